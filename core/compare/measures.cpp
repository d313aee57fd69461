#include "core/compare/measures.h"

#include <algorithm>

#include "core/compare/arrivals.h"
#include "core/wire/port_unreachable.h"
#include "core/wire/tcp_options.h"

namespace wiretale::compare {
namespace {

using trace::PacketRecord;
using trace::Trace;

constexpr std::uint32_t kIpHeader = 20;
constexpr std::uint32_t kTcpHeader = 20;

/// The packet of the conversation that `side` had heard last when it sent at that time; kNoIndex: none.
trace::Index heardBefore(const Trace& trace, const Conversation& talk, Side side, SimTime sent) {
  trace::Index last = trace::kNoIndex;
  for (trace::Index i = talk.begins; i < trace.packets.size(); ++i) {
    const PacketRecord& packet = trace.packets[i];
    if (packet.sent > sent) break;
    const bool heard = packet.from != side && packet.connection == talk.connection && packet.arrived() &&
                       !packet.corrupted && packet.arrives <= sent;
    if (heard && (last == trace::kNoIndex || packet.arrives >= trace.packets[last].arrives)) last = i;
  }
  return last;
}

double roundTripsTo(const Trace& trace, const Conversation& talk, trace::Index packet) {
  int ways = 0;
  while (packet != trace::kNoIndex) {
    ++ways;
    packet = heardBefore(trace, talk, trace.packets[packet].from, trace.packets[packet].sent);
  }
  return ways / 2.0;
}

Visit visitOf(const Trace& trace, const Conversation& talk) {
  Visit visit{.begins = trace.packets[talk.begins].sent};
  const Side asks = trace.packets[talk.begins].from;
  const Speech& answer = talk.speech[otherSide(asks)];
  const Speech& first = answer.said > 0 ? answer : talk.speech[asks];
  if (first.firstByte) {
    visit.firstByte = *first.firstByte - visit.begins;
    visit.roundTrips = roundTripsTo(trace, talk, first.firstPacket);
  }
  for (const Speech& speech : talk.speech) {
    if (speech.lastByte)
      visit.lastByte = std::max(visit.lastByte.value_or(SimDuration{}), *speech.lastByte - visit.begins);
  }
  return visit;
}

}  // namespace

std::uint32_t sizeOnTheWire(const Trace& trace, trace::Index index) {
  const PacketRecord& packet = trace.packets[index];
  if (packet.protocol == trace::Protocol::Icmp) return wire::kPortUnreachableSize;
  if (const trace::DatagramRecord* const datagram = trace.datagramOf(packet)) return kIpHeader + datagram->part.length;
  const wire::TcpOptions options = trace.optionsOf(packet);
  const auto optionBytes = options.empty() ? 0U : static_cast<std::uint32_t>(wire::sizeOf(options));
  return kIpHeader + kTcpHeader + optionBytes + packet.payloadLength;
}

Measures measure(const Trace& trace) {
  Measures measures;
  measures.end = trace.end;
  for (trace::Index i = 0; i < trace.packets.size(); ++i) {
    const PacketRecord& packet = trace.packets[i];
    if (packet.copy || packet.forged) continue;
    ++measures.packets;
    measures.bytes += sizeOnTheWire(trace, i);
    if (packet.retransmission) ++measures.again;
    if (packet.died()) ++measures.died;
  }
  for (const Conversation& talk : conversationsOf(trace)) {
    const std::uint64_t said = talk.speech[Side::Client].said + talk.speech[Side::Server].said;
    measures.said += said;
    measures.arrived += talk.speech[Side::Client].arrived + talk.speech[Side::Server].arrived;
    if (said > 0) measures.visits.push_back(visitOf(trace, talk));
  }
  return measures;
}

}  // namespace wiretale::compare
