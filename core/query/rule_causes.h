#pragma once

#include <optional>
#include <span>

#include "core/base/reason.h"
#include "core/tcp/timer_kind.h"
#include "core/trace/records.h"

namespace wiretale::query {

/// The timer that a rule says has run out; none if it speaks of no timer.
std::optional<tcp::TimerKind> timerBehind(Rule rule);

/// The calls of an application that a rule carries out; none if it speaks of no call.
std::span<const trace::AppEvent::Kind> callsBehind(Rule rule);

/// Whether an application learns it because a packet came.
bool isLearnt(trace::AppEvent::Kind kind);

}  // namespace wiretale::query
