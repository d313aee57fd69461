#include "ui/diagram/idle_times.h"

#include <algorithm>
#include <cmath>

namespace wiretale::diagram {
namespace {

/// Shorter ones are folded at no scale.
constexpr SimDuration kLeast = 1us;

double seconds(SimDuration duration) {
  return std::chrono::duration<double>(duration).count();
}

/// Stretches without a packet on its way, in order of time.
class PacketGaps {
 public:
  PacketGaps(const trace::Trace& trace, const DensityPyramid& pyramid) : m_trace(trace), m_pyramid(pyramid) {}

  std::vector<IdleTime> find() {
    while (const trace::PacketRecord* packet = next()) {
      addUpTo(packet->sent);
      m_busyUntil = std::max(m_busyUntil, std::min(packet->arrives, m_trace.end));
    }
    addUpTo(m_trace.end);
    return std::move(m_gaps);
  }

 private:
  const trace::PacketRecord* at(Side side) const {
    const std::size_t place = m_places[side];
    return place < m_pyramid.size(side) ? &m_trace.packets[m_pyramid.packet(side, place)] : nullptr;
  }

  /// The earliest that is left, of both sides.
  const trace::PacketRecord* next() {
    const trace::PacketRecord* client = at(Side::Client);
    const trace::PacketRecord* server = at(Side::Server);
    if (client == nullptr && server == nullptr) return nullptr;
    const bool clients = server == nullptr || (client != nullptr && client->sent <= server->sent);
    ++m_places[clients ? Side::Client : Side::Server];
    return clients ? client : server;
  }

  void addUpTo(SimTime time) {
    if (time - m_busyUntil >= kLeast) m_gaps.push_back({m_busyUntil, time});
  }

  const trace::Trace& m_trace;
  const DensityPyramid& m_pyramid;
  PerSide<std::size_t> m_places{};
  SimTime m_busyUntil = kSessionStart;
  std::vector<IdleTime> m_gaps;
};

/// Moments at which something else happens, of those that lie within gaps.
class MomentsWithin {
 public:
  explicit MomentsWithin(const std::vector<IdleTime>& gaps) : m_gaps(gaps) {}

  void add(SimTime at) {
    const auto gap = std::ranges::lower_bound(m_gaps, at, {}, &IdleTime::to);
    if (gap != m_gaps.end() && gap->from < at && at < gap->to) m_moments.push_back(at);
  }

  std::vector<SimTime> sorted() && {
    std::ranges::sort(m_moments);
    return std::move(m_moments);
  }

 private:
  const std::vector<IdleTime>& m_gaps;
  std::vector<SimTime> m_moments;
};

std::vector<SimTime> momentsWithin(const trace::Trace& trace, const std::vector<IdleTime>& gaps) {
  MomentsWithin moments(gaps);
  if (gaps.empty()) return {};
  for (const auto& event : trace.appEvents) moments.add(event.at);
  for (const auto& spans : trace.states) {
    for (const auto& span : spans) moments.add(span.from);
  }
  for (const auto& timer : trace.timers) {
    moments.add(timer.started);
    moments.add(timer.ended);
  }
  return std::move(moments).sorted();
}

}  // namespace

std::vector<IdleTime> idleTimes(const trace::Trace& trace, const DensityPyramid& pyramid) {
  const std::vector<IdleTime> gaps = PacketGaps(trace, pyramid).find();
  const std::vector<SimTime> moments = momentsWithin(trace, gaps);
  std::vector<IdleTime> idle;
  auto moment = moments.begin();
  for (IdleTime gap : gaps) {
    for (; moment != moments.end() && *moment < gap.to; ++moment) {
      if (*moment - gap.from >= kLeast) idle.push_back({gap.from, *moment});
      gap.from = *moment;
    }
    if (gap.length() >= kLeast) idle.push_back(gap);
  }
  std::ranges::stable_sort(idle, std::ranges::greater{}, &IdleTime::length);
  return idle;
}

TimeAxis axisOf(const std::vector<IdleTime>& idle, SimTime end, double pixelsPerSecond, const Metrics& metrics) {
  const auto durationOf = [&](double pixels) { return SimDuration(std::llround(pixels / pixelsPerSecond * 1e9)); };
  const SimDuration kept = durationOf(metrics.foldKeeps());
  const SimDuration longest = durationOf(metrics.foldFrom());
  std::vector<IdleTime> folds;
  for (auto at = idle.begin(); at != idle.end() && at->length() > longest; ++at) {
    folds.push_back({at->from + kept, at->to - kept});
  }
  std::ranges::sort(folds, {}, &IdleTime::from);
  std::vector<TimeAxis::Piece> pieces;
  SimTime time = kSessionStart;
  double y = metrics.axisTop();
  const auto add = [&](SimTime to, double height, bool folded) {
    if (to <= time && !pieces.empty()) return;
    pieces.push_back({time, to, y, y + height, folded});
    time = to;
    y += height;
  };
  for (const IdleTime& fold : folds) {
    add(fold.from, seconds(fold.from - time) * pixelsPerSecond, false);
    add(fold.to, metrics.foldHeight(), true);
  }
  add(end, seconds(end - time) * pixelsPerSecond, false);
  return TimeAxis(std::move(pieces));
}

}  // namespace wiretale::diagram
