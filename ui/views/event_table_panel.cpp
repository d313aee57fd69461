#include "ui/views/event_table_panel.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/diagram/fonts.h"
#include "ui/text/number_text.h"
#include "ui/views/event_delegate.h"
#include "ui/views/plain_key.h"
#include "ui/views/quiet_header.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

using models::EventModel;
using session::Session;

namespace {

constexpr int kRowHeight = 21;
constexpr int kBetweenUpdates = 60;  // ms
constexpr std::array<int, EventModel::ColumnCount - 1> kWidths{56, 84, 74, 330, 60};

}  // namespace

EventTablePanel::EventTablePanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new EventModel(this)),
      m_title(new SectionTitle(this)),
      m_count(secondaryLabel(this)),
      m_copy(new QPushButton(this)),
      m_table(new QTableView(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 8, 8, 4);
  column->setSpacing(4);
  auto* head = new QHBoxLayout;
  head->addWidget(m_title);
  head->addWidget(m_count, 1);
  head->addWidget(m_copy);
  column->addLayout(head);
  column->addWidget(m_table, 1);
  buildTable();
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &EventTablePanel::showPlayhead);
  connect(&session, &Session::traceChanged, this, &EventTablePanel::reload);
  connect(&session.finder(), &session::Finder::changed, this, &EventTablePanel::reload);
  connect(&session, &Session::selectionChanged, this, &EventTablePanel::showSelection);
  connect(&session.playback(), &session::Playback::moved, this, [this] {
    if (isVisible() && !m_soon.isActive()) m_soon.start(kBetweenUpdates);
  });
  connect(m_copy, &QPushButton::clicked, this, &EventTablePanel::copyCsv);
  retranslate();
}

void EventTablePanel::buildTable() {
  m_table->setModel(m_model);
  m_table->setItemDelegate(new EventDelegate(m_table));
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setMinimumSectionSize(kRowHeight);
  m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
  auto* header = new QuietHeader(m_table);
  m_table->setHorizontalHeader(header);
  m_table->setFont(diagram::windowFont(13));
  header->setFont(diagram::windowFont(13));
  header->setStretchLastSection(true);
  for (std::size_t column = 0; column < kWidths.size(); ++column)
    header->resizeSection(static_cast<int>(column), kWidths[column]);
  m_table->setContextMenuPolicy(Qt::CustomContextMenu);
  m_table->installEventFilter(this);
  connect(m_table, &QWidget::customContextMenuRequested, this, &EventTablePanel::showMenu);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& current) { chooseRow(current.isValid() ? current.row() : -1); });
}

/// Nothing is made for a table that nobody sees.
void EventTablePanel::reload() {
  if (!isVisible()) return;
  {
    const QScopedValueRollback showing(m_showing, true);
    m_model->show(m_session.trace(), m_session.finder().list());
  }
  fitColumns();
  const QString count = text::number(m_model->rowCount());
  m_count->setText(m_session.finder().isActive() ? tr("Matches: %1").arg(count) : tr("Events: %1").arg(count));
  m_now = -1;
  showPlayhead();
  showSelection();
}

/// What is said of an event has the room that its reason leaves, or all.
void EventTablePanel::fitColumns() {
  const bool reasons = m_model->columnCount() == EventModel::ColumnCount;
  QHeaderView& header = *m_table->horizontalHeader();
  if (reasons == header.stretchLastSection()) return;
  if (!reasons) m_whatWidth = header.sectionSize(EventModel::What);
  header.setStretchLastSection(reasons);
  header.setSectionResizeMode(EventModel::What, reasons ? QHeaderView::Interactive : QHeaderView::Stretch);
  if (reasons) header.resizeSection(EventModel::What, m_whatWidth);
}

void EventTablePanel::chooseRow(int row) {
  if (m_showing || row < 0) return;
  const QScopedValueRollback showing(m_showing, true);
  const trace::EventRef event = m_model->event(row);
  m_session.playback().pause();
  m_session.playback().seek(trace::timeOf(*m_session.trace(), event));
  m_session.select(event);
}

void EventTablePanel::showSelection() {
  if (m_showing || !isVisible()) return;
  const QScopedValueRollback showing(m_showing, true);
  const int row = m_model->rowOf(m_session.selected());
  if (row < 0) {
    m_table->clearSelection();
    m_table->selectionModel()->clearCurrentIndex();
  } else {
    m_table->setCurrentIndex(m_model->index(row, EventModel::What));
    m_table->scrollTo(m_model->index(row, EventModel::What));
  }
}

void EventTablePanel::showPlayhead() {
  const int before = std::exchange(m_now, m_model->lastRowUntil(m_session.playback().at()));
  static_cast<EventDelegate*>(m_table->itemDelegate())->setLastRow(m_now);
  if (m_now == before) return;
  m_table->viewport()->update();
  if (m_now >= 0 && m_session.playback().playing()) m_table->scrollTo(m_model->index(m_now, 0));
}

QList<int> EventTablePanel::chosenRows() const {
  QList<int> rows;
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) rows += index.row();
  if (rows.isEmpty())
    for (int row = 0; row < m_model->rowCount(); ++row) rows += row;
  std::ranges::sort(rows);
  return rows;
}

void EventTablePanel::copyText() const {
  QGuiApplication::clipboard()->setText(m_model->textOf(chosenRows()));
}

void EventTablePanel::copyCsv() const {
  QGuiApplication::clipboard()->setText(m_model->csvOf(chosenRows()));
}

void EventTablePanel::showMenu(const QPoint& at) {
  QMenu menu(this);
  showPlainKey(*menu.addAction(tr("Copy rows as text"), this, &EventTablePanel::copyText), QKeySequence::Copy);
  menu.addAction(tr("Copy rows as CSV"), this, &EventTablePanel::copyCsv);
  menu.exec(m_table->viewport()->mapToGlobal(at));
}

/// The window's Ctrl+C copies the picture; here it copies rows.
bool EventTablePanel::eventFilter(QObject* watched, QEvent* event) {
  const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
  if (watched == m_table && isKey && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
    event->accept();
    if (event->type() == QEvent::KeyPress) copyText();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void EventTablePanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  reload();
}

void EventTablePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    reload();
  }
  QWidget::changeEvent(event);
}

void EventTablePanel::retranslate() {
  m_title->setText(tr("Events"));
  m_copy->setText(tr("Copy as CSV"));
  m_copy->setToolTip(tr("The chosen rows, or all of them"));
  m_table->setAccessibleName(tr("Events in order of time"));
}

}  // namespace wiretale::views
