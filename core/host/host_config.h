#pragma once

#include <cstdint>

#include "core/tcp/config.h"

namespace wiretale::host {

/// When a listener answers a SYN without remembering it (RFC 4987 §3.6).
enum class SynCookies : std::uint8_t {
  Off,         ///< a SYN that finds no place is dropped
  OnOverflow,  ///< once the SYN queue is full
  Always,      ///< every SYN, as if it were full
};

/// Ports given out by `connect` and by `bind` to port 0, both ends included.
struct PortRange {
  std::uint16_t first = 32'768;  ///< Linux's; RFC 6056 §3.2 wants as many as possible
  std::uint16_t last = 60'999;

  constexpr std::uint32_t size() const { return last < first ? 0U : last - first + 1U; }
  bool operator==(const PortRange&) const = default;
};

/// What a host is.
struct HostConfig {
  std::uint32_t address = 0;  ///< IPv4, host order
  std::uint64_t seed = 0;     ///< of everything the host keeps secret: sequence numbers, ports, cookies
  tcp::Config tcp{};          ///< of every connection, as far as its socket does not say otherwise

  std::uint64_t sendBuffer = 262'144;  ///< bytes a socket takes that are not acknowledged
  std::uint16_t maxBacklog = 4'096;    ///< `listen` gives no more (Linux: somaxconn)
  std::uint16_t maxSynBacklog = 512;   ///< without cookies a listener remembers ¾ of this many SYNs (Linux)
  SynCookies synCookies = SynCookies::OnOverflow;
  PortRange ephemeralPorts{};
  bool reuseAddress = false;  ///< every socket begins with SO_REUSEADDR

  bool operator==(const HostConfig&) const = default;
};

}  // namespace wiretale::host
