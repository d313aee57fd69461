#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/sim_time.h"

namespace wiretale::sim {

enum class EventKind : std::uint8_t {
  Arrival,        ///< subject: the packet's index in the trace
  StepContinues,  ///< subject: the side whose program waited
  Intervention,   ///< subject: its index in the scenario
  Flood,          ///< subject: the flood whose next SYN leaves, in the order in which they began
  WakeUp,         ///< subject: the side whose connection wants to be called
  TooLong,        ///< subject: the packet that a router cannot pass on
  Reassembly,     ///< subject: the side whose fragments may have waited too long
};

struct Event {
  SimTime at;
  EventKind kind;
  std::uint32_t subject;
};

/// What is yet to happen, ordered by time. At the same instant wake-ups of connections come last, so that an
/// acknowledgment that arrives just when the timer runs out still counts; otherwise what was put in first comes first.
/// A binary heap in one flat vector.
class EventQueue {
 public:
  void reserve(std::size_t events) { m_heap.reserve(events); }
  bool empty() const { return m_heap.empty(); }

  /// Precondition: event.subject < 2^29; fewer than 2^31 events in all.
  void push(const Event& event) {
    const std::uint32_t wakeUp = event.kind == EventKind::WakeUp ? kWakeUpsLast : 0;
    const std::uint32_t what = (static_cast<std::uint32_t>(event.kind) << kSubjectBits) | event.subject;
    m_heap.push_back({event.at, wakeUp | m_pushed++, what});
    std::push_heap(m_heap.begin(), m_heap.end(), later);
  }

  /// The next event. Precondition: !empty().
  Event top() const {
    const Entry& entry = m_heap.front();
    return {entry.at, static_cast<EventKind>(entry.what >> kSubjectBits), entry.what & ((1U << kSubjectBits) - 1)};
  }

  void pop() {
    std::pop_heap(m_heap.begin(), m_heap.end(), later);
    m_heap.pop_back();
  }

 private:
  struct Entry {
    SimTime at;
    std::uint32_t order;
    std::uint32_t what;
  };
  static_assert(sizeof(Entry) == 16);

  static constexpr unsigned kSubjectBits = 29;
  static constexpr std::uint32_t kWakeUpsLast = 0x8000'0000;

  static bool later(const Entry& a, const Entry& b) { return a.at != b.at ? a.at > b.at : a.order > b.order; }

  std::vector<Entry> m_heap;
  std::uint32_t m_pushed = 0;
};

}  // namespace wiretale::sim
