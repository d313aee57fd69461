#include "ui/windows/side_panel.h"

#include <QEvent>
#include <QVBoxLayout>

#include "core/scenario/builtin.h"
#include "ui/text/scenario_text.h"
#include "ui/views/changes_panel.h"
#include "ui/views/parameter_panel.h"
#include "ui/views/scenario_picker.h"

namespace wiretale::windows {

namespace {

QString toQString(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<views::ScenarioPicker::Entry> entries() {
  std::vector<views::ScenarioPicker::Entry> list;
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const auto scenario = scenario::builtinScenario(builtin.name);
    if (!scenario) continue;
    list.push_back({toQString(builtin.name), text::chapterTitle(builtin.chapter), text::scenarioTitle(*scenario),
                    text::scenarioDescription(*scenario)});
  }
  return list;
}

}  // namespace

SidePanel::SidePanel(session::Session& session, FileFlow& files, QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(14, 12, 14, 8);
  column->setSpacing(12);
  m_parameters = new views::ParameterPanel(session, content);
  m_changes = new views::ChangesPanel(session, content);
  m_scenarios = new views::ScenarioPicker(content);
  m_scenarios->setEntries(entries());
  column->addWidget(m_parameters);
  column->addWidget(m_changes);
  column->addWidget(m_scenarios, 1);
  setWidget(content);
  m_scenarios->setCurrent(files.builtinName());
  connect(m_scenarios, &views::ScenarioPicker::picked, &files, &FileFlow::openByName);
  const auto mark = [this, &files] { m_scenarios->setCurrent(files.builtinName()); };
  connect(&files, &FileFlow::opened, this, mark);
  connect(&files, &FileFlow::saved, this, mark);
}

void SidePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) m_scenarios->setEntries(entries());
  QScrollArea::changeEvent(event);
}

}  // namespace wiretale::windows
