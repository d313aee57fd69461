#pragma once

#include "ui/session/knob.h"

namespace wiretale::session {

/// How a knob's values lie along its slider, and how its spin box counts.
struct KnobScale {
  double most = 1;      ///< at the slider's right end; files may hold more
  double bend = 0;      ///< 0: evenly; larger: small values get more of the way
  double unit = 1;      ///< value of one unit of the spin box: 0.01 for per cent, 0.001 for ms
  double spinMost = 1;  ///< largest value the spin box takes
  int decimals = 0;     ///< of the spin box
};

const KnobScale& scaleOf(Knob knob);

/// Slider positions run from 0 to 1.
double positionOf(Knob knob, double value);
/// A round value near that position: nobody wants 19.73 ms from a slider.
double valueAtPosition(Knob knob, double position);

}  // namespace wiretale::session
