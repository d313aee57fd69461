#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/tcp/state.h"
#include "core/tcp/timer_kind.h"
#include "core/trace/records.h"
#include "core/trace/samples.h"

namespace wiretale::trace {

struct Trace;

/// A timer that runs at an instant.
struct RunningTimer {
  tcp::TimerKind kind{};
  SimDuration left{};
  Index timer = kNoIndex;  ///< into Trace::timers

  bool operator==(const RunningTimer&) const = default;
};

/// What one end of a connection knows at an instant (RFC 9293 §3.3.1).
struct ControlBlock {
  tcp::State state = tcp::State::Closed;
  Quantities quantities;
  std::array<RunningTimer, tcp::kTimerKindCount> timers{};
  std::size_t timerCount = 0;

  std::uint64_t operator[](Quantity quantity) const { return quantities[quantity]; }
  std::span<const RunningTimer> running() const { return std::span(timers).first(timerCount); }  ///< in order of kind
  bool operator==(const ControlBlock&) const = default;
};

/// The control blocks of a trace. Made once for each: looking one up then costs the logarithm of its length.
class ControlBlocks {
 public:
  /// Keeps a reference.
  explicit ControlBlocks(const Trace& trace);

  /// With all that happens at that instant.
  ControlBlock at(Side side, SimTime at) const;

 private:
  const Trace& m_trace;
  PerSide<std::array<std::vector<Index>, tcp::kTimerKindCount>> m_timers;  ///< in order of their starts
};

}  // namespace wiretale::trace
