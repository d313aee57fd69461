#pragma once

#include <QDoubleSpinBox>

namespace wiretale::views {

/// A number with its unit, written without idle zeros: "20 ms", "0.25 ms".
class UnitSpinBox : public QDoubleSpinBox {
  Q_OBJECT

 public:
  explicit UnitSpinBox(QWidget* parent = nullptr);

  QString textFromValue(double value) const override;
  void stepBy(int steps) override;
};

}  // namespace wiretale::views
