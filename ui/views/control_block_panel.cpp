#include "ui/views/control_block_panel.h"

#include <QEvent>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/diagram/fonts.h"
#include "ui/views/quiet_delegate.h"
#include "ui/views/quiet_header.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

namespace {

constexpr int kNameWidth = 82;
constexpr int kRowHeight = 21;
constexpr int kBetweenUpdates = 50;  // ms

}  // namespace

using models::ControlBlockModel;

ControlBlockPanel::ControlBlockPanel(session::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new ControlBlockModel(this)),
      m_title(new SectionTitle(this)),
      m_table(new QTableView(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 12, 8, 8);
  column->setSpacing(6);
  buildTable();
  column->addWidget(m_title);
  column->addWidget(m_table, 1);
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &ControlBlockPanel::refresh);
  connect(&session, &session::Session::traceChanged, this, &ControlBlockPanel::refreshSoon);
  connect(&session.playback(), &session::Playback::moved, this, &ControlBlockPanel::refreshSoon);
  retranslate();
}

void ControlBlockPanel::buildTable() {
  m_table->setModel(m_model);
  m_table->setItemDelegate(new QuietDelegate(m_table));
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setShowGrid(false);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setMinimumSectionSize(kRowHeight);
  m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
  auto* header = new QuietHeader(m_table);
  m_table->setHorizontalHeader(header);
  m_table->setFont(diagram::windowFont(13));
  header->setFont(diagram::windowFont(13));
  header->setSectionResizeMode(QHeaderView::Stretch);
  header->setSectionResizeMode(ControlBlockModel::Name, QHeaderView::Fixed);
  header->resizeSection(ControlBlockModel::Name, kNameWidth);
}

void ControlBlockPanel::refreshSoon() {
  if (isVisible() && !m_soon.isActive()) m_soon.start(kBetweenUpdates);
}

void ControlBlockPanel::refresh() {
  if (m_shown != m_session.trace()) {
    m_shown = m_session.trace();
    m_model->setTrace(m_shown);
  }
  m_model->setMoment(m_session.playback().at());
}

void ControlBlockPanel::showEvent(QShowEvent* event) {
  refresh();
  QWidget::showEvent(event);
}

void ControlBlockPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ControlBlockPanel::retranslate() {
  m_title->setText(tr("Control block"));
  m_table->setAccessibleName(tr("Control blocks of client and server at the playhead"));
  m_model->retranslate();
}

}  // namespace wiretale::views
