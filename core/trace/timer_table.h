#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

#include "core/trace/byte_log.h"
#include "core/trace/records.h"
#include "core/trace/timer_row.h"

namespace wiretale::trace {

/// The timers of a trace in order of their starts. There are two for every three packets of a long transfer, and most
/// are like the one before: so of more than a few those that are over are packed, into 8 bytes instead of 40. They are
/// given as values; going through them one by one costs least.
class TimerTable {
 public:
  class Iterator;
  using value_type = TimerSpan;
  using const_iterator = Iterator;

  /// Room for about so many.
  void reserve(std::size_t timers);

  /// The next one, running or as it stays. Precondition: none started later.
  Index start(const TimerSpan& timer);
  /// It no longer does. Precondition: it runs.
  void end(Index timer, SimTime at, TimerOutcome outcome, Index reason = kNoIndex);
  /// Nothing more comes: those that still run do so at `end`.
  void finish(SimTime end);

  std::size_t sizeInBytes() const { return m_rows.size() + m_blocks.size() * sizeof(Block); }
  std::size_t size() const { return m_packed + m_waiting.size(); }
  bool empty() const { return size() == 0; }
  TimerSpan operator[](std::size_t index) const;
  TimerSpan front() const { return (*this)[0]; }
  Iterator begin() const;
  Iterator end() const;

  bool operator==(const TimerTable& other) const;

 private:
  static constexpr std::size_t kFew = 64;    ///< are not worth packing
  static constexpr std::size_t kBlock = 32;  ///< timers; none refers to one of another block

  void packOver();
  void pack(const TimerSpan& timer);

  struct Block {
    std::size_t offset = 0;  ///< in m_rows
    SimTime started{};       ///< what the start of its first timer counts from
  };

  ByteLog m_rows;
  std::vector<Block> m_blocks;
  timer_row::Context m_context;  ///< behind the last one that is packed
  std::size_t m_packed = 0;
  std::vector<TimerSpan> m_waiting;  ///< those that follow: nothing that runs is packed, nor what started behind it
  std::size_t m_most = 2 * kFew;     ///< so many may wait until the next try to pack some
};

/// Any number of steps is allowed; steps of one are cheap.
class TimerTable::Iterator {
 public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = TimerSpan;
  using difference_type = std::ptrdiff_t;
  using reference = TimerSpan;
  struct pointer {
    TimerSpan timer;
    const TimerSpan* operator->() const { return &timer; }
  };

  Iterator() = default;
  Iterator(const TimerTable& table, std::size_t index) : m_table(&table), m_index(index) {}

  TimerSpan operator*() const;
  pointer operator->() const { return {**this}; }
  TimerSpan operator[](difference_type steps) const { return *(*this + steps); }

  Iterator& operator+=(difference_type steps) {
    m_index = static_cast<std::size_t>(static_cast<difference_type>(m_index) + steps);
    return *this;
  }
  Iterator& operator-=(difference_type steps) { return *this += -steps; }
  Iterator& operator++() { return *this += 1; }
  Iterator& operator--() { return *this -= 1; }
  Iterator operator++(int) {
    const Iterator before = *this;
    ++*this;
    return before;
  }
  Iterator operator--(int) {
    const Iterator before = *this;
    --*this;
    return before;
  }
  friend Iterator operator+(Iterator it, difference_type steps) { return it += steps; }
  friend Iterator operator+(difference_type steps, Iterator it) { return it += steps; }
  friend Iterator operator-(Iterator it, difference_type steps) { return it -= steps; }
  friend difference_type operator-(const Iterator& a, const Iterator& b) {
    return static_cast<difference_type>(a.m_index) - static_cast<difference_type>(b.m_index);
  }
  bool operator==(const Iterator& other) const { return m_index == other.m_index; }
  auto operator<=>(const Iterator& other) const { return m_index <=> other.m_index; }

 private:
  const TimerTable* m_table = nullptr;
  std::size_t m_index = 0;
  // Where reading has come to: a step to the next one reads one row.
  mutable timer_row::Context m_context;
  mutable const std::byte* m_from = nullptr;
  mutable std::size_t m_next = 0;  ///< what is read next; 0: nothing has been read
  mutable TimerSpan m_read{};      ///< the one before
};

}  // namespace wiretale::trace
