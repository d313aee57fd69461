#include "ui/views/layers_panel.h"

#include <algorithm>
#include <array>

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/trace/packet_bytes.h"
#include "core/trace/packet_layers.h"
#include "ui/diagram/fonts.h"
#include "ui/models/layer_rows.h"
#include "ui/text/number_text.h"
#include "ui/views/calm_palette.h"
#include "ui/views/hex_view.h"
#include "ui/views/quiet_header.h"
#include "ui/views/section_title.h"

namespace wiretale::views {

namespace {

constexpr int kRowHeight = 26;
constexpr int kLayerRole = Qt::UserRole;
constexpr int kColumns = 5;
constexpr int kLinkColumn = 2;
constexpr std::array kWidths{116, 70, 60, 46, 58};

/// In the order of trace::PacketLayer; pale on any ground.
QColor hueOf(int layer, const QColor& ground) {
  static const std::array kHues{QColor(0x00, 0x72, 0xb2), QColor(0xe6, 0x9f, 0x00), QColor(0xcc, 0x79, 0xa7),
                                QColor(0x00, 0x9e, 0x73)};
  return mixed(ground, kHues[static_cast<std::size_t>(layer)], 0.28);
}

}  // namespace

LayersPanel::LayersPanel(session::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new SectionTitle(this)),
      m_summary(secondaryLabel(this)),
      m_table(new QTableWidget(this)),
      m_bytes(new HexView(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 12, 8, 8);
  column->setSpacing(6);
  buildTable();
  m_summary->setWordWrap(true);
  auto* room = new QScrollArea(this);
  room->setFrameShape(QFrame::NoFrame);
  room->setWidgetResizable(true);
  room->setWidget(m_bytes);
  column->addWidget(m_title);
  column->addWidget(m_summary);
  column->addWidget(m_table);
  column->addWidget(room, 1);
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &LayersPanel::refresh);
  connect(&session, &session::Session::selectionChanged, this, &LayersPanel::refreshSoon);
  connect(&session, &session::Session::traceChanged, this, &LayersPanel::refreshSoon);
  connect(m_table, &QTableWidget::itemSelectionChanged, this, &LayersPanel::markLayer);
  connect(m_bytes, &HexView::byteChosen, this, &LayersPanel::chooseByte);
  retranslate();
}

void LayersPanel::buildTable() {
  m_table->setColumnCount(kColumns);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setShowGrid(false);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setTabKeyNavigation(false);
  m_table->setWordWrap(true);
  m_table->setTextElideMode(Qt::ElideNone);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->setFont(diagram::windowFont(12));
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
  auto* header = new QuietHeader(m_table);
  header->setFont(diagram::windowFont(12));
  m_table->setHorizontalHeader(header);
  header->setSectionResizeMode(QHeaderView::Fixed);
  header->setSectionResizeMode(kLinkColumn, QHeaderView::Stretch);
  for (int column = 0; column < kColumns; ++column)
    header->resizeSection(column, kWidths[static_cast<std::size_t>(column)]);
  m_table->setIconSize(QSize(10, 10));
}

void LayersPanel::showEvent(QShowEvent* event) {
  refresh();
  QWidget::showEvent(event);
}

void LayersPanel::refreshSoon() {
  if (isVisible()) m_soon.start(0);
}

void LayersPanel::refresh() {
  const auto& selected = m_session.selected();
  const bool packet =
      selected.kind == diagram::EventRef::Kind::Packet && selected.index < m_session.trace()->packets.size();
  m_table->setVisible(packet);
  m_bytes->setVisible(packet);
  m_summary->setText(packet ? models::layerSummary(*m_session.trace(), selected.index)
                            : tr("Click a packet to see what each layer adds to it."));
  if (!packet) return;
  fillTable(selected.index);
  fillBytes(selected.index);
}

void LayersPanel::fillTable(trace::Index packet) {
  const std::vector<models::LayerRow> rows = models::layerRows(*m_session.trace(), packet);
  m_table->clearSelection();
  m_table->setRowCount(static_cast<int>(rows.size()));
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const models::LayerRow& line = rows[static_cast<std::size_t>(row)];
    const bool there = line.layer >= 0;
    const QStringList cells{line.osi, line.internet, line.here,
                            there ? text::number(static_cast<int>(line.bytes)) : QString(),
                            there ? text::percent(line.share) : QString()};
    for (int column = 0; column < kColumns; ++column) {
      auto* item = new QTableWidgetItem(cells[column]);
      item->setData(kLayerRole, line.layer);
      item->setToolTip(cells[column]);
      if (column > kLinkColumn) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      if (!there) item->setForeground(palette().color(QPalette::PlaceholderText));
      if (there && column == 0) item->setData(Qt::DecorationRole, hueOf(line.layer, palette().color(QPalette::Base)));
      m_table->setItem(row, column, item);
    }
  }
  m_table->resizeRowsToContents();
  m_table->setFixedHeight(m_table->horizontalHeader()->height() + m_table->verticalHeader()->length() + 2);
}

void LayersPanel::fillBytes(trace::Index packet) {
  std::vector<QColor> grounds;
  for (const trace::LayerRange& range : trace::layersOf(*m_session.trace(), packet))
    grounds.resize(range.offset + range.length,
                   hueOf(static_cast<int>(range.layer), palette().color(QPalette::AlternateBase)));
  m_bytes->setBytes(trace::packetBytes(*m_session.trace(), packet));
  m_bytes->setGrounds(std::move(grounds));
}

/// The first bytes of the chosen layer; a layer may stand at several places.
void LayersPanel::markLayer() {
  const QList<QTableWidgetItem*> chosen = m_table->selectedItems();
  if (chosen.isEmpty() || m_session.selected().kind != diagram::EventRef::Kind::Packet) return;
  const int layer = chosen.front()->data(kLayerRole).toInt();
  for (const trace::LayerRange& range : trace::layersOf(*m_session.trace(), m_session.selected().index))
    if (static_cast<int>(range.layer) == layer) return m_bytes->mark(range.offset, range.length);
  m_bytes->mark(0, 0);
}

void LayersPanel::chooseByte(std::size_t offset) {
  const auto ranges = trace::layersOf(*m_session.trace(), m_session.selected().index);
  const auto range =
      std::ranges::find_if(ranges, [offset](const trace::LayerRange& one) { return offset - one.offset < one.length; });
  if (range == ranges.end()) return;
  for (int row = 0; row < m_table->rowCount(); ++row)
    if (m_table->item(row, 0)->data(kLayerRole).toInt() == static_cast<int>(range->layer)) m_table->selectRow(row);
  m_bytes->mark(range->offset, range->length);
}

void LayersPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) refreshSoon();
  QWidget::changeEvent(event);
}

void LayersPanel::retranslate() {
  setAccessibleName(tr("Layers"));
  m_table->setAccessibleName(tr("Layers"));
  m_title->setText(tr("Layers"));
  m_table->setHorizontalHeaderLabels(
      {QStringLiteral("OSI"), QStringLiteral("TCP/IP"), tr("Here"), tr("Bytes"), QStringLiteral("%")});
}

}  // namespace wiretale::views
