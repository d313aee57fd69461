#include "ui/export/event_title.h"

#include <QCoreApplication>

#include "core/base/format_duration.h"
#include "ui/text/number_text.h"
#include "ui/text/packet_text.h"
#include "ui/text/scenario_text.h"
#include "ui/text/state_text.h"

namespace wiretale::exporting {
namespace {

constexpr QStringView kSeparator = u", ";

QString stateTitle(const trace::StateSpan& span, Side side) {
  return QCoreApplication::translate("Export", "%1, %2: %3", "who, state, what the state means")
      .arg(text::roleName(side), text::stateName(span.state), text::stateSentence(span.state));
}

QString timerTitle(const trace::TimerSpan& timer) {
  return QCoreApplication::translate("Export", "%1, %2: %3", "who, timer, what became of it")
      .arg(text::roleName(timer.side), text::timerName(timer.kind), text::outcomeName(timer.outcome));
}

}  // namespace

EventTitles::EventTitles(const trace::Trace& trace)
    : m_trace(trace),
      // The texts of ui/text/packet_text.cpp and number_text.cpp, in their contexts.
      m_again(QCoreApplication::translate("Packets", "sent again")),
      m_copy(QCoreApplication::translate("Packets", "a copy made by the network")),
      m_corrupted(QCoreApplication::translate("Packets", "corrupted")),
      m_sequence(around(QCoreApplication::translate("Packets", "sequence %1"))),
      m_acknowledgment(around(QCoreApplication::translate("Packets", "acknowledgment %1"))),
      m_at(around(QCoreApplication::translate("Packets", "at %1"))),
      m_milliseconds(around(QCoreApplication::translate("Numbers", "%1 ms"))),
      m_seconds(around(QCoreApplication::translate("Numbers", "%1 s"))) {
  for (const Side side : kSides) {
    m_direction[side] =
        QCoreApplication::translate("Packets", "%1 to %2")
            .arg(text::partyName(trace.endpoints[side].name), text::partyName(trace.endpoints[otherSide(side)].name));
  }
  for (std::size_t i = 0; i < m_fates.size(); ++i) m_fates[i] = text::fateName(static_cast<trace::Fate>(i));
}

EventTitles::Around EventTitles::around(const QString& text) {
  const qsizetype place = text.indexOf(u"%1");
  return place < 0 ? Around{text, {}} : Around{text.left(place), text.mid(place + 2)};
}

void EventTitles::appendNumber(QString& out, const Around& words, std::uint32_t number) {
  out.append(words.before).append(QString::number(number)).append(words.after).append(kSeparator);
}

void EventTitles::appendBytes(QString& out, std::uint32_t count) {
  if (count != m_lastCount) {
    m_lastCount = count;
    m_lastBytes = text::bytes(count);
  }
  out.append(m_lastBytes).append(kSeparator);
}

/// As text::instant, but for the words around it, which are kept.
void EventTitles::appendInstant(QString& out, SimTime at) const {
  const std::string moment = displayMoment(at);
  const std::size_t space = moment.find(' ');
  const Around& unit = moment.ends_with("ms") ? m_milliseconds : m_seconds;
  out.append(m_at.before).append(unit.before);
  out.append(QLatin1String(moment.data(), static_cast<qsizetype>(space)));
  out.append(unit.after).append(m_at.after).append(kSeparator);
}

QString EventTitles::packet(trace::Index index) {
  const trace::PacketRecord& record = m_trace.packets[index];
  QString out;
  out.reserve(128);
  out.append(m_direction[record.from]).append(kSeparator);
  out.append(text::packetTitle(m_trace, index)).append(kSeparator);
  if (record.retransmission) out.append(m_again).append(kSeparator);
  if (record.copy) out.append(m_copy).append(kSeparator);
  if (record.corrupted) out.append(m_corrupted).append(kSeparator);
  if (record.protocol == trace::Protocol::Tcp) appendNumber(out, m_sequence, trace::relativeSeq(m_trace, record));
  if (record.flags.has(wire::Ack)) appendNumber(out, m_acknowledgment, trace::relativeAck(m_trace, record));
  if (record.payloadLength > 0) appendBytes(out, record.payloadLength);
  appendInstant(out, record.sent);
  out.append(m_fates[static_cast<std::size_t>(record.fate)]);
  return out;
}

QString EventTitles::of(diagram::EventRef event) {
  switch (event.kind) {
    case diagram::EventRef::Kind::None:
      return {};
    case diagram::EventRef::Kind::Packet:
      return packet(event.index);
    case diagram::EventRef::Kind::State:
      return stateTitle(m_trace.states[event.side][event.index], event.side);
    case diagram::EventRef::Kind::Timer:
      return timerTitle(m_trace.timers[event.index]);
    case diagram::EventRef::Kind::App:
      return text::appEventSentence(m_trace, m_trace.appEvents[event.index]);
  }
  return {};
}

}  // namespace wiretale::exporting
