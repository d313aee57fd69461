#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace wiretale::host {

/// Why a packet went no further.
enum class Drop : std::uint8_t {
  BrokenIpHeader,    ///< not IPv4, too short, or its lengths contradict each other
  WrongIpChecksum,   ///<
  CutOff,            ///< fewer bytes than its header says
  NotForUs,          ///< another address
  Fragment,          ///< nothing puts fragments together here
  NotTcp,            ///< another protocol
  BrokenTcpHeader,   ///<
  WrongTcpChecksum,  ///<
  AcceptQueueFull,   ///< a SYN, or the last ACK of a handshake: the application does not accept
  SynQueueFull,      ///< a SYN: too many handshakes under way, and no cookies
  WrongCookie,       ///< an ACK for a listener that brings no cookie; answered with a RST
  Count
};

std::string_view nameOf(Drop drop);

/// What a host has counted since it began.
struct Counters {
  std::uint64_t packetsIn = 0;
  std::uint64_t packetsOut = 0;
  std::uint64_t resetsSent = 0;  ///< for segments that met no connection
  std::uint64_t cookiesSent = 0;
  std::uint64_t cookiesTaken = 0;
  std::array<std::uint64_t, static_cast<std::size_t>(Drop::Count)> drops{};

  std::uint64_t& operator[](Drop drop) { return drops[static_cast<std::size_t>(drop)]; }
  std::uint64_t operator[](Drop drop) const { return drops[static_cast<std::size_t>(drop)]; }
  bool operator==(const Counters&) const = default;
};

}  // namespace wiretale::host
