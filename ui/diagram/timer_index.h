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
    std::size_t lastExample = 0;  ///< how long it was to run
  };
  /// In order of `since`. There is about one for every three packets: apart they take 12 bytes instead of 16.
  struct Chains {
    std::vector<SimTime> since;
    std::vector<trace::Index> timers;  ///< the last start of each

    Chains() = default;
    explicit Chains(std::vector<TimerChain> chains);
    bool empty() const { return since.empty(); }
    std::size_t size() const { return since.size(); }
    TimerChain operator[](std::size_t place) const { return {since[place], timers[place]}; }
    /// The first that does not begin before; `size()` if there is none.
    std::size_t from(SimTime at) const;
  };
  void addLong(const Chains& chains, std::size_t length, SimTime from, SimTime to, SimDuration least,
               std::vector<TimerChain>& found) const;
  void addFired(SimTime from, SimTime to, SimDuration row, std::vector<TimerChain>& found) const;
  const Kind& kindOf(Side side, tcp::TimerKind kind) const;
  void addExample(const TimerChain& chain, const trace::TimerSpan& timer);

  static constexpr std::size_t kLengths = 64;

  const trace::Trace* m_trace = nullptr;
  std::array<Chains, kLengths> m_byLength;  ///< of 2^i ns and longer
  Chains m_fired;
  PerSide<std::array<Kind, tcp::kTimerKindCount>> m_kinds;
};

}  // namespace wiretale::diagram
