#include "ui/text/event_text.h"

#include <QString>

#include "ui/text/packet_text.h"
#include "ui/text/reason_text.h"
#include "ui/text/scenario_text.h"
#include "ui/text/state_text.h"

namespace wiretale::text {

namespace {

using trace::EventRef;
using trace::Trace;

QString why(const Trace& trace, trace::Index reason, Side side, trace::ConnectionIndex connection) {
  const Reason known = trace.reasonAt(reason);
  return known.rule == Rule::None ? QString() : QLatin1Char('\n') + sentence(trace, known, side, connection);
}

QString packetText(const Trace& trace, trace::Index index) {
  const trace::PacketRecord& packet = trace.packets[index];
  return packetSentence(trace, index) + why(trace, packet.sentReason, packet.from, packet.connection) +
         why(trace, packet.arrivalReason, otherSide(packet.from), packet.connection);
}

QString timerText(const Trace& trace, const trace::TimerSpan& timer) {
  return timerName(timer.kind) + QLatin1Char('\n') + outcomeName(timer.outcome) +
         why(trace, timer.startReason, timer.side, timer.connection) +
         why(trace, timer.endReason, timer.side, timer.connection);
}

QString textOf(const Trace& trace, const EventRef& event) {
  switch (event.kind) {
    case EventRef::Kind::Packet:
      return packetText(trace, event.index);
    case EventRef::Kind::State: {
      const trace::StateSpan& span = trace.states[event.side][event.index];
      return stateName(span.state) + why(trace, span.reason, event.side, span.connection);
    }
    case EventRef::Kind::Timer:
      return timerText(trace, trace.timers[event.index]);
    case EventRef::Kind::App:
      return appEventSentence(trace, trace.appEvents[event.index]);
    case EventRef::Kind::None:
      break;
  }
  return {};
}

}  // namespace

std::string searchText(const Trace& trace, const EventRef& event) {
  return textOf(trace, event).toStdString();
}

}  // namespace wiretale::text
