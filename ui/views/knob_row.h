#pragma once

#include <QWidget>

#include "ui/session/knob.h"

class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace wiretale::views {

/// One knob: its name, the exact value to type, the slider to drag.
class KnobRow : public QWidget {
  Q_OBJECT

 public:
  explicit KnobRow(session::Knob knob, QWidget* parent = nullptr);

  session::Knob knob() const { return m_knob; }
  QSlider& slider() { return *m_slider; }
  QDoubleSpinBox& spinBox() { return *m_spin; }

  /// Shows a value without saying that it changed.
  void showValue(double value);

 Q_SIGNALS:
  void valueChosen(double value);  ///< by dragging, keys or typing
  void dragBegan();
  void dragEnded();

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fitSpinBox();
  void retranslate();
  void onSlider(int position);
  void onSpin(double units);

  session::Knob m_knob;
  QLabel* m_name;
  QDoubleSpinBox* m_spin;
  QSlider* m_slider;
};

}  // namespace wiretale::views
