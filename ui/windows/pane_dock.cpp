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

class Room : public QWidget {
 public:
  Room(QWidget* parent, int wanted) : QWidget(parent), m_wanted(wanted) {}
  QSize sizeHint() const override {
    const QSize hint = QWidget::sizeHint();
    return {m_wanted > 0 ? m_wanted : hint.width(), hint.height()};
  }

 private:
  int m_wanted;
};

}  // namespace

QWidget* emptyRoom(QWidget* parent, int wanted) {
  auto* room = new Room(parent, wanted);
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

bool isBehind(const QDockWidget& dock) {
  return dock.geometry().right() < 0 || dock.geometry().bottom() < 0;
}

void fillDock(QDockWidget& dock, QWidget& panel, int width) {
  dock.widget()->layout()->addWidget(&panel);
  panel.setVisible(!isBehind(dock));
  QObject::connect(&dock, &QDockWidget::visibilityChanged, &panel, &QWidget::setVisible);
  dock.widget()->setMinimumWidth(width);
  dock.widget()->setMaximumWidth(QWIDGETSIZE_MAX);
}

}  // namespace wiretale::windows
