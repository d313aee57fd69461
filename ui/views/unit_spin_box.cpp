#include "ui/views/unit_spin_box.h"

#include <algorithm>

namespace wiretale::views {

UnitSpinBox::UnitSpinBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setButtonSymbols(QAbstractSpinBox::NoButtons);
  setAlignment(Qt::AlignRight);
  // A half typed number is not yet the value.
  setKeyboardTracking(false);
}

QString UnitSpinBox::textFromValue(double value) const {
  QString text = locale().toString(value, 'f', decimals());
  const QString point = locale().decimalPoint();
  if (!text.contains(point)) return text;
  while (text.endsWith(locale().zeroDigit())) text.chop(1);
  if (text.endsWith(point)) text.chop(point.size());
  return text;
}

/// A step is a tenth of the value's size, so that both 0.1 ms and 200 s can be reached by the arrow keys.
void UnitSpinBox::stepBy(int steps) {
  const double size = value();
  setSingleStep(size >= 200 ? 10 : size >= 50 ? 5 : size >= 1 || steps > 0 ? 1 : 0.1);
  QDoubleSpinBox::stepBy(steps);
}

}  // namespace wiretale::views
