#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/sim_time.h"
#include "core/trace/trace.h"

namespace wiretale::compare {

/// One connection, or the datagrams of a session, from its first packet on.
struct Visit {
  SimTime begins{};
  /// How often the way there and back lies between the first packet and the first byte of the answer, in halves: each
  /// packet is followed back to the one that its sender had heard last. Nothing if no byte arrived.
  std::optional<double> roundTrips{};
  std::optional<SimDuration> firstByte{};  ///< of the answer, or of what was sent if nobody answered
  std::optional<SimDuration> lastByte{};   ///< of application data, either way
};

/// What a session came to.
struct Measures {
  std::vector<Visit> visits;  ///< those that had something to say, in the order in which they began
  std::uint64_t packets = 0;  ///< that hosts sent, lost ones included; copies and forged ones are not theirs
  std::uint64_t bytes = 0;    ///< of these packets, from the IP header on
  std::uint64_t again = 0;    ///< of these packets, those that repeat something
  std::uint64_t died = 0;     ///< of these packets, on their way
  std::uint64_t said = 0;     ///< bytes of application data, each once
  std::uint64_t arrived = 0;  ///< of these
  SimTime end{};

  /// Share of the bytes that is no application data that arrived: headers, handshakes, ACKs, repetitions.
  double overhead() const { return bytes == 0 ? 0 : 1 - static_cast<double>(arrived) / static_cast<double>(bytes); }
};

/// Bytes of a packet from its IP header on.
std::uint32_t sizeOnTheWire(const trace::Trace& trace, trace::Index packet);

Measures measure(const trace::Trace& trace);

}  // namespace wiretale::compare
