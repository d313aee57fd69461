#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/sim/simulation.h"
#include "core/trace/packet_bytes.h"
#include "core/wire/fragment.h"
#include "core/wire/icmp_error.h"
#include "core/wire/port_unreachable.h"
#include "core/wire/udp_header.h"

// What does not carry TCP: datagrams, their fragments, and what ICMP says of them.
namespace wiretale::sim {
namespace {

constexpr std::uint32_t kIpHeader = 20;
constexpr std::uint32_t kUdpHeader = wire::kUdpHeaderSize;

/// What of the datagram's payload is in this part of it.
std::uint32_t payloadIn(const wire::FragmentRange& part) {
  return part.offset == 0 ? part.length - kUdpHeader : part.length;
}

}  // namespace

void Simulation::secureDatagrams(PerSide<tls::DtlsEndpoint> session) {
  for (const Side side : kSides)
    m_endpoints[side].datagrams().secureWith(std::move(session[side]), m_trace.datagramBytes[otherSide(side)]);
}

void Simulation::sendDatagrams(Side side, trace::Index cause) {
  while (m_trace.packets.size() < m_maximumPackets) {
    const auto outgoing = m_endpoints[side].datagrams().poll();
    if (!outgoing) return;
    transmitDatagram(*outgoing, side, cause);
  }
}

/// What does not fit the link is cut up, unless it may not be (RFC 791 §3.2).
void Simulation::transmitDatagram(const DatagramProgram::Outgoing& outgoing, Side from, trace::Index cause) {
  const udp::Datagram& sent = outgoing.datagram;
  const std::uint32_t data = kUdpHeader + sent.length;
  trace::DatagramRecord record{.content = sent.content,
                               .length = sent.length,
                               .number = sent.number,
                               .part = {0, data, false},
                               .sourcePort = sent.localPort,
                               .destinationPort = sent.remote.port,
                               .identification = m_identification[from]++,
                               .hasChecksum = sent.hasChecksum,
                               .dontFragment = m_scenario.parties[from].udp.dontFragment};
  const std::uint32_t mtu = m_links[from].mtu();
  if (mtu == 0 || record.dontFragment || kIpHeader + data <= mtu) {
    return carryDatagram(record, trace::Protocol::Udp, outgoing.reason, from, cause);
  }
  const auto parts = wire::fragmentRanges(data, mtu);
  record.fragments = static_cast<std::uint16_t>(parts.size());
  for (std::size_t i = 0; i < parts.size() && m_trace.packets.size() < m_maximumPackets; ++i) {
    record.part = parts[i];
    record.fragment = static_cast<std::uint16_t>(i + 1);
    carryDatagram(record, trace::Protocol::Udp,
                  {.rule = Rule::FragmentOfDatagram, .values = {record.fragment, record.fragments, mtu}}, from, cause);
  }
}

/// RFC 1122 §3.2.2: of fragments, the message quotes the first.
void Simulation::transmitPortUnreachable(const trace::DatagramRecord& datagram, trace::Index about, trace::Index cause,
                                         Side from) {
  if (m_trace.packets.size() >= m_maximumPackets) return;
  trace::DatagramRecord record = datagram;
  record.about = about;
  record.part = {};
  record.fragment = record.fragments = 1;
  record.identification = m_identification[from]++;
  record.dontFragment = false;
  carryDatagram(record, trace::Protocol::Icmp, {.rule = Rule::PortUnreachable, .values = {datagram.destinationPort}},
                from, cause);
}

void Simulation::carryDatagram(const trace::DatagramRecord& datagram, trace::Protocol protocol, const Reason& reason,
                               Side from, trace::Index cause) {
  const bool udp = protocol == trace::Protocol::Udp;
  const std::uint32_t bytes = udp ? kIpHeader + datagram.part.length : wire::kPortUnreachableSize;
  Carried carried = m_links[from].carry(m_now, bytes, {.ecnCapable = false, .dontFragment = datagram.dontFragment});
  if (udp) passDatagram(datagram, from, carried);
  const trace::Index packet =
      m_recorder.datagram(datagram, udp ? payloadIn(datagram.part) : 0, protocol, reason, carried.packet, from, cause);
  planPassage(packet, carried);
}

/// A checksum that is not there finds nothing wrong, unless the header itself is.
void Simulation::arriveDatagram(trace::Index packet, bool intact) {
  const trace::DatagramRecord datagram = *m_trace.datagramOf(m_trace.packets[packet]);
  const Side side = otherSide(m_trace.packets[packet].from);
  if (!intact && !datagram.hasChecksum) {
    const bool inHeader = datagram.part.offset == 0 && trace::damageOf(m_trace, packet)->bit < kUdpHeader * 8;
    intact = !inHeader;
  }
  if (datagram.isFragment()) return arriveFragment(datagram, packet, intact, side);
  if (intact) deliverDatagram(datagram, packet, packet, side);
}

void Simulation::arriveFragment(const trace::DatagramRecord& datagram, trace::Index packet, bool intact, Side side) {
  const FragmentTable::Result result = m_fragments[side].add(datagram, packet, intact, m_now);
  if (result.deadline != kNever) {
    m_queue.push({result.deadline, EventKind::Reassembly, static_cast<std::uint32_t>(side)});
  }
  const std::int64_t offset = datagram.part.offset;
  switch (result.outcome) {
    case wire::FragmentSet::Outcome::Kept:
      if (intact) m_recorder.judgement(packet, {Rule::FragmentKept, {datagram.part.length, result.bytes}});
      return;
    case wire::FragmentSet::Outcome::Repeated:
      return m_recorder.judgement(packet, {Rule::FragmentRepeated, {offset}});
    case wire::FragmentSet::Outcome::Contradicts:
      return m_recorder.judgement(packet, {Rule::FragmentContradicts, {offset}});
    case wire::FragmentSet::Outcome::Complete:
      break;
  }
  if (result.damaged != trace::kNoIndex) {
    const Reason wrong = m_trace.reasonAt(trace::damageOf(m_trace, result.damaged)->reason);
    return m_recorder.judgement(packet, wrong);
  }
  m_recorder.judgement(packet, {Rule::FragmentCompletes, {result.bytes, result.fragments}});
  deliverDatagram(datagram, result.first, packet, side);
}

/// `first` has the datagram's header, `last` completed it.
void Simulation::deliverDatagram(const trace::DatagramRecord& datagram, trace::Index first, trace::Index last,
                                 Side side) {
  const std::uint32_t sender = m_scenario.parties[otherSide(side)].address.bits;
  const udp::Endpoint::Arrival arrival =
      m_endpoints[side].datagrams().udp().onDatagram({.localPort = datagram.destinationPort,
                                                      .remote = {.address = sender, .port = datagram.sourcePort},
                                                      .length = datagram.length,
                                                      .content = datagram.content,
                                                      .number = datagram.number,
                                                      .hasChecksum = datagram.hasChecksum});
  const bool queued = arrival.fate == udp::Endpoint::Fate::Queued;
  if (!queued || !datagram.isFragment()) m_recorder.judgement(last, arrival.reason);
  if (arrival.fate == udp::Endpoint::Fate::PortUnreachable) transmitPortUnreachable(datagram, first, last, side);
  runProgram(side);
}

/// ICMP: the datagram that it quotes is one of this side's own.
void Simulation::arriveMessage(trace::Index packet) {
  const trace::Index about = m_trace.datagramOf(m_trace.packets[packet])->about;
  if (m_trace.packets[about].protocol == trace::Protocol::Tcp) return arriveAboutSegment(packet, about);
  const trace::DatagramRecord& quoted = *m_trace.datagramOf(m_trace.packets[packet]);
  const Side side = otherSide(m_trace.packets[packet].from);
  const udp::Peer remote{.address = m_scenario.parties[otherSide(side)].address.bits, .port = quoted.destinationPort};
  const auto arrival = m_endpoints[side].datagrams().udp().onPortUnreachable(quoted.sourcePort, remote);
  m_recorder.judgement(packet, arrival.reason);
  runProgram(side);
}

/// A router half way tells the sender of a segment what would fit (RFC 1191 §4).
void Simulation::tellTooLong(trace::Index packet) {
  if (m_trace.packets.size() >= m_maximumPackets) return;
  const trace::PacketRecord lost = m_trace.packets[packet];
  const PerSide<trace::Address>& ends = m_trace.connections[lost.connection].ends;
  const Side from = otherSide(lost.from);
  const trace::DatagramRecord record{.about = packet,
                                     .sourcePort = ends[lost.from].port,
                                     .destinationPort = ends[from].port,
                                     .identification = m_identification[from]++};
  const Passage passage{.sent = m_now, .arrives = m_now + m_links[from].latency() / 2};
  const std::int64_t mtu = m_trace.reasonAt(lost.arrivalReason).values[1];
  planArrival(m_recorder.datagram(record, 0, trace::Protocol::Icmp,
                                  {.rule = Rule::FragmentationNeeded, .values = {mtu}}, passage, from, trace::kNoIndex),
              passage);
}

void Simulation::arriveAboutSegment(trace::Index packet, trace::Index about) {
  const auto error = wire::readIcmpError(trace::packetBytes(m_trace, packet));
  if (!error) return;
  const Side side = m_trace.packets[about].from;
  m_endpoints[side].stack().onIcmp(
      {.localPort = error->quotedSourcePort,
       .remote = {.address = error->quotedDestination, .port = error->quotedDestinationPort}},
      *error, m_now);
  settle(side, packet);
  runProgram(side);
}

void Simulation::giveUpFragments(Side side) {
  for (const FragmentTable::GivenUp& given : m_fragments[side].onTime(m_now)) {
    const std::int64_t patience = m_fragments[side].patience().count();
    for (const trace::Index packet : given.packets) {
      m_recorder.judgement(packet, {Rule::ReassemblyTimedOut, {patience, given.bytes}});
    }
    m_recorder.happened(m_now);
  }
}

void Simulation::waitForDatagram(Side side) {
  sendDatagrams(side, trace::kNoIndex);
  const SimTime deadline = m_endpoints[side].datagrams().deadline();
  if (deadline == kNever || deadline == m_stepContinuesAt[side]) return;
  m_stepContinuesAt[side] = deadline;
  m_queue.push({deadline, EventKind::StepContinues, static_cast<std::uint32_t>(side)});
}

}  // namespace wiretale::sim
