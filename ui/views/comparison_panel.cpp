#include "ui/views/comparison_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/diagram/fonts.h"
#include "ui/text/phrase_text.h"
#include "ui/text/scenario_text.h"
#include "ui/views/quiet_header.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

using session::Session;

namespace {

constexpr int kRowHeight = 24;
constexpr int kNameWidth = 112;

QTableWidgetItem* itemFor(const QString& text, Qt::Alignment alignment) {
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(alignment | Qt::AlignVCenter);
  item->setToolTip(text);
  return item;
}

}  // namespace

ComparisonPanel::ComparisonPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new SectionTitle(this)),
      m_table(new QTableWidget(this)),
      m_hint(secondaryLabel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 12, 8, 8);
  column->setSpacing(6);
  column->addWidget(m_title);
  m_hint->setWordWrap(true);
  column->addWidget(m_hint);
  column->addWidget(m_table, 1);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setShowGrid(false);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setTabKeyNavigation(false);
  m_table->setWordWrap(true);
  m_table->setTextElideMode(Qt::ElideNone);
  m_table->setFont(diagram::windowFont(13));
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
  auto* header = new QuietHeader(m_table);
  header->setFont(diagram::windowFont(13));
  m_table->setHorizontalHeader(header);
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &ComparisonPanel::refresh);
  connect(&session, &Session::traceChanged, this, &ComparisonPanel::refreshSoon);
  connect(&session, &Session::besideChanged, this, &ComparisonPanel::refreshSoon);
  retranslate();
}

void ComparisonPanel::showEvent(QShowEvent* event) {
  refresh();
  QWidget::showEvent(event);
}

void ComparisonPanel::refreshSoon() {
  if (isVisible()) m_soon.start(0);
}

std::vector<compare::Run> ComparisonPanel::runs() const {
  const auto named = [](const QString& name) { return Phrase(name.toStdString()); };
  const trace::Trace& present = *m_session.trace();
  if (m_session.isComparing())
    return {{named(m_session.ownName()), &present}, {named(m_session.otherName()), m_session.partner()}};
  if (const trace::Trace* const before = m_session.partner())
    return {{named(tr("Before")), before}, {named(tr("Now")), &present}};
  return {{named(m_session.ownName()), &present}};
}

void ComparisonPanel::refresh() {
  const compare::Comparison comparison = compare::compareRuns(runs());
  const auto columns = static_cast<int>(comparison.names.size());
  showHint(comparison);
  m_table->setColumnCount(columns + 1);
  m_table->setRowCount(static_cast<int>(comparison.rows.size()));
  QStringList heads{QString()};
  for (const Phrase& name : comparison.names) heads += text::phrase(name);
  m_table->setHorizontalHeaderLabels(heads);
  for (int column = 1; column <= columns; ++column)
    m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const compare::Row& line = comparison.rows[static_cast<std::size_t>(row)];
    QTableWidgetItem* what = itemFor(text::phrase(line.what), Qt::AlignLeft);
    what->setForeground(palette().color(QPalette::PlaceholderText));
    m_table->setItem(row, 0, what);
    for (int column = 0; column < columns; ++column)
      m_table->setItem(row, column + 1,
                       itemFor(text::phrase(line.values[static_cast<std::size_t>(column)]), Qt::AlignRight));
  }
  QHeaderView* header = m_table->horizontalHeader();
  header->setSectionResizeMode(QHeaderView::Stretch);
  header->setSectionResizeMode(0, QHeaderView::Fixed);
  header->resizeSection(0, kNameWidth);
  m_table->resizeRowsToContents();
}

/// What to do for a second run; else what has to be known to read the table.
void ComparisonPanel::showHint(const compare::Comparison& comparison) {
  const auto note = compare::noteOf(comparison);
  const bool alone = comparison.names.size() < 2;
  m_hint->setVisible(alone || note);
  if (alone)
    m_hint->setText(tr("Change something, or choose Compare… in the menu Change, to see two runs side by side."));
  else if (note)
    m_hint->setText(text::phrase(*note));
}

void ComparisonPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    refreshSoon();
  }
  QWidget::changeEvent(event);
}

void ComparisonPanel::retranslate() {
  setAccessibleName(tr("Comparison"));
  m_table->setAccessibleName(tr("Comparison"));
  m_title->setText(tr("Comparison"));
}

}  // namespace wiretale::views
