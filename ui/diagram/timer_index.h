#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/timer_layout.h"

namespace wiretale::diagram {

/// The timers of a long session, found by when they ran. Cost of a query: what it gives.
class TimerIndex {
 public:
  TimerIndex() = default;
  explicit TimerIndex(const trace::Trace& trace);

  /// Those that ran between two moments for `least` or longer, and of those that fired at most a few in each `row`; in
  /// order of their last starts.
  std::vector<TimerChain> between(SimTime from, SimTime to, SimDuration least, SimDuration row) const;

  /// Is there any of that kind that ran for `least` or longer, or fired?
  bool hasAny(Side side, tcp::TimerKind kind, SimDuration least) const;

  /// Some of each kind, as different in length as there are.
  const std::vector<trace::Index>& examples(Side side, tcp::TimerKind kind) const;

 private:
  struct Kind {
    SimDuration longest{};
    bool fired = false;
    std::vector<trace::Index> examples;
  };
  const Kind& kindOf(Side side, tcp::TimerKind kind) const;
  void addExample(const TimerChain& chain, std::size_t length);

  static constexpr std::size_t kLengths = 64;

  const trace::Trace* m_trace = nullptr;
  std::array<std::vector<TimerChain>, kLengths> m_byLength;  ///< of 2^i ns and longer, by `since`
  std::vector<TimerChain> m_fired;                           ///< by `since`
  PerSide<std::array<Kind, tcp::kTimerKindCount>> m_kinds;
};

}  // namespace wiretale::diagram
