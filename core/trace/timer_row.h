#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/trace/records.h"

/// How a timer is packed: a byte with its kind, side and outcome, a byte that says how long the two times are which
/// follow, and what is as it was with the timer before of the same kind and side: how long it was to run, its reasons
/// and its connection. What is not, follows. One that starts when that one ended, as with a restart, says so instead of
/// when.
namespace wiretale::trace::timer_row {

inline constexpr std::size_t kMostBytes = 2 + 3 * 8 + 2 * sizeof(Index) + sizeof(ConnectionIndex);

/// What the rows before have told; both the writer and the reader follow it.
class Context {
 public:
  Context() = default;
  /// Where no timer can refer to one before.
  explicit Context(SimTime started) : m_started(started) {}

  /// Writes what tells `timer` from those before, at most kMostBytes. Gives how many.
  std::size_t write(const TimerSpan& timer, std::byte* to);
  /// Reads the next one, and moves `from` behind it.
  TimerSpan read(const std::byte*& from);

 private:
  /// Of the last timer of a kind and side.
  struct Last {
    SimDuration length{};
    Index startReason = kNoIndex;
    Index endReason = kNoIndex;
    ConnectionIndex connection = kNoConnection;
    SimTime ended{};
  };
  Last& lastOf(Side side, tcp::TimerKind kind) {
    return m_last[2 * static_cast<std::size_t>(kind) + static_cast<std::size_t>(side)];
  }

  SimTime m_started{};
  std::array<Last, 2 * static_cast<std::size_t>(tcp::kTimerKindCount)> m_last{};
};

}  // namespace wiretale::trace::timer_row
