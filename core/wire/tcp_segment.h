#pragma once

#include <cstdint>

#include "core/wire/seq_num.h"
#include "core/wire/tcp_options.h"

namespace wiretale::wire {

/// Control bits as they stand in the header's 14th byte (RFC 9293 §3.1).
enum TcpFlag : std::uint8_t {
  Fin = 0x01,
  Syn = 0x02,
  Rst = 0x04,
  Psh = 0x08,
  Ack = 0x10,
  Urg = 0x20,
  Ece = 0x40,
  Cwr = 0x80,
};

/// The two bits of the IP header around a segment that belong to it as well: whether routers may mark it, and whether
/// one did (RFC 3168 §5).
enum class Ecn : std::uint8_t {
  NotEct = 0,  ///< drop it rather than mark it
  Ect1 = 1,
  Ect0 = 2,  ///< may be marked; what TCP uses
  Ce = 3,    ///< Congestion Experienced: marked
};

/// A set of control bits.
struct TcpFlags {
  std::uint8_t bits = 0;

  constexpr TcpFlags() = default;
  constexpr TcpFlags(TcpFlag flag) : bits(flag) {}  // NOLINT(google-explicit-constructor): a flag is a set of one
  constexpr explicit TcpFlags(std::uint8_t raw) : bits(raw) {}

  constexpr bool has(TcpFlag flag) const { return (bits & flag) != 0; }
  constexpr bool operator==(const TcpFlags&) const = default;
};

constexpr TcpFlags operator|(TcpFlags a, TcpFlags b) {
  return TcpFlags(static_cast<std::uint8_t>(a.bits | b.bits));
}
constexpr TcpFlags operator|(TcpFlag a, TcpFlag b) {
  return TcpFlags(a) | TcpFlags(b);
}

/// The part of a TCP segment that the protocol decides on. Payload bytes are not here: they are a range of the
/// sender's byte stream, and whoever writes the segment to the wire looks them up.
struct TcpSegment {
  SeqNum seq{};
  SeqNum ack{};  ///< meaningful with Ack only, else 0
  TcpFlags flags{};
  Ecn ecn = Ecn::NotEct;
  std::uint16_t window = 0;
  std::uint16_t urgentPointer = 0;  ///< meaningful with Urg only: from `seq` to the byte behind the urgent data
  TcpOptions options{};
  std::uint32_t payloadLength = 0;

  /// Sequence numbers the segment takes: its payload, and one each for SYN and FIN (SEG.LEN of RFC 9293 §3.4).
  constexpr std::uint32_t sequenceLength() const {
    return payloadLength + (flags.has(Syn) ? 1U : 0U) + (flags.has(Fin) ? 1U : 0U);
  }

  bool operator==(const TcpSegment&) const = default;
};

}  // namespace wiretale::wire
