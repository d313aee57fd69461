#pragma once

#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/ink.h"
#include "ui/diagram/session_outline.h"
#include "ui/diagram/time_axis.h"

namespace wiretale::models {

/// A packet on the time bar, at the moment it is sent.
struct TimeMark {
  double share = 0;  ///< of the bar's length, 0 to 1
  diagram::Ink ink = diagram::Ink::Connection;
};

/// A stretch of the time bar.
struct TimeStretch {
  double from = 0;
  double to = 0;
};

struct TimeMarks {
  std::vector<TimeMark> packets;
  std::vector<TimeStretch> timeWait;
};

/// Where the moment lies on the bar: as far along as in the diagram, so that folded idle time is short here too.
double shareAt(const diagram::TimeAxis& axis, SimTime at);
SimTime timeAtShare(const diagram::TimeAxis& axis, double share);

/// No more marks than can be told apart on a bar, however long the trace.
TimeMarks timeMarks(const trace::Trace& trace, const diagram::TimeAxis& axis);

/// When each of the parts ends in which the packets of a long trace are counted.
std::vector<SimTime> countedPlaces(const trace::Trace& trace, const diagram::TimeAxis& axis);

/// The same of a long trace, from what its packets add up to.
TimeMarks timeMarks(const trace::Trace& trace, const diagram::SessionOutline& outline, const diagram::TimeAxis& axis);

}  // namespace wiretale::models
