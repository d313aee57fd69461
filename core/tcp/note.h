#pragma once

#include <cstdint>

#include "core/base/reason.h"
#include "core/base/sim_time.h"
#include "core/tcp/state.h"
#include "core/tcp/timer_kind.h"

namespace wiretale::tcp {

/// Something that happened inside a connection, for whoever records it.
struct Note {
  enum class Kind : std::uint8_t {
    StateChanged,   ///< from, to
    TimerStarted,   ///< timer, deadline; a running timer of that kind is replaced by it
    TimerStopped,   ///< timer
    TimerFired,     ///< timer
    SegmentJudged,  ///< what became of the segment, or the message about one, that arrived
    Remarked,       ///< something else that matters; the reason says it all
  };

  Kind kind = Kind::StateChanged;
  State from = State::Closed;
  State to = State::Closed;
  TimerKind timer = TimerKind::Retransmission;
  SimTime deadline{};
  Reason reason;
};

}  // namespace wiretale::tcp
