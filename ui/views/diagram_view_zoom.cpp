#include <algorithm>
#include <cmath>

#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/diagram/fonts.h"
#include "ui/views/diagram_view.h"

// Zooming of the diagram: the time axis is stretched, the moment under the pointer stays there.

namespace wiretale::views {

namespace {

constexpr double kZoomStep = 1.25;

}  // namespace

void DiagramView::layOutAt(double zoom, double viewportY) {
  zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
  if (zoom == m_zoom) return;
  const SimTime moment = m_layout.axis.timeAt(toContent({0, viewportY}).y());
  m_zoom = zoom;
  layOutAgain();
  const QScopedValueRollback scrolling(m_scrolling, true);
  verticalScrollBar()->setValue(qRound(m_layout.axis.yAt(moment) - viewportY));
  Q_EMIT zoomChanged(m_zoom);
}

void DiagramView::setZoom(double zoom) {
  const double y = toViewport({0, playheadY()}).y();
  const bool seen = y > m_layout.headHeight && y < viewport()->height();
  layOutAt(zoom, seen ? y : (m_layout.headHeight + viewport()->height()) / 2);
}

void DiagramView::zoomIn() {
  setZoom(m_zoom * kZoomStep);
}

void DiagramView::zoomOut() {
  setZoom(m_zoom / kZoomStep);
}

/// The height is no simple function of the zoom (idle time folds at some scales), so it is searched for.
void DiagramView::fit() {
  const diagram::FontMeasurer measurer;
  const double room = viewport()->height();
  double least = kLeastZoom;
  double most = kMostZoom;
  for (int round = 0; round < 12; ++round) {
    const double zoom = std::sqrt(least * most);
    const bool fits = diagram::layOut(*m_session.trace(), options(zoom), measurer).size.height() <= room;
    (fits ? least : most) = zoom;
  }
  layOutAt(least, m_layout.headHeight);
}

}  // namespace wiretale::views
