#pragma once

#include <algorithm>
#include <array>
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
/// Packets mostly arrive in the order in which they were sent, one row of them in each direction: what is not before
/// the end of such a row joins it, and only the rest is kept in a binary heap.
class EventQueue {
 public:
  void reserve(std::size_t events) {
    m_heap.reserve(events);
    for (Row& row : m_rows) row.entries.reserve(events);
  }
  bool empty() const { return m_heap.empty() && m_rows[0].empty() && m_rows[1].empty(); }

  /// Precondition: event.subject < 2^29; fewer than 2^31 events in all.
  void push(const Event& event) {
    const std::uint32_t wakeUp = event.kind == EventKind::WakeUp ? kWakeUpsLast : 0;
    const std::uint32_t what = (static_cast<std::uint32_t>(event.kind) << kSubjectBits) | event.subject;
    const Entry entry{event.at, wakeUp | m_pushed++, what};
    if (event.kind == EventKind::Arrival) {
      if (Row* const row = rowFor(entry)) return row->push(entry);
    }
    m_heap.push_back(entry);
    std::push_heap(m_heap.begin(), m_heap.end(), later);
  }

  /// Takes the next event out. Precondition: !empty().
  Event take() {
    const First next = first();
    const Entry entry = *next.entry;
    if (next.row >= 0) {
      m_rows[static_cast<std::size_t>(next.row)].pop();
    } else {
      std::pop_heap(m_heap.begin(), m_heap.end(), later);
      m_heap.pop_back();
    }
    return {entry.at, static_cast<EventKind>(entry.what >> kSubjectBits), entry.what & ((1U << kSubjectBits) - 1)};
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

  /// In order of time.
  struct Row {
    std::vector<Entry> entries;
    std::size_t begin = 0;

    bool empty() const { return begin == entries.size(); }
    void push(const Entry& entry) {
      if (empty()) {
        entries.clear();
        begin = 0;
      } else if (entries.size() == entries.capacity() && 2 * begin >= entries.size()) {
        entries.erase(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(begin));
        begin = 0;
      }
      entries.push_back(entry);
    }
    void pop() { ++begin; }
  };

  /// That with the latest end that is not later than `entry`; an empty one if there is none; else nullptr.
  Row* rowFor(const Entry& entry) {
    Row& a = m_rows[0];
    Row& b = m_rows[1];
    const bool fitsA = a.empty() || !later(a.entries.back(), entry);
    const bool fitsB = b.empty() || !later(b.entries.back(), entry);
    if (!fitsA) return fitsB ? &b : nullptr;
    if (!fitsB || b.empty()) return &a;
    return a.empty() || later(b.entries.back(), a.entries.back()) ? &b : &a;
  }

  struct First {
    const Entry* entry = nullptr;
    int row = -1;  ///< -1: on the heap
  };
  First first() const {
    First first{.entry = m_heap.empty() ? nullptr : &m_heap.front()};
    for (int i = 0; i < 2; ++i) {
      const Row& row = m_rows[static_cast<std::size_t>(i)];
      if (row.empty()) continue;
      const Entry& front = row.entries[row.begin];
      if (first.entry == nullptr || later(*first.entry, front)) first = {&front, i};
    }
    return first;
  }

  std::vector<Entry> m_heap;
  std::array<Row, 2> m_rows;
  std::uint32_t m_pushed = 0;
};

}  // namespace wiretale::sim
