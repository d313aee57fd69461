#include "core/lesson/find.h"

#include <algorithm>

#include "core/lesson/vocabulary.h"
#include "core/trace/tls_content.h"

namespace wiretale::lesson {
namespace {

using trace::Index;
using trace::PacketRecord;
using trace::Protocol;
using trace::Trace;

bool isBareAck(const PacketRecord& packet) {
  return packet.payloadLength == 0 && packet.flags.has(wire::Ack) && !packet.flags.has(wire::Syn) &&
         !packet.flags.has(wire::Fin) && !packet.flags.has(wire::Rst);
}

bool hasOfTcp(const PacketRecord& packet, Feature feature) {
  switch (feature) {
    case Feature::Syn:
      return packet.flags.has(wire::Syn) && !packet.flags.has(wire::Ack);
    case Feature::SynAck:
      return packet.flags.has(wire::Syn) && packet.flags.has(wire::Ack);
    case Feature::Ack:
      return isBareAck(packet);
    case Feature::Fin:
      return packet.flags.has(wire::Fin);
    case Feature::Reset:
      return packet.flags.has(wire::Rst);
    default:
      return packet.payloadLength > 0;
  }
}

bool has(const PacketRecord& packet, Feature feature) {
  switch (feature) {
    case Feature::Datagram:
      return packet.protocol == Protocol::Udp;
    case Feature::Icmp:
      return packet.protocol == Protocol::Icmp;
    case Feature::Lost:
      return packet.died();
    case Feature::Delivered:
      return packet.arrived();
    case Feature::Resent:
      return packet.retransmission;
    case Feature::Fresh:
      return !packet.retransmission && !packet.copy;
    case Feature::Copy:
      return packet.copy;
    case Feature::Forged:
      return packet.forged;
    case Feature::Corrupted:
      return packet.corrupted;
    default:
      return packet.protocol == Protocol::Tcp && hasOfTcp(packet, feature);
  }
}

bool carries(const Trace& trace, const PacketRecord& packet, const PacketWords& words) {
  if (words.messages.empty() && words.alert.empty()) return true;
  const std::vector<trace::TlsContent> contents = trace::tlsContentsOf(trace, packet);
  const auto has = [&](std::string_view name, std::string_view detail) {
    return std::ranges::any_of(contents, [&](const trace::TlsContent& content) {
      return content.whole && content.name == name && (detail.empty() || content.detail == detail);
    });
  };
  return (words.alert.empty() || has("Alert", words.alert)) &&
         std::ranges::all_of(words.messages, [&](std::string_view message) {
           return has(message == kSecretDataWord ? "data" : message, {});
         });
}

bool isMeant(const Trace& trace, const PacketRecord& packet, const PacketWords& words) {
  if (words.from && packet.from != *words.from) return false;
  if (words.ordinal && (packet.ordinal + 1 != *words.ordinal || packet.copy || packet.forged)) return false;
  if (words.connection && packet.connection != *words.connection) return false;
  if (!std::ranges::all_of(words.features, [&](Feature feature) { return has(packet, feature); })) return false;
  if (words.why != Rule::None && trace.reasonAt(packet.sentReason).rule != words.why) return false;
  if (words.judged != Rule::None && trace.reasonAt(packet.arrivalReason).rule != words.judged) return false;
  return carries(trace, packet, words);
}

std::optional<SimTime> pointOf(const PacketRecord& packet, PacketMoment::Point point) {
  switch (point) {
    case PacketMoment::Point::Sent:
      return packet.sent;
    case PacketMoment::Point::UnderWay:
      return packet.sent + (packet.ends() - packet.sent) / 2;
    case PacketMoment::Point::Received:
      return packet.arrived() ? std::optional(packet.arrives) : std::nullopt;
    case PacketMoment::Point::Ends:
      break;
  }
  return packet.ends();
}

std::optional<SimTime> pointOf(const trace::TimerSpan& timer, TimerMoment::Point point) {
  using enum trace::TimerOutcome;
  switch (point) {
    case TimerMoment::Point::Starts:
      return timer.started;
    case TimerMoment::Point::Half:
      return timer.started + (timer.ended - timer.started) / 2;
    case TimerMoment::Point::Fires:
      return timer.outcome == Fired ? std::optional(timer.ended) : std::nullopt;
    case TimerMoment::Point::Stops:
      break;
  }
  return timer.outcome == Stopped ? std::optional(timer.ended) : std::nullopt;
}

/// By when they happen: packets and timers are in the order in which they begin.
std::optional<SimTime> nthTime(std::vector<SimTime> times, Nth nth) {
  std::ranges::stable_sort(times);
  return nthOf(times, nth);
}

std::vector<SimTime> timesOf(const Trace& trace, const PacketMoment& moment) {
  std::vector<SimTime> times;
  for (const Index index : findPackets(trace, moment.packet))
    if (const auto at = pointOf(trace.packets[index], moment.point)) times.push_back(*at);
  return times;
}

std::vector<SimTime> timesOf(const Trace& trace, Side side, tcp::TimerKind kind, TimerMoment::Point point) {
  std::vector<SimTime> times;
  for (const Index index : findTimers(trace, side, kind))
    if (const auto at = pointOf(trace.timers[index], point)) times.push_back(*at);
  return times;
}

std::vector<SimTime> timesOf(const Trace& trace, Side side, trace::AppEvent::Kind kind) {
  std::vector<SimTime> times;
  for (const trace::AppEvent& event : trace.appEvents)
    if (event.side == side && event.kind == kind) times.push_back(event.at);
  return times;
}

struct Finder {
  const Trace& trace;

  std::optional<SimTime> operator()(const ClockMoment& moment) const { return moment.at; }
  std::optional<SimTime> operator()(const EndMoment&) const { return trace.end; }
  std::optional<SimTime> operator()(const PacketMoment& moment) const {
    return nthTime(timesOf(trace, moment), moment.nth);
  }
  std::optional<SimTime> operator()(const StateMoment& moment) const {
    const auto span = nthOf(findStates(trace, moment.side, moment.state), moment.nth);
    return span ? std::optional(trace.states[moment.side][*span].from) : std::nullopt;
  }
  std::optional<SimTime> operator()(const TimerMoment& moment) const {
    return nthTime(timesOf(trace, moment.side, moment.kind, moment.point), moment.nth);
  }
  std::optional<SimTime> operator()(const AppMoment& moment) const {
    return nthTime(timesOf(trace, moment.side, moment.kind), moment.nth);
  }
};

}  // namespace

std::vector<Index> findPackets(const Trace& trace, const PacketWords& words) {
  std::vector<Index> found;
  for (Index i = 0; i < trace.packets.size(); ++i)
    if (isMeant(trace, trace.packets[i], words)) found.push_back(i);
  return found;
}

std::vector<Index> findStates(const Trace& trace, Side side, tcp::State state) {
  std::vector<Index> found;
  const auto& spans = trace.states[side];
  for (Index i = 0; i < spans.size(); ++i)
    if (spans[i].state == state) found.push_back(i);
  return found;
}

std::vector<Index> findTimers(const Trace& trace, Side side, tcp::TimerKind kind) {
  std::vector<Index> found;
  for (Index i = 0; i < trace.timers.size(); ++i)
    if (trace.timers[i].side == side && trace.timers[i].kind == kind) found.push_back(i);
  return found;
}

std::optional<SimTime> findMoment(const Trace& trace, const Moment& moment) {
  const auto at = std::visit(Finder{trace}, moment.event);
  return at ? std::optional(*at + moment.later) : std::nullopt;
}

std::size_t countTimers(const Trace& trace, Side side, tcp::TimerKind kind, TimerMoment::Point point) {
  return timesOf(trace, side, kind, point).size();
}

std::size_t countEvents(const Trace& trace, Side side, trace::AppEvent::Kind kind) {
  return timesOf(trace, side, kind).size();
}

}  // namespace wiretale::lesson
