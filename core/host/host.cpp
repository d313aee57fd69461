// Packets in and out.

#include "core/host/host.h"

#include "core/wire/tcp_packet.h"

namespace wiretale::host {

Host::Host(const HostConfig& config) : m_config(config), m_secret(config.seed), m_ports(config.ephemeralPorts) {}

void Host::onPacket(std::span<const std::byte> packet, SimTime now) {
  ++m_counters.packetsIn;
  auto arrival = readArrival(packet, m_config.address);
  if (!arrival) {
    ++m_counters[arrival.error()];
    return;
  }
  const auto id = m_flows.find(arrival->tuple);
  if (id && !givesWay(*id, *arrival)) return deliverTo(*id, *arrival, now);
  arriveWithoutFlow(*arrival, now);
}

void Host::deliverTo(FlowId id, const Arrival& arrival, SimTime now) {
  Flow& flow = m_flows.at(id);
  if (mustWait(flow, arrival.segment)) {
    ++m_counters[Drop::AcceptQueueFull];
    return;
  }
  deliver(flow, arrival.segment, arrival.payload, now);
  settle(id);
}

void Host::arriveWithoutFlow(const Arrival& arrival, SimTime now) {
  const auto listener = m_listeners.find(arrival.tuple.localPort);
  if (listener == m_listeners.end()) return resetFor(arrival);
  arriveAtListener(listener->second, arrival, now);
}

void Host::resetFor(const Arrival& arrival) {
  const auto reset = tcp::answerWithoutConnection(arrival.segment, arrival.tuple.localPort);
  if (!reset) return;
  ++m_counters.resetsSent;
  m_replies.push_back({.tuple = arrival.tuple, .segment = reset->segment});
}

// After every call to a connection. One that is over and has no application goes when there is nothing left to send.
void Host::settle(FlowId id) {
  Flow& flow = m_flows.at(id);
  takeNotes(flow);
  if (flow.owner == Flow::Owner::SynQueue) followHandshake(id);
  if (!m_flows.has(id)) return;
  if (flow.gone()) m_flows.freeTuple(id);
  m_flows.touched(id);
}

std::optional<std::span<const std::byte>> Host::poll(SimTime now) {
  if (m_repliesSent < m_replies.size()) {
    const Reply& reply = m_replies[m_repliesSent++];
    return write(reply.tuple, reply.segment);
  }
  m_replies.clear();
  m_repliesSent = 0;
  for (FlowId id = m_flows.nextReady(); id != kNoFlow; id = m_flows.nextReady()) {
    Flow& flow = m_flows.at(id);
    const auto outgoing = flow.connection.poll(now);
    m_flows.touched(id);
    if (outgoing) {
      if (outgoing->retransmission) ++flow.retransmissions;
      m_packet.resize(wire::headersSize(outgoing->segment) + outgoing->segment.payloadLength);
      flow.sending.read(outgoing->streamOffset, std::span(m_packet).last(outgoing->segment.payloadLength));
      return write(flow.tuple, outgoing->segment);
    }
    m_flows.finishedSending();
    if (flow.gone() && flow.owner == Flow::Owner::Nobody) m_flows.remove(id);
  }
  return std::nullopt;
}

// The payload stands at the end of m_packet already.
std::span<const std::byte> Host::write(const FourTuple& tuple, const wire::TcpSegment& segment) {
  ++m_counters.packetsOut;
  m_packet.resize(wire::headersSize(segment) + segment.payloadLength);
  wire::writeTcpHeaders({.source = m_config.address,
                         .destination = tuple.remote.address,
                         .sourcePort = tuple.localPort,
                         .destinationPort = tuple.remote.port,
                         .identification = m_identification++},
                        segment, m_packet);
  return m_packet;
}

void Host::onTime(SimTime now) {
  while (m_flows.nextDeadline() <= now) {
    const FlowId id = m_flows.nextToWake();
    m_flows.at(id).connection.onTime(now);
    settle(id);
  }
}

tcp::State Host::stateOf(const FourTuple& tuple) const {
  const auto id = m_flows.find(tuple);
  return id ? m_flows.at(*id).connection.state() : tcp::State::Closed;
}

}  // namespace wiretale::host
