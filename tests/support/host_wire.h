#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/base/side.h"
#include "core/host/host.h"
#include "core/wire/tcp_packet.h"

namespace wiretale::testing {

/// What lies between two hosts.
struct WireSettings {
  std::uint64_t seed = 1;
  SimDuration delay = 10ms;
  double loss = 0;
};

inline constexpr std::uint32_t kClientAddress = 0x0A09'0001;  ///< 10.9.0.1
inline constexpr std::uint32_t kServerAddress = 0x0A09'0002;  ///< 10.9.0.2

/// Two hosts joined by a wire in memory that carries whole packets. A value: copying it copies the hosts and what is on
/// its way.
class HostWire {
 public:
  explicit HostWire(const host::HostConfig& client = {}, const host::HostConfig& server = {},
                    const WireSettings& settings = {});

  /// The host of that side. Whoever calls it calls `follow` afterwards, or `run`.
  host::Host& operator[](Side side) { return m_hosts[side]; }
  host::Host& client() { return m_hosts[Side::Client]; }
  host::Host& server() { return m_hosts[Side::Server]; }
  SimTime now() const { return m_now; }

  /// Packets for which this says true are lost.
  using Filter = std::function<bool(Side from, const wire::TcpPacket&)>;
  void loseIf(Filter filter) { m_filter = std::move(filter); }

  /// Takes what both hosts want to send.
  void follow();
  /// Lets so much time pass.
  void run(SimDuration time);
  /// Lets everything happen that happens before this much time has passed; false if something is still going on then.
  bool runUntilQuiet(SimDuration time);
  /// The next arrival or timer, if it is not after `last`.
  bool step(SimTime last);

  /// A packet of nobody's, as if the other side had sent it.
  void inject(Side to, const wire::PacketAddresses& addresses, const wire::TcpSegment& segment);

  /// Every packet so far: "0.000 client 32768→80 SYN seq 1 …", with sequence numbers as on the wire.
  const std::vector<std::string>& story() const { return m_story; }
  std::string lastStory() const;
  /// How many packets with all these flags that side has sent.
  int sent(Side from, wire::TcpFlags flags) const;

 private:
  struct Packet {
    Side to = Side::Client;
    std::vector<std::byte> bytes;
  };

  void transmit(Side from, std::span<const std::byte> packet);

  WireSettings m_settings;
  PerSide<host::Host> m_hosts;
  PerSide<std::uint64_t> m_ordinals{};
  std::map<std::pair<SimTime, std::uint64_t>, Packet> m_onTheWay;
  std::uint64_t m_insertions = 0;
  SimTime m_now = kSessionStart + 1s;
  Filter m_filter;
  std::vector<std::string> m_story;
  PerSide<std::vector<wire::TcpFlags>> m_flags{};
};

/// A host's configuration for tests.
host::HostConfig hostConfig(tcp::Profile profile = tcp::Profile::Rfc);

/// Bytes that differ from place to place.
std::vector<std::byte> patternBytes(std::size_t count, std::uint64_t seed);

}  // namespace wiretale::testing
