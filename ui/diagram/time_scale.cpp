#include "ui/diagram/time_scale.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "ui/diagram/even_axis.h"

namespace wiretale::diagram {
namespace {

constexpr SimDuration kUsualLatency = 20ms;

struct Busy {
  SimTime from;
  SimTime to;
};

double seconds(SimDuration duration) {
  return std::chrono::duration<double>(duration).count();
}

SimDuration fromSeconds(double value) {
  return SimDuration(std::llround(value * 1e9));
}

void addInstants(const trace::Trace& trace, std::vector<Busy>& busy) {
  for (const auto& event : trace.appEvents) busy.push_back({event.at, event.at});
  for (const auto& spans : trace.states) {
    for (const auto& span : spans) busy.push_back({span.from, span.from});
  }
  for (const auto& timer : trace.timers) {
    busy.push_back({timer.started, timer.started});
    busy.push_back({timer.ended, timer.ended});
  }
  busy.push_back({kSessionStart, kSessionStart});
  busy.push_back({trace.end, trace.end});
}

void addBusy(const trace::Trace& trace, std::vector<Busy>& busy) {
  busy.reserve(busy.size() + trace.packets.size() + 2 * trace.timers.size() + trace.appEvents.size() + 32);
  for (const auto& packet : trace.packets) busy.push_back({packet.sent, std::min(packet.arrives, trace.end)});
  addInstants(trace, busy);
}

/// Every stretch of time in which something happens, in order, overlaps joined.
std::vector<Busy> busyTimes(const trace::Trace& trace, const trace::Trace* beside) {
  std::vector<Busy> busy;
  addBusy(trace, busy);
  if (beside != nullptr) addBusy(*beside, busy);
  std::sort(busy.begin(), busy.end(), [](const Busy& a, const Busy& b) { return a.from < b.from; });
  std::vector<Busy> joined;
  for (const Busy& next : busy) {
    if (joined.empty() || next.from > joined.back().to) {
      joined.push_back(next);
    } else {
      joined.back().to = std::max(joined.back().to, next.to);
    }
  }
  return joined;
}

/// Grows the axis downwards piece by piece.
class AxisBuilder {
 public:
  AxisBuilder(double top, double pixelsPerSecond) : m_y(top), m_pixelsPerSecond(pixelsPerSecond) {}

  void linearTo(SimTime to) { add(to, seconds(to - m_time) * m_pixelsPerSecond, false); }
  void foldTo(SimTime to, double height) { add(to, height, true); }
  TimeAxis build() && { return TimeAxis(std::move(m_pieces)); }

 private:
  void add(SimTime to, double height, bool folded) {
    if (to <= m_time && !m_pieces.empty()) return;
    m_pieces.push_back({m_time, to, m_y, m_y + height, folded});
    m_time = to;
    m_y += height;
  }

  std::vector<TimeAxis::Piece> m_pieces;
  SimTime m_time = kSessionStart;
  double m_y;
  double m_pixelsPerSecond;
};

}  // namespace

double dropFor(SimDuration oneWay) {
  constexpr double kUsualDrop = 48;
  return std::clamp(kUsualDrop * std::sqrt(seconds(oneWay) / seconds(kUsualLatency)), 24.0, 220.0);
}

SimDuration typicalLatency(const trace::Trace& trace) {
  std::vector<SimDuration> latencies;
  latencies.reserve(trace.packets.size());
  for (const auto& packet : trace.packets) {
    if (packet.arrives > packet.sent) latencies.push_back(packet.arrives - packet.sent);
  }
  if (latencies.empty()) return kUsualLatency;
  const auto middle = latencies.begin() + static_cast<std::ptrdiff_t>(latencies.size() / 2);
  std::nth_element(latencies.begin(), middle, latencies.end());
  return *middle;
}

double suggestedPixelsPerSecond(const trace::Trace& trace) {
  return suggestedPixelsPerSecond(typicalLatency(trace));
}

double suggestedPixelsPerSecond(SimDuration typicalLatency) {
  return dropFor(typicalLatency) / seconds(typicalLatency);
}

namespace {

void addEventTimes(const trace::Trace& trace, std::vector<SimTime>& times) {
  times.push_back(trace.end);
  times.reserve(times.size() + 2 * trace.packets.size() + 2 * trace.timers.size() + 32);
  for (const auto& packet : trace.packets) {
    times.push_back(packet.sent);
    times.push_back(std::min(packet.arrives, trace.end));
  }
  for (const auto& spans : trace.states) {
    for (const auto& span : spans) times.push_back(span.from);
  }
  for (const auto& timer : trace.timers) {
    if (timer.outcome == trace::TimerOutcome::Fired) times.push_back(timer.ended);
  }
}

}  // namespace

std::vector<SimTime> eventTimes(const trace::Trace& trace, const trace::Trace* beside) {
  std::vector<SimTime> times{kSessionStart};
  addEventTimes(trace, times);
  if (beside != nullptr) addEventTimes(*beside, times);
  std::sort(times.begin(), times.end());
  times.erase(std::unique(times.begin(), times.end()), times.end());
  times.shrink_to_fit();
  return times;
}

double suggestedPixelsPerSecond(const trace::Trace& trace, const trace::Trace* beside) {
  const double own = suggestedPixelsPerSecond(trace);
  return beside == nullptr ? own : std::sqrt(own * suggestedPixelsPerSecond(*beside));
}

TimeAxis makeAxis(const trace::Trace& trace, double pixelsPerSecond, TimeScale scale, double step,
                  const Metrics& metrics, const trace::Trace* beside) {
  if (scale == TimeScale::Even) {
    const auto events = std::make_shared<const std::vector<SimTime>>(eventTimes(trace, beside));
    return evenAxis(events, metrics.axisTop(), step);
  }
  AxisBuilder axis(metrics.axisTop(), pixelsPerSecond);
  const SimDuration kept = fromSeconds(metrics.foldKeeps() / pixelsPerSecond);
  const SimDuration longest = fromSeconds(metrics.foldFrom() / pixelsPerSecond);
  SimTime idleSince = kSessionStart;
  if (scale == TimeScale::Folded) {
    for (const Busy& busy : busyTimes(trace, beside)) {
      if (busy.from - idleSince > longest) {
        axis.linearTo(idleSince + kept);
        axis.foldTo(busy.from - kept, metrics.foldHeight());
      }
      idleSince = std::max(idleSince, busy.to);
    }
  }
  axis.linearTo(beside == nullptr ? trace.end : std::max(trace.end, beside->end));
  return std::move(axis).build();
}

}  // namespace wiretale::diagram
