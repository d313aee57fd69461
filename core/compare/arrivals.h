#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/trace/trace.h"

namespace wiretale::compare {

/// What one application said to the other over one connection, or by datagrams: application data only, without the
/// handshakes and headers of TLS, each byte once however often it was sent.
struct Speech {
  std::uint64_t said = 0;                      ///< bytes that were sent at least once
  std::uint64_t arrived = 0;                   ///< bytes; of TLS and of datagrams only what arrived whole
  std::optional<SimTime> firstByte{};          ///< when the first byte of them arrived
  trace::Index firstPacket = trace::kNoIndex;  ///< that brought it
  std::optional<SimTime> lastByte{};           ///< when the last of those that arrived did
};

/// A connection, or all datagrams of a session together.
struct Conversation {
  trace::ConnectionIndex connection = trace::kNoConnection;  ///< none: the datagrams
  trace::Index begins = trace::kNoIndex;                     ///< its first packet
  PerSide<Speech> speech;                                    ///< [side that speaks]
};

/// In the order in which they began; connections without a word are among them.
std::vector<Conversation> conversationsOf(const trace::Trace& trace);

}  // namespace wiretale::compare
