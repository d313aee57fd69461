#include <algorithm>

#include <QPainter>
#include <QStyleOption>

#include "ui/views/calm_controls.h"

// Scroll bars: a rounded handle on the paper, without arrows.

namespace wiretale::views {

namespace {

constexpr int kLeastHandle = 32;

QRect along(const QStyleOptionSlider& option, int from, int length) {
  const QRect& bar = option.rect;
  return option.orientation == Qt::Horizontal ? QRect(bar.left() + from, bar.top(), length, bar.height())
                                              : QRect(bar.left(), bar.top() + from, bar.width(), length);
}

}  // namespace

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
  const int length = option.orientation == Qt::Horizontal ? option.rect.width() : option.rect.height();
  const double whole = static_cast<double>(option.maximum) - option.minimum + option.pageStep;
  const int handle = whole <= 0 ? length
                                : std::clamp(static_cast<int>(length * option.pageStep / whole),
                                             std::min(kLeastHandle, length), length);
  const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                    length - handle, option.upsideDown);
  switch (part) {
    case QStyle::SC_ScrollBarSlider:
      return along(option, start, handle);
    case QStyle::SC_ScrollBarGroove:
      return option.rect;
    case QStyle::SC_ScrollBarSubPage:
      return along(option, 0, start);
    case QStyle::SC_ScrollBarAddPage:
      return along(option, start + handle, length - start - handle);
    default:
      return {};
  }
}

void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter) {
  painter.fillRect(option.rect, option.palette.window());
  if (option.maximum <= option.minimum) return;
  const bool lively = (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) != 0;
  const QRectF handle = QRectF(scrollBarPart(option, QStyle::SC_ScrollBarSlider)).adjusted(2.5, 2.5, -2.5, -2.5);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(option.palette.color(lively ? QPalette::Dark : QPalette::Mid));
  painter.drawRoundedRect(handle, 2.5, 2.5);
  painter.restore();
}

}  // namespace wiretale::views
