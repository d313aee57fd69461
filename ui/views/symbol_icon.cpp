#include "ui/views/symbol_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace wiretale::views {

namespace {

constexpr double kSide = 16;  // of a symbol's square

class SymbolEngine : public QIconEngine {
 public:
  explicit SymbolEngine(Symbol symbol) : m_symbol(symbol) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override {
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    const double scale = qMin(rect.width(), rect.height()) / kSide;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(rect).center());
    painter->scale(scale, scale);
    painter->translate(-kSide / 2, -kSide / 2);
    painter->fillPath(pathOf(m_symbol), QGuiApplication::palette().brush(group, QPalette::ButtonText));
    painter->restore();
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, pixmap.rect(), mode, state);
    return pixmap;
  }

  QIconEngine* clone() const override { return new SymbolEngine(m_symbol); }

 private:
  Symbol m_symbol;
};

}  // namespace

QIcon symbolIcon(Symbol symbol) {
  return QIcon(new SymbolEngine(symbol));
}

}  // namespace wiretale::views
