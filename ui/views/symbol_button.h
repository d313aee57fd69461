#pragma once

#include <QAbstractButton>

#include "ui/views/symbols.h"

namespace wiretale::views {

/// A button that shows a symbol: square with a hairline, a round accented one, or bare.
class SymbolButton : public QAbstractButton {
  Q_OBJECT

 public:
  enum class Shape : unsigned char { Square, Round, Bare };

  SymbolButton(Symbol symbol, Shape shape, QWidget* parent = nullptr);

  void setSymbol(Symbol symbol);
  Symbol symbol() const { return m_symbol; }

  /// Says what the button does, to eyes and to screen readers; `keys` are added to the tool tip.
  void setPurpose(const QString& name, const QString& keys = {});

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Symbol m_symbol;
  Shape m_shape;
};

}  // namespace wiretale::views
