#include "ui/views/thumbnail_view.h"

#include <QPainter>

namespace wiretale::views {

ThumbnailView::ThumbnailView(QWidget* parent) : QWidget(parent) {
  setMinimumSize(160, 90);
}

void ThumbnailView::show(const session::TracePtr& trace, SimTime at) {
  if (trace != m_trace) m_thumbnail.setTrace(trace);
  m_trace = trace;
  m_at = at;
  update();
}

void ThumbnailView::clear() {
  m_trace.reset();
  update();
}

void ThumbnailView::setTheme(const diagram::Theme& theme) {
  m_thumbnail.setTheme(theme);
  update();
}

void ThumbnailView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  if (m_trace == nullptr) return painter.fillRect(rect(), palette().alternateBase());
  m_thumbnail.paint(painter, rect(), m_at);
  painter.setPen(palette().color(QPalette::Mid));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace wiretale::views
