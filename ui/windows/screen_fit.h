#pragma once

#include <QMargins>
#include <QRect>

namespace wiretale::windows {

/// Where a window goes so that it lies, with the frame around it, within what the screen has free: made smaller only
/// where it is larger, then moved as little as needed. Top left corners win where it cannot be made small enough.
QRect fitted(const QRect& window, const QMargins& frame, const QRect& available);

}  // namespace wiretale::windows
