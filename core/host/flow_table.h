#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <ranges>
#include <vector>

#include "core/host/deadlines.h"
#include "core/host/flow.h"

namespace wiretale::host {

/// All connections of a host: found by four-tuple, woken in order of their deadlines, asked in turn for what they want
/// to send.
class FlowTable {
 public:
  /// Precondition: no flow has this four-tuple, but one that has freed it.
  /// Moves the others.
  FlowId add(const FourTuple& tuple, const tcp::Config& config, wire::SeqNum initialSequence);
  /// Gives it another four-tuple that no flow has.
  void rebind(FlowId id, const FourTuple& tuple);
  void remove(FlowId id);
  /// Its four-tuple is free for a new connection; it stays for its application's sake.
  void freeTuple(FlowId id);

  Flow& at(FlowId id) { return *m_slots[id].flow; }
  const Flow& at(FlowId id) const { return *m_slots[id].flow; }
  bool has(FlowId id) const { return id < m_slots.size() && isLive(id); }
  /// Precondition: there has been a flow with this id.
  bool isLive(FlowId id) const { return m_slots[id].flow.has_value(); }
  /// Looks first at the flow that `expect` was told of.
  std::optional<FlowId> find(const FourTuple& tuple) const {
    if (m_expected != kNoFlow && isLive(m_expected) && at(m_expected).tuple == tuple && !at(m_expected).tupleFree)
      return m_expected;
    return lookUp(tuple);
  }
  /// What comes next is likely for this one.
  void expect(FlowId id) { m_expected = id; }
  std::size_t size() const { return m_byTuple.size(); }

  using ByTuple = std::map<FourTuple, FlowId>;
  /// Those on a local port, in order of their peers.
  std::ranges::subrange<ByTuple::const_iterator> onPort(std::uint16_t port) const;

  /// Of one flow something has changed: when it wants to be woken, and that it may have something to send.
  void touched(FlowId id) {
    wakesAnew(id);
    if (!m_slots[id].ready) makeReady(id);
  }
  /// Only when it wants to be woken.
  void wakesAnew(FlowId id) { m_deadlines.set(id, at(id).connection.nextDeadline()); }
  /// The flow whose turn it is to send; `kNoFlow` if none wants to.
  FlowId nextReady() {
    while (m_firstReady != kNoFlow && !isLive(m_firstReady)) finishedSending();
    return m_firstReady;
  }
  /// It has nothing more to send.
  void finishedSending() {
    const FlowId id = m_firstReady;
    Slot& slot = m_slots[id];
    m_firstReady = slot.nextReady;
    slot.ready = false;
    if (!slot.flow) m_free.push_back(id);
  }

  SimTime nextDeadline() const { return m_deadlines.next(); }
  FlowId nextToWake() const { return m_deadlines.first(); }

  /// One more than the largest FlowId there is.
  FlowId slots() const { return static_cast<FlowId>(m_slots.size()); }

 private:
  struct Slot {
    std::optional<Flow> flow{};
    FlowId nextReady = kNoFlow;
    bool ready = false;
  };

  std::optional<FlowId> lookUp(const FourTuple& tuple) const;
  void makeReady(FlowId id);

  std::vector<Slot> m_slots;
  std::vector<FlowId> m_free;
  ByTuple m_byTuple;
  Deadlines m_deadlines;
  std::uint32_t m_nextNumber = 1;
  FlowId m_expected = kNoFlow;
  FlowId m_firstReady = kNoFlow;
  FlowId m_lastReady = kNoFlow;
};

}  // namespace wiretale::host
