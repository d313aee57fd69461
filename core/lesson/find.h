#pragma once

#include <optional>
#include <vector>

#include "core/lesson/lesson.h"
#include "core/trace/trace.h"

namespace wiretale::lesson {

/// All packets that the words mean, in the order of the trace.
std::vector<trace::Index> findPackets(const trace::Trace& trace, const PacketWords& words);

/// The spans of a side in a state, into Trace::states.
std::vector<trace::Index> findStates(const trace::Trace& trace, Side side, tcp::State state);

std::vector<trace::Index> findTimers(const trace::Trace& trace, Side side, tcp::TimerKind kind);

/// When a moment is; none if it does not happen.
std::optional<SimTime> findMoment(const trace::Trace& trace, const Moment& moment);

/// How many there are that have such a point.
std::size_t countTimers(const trace::Trace& trace, Side side, tcp::TimerKind kind, TimerMoment::Point point);
std::size_t countEvents(const trace::Trace& trace, Side side, trace::AppEvent::Kind kind);

/// The n-th from 1 on, 0: the last; none if there are not so many.
template <typename T>
std::optional<T> nthOf(const std::vector<T>& list, Nth nth) {
  if (nth == 0 ? list.empty() : nth > list.size()) return std::nullopt;
  return nth == 0 ? list.back() : list[nth - 1];
}

}  // namespace wiretale::lesson
