#include "ui/windows/panes.h"

#include <algorithm>
#include <vector>

#include <QApplication>
#include <QWidget>

namespace wiretale::windows {

namespace {

QWidget* firstControl(QWidget* pane) {
  if ((pane->focusPolicy() & Qt::TabFocus) != 0) return pane;
  for (QWidget* next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain())
    if (pane->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible() && next->isEnabled())
      return next;
  return pane;
}

}  // namespace

void focusNextPane(std::span<QWidget* const> panes, int direction) {
  std::vector<QWidget*> shown;
  std::ranges::copy_if(panes, std::back_inserter(shown), [](const QWidget* pane) { return pane->isVisible(); });
  if (shown.empty()) return;
  QWidget* focused = QApplication::focusWidget();
  const auto here = std::ranges::find_if(
      shown, [focused](const QWidget* pane) { return pane == focused || pane->isAncestorOf(focused); });
  const auto count = static_cast<std::ptrdiff_t>(shown.size());
  const std::ptrdiff_t from = here == shown.end() ? -1 : here - shown.begin();
  const std::ptrdiff_t to = from < 0 ? 0 : (from + direction + count) % count;
  firstControl(shown[static_cast<std::size_t>(to)])->setFocus(Qt::TabFocusReason);
}

}  // namespace wiretale::windows
