#pragma once

#include <cstdint>

#include "core/base/side.h"
#include "core/trace/records.h"

namespace wiretale::trace {

/// One of the things that a trace records: hit tests, SVG titles, accessibility, tables and filters speak of it.
struct EventRef {
  enum class Kind : std::uint8_t { None, Packet, State, Timer, App };
  Kind kind = Kind::None;
  Side side = Side::Client;  ///< of a State: whose spans the index counts; says nothing of the others
  Index index = kNoIndex;    ///< into Trace::packets, states[side], timers, appEvents

  friend bool operator==(const EventRef& a, const EventRef& b) {
    return a.kind == b.kind && a.index == b.index && (a.kind != Kind::State || a.side == b.side);
  }
};

inline EventRef packetEvent(Index index) {
  return {EventRef::Kind::Packet, Side::Client, index};
}
inline EventRef stateEvent(Side side, Index index) {
  return {EventRef::Kind::State, side, index};
}
inline EventRef timerEvent(Index index) {
  return {EventRef::Kind::Timer, Side::Client, index};
}
inline EventRef appEvent(Index index) {
  return {EventRef::Kind::App, Side::Client, index};
}

struct Trace;

/// Whether the trace has such an event.
bool holds(const Trace& trace, const EventRef& event);

// Of an event that the trace holds:

SimTime timeOf(const Trace& trace, const EventRef& event);  ///< sent, entered, started, happened
Side sideOf(const Trace& trace, const EventRef& event);     ///< who sent it, or where it happened
ConnectionIndex connectionOf(const Trace& trace, const EventRef& event);
Reason reasonOf(const Trace& trace, const EventRef& event);  ///< why it was sent, entered, started; no rule: unknown

}  // namespace wiretale::trace
