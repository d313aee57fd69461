#include "ui/export/event_title.h"

#include <QCoreApplication>

#include "ui/text/packet_text.h"
#include "ui/text/scenario_text.h"
#include "ui/text/state_text.h"

namespace wiretale::exporting {
namespace {

QString stateTitle(const trace::StateSpan& span, Side side) {
  return QCoreApplication::translate("Export", "%1, %2: %3", "who, state, what the state means")
      .arg(text::roleName(side), text::stateName(span.state), text::stateSentence(span.state));
}

QString timerTitle(const trace::TimerSpan& timer) {
  return QCoreApplication::translate("Export", "%1, %2: %3", "who, timer, what became of it")
      .arg(text::roleName(timer.side), text::timerName(timer.kind), text::outcomeName(timer.outcome));
}

}  // namespace

QString eventTitle(const trace::Trace& trace, diagram::EventRef event) {
  switch (event.kind) {
    case diagram::EventRef::Kind::None:
      return {};
    case diagram::EventRef::Kind::Packet:
      return text::packetSentence(trace, event.index);
    case diagram::EventRef::Kind::State:
      return stateTitle(trace.states[event.side][event.index], event.side);
    case diagram::EventRef::Kind::Timer:
      return timerTitle(trace.timers[event.index]);
  }
  return {};
}

}  // namespace wiretale::exporting
