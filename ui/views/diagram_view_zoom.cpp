#include <algorithm>
#include <cmath>

#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/diagram/group_hit.h"
#include "ui/views/diagram_view.h"

// Zooming of the diagram: the time axis is stretched, the moment under the pointer stays there.

namespace wiretale::views {

namespace {

constexpr double kZoomStep = 1.25;

// Of a long session. A scroll bar counts whole pixels in an int.
constexpr double kHighest = 1e9;
constexpr double kMostOfLong = 2000;

}  // namespace

double DiagramView::leastZoom() const {
  if (!m_source.isLong()) return kLeastZoom;
  return std::min(kLeastZoom, m_source.zoomFor(options(1), viewport()->height(), kLeastZoom, kMostZoom));
}

double DiagramView::mostZoom() const {
  return m_source.isLong() ? m_source.zoomFor(options(1), kHighest, kLeastZoom, kMostOfLong) : kMostZoom;
}

void DiagramView::layOutAt(double zoom, double viewportY) {
  // The limits of a long session are searched for, which takes longer than to see that they are far.
  const double height = m_source.isLong() ? m_source.heightAt(options(1), zoom) : 0;
  const bool within = m_source.isLong() && zoom <= kMostOfLong && height <= kHighest &&
                      (zoom >= kLeastZoom || height >= viewport()->height());
  if (!within) zoom = std::clamp(zoom, leastZoom(), mostZoom());
  if (zoom == m_zoom) return;
  const SimTime moment = m_source.axis().timeAt(toContent({0, viewportY}).y());
  m_zoom = zoom;
  layOutAround(moment, viewportY);
  Q_EMIT zoomChanged(m_zoom);
}

void DiagramView::setZoom(double zoom) {
  const double y = toViewport({0, playheadY()}).y();
  const bool seen = y > layout().headHeight && y < viewport()->height();
  layOutAt(zoom, seen ? y : (layout().headHeight + viewport()->height()) / 2);
}

void DiagramView::zoomIn() {
  setZoom(m_zoom * kZoomStep);
}

void DiagramView::zoomOut() {
  setZoom(m_zoom / kZoomStep);
}

void DiagramView::fit() {
  layOutAt(m_source.zoomFor(options(1), viewport()->height(), leastZoom(), mostZoom()), layout().headHeight);
}

/// It stands between the diagram and its scroll bar, where a session is several screens long.
void DiagramView::showStrip() {
  constexpr double kScreens = 3;
  constexpr std::size_t kLeastPackets = 150;
  const double room = viewport()->height();
  const bool shown =
      !m_attentive && m_session.trace()->packets.size() >= kLeastPackets && m_source.size().height() > kScreens * room;
  m_strip->setVisiblePart(scrollY(), scrollY() + room);
  if (shown == m_stripShown) return;
  m_stripShown = shown;
  m_strip->setVisible(shown);
  setViewportMargins(0, 0, shown ? OverviewStrip::kWidth : 0, 0);
  placeStrip();
}

void DiagramView::placeStrip() {
  const QRect room = viewport()->geometry();
  m_strip->setGeometry(room.right() + 1, room.top(), OverviewStrip::kWidth, room.height());
}

bool DiagramView::unfold(QPointF viewportPoint) {
  constexpr double kCloser = 6;
  const auto group = diagram::groupAt(layout(), *m_session.trace(), toContent(viewportPoint));
  if (!group) return false;
  if (group->kind != diagram::GroupRef::Kind::Brace) {
    layOutAt(m_zoom * kCloser, viewportPoint.y());
    return true;
  }
  if (std::erase(m_open, group->first) == 0) m_open.push_back(group->first);
  layOutAgain();
  return true;
}

}  // namespace wiretale::views
