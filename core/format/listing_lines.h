#pragma once

#include <cstdint>
#include <vector>

#include "core/trace/trace.h"

namespace wiretale::format {

/// One line of a listing, before it is written. At one instant lines come in the order of cause and effect: what an
/// arrival or a timer did, then the application, what its calls did, what was sent, and the timers that runs from then.
struct ListingLine {
  enum class Kind : std::uint8_t { StateByArrival, InstantTimer, TimerEnd, App, State, Packet, TimerStart };
  SimTime at;
  Kind kind;
  Side side;
  trace::Index index;  ///< into the trace's array of that kind; of states: those of `side`
};

/// Everything that happened, in order of time.
std::vector<ListingLine> listingLines(const trace::Trace& trace);

}  // namespace wiretale::format
