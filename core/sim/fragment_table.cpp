#include "core/sim/fragment_table.h"

#include <utility>

namespace wiretale::sim {

using Outcome = wire::FragmentSet::Outcome;

FragmentTable::Result FragmentTable::add(const trace::DatagramRecord& datagram, trace::Index packet, bool intact,
                                         SimTime now) {
  const auto [place, begun] =
      m_pending.try_emplace(datagram.identification, Pending{.set = {}, .deadline = now + m_patience, .packets = {}});
  Pending& pending = place->second;
  Result result{.outcome = pending.set.add(datagram.part)};
  if (result.outcome == Outcome::Kept || result.outcome == Outcome::Complete) {
    pending.packets.push_back(packet);
    if (datagram.part.offset == 0) pending.first = packet;
    if (!intact) pending.damaged = packet;
  }
  result.bytes = pending.set.bytes();
  result.fragments = static_cast<std::uint32_t>(pending.set.fragments());
  result.first = pending.first;
  result.damaged = pending.damaged;
  if (begun) result.deadline = pending.deadline;
  if (result.outcome == Outcome::Complete || result.outcome == Outcome::Contradicts) m_pending.erase(place);
  return result;
}

std::vector<FragmentTable::GivenUp> FragmentTable::onTime(SimTime now) {
  std::vector<GivenUp> given;
  for (auto place = m_pending.begin(); place != m_pending.end();) {
    if (place->second.deadline > now) {
      ++place;
      continue;
    }
    given.push_back({std::move(place->second.packets), place->second.set.bytes()});
    place = m_pending.erase(place);
  }
  return given;
}

}  // namespace wiretale::sim
