#pragma once

#include <cstddef>
#include <vector>

#include "core/base/phrase.h"
#include "core/lesson/lesson.h"
#include "core/trace/event_ref.h"
#include "core/trace/trace.h"

namespace wiretale::lesson {

/// A stretch of time that a side spends in a state.
struct StateMark {
  Side side = Side::Client;
  trace::Index span = 0;  ///< into Trace::states of the side

  bool operator==(const StateMark&) const = default;
};

/// Where a step stops in a trace, and what it highlights there: indices into the trace's arrays, in their order.
struct Stop {
  SimTime at{};
  bool happens = true;  ///< false: what the step waits for does not happen in this trace; `at` is the nearest stop
                        ///< before it that does, or the trace's start
  std::vector<trace::Index> packets{};
  std::vector<StateMark> states{};
  std::vector<trace::Index> timers{};
  std::vector<trace::Index> spoken{};  ///< of the packets, those that have set out by then; of a highlight that means
                                       ///< all packets of a kind, the latest kExamples of them

  static constexpr std::size_t kExamples = 3;
  bool operator==(const Stop&) const = default;
};

/// Precondition: `step` is one of the lesson's; `trace` is a run of its scene, or of what somebody made of it.
Stop resolve(const Lesson& lesson, std::size_t step, const trace::Trace& trace);

/// What a stop speaks of: packets, states, timers.
std::vector<trace::EventRef> spokenOf(const Stop& stop);

/// A check that does not hold.
struct Broken {
  std::size_t step = 0;
  int line = 0;
  Phrase what;  ///< "packets client SYN = 1: it is 2"
};

/// All checks of the steps of a scene that do not hold in its trace, and the stops that do not happen.
std::vector<Broken> judgeScene(const Lesson& lesson, std::size_t scene, const trace::Trace& trace);

}  // namespace wiretale::lesson
