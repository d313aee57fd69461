#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/sim_time.h"

namespace wiretale::host {

/// When each of many numbered things wants to be woken: a binary heap that knows everyone's place in it. Equal times
/// are ordered by number.
class Deadlines {
 public:
  /// `kNever`: not at all.
  void set(std::uint32_t id, SimTime deadline) {
    // One that is alone, as in most sessions, needs no heap.
    const bool knownAlone = m_heap.size() == 1 && m_heap.front().id == id;
    if (knownAlone && deadline != kNever) {
      m_heap.front().deadline = deadline;
    } else if (knownAlone) {
      m_heap.clear();
      m_places[id] = 0;
    } else if (m_heap.empty() && id < m_places.size()) {
      if (deadline == kNever) return;
      m_heap.push_back({.deadline = deadline, .id = id});
      m_places[id] = 1;
    } else {
      move(id, deadline);
    }
  }

  bool empty() const { return m_heap.empty(); }
  SimTime next() const { return m_heap.empty() ? kNever : m_heap.front().deadline; }
  /// Whose it is. Precondition: not empty.
  std::uint32_t first() const { return m_heap.front().id; }

 private:
  struct Entry {
    SimTime deadline{};
    std::uint32_t id = 0;
    auto operator<=>(const Entry&) const = default;
  };

  void move(std::uint32_t id, SimTime deadline);
  void place(std::size_t at, const Entry& entry);
  void up(std::size_t at);
  void down(std::size_t at);
  void remove(std::size_t at);

  std::vector<Entry> m_heap;
  std::vector<std::size_t> m_places;  ///< by number: where in the heap, counted from 1; 0: nowhere
};

}  // namespace wiretale::host
