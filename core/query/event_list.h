#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/trace/event_ref.h"
#include "core/trace/event_set.h"
#include "core/trace/trace.h"

namespace wiretale::query {

/// All events of a trace, or some, in order of time: what a table of them has in its rows. Four bytes a row; the
/// records stay where they are. At one moment: calls of an application, states, what an application learns, packets,
/// timers (each at its start). The state that a side begins with is no event.
class EventList {
 public:
  EventList() = default;
  explicit EventList(const trace::Trace& trace) : EventList(trace, nullptr) {}
  EventList(const trace::Trace& trace, const trace::EventSet& only) : EventList(trace, &only) {}

  std::size_t size() const { return m_rows.size(); }
  trace::EventRef operator[](std::size_t row) const { return unpacked(m_rows[row]); }

  /// The row of an event, by binary search; size() if it has none. `trace` is the one the list was made of.
  std::size_t rowOf(const trace::Trace& trace, const trace::EventRef& event) const;
  /// How many rows are at or before that moment.
  std::size_t rowsUntil(const trace::Trace& trace, SimTime at) const;

 private:
  EventList(const trace::Trace& trace, const trace::EventSet* only);

  static std::uint32_t packed(const trace::EventRef& event);
  static trace::EventRef unpacked(std::uint32_t row);

  std::vector<std::uint32_t> m_rows;
};

}  // namespace wiretale::query
