#include "ui/windows/scenario_window.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QSplitter>

#include "ui/views/scenario_sheet.h"
#include "ui/views/scenario_text_edit.h"

namespace wiretale::windows {

namespace {

constexpr QSize kSize(1180, 660);
constexpr QSize kFrameRoom(8, 60);

}  // namespace

ScenarioWindow::ScenarioWindow(session::Session& session, QWidget* parent)
    : QWidget(parent, Qt::Window), m_session(session) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 12, 12, 12);
  auto* halves = new QSplitter(Qt::Horizontal, this);
  m_sheet = new views::ScenarioSheet(session, halves);
  m_text = new views::ScenarioTextEdit(session, halves);
  halves->addWidget(m_sheet);
  halves->addWidget(m_text);
  halves->setStretchFactor(0, 2);
  halves->setStretchFactor(1, 1);
  row->addWidget(halves);
  resize(kSize.boundedTo(screen()->availableSize() - kFrameRoom));
  retranslate();
}

void ScenarioWindow::keyPressEvent(QKeyEvent* event) {
  QUndoStack& undo = m_session.document().undoStack();
  if (event->key() == Qt::Key_Escape) {
    close();
    return;
  }
  if (event->matches(QKeySequence::Undo)) return undo.undo();
  if (event->matches(QKeySequence::Redo)) return undo.redo();
  QWidget::keyPressEvent(event);
}

void ScenarioWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ScenarioWindow::retranslate() {
  setWindowTitle(tr("Scenario — Wiretale"));
}

}  // namespace wiretale::windows
