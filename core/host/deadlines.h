#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/sim_time.h"

namespace wiretale::host {

/// When each of many numbered things wants to be woken: a binary heap that knows everyone's place in it. Equal times
/// are ordered by number. One that is alone, as in most sessions, needs no heap and no memory.
class Deadlines {
 public:
  /// `kNever`: not at all.
  void set(std::uint32_t id, SimTime deadline) {
    if (m_heap.empty() && (m_alone.id == id || m_alone.deadline == kNever)) {
      m_alone = {.deadline = deadline, .id = id};
    } else {
      setAmongMany(id, deadline);
    }
  }

  bool empty() const { return next() == kNever; }
  SimTime next() const { return m_heap.empty() ? m_alone.deadline : m_heap.front().deadline; }
  /// Whose it is. Precondition: not empty.
  std::uint32_t first() const { return m_heap.empty() ? m_alone.id : m_heap.front().id; }

 private:
  struct Entry {
    SimTime deadline{};
    std::uint32_t id = 0;
    auto operator<=>(const Entry&) const = default;
  };

  void setAmongMany(std::uint32_t id, SimTime deadline);
  void move(std::uint32_t id, SimTime deadline);
  void place(std::size_t at, const Entry& entry);
  void up(std::size_t at);
  void down(std::size_t at);
  void remove(std::size_t at);

  Entry m_alone{.deadline = kNever};  ///< while the heap is empty
  std::vector<Entry> m_heap;
  std::vector<std::size_t> m_places;  ///< by number: where in the heap, counted from 1; 0: nowhere
};

}  // namespace wiretale::host
