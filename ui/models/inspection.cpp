#include "ui/models/inspection.h"

#include <QCoreApplication>

#include "ui/text/number_text.h"
#include "ui/text/packet_text.h"
#include "ui/text/reason_text.h"
#include "ui/text/scenario_text.h"
#include "ui/text/state_text.h"

namespace wiretale::models {

namespace {

using diagram::EventRef;
using diagram::Ink;
using trace::Trace;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Inspection)
};

void addReason(Inspection& out, const QString& question, const Trace& trace, trace::Index index, Side side,
               trace::ConnectionIndex connection, Ink ink) {
  if (index == trace::kNoIndex) return;
  const Reason reason = trace.reasonAt(index);
  if (reason.rule == Rule::None) return;
  out.reasons.push_back({question, text::sentence(trace, reason, side, connection), text::citation(reason.rule),
                         text::otherwise(reason.rule), ink});
}

QString endName(const trace::PacketRecord& packet) {
  if (packet.died()) return Words::tr("would arrive");
  return Words::tr("arrives");
}

void addPorts(Inspection& out, std::uint16_t from, std::uint16_t to) {
  out.facts.push_back({Words::tr("ports"), QStringLiteral("%1 → %2").arg(from).arg(to)});
}

void addTcpFacts(Inspection& out, const Trace& trace, const trace::PacketRecord& packet) {
  out.facts.push_back({Words::tr("flags"), text::flagNames(packet.flags)});
  out.facts.push_back({Words::tr("sequence"), text::number(trace::relativeSeq(trace, packet))});
  if (packet.flags.has(wire::Ack))
    out.facts.push_back({Words::tr("acknowledges"), text::number(trace::relativeAck(trace, packet))});
}

void addPacketFacts(Inspection& out, const Trace& trace, const trace::PacketRecord& packet) {
  const QString way = Words::tr("%1 → %2").arg(text::roleName(packet.from), text::roleName(otherSide(packet.from)));
  out.facts.push_back({Words::tr("direction"), way});
  if (const trace::DatagramRecord* const datagram = trace.datagramOf(packet)) {
    if (packet.protocol == trace::Protocol::Udp) addPorts(out, datagram->sourcePort, datagram->destinationPort);
  } else if (trace::hasManyPorts(trace)) {
    const PerSide<trace::Address>& ends = trace.connections[packet.connection].ends;
    addPorts(out, ends[packet.from].port, ends[otherSide(packet.from)].port);
  }
  out.facts.push_back({Words::tr("sent"), text::instant(packet.sent)});
  if (packet.died()) out.facts.push_back({text::fateName(packet.fate), text::instant(packet.ends())});
  out.facts.push_back({endName(packet), text::instant(packet.arrives)});
  if (packet.protocol == trace::Protocol::Tcp) addTcpFacts(out, trace, packet);
  if (packet.payloadLength > 0) out.facts.push_back({Words::tr("payload"), text::bytes(packet.payloadLength)});
}

QString arrivalQuestion(const trace::PacketRecord& packet) {
  if (packet.fate == trace::Fate::Lost) return Words::tr("Why did it not arrive?");
  if (packet.fate == trace::Fate::Dropped) return Words::tr("Why did it not arrive?");
  return Words::tr("And on arrival?");
}

Inspection inspectPacket(const Trace& trace, trace::Index index) {
  const trace::PacketRecord& packet = trace.packets[index];
  Inspection out;
  out.heading = Words::tr("Packet %1 of %2").arg(text::number(index + 1), text::number(std::ssize(trace.packets)));
  out.title = text::packetTitle(trace, index);
  if (packet.retransmission) out.title = Words::tr("%1 again").arg(out.title);
  out.ink = inkOf(packet);
  addPacketFacts(out, trace, packet);
  addReason(out, Words::tr("Why now?"), trace, packet.sentReason, packet.from, packet.connection, Ink::Timer);
  addReason(out, arrivalQuestion(packet), trace, packet.arrivalReason, otherSide(packet.from), packet.connection,
            packet.died() ? Ink::Lost : Ink::Connection);
  out.sheet = fieldSheetOf(trace, index);
  return out;
}

Inspection inspectState(const Trace& trace, Side side, trace::Index index) {
  const trace::StateSpan& span = trace.states[side][index];
  Inspection out;
  out.heading = Words::tr("State of the %1").arg(text::roleName(side).toLower());
  out.title = text::stateName(span.state);
  out.ink = span.state == tcp::State::Established ? Ink::Established : Ink::Text;
  out.facts.push_back({Words::tr("from"), text::instant(span.from)});
  out.facts.push_back({Words::tr("until"), text::instant(span.to)});
  out.facts.push_back({Words::tr("lasts"), text::duration(span.to - span.from)});
  out.reasons.push_back({Words::tr("What does it mean?"), text::stateSentence(span.state), {}, {}, Ink::Connection});
  addReason(out, Words::tr("Why now?"), trace, span.reason, side, span.connection, Ink::Timer);
  return out;
}

Inspection inspectTimer(const Trace& trace, trace::Index index) {
  const trace::TimerSpan& timer = trace.timers[index];
  Inspection out;
  out.heading = Words::tr("Timer of the %1").arg(text::roleName(timer.side).toLower());
  out.title = text::timerName(timer.kind);
  out.ink = Ink::Timer;
  out.facts.push_back({Words::tr("started"), text::instant(timer.started)});
  out.facts.push_back({Words::tr("set to"), text::duration(timer.deadline - timer.started)});
  out.facts.push_back({text::outcomeName(timer.outcome), text::instant(timer.ended)});
  out.reasons.push_back({Words::tr("What is it for?"), text::timerSentence(timer.kind), {}, {}, Ink::Connection});
  addReason(out, Words::tr("Why was it started?"), trace, timer.startReason, timer.side, timer.connection, Ink::Timer);
  addReason(out, Words::tr("Why did it end?"), trace, timer.endReason, timer.side, timer.connection, Ink::Timer);
  return out;
}

Inspection inspectApp(const Trace& trace, trace::Index index) {
  const trace::AppEvent& event = trace.appEvents[index];
  Inspection out;
  out.heading = Words::tr("Application of the %1").arg(text::roleName(event.side).toLower());
  out.title = text::appEventSentence(trace, event);
  out.facts.push_back({Words::tr("at"), text::instant(event.at)});
  addReason(out, Words::tr("Why now?"), trace, event.reason, event.side, event.connection, Ink::Timer);
  return out;
}

}  // namespace

Inspection inspect(const Trace& trace, const EventRef& event) {
  switch (event.kind) {
    case EventRef::Kind::Packet:
      return inspectPacket(trace, event.index);
    case EventRef::Kind::State:
      return inspectState(trace, event.side, event.index);
    case EventRef::Kind::Timer:
      return inspectTimer(trace, event.index);
    case EventRef::Kind::App:
      return inspectApp(trace, event.index);
    case EventRef::Kind::None:
      break;
  }
  return {};
}

Ink inkOf(const trace::PacketRecord& packet) {
  if (packet.died() || packet.flags.has(wire::Rst)) return Ink::Lost;
  if (packet.retransmission) return Ink::Again;
  if (packet.flags.has(wire::Fin)) return Ink::Closing;
  if (packet.flags.has(wire::Syn) || packet.payloadLength > 0) return Ink::Connection;
  return Ink::BareAck;
}

}  // namespace wiretale::models
