#include "ui/views/accessible_time_bar.h"

#include <cmath>
#include <mutex>

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/text/number_text.h"
#include "ui/views/time_bar.h"

namespace wiretale::views {

namespace {

double secondsOf(SimTime at) {
  return std::chrono::duration<double>(at.time_since_epoch()).count();
}

class AccessibleTimeBar : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit AccessibleTimeBar(TimeBar& bar) : QAccessibleWidget(&bar, QAccessible::Slider), m_bar(bar) {}

  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
  }
  QString text(QAccessible::Text which) const override {
    return which == QAccessible::Value ? text::instant(m_bar.moment()) : QAccessibleWidget::text(which);
  }

  QVariant currentValue() const override { return secondsOf(m_bar.moment()); }
  void setCurrentValue(const QVariant& seconds) override {
    m_bar.setMoment(SimTime(SimDuration(std::llround(seconds.toDouble() * 1e9))));
  }
  QVariant minimumValue() const override { return 0.0; }
  QVariant maximumValue() const override { return secondsOf(m_bar.end()); }
  QVariant minimumStepSize() const override { return 1e-9; }

 private:
  TimeBar& m_bar;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
  auto* bar = qobject_cast<TimeBar*>(object);
  return bar == nullptr ? nullptr : new AccessibleTimeBar(*bar);
}

}  // namespace

void installAccessibleTimeBars() {
  static std::once_flag once;
  std::call_once(once, [] { QAccessible::installFactory(&makeInterface); });
}

void announceMoment(TimeBar& bar) {
  if (!QAccessible::isActive()) return;
  QAccessibleValueChangeEvent moved(&bar, secondsOf(bar.moment()));
  QAccessible::updateAccessibility(&moved);
}

}  // namespace wiretale::views
