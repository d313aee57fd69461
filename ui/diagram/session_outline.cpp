#include "ui/diagram/session_outline.h"

#include <algorithm>

#include "ui/diagram/time_scale.h"

namespace wiretale::diagram {

LayoutOptions feasible(const trace::Trace& trace, const LayoutOptions& options) {
  const auto atOnce = [](const trace::Trace* run) { return run == nullptr || run->packets.size() <= kLongestAtOnce; };
  LayoutOptions result = options;
  // Both of a pair decide alike, so that they share their axis or do not.
  if (!atOnce(&trace) || !atOnce(options.beside)) result.beside = nullptr;
  if (!atOnce(&trace) || !atOnce(options.ghost)) result.ghost = nullptr;
  if (atOnce(&trace)) return result;
  result.windows = false;
  if (result.timeScale == TimeScale::Even) result.timeScale = TimeScale::Folded;
  if (result.timeLabels == TimeLabels::SinceEvent) result.timeLabels = TimeLabels::SinceStart;
  return result;
}

bool inSpans(const trace::Trace& trace, const LayoutOptions& options) {
  if (!isLong(trace)) return false;
  if (trace.packets.size() > kLongestAtOnce) return true;
  return options.timeScale != TimeScale::Even && options.timeLabels != TimeLabels::SinceEvent && !options.windows &&
         options.only == nullptr && options.beside == nullptr && options.ghost == nullptr;
}

SessionOutline::SessionOutline(const trace::Trace& trace)
    : pyramid(trace), idle(idleTimes(trace, pyramid)), timers(trace), latency(typicalLatency(trace)), tls(trace) {}

}  // namespace wiretale::diagram
