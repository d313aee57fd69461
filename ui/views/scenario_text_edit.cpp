#include "ui/views/scenario_text_edit.h"

#include <algorithm>

#include <QEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QVBoxLayout>

#include "core/scenario/scenario_text.h"
#include "ui/diagram/fonts.h"
#include "ui/text/phrase_text.h"

namespace wiretale::views {

namespace {

constexpr int kQuietMilliseconds = 500;
constexpr int kComplaintsHeight = 90;

}  // namespace

ScenarioTextEdit::ScenarioTextEdit(session::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new QPlainTextEdit(this)), m_complaints(new QListWidget(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(m_text, 1);
  column->addWidget(m_complaints);
  m_text->setFont(diagram::monospaceFont(13));
  m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_text->setTabChangesFocus(true);
  m_complaints->setMaximumHeight(kComplaintsHeight);
  m_complaints->setWordWrap(true);
  m_complaints->hide();
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &ScenarioTextEdit::takeOver);
  connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
    if (!m_writing) m_soon.start(kQuietMilliseconds);
  });
  connect(m_complaints, &QListWidget::itemActivated, this, [this] { goTo(m_complaints->currentRow()); });
  connect(m_complaints, &QListWidget::itemClicked, this, [this] { goTo(m_complaints->currentRow()); });
  connect(&session.document(), &session::Document::scenarioChanged, this, [this] {
    if (!m_writing) showScenario();
  });
  retranslate();
  showScenario();
}

void ScenarioTextEdit::showScenario() {
  const QScopedValueRollback writing(m_writing, true);
  m_soon.stop();
  const int at = m_text->textCursor().position();
  m_text->setPlainText(QString::fromStdString(scenario::writeScenario(m_session.scenario())));
  QTextCursor cursor = m_text->textCursor();
  cursor.setPosition(std::min(at, m_text->document()->characterCount() - 1));
  m_text->setTextCursor(cursor);
  showComplaints({});
}

void ScenarioTextEdit::takeOver() {
  m_soon.stop();
  auto read = scenario::readScenario(m_text->toPlainText().toStdString());
  showComplaints(read ? scenario::Complaints() : read.error());
  if (!read) return;
  const QScopedValueRollback writing(m_writing, true);  // what is written stays as it was written
  m_session.document().edit(*std::move(read), session::EditKind::Text);
}

void ScenarioTextEdit::showComplaints(const scenario::Complaints& complaints) {
  m_shown = complaints;
  m_complaints->clear();
  for (const scenario::Complaint& complaint : complaints) {
    QString line = tr("Line %1, column %2: ").arg(complaint.line).arg(complaint.column);
    if (!complaint.path.empty()) line += QString::fromStdString(complaint.path) + QStringLiteral(": ");
    m_complaints->addItem(line + text::phrase(complaint.what));
  }
  m_complaints->setVisible(!complaints.empty());
  mark(complaints);
}

void ScenarioTextEdit::mark(const scenario::Complaints& complaints) {
  QList<QTextEdit::ExtraSelection> marks;
  for (const scenario::Complaint& complaint : complaints) {
    const QTextBlock block = m_text->document()->findBlockByNumber(complaint.line - 1);
    if (!block.isValid()) continue;
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(block);
    selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    selection.format.setUnderlineColor(palette().color(QPalette::BrightText));
    marks += selection;
  }
  m_text->setExtraSelections(marks);
}

void ScenarioTextEdit::goTo(int row) {
  if (row < 0 || static_cast<std::size_t>(row) >= m_shown.size()) return;
  const scenario::Complaint& complaint = m_shown[static_cast<std::size_t>(row)];
  const QTextBlock block = m_text->document()->findBlockByNumber(complaint.line - 1);
  if (!block.isValid()) return;
  QTextCursor cursor(block);
  cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                      std::clamp(complaint.column - 1, 0, std::max(0, block.length() - 1)));
  m_text->setTextCursor(cursor);
  m_text->setFocus(Qt::OtherFocusReason);
}

void ScenarioTextEdit::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    showComplaints(m_shown);
  }
  QWidget::changeEvent(event);
}

void ScenarioTextEdit::retranslate() {
  m_text->setAccessibleName(tr("Text of the scenario"));
  m_complaints->setAccessibleName(tr("What is wrong with the text"));
}

}  // namespace wiretale::views
