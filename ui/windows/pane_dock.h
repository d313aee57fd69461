#pragma once

#include <QString>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace wiretale::windows {

/// Filled later: until then it holds the place, so that nothing jumps.
QWidget* emptyRoom(QWidget* parent);

/// A dock that can be closed and has no title bar: panels have their own headings.
QDockWidget* makeDock(const QString& name, QWidget* content, QMainWindow& window);

/// The panel into the dock's empty room; from here on the dock can be made wider than `width` px.
void fillDock(QDockWidget& dock, QWidget& panel, int width);

}  // namespace wiretale::windows
