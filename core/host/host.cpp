// Packets in and out, and the bytes in them.

#include "core/host/host.h"

#include "core/host/arrived_packet.h"
#include "core/wire/tcp_packet.h"

namespace wiretale::host {

Host::Host(const HostConfig& config) : m_address(config.address), m_stack(config) {}

void Host::onPacket(std::span<const std::byte> packet, SimTime now) {
  ++m_stack.counters().packetsIn;
  const auto arrived = readPacket(packet, m_address);
  if (!arrived && arrived.error() == Drop::NotTcp) {
    if (const auto error = wire::readIcmpError(packet)) return onIcmp(*error, now);
  }
  if (!arrived) {
    ++m_stack.counters()[arrived.error()];
    return;
  }
  const Stack::Taken taken = m_stack.onSegment(arrived->tuple, arrived->segment, now);
  if (!m_stack.hasFlow(taken.flow)) return;
  Bytes& bytes = bytesOf(taken.flow);
  if (taken.text.length > 0)
    bytes.receiving.write(taken.text.offset, arrived->payload.subspan(taken.text.skipped, taken.text.length));
  const Flow& flow = m_stack.flow(taken.flow);
  if (flow.gone()) return bytes.sending.clear();
  bytes.sending.discardBefore(flow.connection.bytesAcknowledged());
}

void Host::onIcmp(const wire::IcmpError& error, SimTime now) {
  if (error.quotedSource != m_address) return;
  m_stack.onIcmp({.localPort = error.quotedSourcePort,
                  .remote = {.address = error.quotedDestination, .port = error.quotedDestinationPort}},
                 error, now);
}

/// A new flow has another number, and begins with no bytes.
Host::Bytes& Host::bytesOf(FlowId id) {
  if (id >= m_bytes.size()) m_bytes.resize(id + 1U);
  Bytes& bytes = m_bytes[id];
  const std::uint32_t number = m_stack.flow(id).number;
  if (bytes.number != number) bytes = {.number = number, .sending = {}, .receiving = {}};
  return bytes;
}

std::optional<std::span<const std::byte>> Host::poll(SimTime now) {
  const auto departure = m_stack.poll(now);
  if (!departure) return std::nullopt;
  const tcp::Outgoing& outgoing = departure->outgoing;
  m_packet.resize(wire::headersSize(outgoing.segment) + outgoing.segment.payloadLength);
  if (outgoing.segment.payloadLength > 0)
    bytesOf(departure->flow)
        .sending.read(outgoing.streamOffset, std::span(m_packet).last(outgoing.segment.payloadLength));
  return write(departure->tuple, outgoing.segment);
}

// The payload stands at the end of m_packet already.
std::span<const std::byte> Host::write(const FourTuple& tuple, const wire::TcpSegment& segment) {
  ++m_stack.counters().packetsOut;
  wire::writeTcpHeaders({.source = m_address,
                         .destination = tuple.remote.address,
                         .sourcePort = tuple.localPort,
                         .destinationPort = tuple.remote.port,
                         .identification = m_identification++},
                        segment, m_packet);
  return m_packet;
}

Result<std::size_t> Host::send(SocketId id, std::span<const std::byte> bytes, SimTime now) {
  const auto flow = m_stack.flowOf(id);
  if (!flow) return tl::unexpected(flow.error());
  const std::uint64_t offset = m_stack.flow(*flow).queued;
  const auto taken = m_stack.send(id, bytes.size(), now);
  if (!taken) return tl::unexpected(taken.error());
  bytesOf(*flow).sending.write(offset, bytes.first(static_cast<std::size_t>(*taken)));
  return static_cast<std::size_t>(*taken);
}

Result<std::size_t> Host::recv(SocketId id, std::span<std::byte> out, SimTime now) {
  const auto flow = m_stack.flowOf(id);
  if (!flow) return tl::unexpected(flow.error());
  const tcp::Connection& connection = m_stack.flow(*flow).connection;
  const std::uint64_t begin = connection.bytesReceived() - connection.bytesUnread();
  const auto taken = m_stack.receive(id, out.size(), now);
  if (!taken) return tl::unexpected(taken.error());
  const auto count = static_cast<std::size_t>(*taken);
  if (count == 0) return count;
  ByteRing& receiving = bytesOf(*flow).receiving;
  receiving.read(begin, out.first(count));
  receiving.discardBefore(begin + count);
  return count;
}

Result<> Host::close(SocketId id, SimTime now) {
  const auto flow = m_stack.flowOf(id);
  const auto closed = m_stack.close(id, now);
  if (flow && m_stack.hasFlow(*flow)) bytesOf(*flow).receiving.clear();
  return closed;
}

}  // namespace wiretale::host
