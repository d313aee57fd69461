#include "ui/models/tie_text.h"

#include <array>

#include <QCoreApplication>

#include "ui/text/number_text.h"
#include "ui/text/packet_text.h"
#include "ui/text/scenario_text.h"
#include "ui/text/state_text.h"

namespace wiretale::models {

namespace {

using trace::EventRef;

struct Ties {
  Q_DECLARE_TR_FUNCTIONS(Ties)
};

// In the order of query::Relation.
constexpr std::array<const char*, query::kRelationCount> kCauses{
    QT_TRANSLATE_NOOP("Ties", "Because of the arrival of %1"),
    QT_TRANSLATE_NOOP("Ties", "Answers the flight that ends with %1"),
    QT_TRANSLATE_NOOP("Ties", "Acknowledges %1"),
    QT_TRANSLATE_NOOP("Ties", "Repeats %1"),
    QT_TRANSLATE_NOOP("Ties", "Because of a duplicate ACK: %1"),
    QT_TRANSLATE_NOOP("Ties", "Because time is up: %1"),
    QT_TRANSLATE_NOOP("Ties", "Because of a call: %1"),
    QT_TRANSLATE_NOOP("Ties", "Watches over %1"),
    QT_TRANSLATE_NOOP("Ties", "Stopped by %1"),
    QT_TRANSLATE_NOOP("Ties", "Copy of %1"),
    QT_TRANSLATE_NOOP("Ties", "Made by somebody who saw %1"),
    QT_TRANSLATE_NOOP("Ties", "Reports on %1"),
    QT_TRANSLATE_NOOP("Ties", "Keeps its distance from %1"),
};

constexpr std::array<const char*, query::kRelationCount> kEffects{
    QT_TRANSLATE_NOOP("Ties", "Leads to %1"),
    QT_TRANSLATE_NOOP("Ties", "Answered by the flight with %1"),
    QT_TRANSLATE_NOOP("Ties", "Acknowledged by %1"),
    QT_TRANSLATE_NOOP("Ties", "Sent again as %1"),
    QT_TRANSLATE_NOOP("Ties", "One of the duplicate ACKs that lead to %1"),
    QT_TRANSLATE_NOOP("Ties", "Its end leads to %1"),
    QT_TRANSLATE_NOOP("Ties", "Calls for %1"),
    QT_TRANSLATE_NOOP("Ties", "Watched over by %1"),
    QT_TRANSLATE_NOOP("Ties", "Stops %1"),
    QT_TRANSLATE_NOOP("Ties", "Copied by the network: %1"),
    QT_TRANSLATE_NOOP("Ties", "Seen by somebody who made %1"),
    QT_TRANSLATE_NOOP("Ties", "Reported by %1"),
    QT_TRANSLATE_NOOP("Ties", "Followed at its distance by %1"),
};

}  // namespace

QString eventName(const trace::Trace& trace, const EventRef& event) {
  const QString who = text::partyName(trace.endpoints[trace::sideOf(trace, event)].name);
  switch (event.kind) {
    case EventRef::Kind::Packet:
      return Ties::tr("packet %1 (%2)")
          .arg(text::number(std::int64_t{event.index} + 1), text::packetTitle(trace, event.index));
    case EventRef::Kind::State:
      return Ties::tr("%1: state %2").arg(who, text::stateName(trace.states[event.side][event.index].state));
    case EventRef::Kind::Timer:
      return Ties::tr("%1: %2").arg(who, text::timerName(trace.timers[event.index].kind));
    case EventRef::Kind::App:
      return text::appEventSentence(trace, trace.appEvents[event.index]);
    case EventRef::Kind::None:
      break;
  }
  return {};
}

QString causeForm(query::Relation relation) {
  return QCoreApplication::translate("Ties", kCauses[static_cast<std::size_t>(relation)]);
}

QString effectForm(query::Relation relation) {
  return QCoreApplication::translate("Ties", kEffects[static_cast<std::size_t>(relation)]);
}

}  // namespace wiretale::models
