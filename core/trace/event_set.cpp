#include "core/trace/event_set.h"

#include "core/trace/trace.h"

namespace wiretale::trace {

EventSet::EventSet(const Trace& trace) {
  m_bits[streamOf(packetEvent(0))].resize(trace.packets.size());
  for (const Side side : kSides) m_bits[streamOf(stateEvent(side, 0))].resize(trace.states[side].size());
  m_bits[streamOf(timerEvent(0))].resize(trace.timers.size());
  m_bits[streamOf(appEvent(0))].resize(trace.appEvents.size());
}

void EventSet::insert(const EventRef& event) {
  std::vector<bool>& bits = m_bits[streamOf(event)];
  if (event.index >= bits.size() || bits[event.index]) return;
  bits[event.index] = true;
  ++m_size;
}

}  // namespace wiretale::trace
