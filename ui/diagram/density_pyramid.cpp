#include "ui/diagram/density_pyramid.h"

#include <algorithm>
#include <bit>

namespace wiretale::diagram {
namespace {

/// The finest stretches of which the peak is known, at most.
constexpr std::size_t kMostStretches = 1 << 20;

}  // namespace

void PacketCounts::add(const trace::PacketRecord& packet) {
  ++of[static_cast<std::size_t>(importanceOf(packet))];
  if (packet.died()) ++died;
}

PacketCounts& PacketCounts::operator+=(const PacketCounts& other) {
  for (std::size_t i = 0; i < of.size(); ++i) of[i] += other.of[i];
  died += other.died;
  return *this;
}

PacketCounts PacketCounts::operator-(const PacketCounts& other) const {
  PacketCounts left = *this;
  for (std::size_t i = 0; i < of.size(); ++i) left.of[i] -= other.of[i];
  left.died -= other.died;
  return left;
}

DensityPyramid::DensityPyramid(const trace::Trace& trace, const trace::EventSet* only) : m_trace(&trace) {
  for (const Side side : kSides) collect(side, only);
  for (Direction& direction : m_sides) {
    sumUp(direction);
    findMarks(direction);
  }
  findPeaks();
}

void DensityPyramid::collect(Side side, const trace::EventSet* only) {
  auto& places = m_sides[side].packets;
  const auto& packets = m_trace->packets;
  for (trace::Index i = 0; i < packets.size(); ++i) {
    if (packets[i].from != side || (only != nullptr && !only->contains(trace::packetEvent(i)))) continue;
    places.push_back(i);
    m_longestFlight = std::max(m_longestFlight, packets[i].arrives - packets[i].sent);
  }
  places.shrink_to_fit();
  const auto earlier = [&](trace::Index a, trace::Index b) { return packets[a].sent < packets[b].sent; };
  if (!std::is_sorted(places.begin(), places.end(), earlier)) std::stable_sort(places.begin(), places.end(), earlier);
}

void DensityPyramid::sumUp(Direction& direction) {
  PacketCounts sum;
  const std::size_t blocks = (direction.packets.size() + kBlock - 1) / kBlock;
  direction.sums.reserve(blocks + 1);
  direction.times.reserve(blocks);
  for (std::size_t place = 0; place < direction.packets.size(); ++place) {
    const trace::PacketRecord& packet = m_trace->packets[direction.packets[place]];
    if (place % kBlock == 0) {
      direction.sums.push_back(sum);
      direction.times.push_back(packet.sent);
    }
    sum.add(packet);
  }
  direction.sums.push_back(sum);
}

void DensityPyramid::findMarks(Direction& direction) {
  const auto add = [&](PacketMark kind, trace::Index i) {
    direction.marks[static_cast<std::size_t>(kind)].push_back(i);
  };
  for (std::size_t place = 0; place < direction.packets.size(); ++place) {
    const trace::Index i = direction.packets[place];
    if (place % kBlock == 0) {
      const PacketCounts block = direction.sums[place / kBlock + 1] - direction.sums[place / kBlock];
      if (block[Importance::Landmark] == 0 && block[Importance::Again] == 0) {
        place += kBlock - 1;
        continue;
      }
    }
    const trace::PacketRecord& packet = m_trace->packets[i];
    if (packet.died()) add(PacketMark::Died, i);
    if (!packet.died() && packet.flags.has(wire::Rst)) add(PacketMark::Reset, i);
    if (packet.retransmission) add(PacketMark::Again, i);
  }
}

void DensityPyramid::findPeaks() {
  const std::size_t count = size(Side::Client) + size(Side::Server);
  const std::size_t finest = std::min(kMostStretches, std::bit_ceil(8 * count + 1));
  m_finest = SimDuration(m_trace->end.time_since_epoch().count() / static_cast<std::int64_t>(finest) + 1);
  PerSide<std::vector<std::uint32_t>> counts{{std::vector<std::uint32_t>(finest), std::vector<std::uint32_t>(finest)}};
  const auto add = [&](const trace::PacketRecord& packet) {
    const auto at = static_cast<std::size_t>(packet.sent.time_since_epoch() / m_finest);
    ++counts[packet.from][std::min(at, finest - 1)];
  };
  if (count == m_trace->packets.size()) {  // in one pass through the memory
    for (const trace::PacketRecord& packet : m_trace->packets) add(packet);
  } else {
    for (const Direction& direction : m_sides) {
      for (const trace::Index i : direction.packets) add(m_trace->packets[i]);
    }
  }
  for (std::size_t size = finest; size > 0; size /= 2) {
    std::uint32_t peak = 0;
    for (auto& stretches : counts) {
      peak =
          std::max(peak, *std::max_element(stretches.begin(), stretches.begin() + static_cast<std::ptrdiff_t>(size)));
      for (std::size_t i = 0; i < size / 2; ++i) stretches[i] = stretches[2 * i] + stretches[2 * i + 1];
    }
    m_peaks.push_back(peak);
  }
}

std::size_t DensityPyramid::before(Side side, SimTime at, std::size_t atLeast) const {
  const Direction& direction = m_sides[side];
  const auto& times = direction.times;
  std::size_t first = std::min(atLeast / kBlock, times.size());
  std::size_t reach = atLeast == 0 ? times.size() : 1;
  while (first + reach < times.size() && times[first + reach] < at) {
    first += reach;
    reach *= 2;
  }
  const auto begin = times.begin() + static_cast<std::ptrdiff_t>(first);
  const auto end = times.begin() + static_cast<std::ptrdiff_t>(std::min(first + reach + 1, times.size()));
  const auto block = static_cast<std::size_t>(std::lower_bound(begin, end, at) - times.begin());
  if (block == 0) return 0;
  const auto packet = direction.packets.begin() + static_cast<std::ptrdiff_t>((block - 1) * kBlock);
  const auto last =
      direction.packets.begin() + static_cast<std::ptrdiff_t>(std::min(block * kBlock, direction.packets.size()));
  const auto sent = [&](trace::Index i) { return m_trace->packets[i].sent; };
  return static_cast<std::size_t>(std::ranges::lower_bound(packet, last, at, {}, sent) - direction.packets.begin());
}

PacketCounts DensityPyramid::between(Side side, std::size_t first, std::size_t last) const {
  const Direction& direction = m_sides[side];
  const auto sumBefore = [&](std::size_t place) {
    PacketCounts sum = direction.sums[place / kBlock];
    if (place == direction.packets.size()) return direction.sums.back();
    for (std::size_t i = place / kBlock * kBlock; i < place; ++i) sum.add(m_trace->packets[direction.packets[i]]);
    return sum;
  };
  return first >= last ? PacketCounts{} : sumBefore(last) - sumBefore(first);
}

PacketCounts DensityPyramid::count(Side side, SimTime from, SimTime to) const {
  return between(side, before(side, from), before(side, to));
}

std::span<const trace::Index> DensityPyramid::marks(Side side, PacketMark kind, SimTime from, SimTime to) const {
  const auto& marks = m_sides[side].marks[static_cast<std::size_t>(kind)];
  const auto sent = [&](trace::Index i) { return m_trace->packets[i].sent; };
  const auto first = std::ranges::lower_bound(marks, from, {}, sent);
  return {first, std::ranges::lower_bound(first, marks.end(), to, {}, sent)};
}

double DensityPyramid::peak(SimDuration window) const {
  std::size_t level = 0;
  SimDuration length = m_finest;
  while (level + 1 < m_peaks.size() && length < window) {
    length *= 2;
    ++level;
  }
  return m_peaks.empty() ? 0 : m_peaks[level];
}

}  // namespace wiretale::diagram
