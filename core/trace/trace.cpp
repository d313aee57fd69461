#include "core/trace/trace.h"

#include <algorithm>

namespace wiretale::trace {
namespace {

/// What a side's numbers count from in this connection.
wire::SeqNum initialSequence(const Trace& trace, ConnectionIndex connection, Side side) {
  const wire::SeqNum usual = trace.endpoints[side].initialSequence;
  if (connection >= trace.connections.size()) return usual;
  return trace.connections[connection].initialSequence[side].value_or(usual);
}

/// The rest of a conversation is calculated from its tape.
bool sameTape(const Trace& a, const Trace& b) {
  return a.tls == b.tls || (a.tls != nullptr && b.tls != nullptr && a.tls->tape == b.tls->tape);
}

}  // namespace

void Trace::trim() {
  packets.trim();
  reasons.trim();
  options.trim();
  for (Samples& each : samples) each.trim();
}

bool operator==(const Trace& a, const Trace& b) {
  return a.endpoints == b.endpoints && a.streams == b.streams && a.packets == b.packets && a.reasons == b.reasons &&
         a.options == b.options && a.damages == b.damages && a.datagramBytes == b.datagramBytes &&
         a.datagrams == b.datagrams && a.incidents == b.incidents && a.connections == b.connections &&
         a.urgent == b.urgent && a.states == b.states && a.connectionStates == b.connectionStates &&
         a.secure == b.secure && sameTape(a, b) && a.tlsProblem == b.tlsProblem && a.timers == b.timers &&
         a.appEvents == b.appEvents && a.samples == b.samples && a.end == b.end && a.endedBy == b.endedBy &&
         a.insight == b.insight;
}

namespace {

std::uint16_t urgentPointerOf(const Trace& trace, const PacketRecord& packet) {
  if (!packet.flags.has(wire::Urg) || packet.protocol != Protocol::Tcp) return 0;
  const auto index = static_cast<Index>(&packet - trace.packets.data());
  const auto found = std::ranges::lower_bound(trace.urgent, index, {}, &UrgentPointer::packet);
  return found != trace.urgent.end() && found->packet == index ? found->pointer : std::uint16_t{0};
}

}  // namespace

wire::TcpSegment segmentOf(const Trace& trace, const PacketRecord& packet) {
  return {.seq = packet.seq,
          .ack = packet.ack,
          .flags = packet.flags,
          .ecn = static_cast<wire::Ecn>(packet.ecn),
          .window = packet.window,
          .urgentPointer = urgentPointerOf(trace, packet),
          .options = trace.optionsOf(packet),
          .payloadLength = packet.payloadLength};
}

const Damage* damageOf(const Trace& trace, Index packet) {
  const auto found = std::ranges::lower_bound(trace.damages, packet, {}, &Damage::packet);
  return found != trace.damages.end() && found->packet == packet ? &*found : nullptr;
}

std::span<const Incident> incidentsOf(const Trace& trace, Index packet) {
  const auto found = std::ranges::equal_range(trace.incidents, packet, {}, &Incident::packet);
  return {found.begin(), found.end()};
}

namespace {

const StateSpan* spanAt(const Trace& trace, Side side, SimTime at) {
  const auto& spans = trace.states[side];
  const auto next = std::upper_bound(spans.begin(), spans.end(), at,
                                     [](SimTime time, const StateSpan& span) { return time < span.from; });
  return next == spans.begin() ? nullptr : &*std::prev(next);
}

}  // namespace

tcp::State stateAt(const Trace& trace, Side side, SimTime at) {
  const StateSpan* const span = spanAt(trace, side, at);
  return span == nullptr ? tcp::State::Closed : span->state;
}

ConnectionIndex connectionAt(const Trace& trace, Side side, SimTime at) {
  const StateSpan* const span = spanAt(trace, side, at);
  return span == nullptr ? kNoConnection : span->connection;
}

std::uint32_t relativeSeq(const Trace& trace, const PacketRecord& packet) {
  // RFC 9293 §3.10.7.1: a reset of a connection that does not exist has no sequence number to go by and takes 0.
  if (packet.flags == (wire::Rst | wire::Ack) && packet.seq.raw() == 0) return 0;
  return packet.seq - initialSequence(trace, packet.connection, packet.from);
}

std::uint32_t relativeToPeer(const Trace& trace, const PacketRecord& packet, wire::SeqNum number) {
  return number - initialSequence(trace, packet.connection, otherSide(packet.from));
}

std::uint32_t relativeAck(const Trace& trace, const PacketRecord& packet) {
  return packet.flags.has(wire::Ack) ? relativeToPeer(trace, packet, packet.ack) : 0;
}

std::vector<wire::SeqNum> initialSequences(const Trace& trace, ConnectionIndex connection, Side side) {
  std::vector<wire::SeqNum> numbers{initialSequence(trace, connection, side)};
  if (connection >= trace.connections.size()) return numbers;
  const auto add = [&](ConnectionIndex other) {
    if (const auto number = trace.connections[other].initialSequence[side]) numbers.push_back(*number);
  };
  const std::vector<Connection>& all = trace.connections;
  for (auto i = all[connection].previous; i != kNoConnection; i = all[i].previous) add(i);
  for (auto i = all[connection].next; i != kNoConnection; i = all[i].next) add(i);
  return numbers;
}

bool hasManyPorts(const Trace& trace) {
  return std::ranges::any_of(trace.connections, [&](const Connection& connection) {
    return connection.ends != trace.connections.front().ends;
  });
}

TraceSummary summarise(const Trace& trace) {
  TraceSummary summary{.packets = static_cast<std::uint32_t>(trace.packets.size())};
  for (const PacketRecord& packet : trace.packets) {
    summary.died += packet.died() ? 1U : 0U;
    summary.retransmissions += packet.retransmission ? 1U : 0U;
  }
  return summary;
}

}  // namespace wiretale::trace
