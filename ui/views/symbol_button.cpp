#include "ui/views/symbol_button.h"

#include <QPainter>
#include <QStyleOption>

#include "ui/views/calm_controls.h"
#include "ui/views/calm_palette.h"

namespace wiretale::views {

SymbolButton::SymbolButton(Symbol symbol, Shape shape, QWidget* parent)
    : QAbstractButton(parent), m_symbol(symbol), m_shape(shape) {
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setFixedSize(SymbolButton::sizeHint());
}

void SymbolButton::setSymbol(Symbol symbol) {
  m_symbol = symbol;
  update();
}

void SymbolButton::setPurpose(const QString& name, const QString& keys) {
  setAccessibleName(name);
  setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
}

QSize SymbolButton::sizeHint() const {
  if (m_shape == Shape::Round) return {36, 36};
  return m_shape == Shape::Square ? QSize(30, 30) : QSize(22, 22);
}

void SymbolButton::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  QStyleOption option;
  option.initFrom(this);
  if (isDown()) option.state |= QStyle::State_Sunken;
  painter.setRenderHint(QPainter::Antialiasing);
  const bool lively = underMouse() && isEnabled();
  if (m_shape == Shape::Square) drawButtonPanel(option, painter, false);
  if (m_shape == Shape::Round) {
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lively || isDown() ? mixed(accent, palette().color(QPalette::WindowText), 0.15) : accent);
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
  }
  const QPalette::ColorRole ink = m_shape == Shape::Round    ? QPalette::HighlightedText
                                  : m_shape == Shape::Square ? QPalette::ButtonText
                                  : lively                   ? QPalette::BrightText
                                                             : QPalette::PlaceholderText;
  painter.translate(QRectF(rect()).center() - QPointF(8, 8));
  painter.fillPath(pathOf(m_symbol), palette().brush(ink));
  painter.resetTransform();
  if (hasFocus()) drawFocus(option, painter);
}

}  // namespace wiretale::views
