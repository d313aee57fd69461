#include "core/trace/event_ref.h"

#include "core/trace/trace.h"

namespace wiretale::trace {

using Kind = EventRef::Kind;

bool holds(const Trace& trace, const EventRef& event) {
  switch (event.kind) {
    case Kind::Packet:
      return event.index < trace.packets.size();
    case Kind::State:
      return event.index < trace.states[event.side].size();
    case Kind::Timer:
      return event.index < trace.timers.size();
    case Kind::App:
      return event.index < trace.appEvents.size();
    case Kind::None:
      break;
  }
  return false;
}

SimTime timeOf(const Trace& trace, const EventRef& event) {
  switch (event.kind) {
    case Kind::Packet:
      return trace.packets[event.index].sent;
    case Kind::State:
      return trace.states[event.side][event.index].from;
    case Kind::Timer:
      return trace.timers[event.index].started;
    case Kind::App:
      return trace.appEvents[event.index].at;
    case Kind::None:
      break;
  }
  return kSessionStart;
}

Side sideOf(const Trace& trace, const EventRef& event) {
  switch (event.kind) {
    case Kind::Packet:
      return trace.packets[event.index].from;
    case Kind::Timer:
      return trace.timers[event.index].side;
    case Kind::App:
      return trace.appEvents[event.index].side;
    case Kind::State:
    case Kind::None:
      break;
  }
  return event.side;
}

ConnectionIndex connectionOf(const Trace& trace, const EventRef& event) {
  switch (event.kind) {
    case Kind::Packet:
      return trace.packets[event.index].connection;
    case Kind::State:
      return trace.states[event.side][event.index].connection;
    case Kind::Timer:
      return trace.timers[event.index].connection;
    case Kind::App:
      return trace.appEvents[event.index].connection;
    case Kind::None:
      break;
  }
  return kNoConnection;
}

Reason reasonOf(const Trace& trace, const EventRef& event) {
  switch (event.kind) {
    case Kind::Packet:
      return trace.reasonAt(trace.packets[event.index].sentReason);
    case Kind::State:
      return trace.reasonAt(trace.states[event.side][event.index].reason);
    case Kind::Timer:
      return trace.reasonAt(trace.timers[event.index].startReason);
    case Kind::App:
      return trace.reasonAt(trace.appEvents[event.index].reason);
    case Kind::None:
      break;
  }
  return {};
}

}  // namespace wiretale::trace
