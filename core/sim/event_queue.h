#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/side.h"
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
/// Packets mostly arrive in the order in which they were sent, one row of them in each direction: what is not before
/// the end of such a row joins it. A side is woken once, and when changes with nearly every packet: that has a place of
/// its own. Only the rest is kept in a binary heap.
class EventQueue {
 public:
  void reserve(std::size_t events) {
    m_heap.reserve(events);
    for (Row& row : m_rows) row.entries.reserve(events);
  }
  bool empty() const { return m_heap.empty() && m_rows[0].empty() && m_rows[1].empty() && firstToWake().at == kNever; }

  /// Precondition: no WakeUp; event.subject < 2^29; fewer than 2^32 events in all.
  void push(const Event& event);

  /// The WakeUp of `side` is at `at` from now on, whenever it was before; kNever: there is none.
  void wake(Side side, SimTime at) {
    if (m_wakeUps[side].at != at) m_wakeUps[side] = {at, m_pushed++, static_cast<std::uint32_t>(side)};
  }

  /// Takes the next event out. Precondition: !empty().
  Event take();

 private:
  struct Entry {
    SimTime at;
    std::uint32_t order;
    std::uint32_t what;
  };
  static_assert(sizeof(Entry) == 16);

  static constexpr unsigned kSubjectBits = 29;

  static bool later(const Entry& a, const Entry& b) { return a.at != b.at ? a.at > b.at : a.order > b.order; }

  /// In order of time.
  struct Row {
    std::vector<Entry> entries;
    std::size_t begin = 0;

    bool empty() const { return begin == entries.size(); }
    void push(const Entry& entry);
    void pop() { ++begin; }
  };

  Row* rowFor(const Entry& entry);

  struct First {
    const Entry* entry = nullptr;
    int row = -1;  ///< -1: on the heap
  };
  First first() const;

  const Entry& firstToWake() const {
    const Entry& client = m_wakeUps[Side::Client];
    const Entry& server = m_wakeUps[Side::Server];
    return later(client, server) ? server : client;
  }
  Event takeWakeUp(const Entry& wakeUp);

  std::vector<Entry> m_heap;
  std::array<Row, 2> m_rows;
  PerSide<Entry> m_wakeUps{{Entry{kNever, 0, 0}, Entry{kNever, 0, 1}}};
  std::uint32_t m_pushed = 0;
};

}  // namespace wiretale::sim
