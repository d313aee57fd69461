#include "ui/views/knob_row.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include "ui/session/knob_scale.h"
#include "ui/views/calm_controls.h"
#include "ui/views/unit_spin_box.h"

namespace wiretale::views {

namespace {

constexpr int kSliderSteps = 1000;

UnitSpinBox* makeSpinBox(session::Knob knob, QWidget* parent) {
  const session::KnobScale& scale = session::scaleOf(knob);
  auto* spin = new UnitSpinBox(parent);
  spin->setDecimals(scale.decimals);
  spin->setRange(0, scale.spinMost / scale.unit);
  return spin;
}

QSlider* makeSlider(QWidget* parent) {
  auto* slider = new QSlider(Qt::Horizontal, parent);
  slider->setRange(0, kSliderSteps);
  slider->setPageStep(kSliderSteps / 20);
  slider->setSingleStep(kSliderSteps / 100);
  return slider;
}

}  // namespace

KnobRow::KnobRow(session::Knob knob, QWidget* parent)
    : QWidget(parent),
      m_knob(knob),
      m_name(new QLabel(this)),
      m_spin(makeSpinBox(knob, this)),
      m_slider(makeSlider(this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(1);
  grid->addWidget(m_name, 0, 0);
  grid->addWidget(m_spin, 0, 1, Qt::AlignRight);
  grid->addWidget(m_slider, 1, 0, 1, 2);
  m_name->setBuddy(m_spin);
  fitSpinBox();
  m_slider->installEventFilter(this);
  connect(m_slider, &QSlider::valueChanged, this, &KnobRow::onSlider);
  connect(m_spin, &QDoubleSpinBox::valueChanged, this, &KnobRow::onSpin);
  retranslate();
}

void KnobRow::showValue(double value) {
  const QSignalBlocker quietSlider(m_slider);
  const QSignalBlocker quietSpin(m_spin);
  const double unit = session::scaleOf(m_knob).unit;
  // While it is dragged, the handle stays under the pointer.
  if (!m_slider->isSliderDown()) m_slider->setValue(qRound(session::positionOf(m_knob, value) * kSliderSteps));
  m_spin->setValue(value / unit);
}

void KnobRow::onSlider(int position) {
  Q_EMIT valueChosen(session::valueAtPosition(m_knob, static_cast<double>(position) / kSliderSteps));
}

void KnobRow::onSpin(double units) {
  Q_EMIT valueChosen(units * session::scaleOf(m_knob).unit);
}

/// Wheel turns over a panel that scrolls must not change a value by accident. A drag begins with the button, not with
/// sliderPressed: a press beside the handle moves it first and says so afterwards.
bool KnobRow::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_slider) return QWidget::eventFilter(watched, event);
  if (event->type() == QEvent::MouseButtonPress) Q_EMIT dragBegan();
  if (event->type() == QEvent::MouseButtonRelease) Q_EMIT dragEnded();
  if (event->type() != QEvent::Wheel || m_slider->hasFocus()) return false;
  event->ignore();
  return true;
}

void KnobRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange) fitSpinBox();
  QWidget::changeEvent(event);
}

/// As large as its type asks for.
void KnobRow::fitSpinBox() {
  m_spin->setFixedSize(QSize(76, 24) * controlScale(this));
}

void KnobRow::retranslate() {
  switch (m_knob) {
    case session::Knob::Loss:
      m_name->setText(tr("&Loss"));
      m_spin->setSuffix(tr(" %"));
      setToolTip(tr("How likely the network loses a packet, in both directions"));
      break;
    case session::Knob::Latency:
      m_name->setText(tr("L&atency"));
      m_spin->setSuffix(tr(" ms"));
      setToolTip(tr("How long a packet travels one way"));
      break;
    case session::Knob::TimeWait:
      m_name->setText(tr("TIME-&WAIT"));
      m_spin->setSuffix(tr(" s"));
      setToolTip(tr("How long the side that closed first keeps the connection to answer late packets (2 MSL)"));
      break;
  }
  const QString name = m_name->text().remove(QLatin1Char('&'));
  m_slider->setAccessibleName(name);
  m_slider->setAccessibleDescription(toolTip());
  m_spin->setAccessibleName(tr("%1, exact").arg(name));
}

}  // namespace wiretale::views
