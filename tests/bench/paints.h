#pragma once

#include <QEvent>
#include <QObject>
#include <QWidget>

namespace wiretale::bench {

/// Counts how often a widget has been painted.
class Paints : public QObject {
 public:
  explicit Paints(QWidget& widget) { widget.installEventFilter(this); }
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) ++count;
    return QObject::eventFilter(watched, event);
  }
  int count = 0;
};

}  // namespace wiretale::bench
