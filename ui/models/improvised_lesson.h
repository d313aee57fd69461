#pragma once

#include "core/lesson/lesson.h"
#include "core/scenario/scenario.h"
#include "core/trace/trace.h"

namespace wiretale::models {

/// A lesson for a session that has none: a stop at the start, at every change of state, at every loss, and at the end,
/// with what happens there as its caption, in the user's language.
lesson::Lesson improvisedLesson(const scenario::Scenario& scenario, const trace::Trace& trace);

/// More stops than these nobody presents.
inline constexpr std::size_t kMostImprovisedStops = 60;

}  // namespace wiretale::models
