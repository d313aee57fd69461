#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/wire/big_endian.h"

namespace wiretale::wire {

/// Kinds of TCP options (RFC 9293 §3.1, RFC 7323, RFC 2018, RFC 7413).
enum class TcpOptionKind : std::uint8_t {
  EndOfList = 0,
  NoOperation = 1,
  MaximumSegmentSize = 2,
  WindowScale = 3,
  SackPermitted = 4,
  Sack = 5,
  Timestamps = 8,
  FastOpen = 34,
};

/// Whether it is one of them.
constexpr bool isKnown(TcpOptionKind kind) {
  switch (kind) {
    case TcpOptionKind::EndOfList:
    case TcpOptionKind::NoOperation:
    case TcpOptionKind::MaximumSegmentSize:
    case TcpOptionKind::WindowScale:
    case TcpOptionKind::SackPermitted:
    case TcpOptionKind::Sack:
    case TcpOptionKind::Timestamps:
    case TcpOptionKind::FastOpen:
      return true;
  }
  return false;
}

/// One option as it stands in the header.
struct TcpOption {
  TcpOptionKind kind = TcpOptionKind::EndOfList;  ///< possibly none of the named ones
  std::size_t offset = 0;                         ///< of its first byte within the options
  Bytes bytes;                                    ///< kind, length and data; cut off at the end of the header if broken
  bool broken = false;                            ///< its length is impossible: nothing behind it can be read

  /// What follows kind and length.
  Bytes data() const { return bytes.size() > 2 ? bytes.subspan(2) : Bytes{}; }
};

/// Walks through the options of a header, whatever they hold; ends behind an end-of-list or a broken option.
class TcpOptionReader {
 public:
  explicit TcpOptionReader(Bytes options) : m_options(options) {}

  std::optional<TcpOption> next();
  /// Where the next one would begin.
  std::size_t offset() const { return m_offset; }

 private:
  TcpOption take(std::size_t length, bool broken);

  Bytes m_options;
  std::size_t m_offset = 0;
  bool m_ended = false;
};

}  // namespace wiretale::wire
