#include "ui/models/event_sentence.h"

#include <QCoreApplication>

#include "ui/text/number_text.h"
#include "ui/text/packet_text.h"
#include "ui/text/scenario_text.h"
#include "ui/text/state_text.h"

namespace wiretale::models {

namespace {

using diagram::EventRef;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(EventSentence)
};

QString stateLine(const trace::StateSpan& span, Side side) {
  return Words::tr("%1 is in %2 from %3 to %4")
      .arg(text::roleName(side), text::stateName(span.state), text::instant(span.from), text::instant(span.to));
}

QString timerLine(const trace::TimerSpan& timer) {
  return Words::tr("%1 of the %2: %3, started at %4, %5 at %6")
      .arg(text::timerName(timer.kind), text::roleName(timer.side).toLower(),
           text::duration(timer.deadline - timer.started), text::instant(timer.started),
           text::outcomeName(timer.outcome), text::instant(timer.ended));
}

}  // namespace

QString eventSentence(const trace::Trace& trace, const EventRef& event) {
  switch (event.kind) {
    case EventRef::Kind::Packet:
      return text::packetSentence(trace, event.index);
    case EventRef::Kind::State:
      return stateLine(trace.states[event.side][event.index], event.side);
    case EventRef::Kind::Timer:
      return timerLine(trace.timers[event.index]);
    case EventRef::Kind::App:
      return text::appEventSentence(trace, trace.appEvents[event.index]);
    case EventRef::Kind::None:
      break;
  }
  return {};
}

}  // namespace wiretale::models
