#include "core/query/filter.h"

#include "core/explain/explain.h"
#include "core/tcp/state.h"
#include "core/trace/message_name.h"

namespace wiretale::query {
namespace {

using trace::EventRef;
using Kind = EventRef::Kind;

const trace::PacketRecord* packetOf(const trace::Trace& trace, const EventRef& event) {
  return event.kind == Kind::Packet ? &trace.packets[event.index] : nullptr;
}

explain::Voice voiceFor(const trace::Trace& trace, Side side, trace::ConnectionIndex connection) {
  PerSide<wire::SeqNum> initial;
  for (const Side each : kSides) {
    const auto numbers = trace::initialSequences(trace, connection, each);
    if (!numbers.empty()) initial[each] = numbers.front();
  }
  return explain::voiceOf(side, initial);
}

}  // namespace

std::string englishTextOf(const trace::Trace& trace, const EventRef& event) {
  const Side side = trace::sideOf(trace, event);
  const auto connection = trace::connectionOf(trace, event);
  std::string text;
  if (const trace::PacketRecord* packet = packetOf(trace, event)) {
    text = trace::messageName(trace, *packet) + "\n";
    const Reason arrival = trace.reasonAt(packet->arrivalReason);
    text += explain::sentenceFor(arrival, voiceFor(trace, packet->died() ? side : otherSide(side), connection)) + "\n";
  }
  if (event.kind == Kind::State) text = std::string(tcp::nameOf(trace.states[event.side][event.index].state)) + "\n";
  return text + explain::sentenceFor(trace::reasonOf(trace, event), voiceFor(trace, side, connection));
}

bool Filter::matches(const trace::Trace& trace, const EventRef& event, const TextOf& textOf) const {
  if (letsAllThrough()) return true;
  return (*m_test)({.trace = trace, .event = event, .packet = packetOf(trace, event), .textOf = textOf});
}

trace::EventSet Filter::apply(const trace::Trace& trace, const TextOf& textOf) const {
  trace::EventSet found(trace);
  const auto ask = [&](const EventRef& event) {
    if (matches(trace, event, textOf)) found.insert(event);
  };
  for (trace::Index i = 0; i < trace.packets.size(); ++i) ask(trace::packetEvent(i));
  for (const Side side : kSides)
    for (trace::Index i = 1; i < trace.states[side].size(); ++i) ask(trace::stateEvent(side, i));
  for (trace::Index i = 0; i < trace.timers.size(); ++i) ask(trace::timerEvent(i));
  for (trace::Index i = 0; i < trace.appEvents.size(); ++i) ask(trace::appEvent(i));
  return found;
}

}  // namespace wiretale::query
