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
  if (axis.empty()) return {};
  return {axis.top(), std::max(axis.bottom() - axis.top(), 1e-9)};
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
  for (const Side side : kSides) {
    const auto died = outline.pyramid.marks(side, diagram::PacketMark::Died, kSessionStart, trace.end + SimDuration(1));
    if (died.size() > kMost) continue;
    for (const trace::Index packet : died) {
      marks.packets.push_back({shareAt(axis, trace.packets[packet].sent), diagram::Ink::Lost});
    }
  }
}

}  // namespace

double shareAt(const diagram::TimeAxis& axis, SimTime at) {
  const Ends ends = endsOf(axis);
  return axis.empty() ? 0 : (axis.yAt(at) - ends.from) / ends.length;
}

SimTime timeAtShare(const diagram::TimeAxis& axis, double share) {
  const Ends ends = endsOf(axis);
  return axis.empty() ? kSessionStart : axis.timeAt(ends.from + share * ends.length);
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

std::vector<SimTime> countedPlaces(const trace::Trace& trace, const diagram::TimeAxis& axis) {
  constexpr int kCounted = 1024;
  std::vector<SimTime> ends;
  ends.reserve(kCounted);
  for (int place = 1; place < kCounted; ++place) {
    ends.push_back(timeAtShare(axis, static_cast<double>(place) / kCounted));
  }
  ends.push_back(trace.end + SimDuration(1));
  return ends;
}

TimeMarks timeMarks(const trace::Trace& trace, const diagram::SessionOutline& outline, const diagram::TimeAxis& axis) {
  TimeMarks marks;
  PerSide<std::size_t> before{};
  const std::vector<SimTime> ends = countedPlaces(trace, axis);
  for (std::size_t place = 0; place < ends.size(); ++place) {
    const double share = static_cast<double>(place) / static_cast<double>(ends.size());
    for (const Side side : kSides) {
      const std::size_t next = outline.pyramid.before(side, ends[place], before[side]);
      addMarks(outline.pyramid.between(side, before[side], next), share, marks);
      before[side] = next;
    }
  }
  addTimeWait(trace, axis, marks);
  addLosses(trace, outline, axis, marks);
  return marks;
}

}  // namespace wiretale::models
