#include "core/sim/connection_book.h"

#include <array>

namespace wiretale::sim {

using trace::ConnectionIndex;
using trace::kNoConnection;

namespace {

std::array<std::uint64_t, 2> keyOf(const ConnectionBook::Ends& ends) {
  const auto number = [](const trace::Address& end) { return (std::uint64_t{end.address} << 16) | end.port; };
  return {number(ends[Side::Client]), number(ends[Side::Server])};
}

}  // namespace

ConnectionIndex ConnectionBook::add(const Ends& ends) {
  const auto index = static_cast<ConnectionIndex>(m_trace.connections.size());
  const auto [latest, fresh] = m_latest.try_emplace(keyOf(ends), index);
  m_trace.connections.push_back({.ends = ends, .initialSequence = {}});
  m_parts.emplace_back();
  if (fresh) return index;
  m_trace.connections[index].previous = latest->second;
  m_trace.connections[latest->second].next = index;
  latest->second = index;
  return index;
}

ConnectionIndex ConnectionBook::opens(Side side, const Ends& ends) {
  const auto latest = m_latest.find(keyOf(ends));
  const bool joins = latest != m_latest.end() && m_parts[latest->second][side] == Part::None &&
                     m_parts[latest->second][otherSide(side)] == Part::Takes;
  const ConnectionIndex connection = joins ? latest->second : add(ends);
  m_parts[connection][side] = Part::Takes;
  return connection;
}

ConnectionIndex ConnectionBook::takes(Side side, ConnectionIndex ofSyn) {
  ConnectionIndex connection = ofSyn;
  if (m_parts[ofSyn][side] != Part::None) {
    connection = add(m_trace.connections[ofSyn].ends);
    m_trace.connections[connection].initialSequence[otherSide(side)] =
        m_trace.connections[ofSyn].initialSequence[otherSide(side)];
    m_parts[connection][otherSide(side)] = m_parts[ofSyn][otherSide(side)];
  }
  m_parts[connection][side] = Part::Takes;
  return connection;
}

ConnectionIndex ConnectionBook::begins(const Ends& ends) {
  return add(ends);
}

}  // namespace wiretale::sim
