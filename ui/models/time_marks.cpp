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

void addTimeWait(const trace::Trace& trace, const diagram::TimeAxis& axis, TimeMarks& marks) {
  for (const auto& spans : trace.states)
    for (const trace::StateSpan& span : spans)
      if (span.state == tcp::State::TimeWait)
        marks.timeWait.push_back({shareAt(axis, span.from), shareAt(axis, span.to)});
}

/// The inks of the packets that are sent within one place of the bar.
void addMarks(const diagram::PacketCounts& counts, double share, TimeMarks& marks) {
  using diagram::Importance;
  if (counts[Importance::Ack] > 0) marks.packets.push_back({share, diagram::Ink::BareAck});
  if (counts[Importance::Data] > 0) marks.packets.push_back({share, diagram::Ink::Connection});
  if (counts[Importance::Again] > 0) marks.packets.push_back({share, diagram::Ink::Again});
}

/// Where there are few enough to be told apart.
void addLosses(const trace::Trace& trace, const diagram::SessionOutline& outline, const diagram::TimeAxis& axis,
               TimeMarks& marks) {
  constexpr std::size_t kMost = 100;
  const auto places = outline.pyramid.marks(kSessionStart, trace.end + SimDuration(1));
  if (places.size() > kMost) return;
  for (const trace::Index packet : places) {
    if (trace.packets[packet].died())
      marks.packets.push_back({shareAt(axis, trace.packets[packet].sent), diagram::Ink::Lost});
  }
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
  addTimeWait(trace, axis, marks);
  return marks;
}

TimeMarks timeMarks(const trace::Trace& trace, const diagram::SessionOutline& outline, const diagram::TimeAxis& axis) {
  TimeMarks marks;
  PerSide<std::size_t> before{};
  constexpr int kCounted = 1024;
  for (int place = 0; place < kCounted; ++place) {
    const double share = static_cast<double>(place) / kCounted;
    const SimTime to = place + 1 == kCounted ? trace.end + SimDuration(1) : timeAtShare(axis, share + 1.0 / kCounted);
    for (const Side side : kSides) {
      const std::size_t next = outline.pyramid.before(side, to);
      addMarks(outline.pyramid.between(side, before[side], next), share, marks);
      before[side] = next;
    }
  }
  addTimeWait(trace, axis, marks);
  addLosses(trace, outline, axis, marks);
  return marks;
}

}  // namespace wiretale::models
