#pragma once

#include <QString>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace wiretale::windows {

/// Filled later: until then it holds the place, so that nothing jumps. Whatever comes into it, it asks for `wanted` px
/// of width (0: for what its content wants), so that no pane takes the diagram's room by itself.
QWidget* emptyRoom(QWidget* parent, int wanted = 0);

/// A dock that can be closed and has no title bar: panels have their own headings.
QDockWidget* makeDock(const QString& name, QWidget* content, QMainWindow& window);

/// Behind another one's tab: visible to Qt, but somewhere outside of the window.
bool isBehind(const QDockWidget& dock);

/// The panel into the dock's empty room; from here on the dock can be made wider than `width` px. The panel is hidden
/// while another one's tab is chosen: else Tab would go there.
void fillDock(QDockWidget& dock, QWidget& panel, int width);

}  // namespace wiretale::windows
