#pragma once

#include <cstdint>
#include <vector>

#include "core/trace/event_ref.h"

namespace wiretale::query {

/// What an event has to do with one that led to it. From what the trace records; nothing is guessed.
enum class Relation : std::uint8_t {
  Arrival,       ///< the arrival of that packet made it happen
  Flight,        ///< it answers that flight of the TLS handshake
  Acknowledged,  ///< it is the first to acknowledge that packet
  SentAgain,     ///< it carries what that packet carried
  DuplicateAck,  ///< that packet is one of the duplicate ACKs that showed the loss
  TimerRanOut,
  Call,     ///< the application's call
  Sending,  ///< a timer watches over that packet
  Stopped,  ///< that packet ended it (a timer)
  Copied,   ///< the network made it of that packet
  Watched,  ///< somebody on the way had seen that packet
  Quoted,   ///< an ICMP message about that packet
  Paced,    ///< it had to wait until that packet, the one before it, was far enough away
};
inline constexpr int kRelationCount = 13;

struct Tie {
  trace::EventRef event;
  Relation relation = Relation::Arrival;

  bool operator==(const Tie&) const = default;
};

/// What led to an event, the nearest first, each once; none for what begins by itself. Precondition of both: the trace
/// holds the event. Costs what lies between an event and its causes, not the length of the trace.
std::vector<Tie> causesOf(const trace::Trace& trace, const trace::EventRef& event);

/// What the event led to, in order of time: whatever has it among its causes.
std::vector<Tie> effectsOf(const trace::Trace& trace, const trace::EventRef& event);

}  // namespace wiretale::query
