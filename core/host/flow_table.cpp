#include "core/host/flow_table.h"

#include <algorithm>
#include <utility>

namespace wiretale::host {

FlowId FlowTable::add(const FourTuple& tuple, const tcp::Config& config, wire::SeqNum initialSequence) {
  FlowId id = static_cast<FlowId>(m_slots.size());
  if (m_free.empty()) {
    // An emplace_back() would clear all the room for a connection, only for its constructor to fill it.
    m_slots.push_back({});
  } else {
    id = m_free.back();
    m_free.pop_back();
  }
  m_byTuple[tuple] = id;
  m_slots[id].flow.emplace(m_nextNumber++, tuple, config, initialSequence);
  return id;
}

void FlowTable::rebind(FlowId id, const FourTuple& tuple) {
  Flow& flow = at(id);
  auto known = m_byTuple.extract(flow.tuple);
  flow.tuple = tuple;
  known.key() = tuple;
  m_byTuple.insert(std::move(known));
}

// A slot that waits for its turn to send keeps its place in the line, and is passed over when that comes.
void FlowTable::remove(FlowId id) {
  freeTuple(id);
  m_deadlines.set(id, kNever);
  m_slots[id].flow.reset();
  if (!m_slots[id].ready) m_free.push_back(id);
}

void FlowTable::freeTuple(FlowId id) {
  Flow& flow = at(id);
  if (!flow.tupleFree) m_byTuple.erase(flow.tuple);
  flow.tupleFree = true;
}

std::optional<FlowId> FlowTable::lookUp(const FourTuple& tuple) const {
  const auto found = m_byTuple.find(tuple);
  if (found == m_byTuple.end()) return std::nullopt;
  return found->second;
}

std::ranges::subrange<FlowTable::ByTuple::const_iterator> FlowTable::onPort(std::uint16_t port) const {
  constexpr SocketAddress kLast{.address = 0xFFFF'FFFF, .port = 0xFFFF};
  return {m_byTuple.lower_bound({.localPort = port}), m_byTuple.upper_bound({.localPort = port, .remote = kLast})};
}

void FlowTable::makeReady(FlowId id) {
  m_slots[id].ready = true;
  m_slots[id].nextReady = kNoFlow;
  if (m_firstReady == kNoFlow) {
    m_firstReady = id;
  } else {
    m_slots[m_lastReady].nextReady = id;
  }
  m_lastReady = id;
}

}  // namespace wiretale::host
