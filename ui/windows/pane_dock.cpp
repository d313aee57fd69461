#include "ui/windows/pane_dock.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QVBoxLayout>

namespace wiretale::windows {

namespace {

/// A widget without a layout has no size, which docks do not like.
QWidget* noTitleBar(QWidget* dock) {
  auto* nothing = new QWidget(dock);
  (new QVBoxLayout(nothing))->setContentsMargins(0, 0, 0, 0);
  return nothing;
}

}  // namespace

QWidget* emptyRoom(QWidget* parent) {
  auto* room = new QWidget(parent);
  auto* column = new QVBoxLayout(room);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  return room;
}

QDockWidget* makeDock(const QString& name, QWidget* content, QMainWindow& window) {
  auto* dock = new QDockWidget(&window);
  dock->setObjectName(name);
  dock->setFeatures(QDockWidget::DockWidgetClosable);
  dock->setTitleBarWidget(noTitleBar(dock));
  dock->setWidget(content);
  return dock;
}

void fillDock(QDockWidget& dock, QWidget& panel, int width) {
  dock.widget()->layout()->addWidget(&panel);
  dock.widget()->setMinimumWidth(width);
  dock.widget()->setMaximumWidth(QWIDGETSIZE_MAX);
}

}  // namespace wiretale::windows
