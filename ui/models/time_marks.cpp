#include "ui/models/time_marks.h"

#include <array>

#include "ui/models/inspection.h"

namespace wiretale::models {

namespace {

/// More than any bar has pixels that a mark could be told by.
constexpr double kPlaces = 2048;

struct Ends {
  double from = 0;
  double length = 1;
};

Ends endsOf(const diagram::TimeAxis& axis) {
  if (axis.pieces().empty()) return {};
  const double from = axis.pieces().front().fromY;
  return {from, std::max(axis.pieces().back().toY - from, 1e-9)};
}

}  // namespace

double shareAt(const diagram::TimeAxis& axis, SimTime at) {
  const Ends ends = endsOf(axis);
  return axis.pieces().empty() ? 0 : (axis.yAt(at) - ends.from) / ends.length;
}

SimTime timeAtShare(const diagram::TimeAxis& axis, double share) {
  const Ends ends = endsOf(axis);
  return axis.pieces().empty() ? kSessionStart : axis.timeAt(ends.from + share * ends.length);
}

TimeMarks timeMarks(const trace::Trace& trace, const diagram::TimeAxis& axis) {
  TimeMarks marks;
  std::array<int, diagram::kInkCount> lastPlace{};
  lastPlace.fill(-1);
  for (const trace::PacketRecord& packet : trace.packets) {
    const diagram::Ink ink = inkOf(packet);
    const double share = shareAt(axis, packet.sent);
    const int place = static_cast<int>(share * kPlaces);
    int& last = lastPlace[static_cast<std::size_t>(ink)];
    if (place == last) continue;
    last = place;
    marks.packets.push_back({share, ink});
  }
  for (const auto& spans : trace.states)
    for (const trace::StateSpan& span : spans)
      if (span.state == tcp::State::TimeWait)
        marks.timeWait.push_back({shareAt(axis, span.from), shareAt(axis, span.to)});
  return marks;
}

}  // namespace wiretale::models
