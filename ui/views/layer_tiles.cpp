#include "ui/views/layer_tiles.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPainter>

#include "ui/diagram/diagram_painter.h"
#include "ui/diagram/qpainter_target.h"

namespace wiretale::views {

using diagram::DiagramLayout;
using diagram::EventRef;

QRectF extentOf(const DiagramLayout& layout, const EventRef& event) {
  constexpr double kRoom = 40;
  const auto widened = [](double top, double bottom) {
    return QRectF(QPointF(0, std::min(top, bottom) - kRoom), QPointF(1, std::max(top, bottom) + kRoom));
  };
  QRectF extent;
  if (event.kind == EventRef::Kind::Packet)
    for (const diagram::ArrowShape& arrow : layout.arrows)
      if (arrow.packet == event.index) extent |= widened(arrow.tail.y(), arrow.intended.y());
  if (event.kind == EventRef::Kind::Timer)
    for (const diagram::TimerShape& timer : layout.timers)
      if (timer.timer == event.index) extent |= widened(timer.top, timer.bottom);
  if (event.kind == EventRef::Kind::State)
    for (const diagram::BandShape& band : layout.bands)
      if (band.event == event) extent |= widened(band.rect.top(), band.rect.bottom());
  return extent;
}

void LayerTiles::setSource(Source source) {
  m_source = std::move(source);
  m_tiles.clear();
  m_head = QPixmap();
}

void LayerTiles::setSelected(const EventRef& selected) {
  const EventRef before = std::exchange(m_source.selected, selected);
  if (m_source.layout == nullptr || before == selected) return;
  for (const EventRef& event : {before, selected}) {
    const QRectF extent = extentOf(*m_source.layout, event);
    std::erase_if(m_tiles, [&](const auto& entry) {
      const double top = entry.first * kTileHeight;
      return !extent.isNull() && extent.bottom() > top && extent.top() < top + kTileHeight;
    });
  }
}

const QPixmap& LayerTiles::tile(int number) {
  if (m_tiles.size() > kMostTiles) m_tiles.clear();
  auto known = m_tiles.find(number);
  if (known == m_tiles.end())
    known = m_tiles.emplace(number, paint(QRectF(0, number * kTileHeight, m_source.layout->size.width(), kTileHeight)))
                .first;
  return known->second;
}

QPixmap LayerTiles::paint(const QRectF& piece) {
  const double ratio = m_source.devicePixelRatio;
  QPixmap pixmap((piece.size() * ratio).toSize().expandedTo(QSize(1, 1)));
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(m_source.theme.paper());
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(-piece.topLeft());
  diagram::QPainterTarget target(painter);
  diagram::PaintOptions options;
  options.visible = piece;
  options.background = false;  // filled above
  options.selected = m_source.selected;
  options.emphasis = m_source.emphasis;
  diagram::paintDiagram(target, *m_source.layout, m_source.theme, options);
  ++m_painted;
  return pixmap;
}

void LayerTiles::draw(QPainter& painter, double top, double bottom) {
  if (m_source.layout == nullptr || bottom <= top) return;
  painter.save();
  painter.setClipRect(QRectF(0, top, m_source.layout->size.width(), bottom - top), Qt::IntersectClip);
  const int last = static_cast<int>(std::ceil(std::min(bottom, m_source.layout->size.height()) / kTileHeight));
  for (int number = std::max(0, static_cast<int>(top) / kTileHeight); number < last; ++number)
    painter.drawPixmap(QPointF(0, number * kTileHeight), tile(number));
  painter.restore();
}

void LayerTiles::drawHead(QPainter& painter) {
  if (m_source.layout == nullptr) return;
  if (m_head.isNull()) m_head = paint(QRectF(0, 0, m_source.layout->size.width(), m_source.layout->headHeight));
  painter.drawPixmap(QPointF(0, 0), m_head);
}

}  // namespace wiretale::views
