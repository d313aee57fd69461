#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "core/trace/event_ref.h"

namespace wiretale::trace {

struct Trace;

/// Some of a trace's events: a bit for each. What lies beyond the trace it was made for is not in it.
class EventSet {
 public:
  EventSet() = default;
  explicit EventSet(const Trace& trace);  ///< empty, with room for all

  bool contains(const EventRef& event) const {
    const std::vector<bool>& bits = m_bits[streamOf(event)];
    return event.index < bits.size() && bits[event.index];
  }
  void insert(const EventRef& event);

  std::size_t size() const { return m_size; }
  bool empty() const { return m_size == 0; }
  bool operator==(const EventSet&) const = default;

 private:
  /// None, packets, the states of either side, timers, applications.
  static std::size_t streamOf(const EventRef& event) {
    constexpr std::array<std::size_t, 5> kStreams{0, 1, 2, 4, 5};
    const bool server = event.kind == EventRef::Kind::State && event.side == Side::Server;
    return kStreams[static_cast<std::size_t>(event.kind)] + (server ? 1 : 0);
  }

  std::array<std::vector<bool>, 6> m_bits;
  std::size_t m_size = 0;
};

}  // namespace wiretale::trace
