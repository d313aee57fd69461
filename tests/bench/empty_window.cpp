// The peer of "process start → first picture": says "ready" once an empty QMainWindow has been painted.

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class EmptyWindow : public QMainWindow {
 protected:
  void paintEvent(QPaintEvent* event) override {
    QMainWindow::paintEvent(event);
    QTimer::singleShot(0, this, [] { std::fputs("ready\n", stderr); });
  }
};

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  EmptyWindow window;
  window.resize(1366, 768);
  window.show();
  return QApplication::exec();
}
