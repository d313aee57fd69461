#pragma once

#include <cstdint>

namespace wiretale::tcp {

/// What both SYNs together allow: the same from the handshake to the end, but that the path may take smaller segments.
struct Agreement {
  std::uint32_t segmentSize = 536;  ///< largest payload to send, bytes, without what the options of a segment take
  bool windowScaling = false;       ///< RFC 7323 §2
  std::uint8_t sendShift = 0;       ///< SND.WIND.SHIFT: how far the peer's window fields are shifted (RFC 7323 §2.3)
  std::uint8_t receiveShift = 0;    ///< RCV.WIND.SHIFT: how far the own ones are
  bool timestamps = false;          ///< on every segment but a RST (RFC 7323 §3.2)
  bool selectiveAck = false;        ///< RFC 2018
  bool ecn = false;                 ///< RFC 3168

  /// Bytes that options take in every segment after the handshake: the timestamps.
  std::uint32_t optionBytes() const { return timestamps ? 12 : 0; }
  /// Largest payload of a segment that carries no more than these, bytes (RFC 6691 §2).
  std::uint32_t payloadSize() const { return segmentSize > optionBytes() ? segmentSize - optionBytes() : 1; }

  bool operator==(const Agreement&) const = default;
};

/// The smallest shift, at most 14, with which a window of that many bytes fits its field (RFC 7323 §2.3).
constexpr std::uint8_t windowShiftFor(std::uint32_t window) {
  std::uint8_t shift = 0;
  while (shift < 14 && (window >> shift) > 0xFFFF) ++shift;
  return shift;
}

}  // namespace wiretale::tcp
