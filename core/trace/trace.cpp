#include "core/trace/trace.h"

#include <algorithm>

namespace wiretale::trace {

bool operator==(const Trace& a, const Trace& b) {
  return a.endpoints == b.endpoints && a.streams == b.streams && a.packets == b.packets && a.reasons == b.reasons &&
         a.options == b.options && a.damages == b.damages && a.states == b.states && a.timers == b.timers &&
         a.appEvents == b.appEvents && a.samples == b.samples && a.end == b.end && a.endedBy == b.endedBy;
}

wire::TcpSegment segmentOf(const Trace& trace, const PacketRecord& packet) {
  return {.seq = packet.seq,
          .ack = packet.ack,
          .flags = packet.flags,
          .window = packet.window,
          .options = trace.optionsOf(packet),
          .payloadLength = packet.payloadLength};
}

const Damage* damageOf(const Trace& trace, Index packet) {
  const auto found = std::ranges::lower_bound(trace.damages, packet, {}, &Damage::packet);
  return found != trace.damages.end() && found->packet == packet ? &*found : nullptr;
}

tcp::State stateAt(const Trace& trace, Side side, SimTime at) {
  const std::vector<StateSpan>& spans = trace.states[side];
  const auto next = std::upper_bound(spans.begin(), spans.end(), at,
                                     [](SimTime time, const StateSpan& span) { return time < span.from; });
  return next == spans.begin() ? tcp::State::Closed : std::prev(next)->state;
}

std::uint32_t relativeTo(const Endpoint& sender, wire::SeqNum number) {
  return wire::distanceFromNearest(number, sender.initialSequence, sender.laterInitialSequences);
}

std::uint32_t relativeSeq(const Trace& trace, const PacketRecord& packet) {
  // RFC 9293 §3.10.7.1: a reset of a connection that does not exist has no sequence number to go by and takes 0.
  if (packet.flags == (wire::Rst | wire::Ack) && packet.seq.raw() == 0) return 0;
  return relativeTo(trace.endpoints[packet.from], packet.seq);
}

std::uint32_t relativeToPeer(const Trace& trace, Side side, wire::SeqNum number) {
  return relativeTo(trace.endpoints[otherSide(side)], number);
}

std::uint32_t relativeAck(const Trace& trace, const PacketRecord& packet) {
  if (!packet.flags.has(wire::Ack)) return 0;
  return relativeToPeer(trace, packet.from, packet.ack);
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
