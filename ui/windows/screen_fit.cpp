#include "ui/windows/screen_fit.h"

namespace wiretale::windows {

QRect fitted(const QRect& window, const QMargins& frame, const QRect& available) {
  const QRect room = available.marginsRemoved(frame);
  const QSize size = window.size().boundedTo(room.size());
  const int left = qMax(room.left(), qMin(window.left(), room.left() + room.width() - size.width()));
  const int top = qMax(room.top(), qMin(window.top(), room.top() + room.height() - size.height()));
  return {QPoint(left, top), size};
}

}  // namespace wiretale::windows
