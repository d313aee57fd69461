#include "ui/views/changes_panel.h"

#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/views/branch_row.h"
#include "ui/views/change_row.h"
#include "ui/views/elided_label.h"
#include "ui/views/intervention_dialog.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

namespace {

constexpr int kSeedWidth = 76;

}  // namespace

ChangesPanel::ChangesPanel(session::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(new SectionTitle(this)), m_none(new ElidedLabel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addLayout(makeHead());
  column->addWidget(new BranchRow(session, this));
  m_none->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(m_none);
  m_lines = new QVBoxLayout;
  m_lines->setSpacing(2);
  column->addLayout(m_lines);
  connect(&session.document(), &session::Document::scenarioChanged, this, &ChangesPanel::refresh);
  retranslate();
  refresh();
}

/// The heading, and the seed of all dice at its end: a row of its own would take room from the scenarios.
QLayout* ChangesPanel::makeHead() {
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  m_seedName = new QLabel(this);
  m_seed = new QLineEdit(this);
  m_seed->setAlignment(Qt::AlignRight);
  m_seed->setFixedSize(kSeedWidth, 24);
  m_seed->setMaxLength(20);  // of the largest 64 bit number
  m_seedName->setBuddy(m_seed);
  row->addWidget(m_title, 1);
  row->addWidget(m_seedName);
  row->addWidget(m_seed);
  connect(m_seed, &QLineEdit::editingFinished, this, &ChangesPanel::takeSeed);
  return row;
}

/// What is no number is put back: the seed stays what it was.
void ChangesPanel::takeSeed() {
  bool isNumber = false;
  const std::uint64_t seed = m_seed->text().trimmed().toULongLong(&isNumber);
  if (isNumber) m_session.setSeed(seed);
  m_seed->setText(QString::number(m_session.scenario().seed));
}

int ChangesPanel::lineCount() const {
  return m_lines->count();
}

/// Called with every step of a slider: does nothing where nothing changed.
void ChangesPanel::refresh() {
  m_seed->setText(QString::number(m_session.scenario().seed));
  std::vector<models::ChangeLine> lines = models::changeLines(m_session.scenario());
  if (lines == m_shown) return;
  m_shown = std::move(lines);
  rebuild();
}

void ChangesPanel::rebuild() {
  while (QLayoutItem* item = m_lines->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  for (const models::ChangeLine& line : m_shown) {
    auto* row = new ChangeRow(line, this);
    m_lines->addWidget(row);
    connect(row, &ChangeRow::removed, this, [this, places = line.places] { m_session.removeChanges(places); });
    connect(row, &ChangeRow::valueWanted, this, [this, places = line.places] { askForValue(places); });
  }
  m_none->setVisible(m_lines->count() == 0);
}

void ChangesPanel::askForValue(const std::vector<std::size_t>& places) {
  const auto& interventions = m_session.scenario().interventions;
  if (places.front() >= interventions.size()) return;
  InterventionDialog::ask(interventions[places.front()], this, [this, places](const scenario::Intervention& value) {
    m_session.reviseChange(places, value);
  });
}

void ChangesPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    refresh();
  }
  QWidget::changeEvent(event);
}

void ChangesPanel::retranslate() {
  m_title->setText(tr("Changes"));
  m_none->setText(tr("Right-click a packet or a lane"));
  m_seedName->setText(tr("&Seed"));
  m_seed->setAccessibleName(tr("Seed"));
  m_seed->setToolTip(tr("Decides every roll of the dice: the same seed gives the same session"));
  m_seedName->setToolTip(m_seed->toolTip());
}

}  // namespace wiretale::views
