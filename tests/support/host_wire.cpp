#include "tests/support/host_wire.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/draw.h"
#include "tests/support/tcp_pattern.h"

namespace wiretale::testing {
namespace {

host::HostConfig at(host::HostConfig config, std::uint32_t address, std::uint64_t seed) {
  if (config.address == 0) config.address = address;
  if (config.seed == 0) config.seed = seed;
  return config;
}

}  // namespace

HostWire::HostWire(const host::HostConfig& client, const host::HostConfig& server, const WireSettings& settings)
    : m_settings(settings),
      m_hosts{{host::Host(at(client, kClientAddress, 11)), host::Host(at(server, kServerAddress, 22))}} {}

void HostWire::follow() {
  for (const Side side : kSides)
    while (const auto packet = m_hosts[side].poll(m_now)) transmit(side, *packet);
}

void HostWire::transmit(Side from, std::span<const std::byte> bytes) {
  const auto packet = wire::readTcpPacket(bytes);
  const std::uint64_t ordinal = m_ordinals[from]++;
  bool lost = drawUnit(m_settings.seed, Purpose::Loss, from, ordinal) < m_settings.loss;
  if (m_filter && m_filter(from, *packet)) lost = true;
  m_flags[from].push_back(packet->segment.flags);
  m_story.push_back(fmt::format("{:10.3f} {} {}→{} {}{}",
                                std::chrono::duration<double, std::milli>(m_now - kSessionStart).count(),
                                from == Side::Client ? "client" : "server", packet->addresses.sourcePort,
                                packet->addresses.destinationPort, describe(packet->segment), lost ? " LOST" : ""));
  if (lost) return;
  m_onTheWay.emplace(std::pair(m_now + m_settings.delay, m_insertions++),
                     Packet{.to = otherSide(from), .bytes = {bytes.begin(), bytes.end()}});
}

bool HostWire::step(SimTime last) {
  follow();
  SimTime next = m_onTheWay.empty() ? kNever : m_onTheWay.begin()->first.first;
  for (const Side side : kSides) next = std::min(next, m_hosts[side].nextDeadline());
  if (next > last || next == kNever) return false;
  m_now = next;
  if (!m_onTheWay.empty() && m_onTheWay.begin()->first.first == next) {
    const Packet packet = std::move(m_onTheWay.begin()->second);
    m_onTheWay.erase(m_onTheWay.begin());
    m_hosts[packet.to].onPacket(packet.bytes, m_now);
  } else {
    for (const Side side : kSides) m_hosts[side].onTime(m_now);
  }
  follow();
  return true;
}

void HostWire::run(SimDuration time) {
  const SimTime last = m_now + time;
  while (step(last)) {
  }
  m_now = last;
}

bool HostWire::runUntilQuiet(SimDuration time) {
  const SimTime last = m_now + time;
  while (step(last)) {
  }
  return m_onTheWay.empty() && m_hosts[Side::Client].nextDeadline() == kNever &&
         m_hosts[Side::Server].nextDeadline() == kNever;
}

void HostWire::inject(Side to, const wire::PacketAddresses& addresses, const wire::TcpSegment& segment) {
  const std::vector<std::byte> payload(segment.payloadLength);
  m_hosts[to].onPacket(wire::writeTcpPacket(addresses, segment, payload), m_now);
  follow();
}

std::string HostWire::lastStory() const {
  constexpr std::size_t kLines = 40;
  std::string text;
  const std::size_t first = m_story.size() > kLines ? m_story.size() - kLines : 0;
  for (std::size_t i = first; i < m_story.size(); ++i) text += m_story[i] + "\n";
  return text;
}

int HostWire::sent(Side from, wire::TcpFlags flags) const {
  return static_cast<int>(std::ranges::count_if(
      m_flags[from], [&](wire::TcpFlags sent) { return (sent.bits & flags.bits) == flags.bits; }));
}

host::HostConfig hostConfig(tcp::Profile profile) {
  return {.tcp = tcp::configFor(profile)};
}

std::vector<std::byte> patternBytes(std::size_t count, std::uint64_t seed) {
  std::vector<std::byte> bytes(count);
  for (std::size_t i = 0; i < count; ++i)
    bytes[i] = static_cast<std::byte>(drawBits(seed, Purpose::Loss, Side::Client, i) & 0xFF);
  return bytes;
}

}  // namespace wiretale::testing
