#include "ui/session/knob_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wiretale::session {

const KnobScale& scaleOf(Knob knob) {
  static constexpr std::array<KnobScale, 3> kScales{
      KnobScale{.most = 1.0, .bend = 2.8, .unit = 0.01, .spinMost = 1.0, .decimals = 3},
      KnobScale{.most = 2.0, .bend = 7.0, .unit = 0.001, .spinMost = 10.0, .decimals = 3},
      KnobScale{.most = 240.0, .bend = 2.5, .unit = 1.0, .spinMost = 600.0, .decimals = 3},
  };
  return kScales[static_cast<std::size_t>(knob)];
}

double positionOf(Knob knob, double value) {
  const KnobScale& scale = scaleOf(knob);
  const double share = std::clamp(value / scale.most, 0.0, 1.0);
  return std::log1p(share * std::expm1(scale.bend)) / scale.bend;
}

double valueAtPosition(Knob knob, double position) {
  const KnobScale& scale = scaleOf(knob);
  const double share = std::expm1(scale.bend * std::clamp(position, 0.0, 1.0)) / std::expm1(scale.bend);
  const double units = share * scale.most / scale.unit;
  // One unit at the bottom, then 2 % of the value, rounded to 1, 2 or 5 times a power of ten.
  double step = 1;
  for (const double wider : {2.0, 5.0, 10.0, 20.0, 50.0})
    if (units >= wider * 20) step = wider;
  return std::min(std::round(units / step) * step * scale.unit, scale.most);
}

}  // namespace wiretale::session
