#include "ui/diagram/idle_times.h"

#include <algorithm>
#include <utility>

namespace wiretale::diagram {
namespace {

/// Shorter ones are folded at no scale.
constexpr SimDuration kLeast = 1us;

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

/// The same list, as of a session that does nothing more until `end`.
std::vector<IdleTime> until(const IdleTimes& times, SimTime ends, SimTime end) {
  std::vector<IdleTime> longer = times.all();
  // Its end is something that happens.
  if (end > ends) longer.push_back({ends, end});
  return longer;
}

}  // namespace

IdleTimes::IdleTimes(std::vector<IdleTime> times) : m_times(std::move(times)) {
  m_times.shrink_to_fit();
  m_blocks.reserve((m_times.size() + kBlock - 1) / kBlock);
  for (std::size_t i = 0; i < m_times.size(); ++i) {
    const SimDuration length = m_times[i].length();
    if (i % kBlock == 0) m_blocks.push_back({length, length, {}});
    Block& block = m_blocks.back();
    block.shortest = std::min(block.shortest, length);
    block.longest = std::max(block.longest, length);
    block.sum += length;
  }
}

std::span<const IdleTime> IdleTimes::block(std::size_t number) const {
  return std::span(m_times).subspan(number * kBlock, std::min(kBlock, m_times.size() - number * kBlock));
}

IdleTimes::Sum IdleTimes::longerThan(std::size_t number, SimDuration least) const {
  const Block& known = m_blocks[number];
  if (known.longest <= least) return {};
  const std::span<const IdleTime> times = block(number);
  if (known.shortest > least) return {static_cast<std::uint32_t>(times.size()), known.sum};
  Sum sum;
  for (const IdleTime& idle : times) {
    if (idle.length() <= least) continue;
    ++sum.count;
    sum.length += idle.length();
  }
  return sum;
}

IdleTimes idleTimes(const trace::Trace& trace, const DensityPyramid& pyramid) {
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
  return IdleTimes(std::move(idle));
}

IdleTimes commonIdleTimes(const IdleTimes& a, SimTime aEnd, const IdleTimes& b, SimTime bEnd) {
  const std::vector<IdleTime> first = until(a, aEnd, bEnd);
  const std::vector<IdleTime> second = until(b, bEnd, aEnd);
  std::vector<IdleTime> both;
  for (auto i = first.begin(), k = second.begin(); i != first.end() && k != second.end();) {
    const IdleTime common{std::max(i->from, k->from), std::min(i->to, k->to)};
    if (common.length() >= kLeast) both.push_back(common);
    ++(i->to < k->to ? i : k);
  }
  return IdleTimes(std::move(both));
}

}  // namespace wiretale::diagram
