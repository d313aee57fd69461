#include "core/wire/reassembly.h"

#include <algorithm>

namespace wiretale::wire {
namespace {

constexpr std::uint32_t kMostData = 65'535 - kIpv4HeaderSize;

}  // namespace

bool FragmentSet::isPossible(const FragmentRange& range) const {
  if (range.length == 0 || range.end() > kMostData) return false;
  if (range.more && range.length % 8 != 0) return false;
  if (!m_total) return range.more || m_ranges.empty() || range.offset >= m_ranges.back().end();
  return range.more ? range.end() < *m_total : range.end() == *m_total;
}

FragmentSet::Outcome FragmentSet::add(const FragmentRange& range) {
  if (std::ranges::find(m_ranges, range) != m_ranges.end()) return Outcome::Repeated;
  if (!isPossible(range)) return Outcome::Contradicts;
  const auto after = std::ranges::upper_bound(m_ranges, range.offset, {}, &FragmentRange::offset);
  if (after != m_ranges.end() && after->offset < range.end()) return Outcome::Contradicts;
  if (after != m_ranges.begin() && (after - 1)->end() > range.offset) return Outcome::Contradicts;
  m_ranges.insert(after, range);
  m_bytes += range.length;
  if (!range.more) m_total = range.end();
  return m_total && m_bytes == *m_total ? Outcome::Complete : Outcome::Kept;
}

Reassembler::Result Reassembler::add(const Ipv4Header& header, Bytes packet, SimTime now) {
  if (!header.moreFragments && header.fragmentOffset == 0) {
    return {FragmentSet::Outcome::Complete, {packet.begin(), packet.end()}};
  }
  const Bytes data = packet.subspan(header.headerLength, header.totalLength - header.headerLength);
  const FragmentRange range{.offset = header.fragmentOffset * 8U,
                            .length = static_cast<std::uint32_t>(data.size()),
                            .more = header.moreFragments};
  const Key key{header.source, header.destination, header.identification, header.protocol};
  makeRoom(range.end());
  Pending& pending = pendingFor(key, now);
  const FragmentSet::Outcome outcome = pending.set.add(range);
  Result result{outcome, {}};
  if (outcome == FragmentSet::Outcome::Kept || outcome == FragmentSet::Outcome::Complete) {
    if (pending.data.size() < range.end()) pending.data.resize(range.end());
    std::copy(data.begin(), data.end(), pending.data.begin() + static_cast<std::ptrdiff_t>(range.offset));
    if (range.offset == 0) pending.first = header;
  }
  if (outcome == FragmentSet::Outcome::Complete) result.packet = whole(pending);
  if (outcome == FragmentSet::Outcome::Complete || outcome == FragmentSet::Outcome::Contradicts) {
    std::erase_if(m_pending, [&key](const Pending& one) { return one.key == key; });
  }
  return result;
}

std::size_t Reassembler::onTime(SimTime now) {
  return std::erase_if(m_pending, [now](const Pending& pending) { return pending.deadline <= now; });
}

SimTime Reassembler::nextDeadline() const {
  return m_pending.empty() ? kNever : m_pending.front().deadline;
}

Reassembler::Pending& Reassembler::pendingFor(const Key& key, SimTime now) {
  const auto found = std::ranges::find(m_pending, key, &Pending::key);
  if (found != m_pending.end()) return *found;
  return m_pending.emplace_back(Pending{.key = key, .deadline = now + m_patience, .set = {}, .first = {}, .data = {}});
}

/// Whoever sends fragments and never the last one must not fill the memory: the oldest go first.
void Reassembler::makeRoom(std::size_t bytes) {
  std::size_t used = bytes;
  for (const Pending& pending : m_pending) used += pending.data.size();
  while (used > m_mostBytes && !m_pending.empty()) {
    used -= m_pending.front().data.size();
    m_pending.erase(m_pending.begin());
  }
}

std::vector<std::byte> Reassembler::whole(const Pending& pending) {
  Ipv4Header header = pending.first;
  header.headerLength = kIpv4HeaderSize;
  header.totalLength = static_cast<std::uint16_t>(kIpv4HeaderSize + pending.data.size());
  header.moreFragments = false;
  std::vector<std::byte> packet(header.totalLength);
  writeIpv4Header(header, packet);
  std::copy(pending.data.begin(), pending.data.end(), packet.begin() + kIpv4HeaderSize);
  return packet;
}

}  // namespace wiretale::wire
