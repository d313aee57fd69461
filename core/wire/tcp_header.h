#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <tl/expected.hpp>

#include "core/wire/big_endian.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::wire {

inline constexpr std::size_t kTcpHeaderSize = 20;  ///< bytes, without options

/// A TCP header (RFC 9293 §3.1). Of its options those that `TcpOptions` knows are kept; `TcpOptionReader` shows all.
struct TcpHeader {
  std::uint16_t sourcePort = 0;
  std::uint16_t destinationPort = 0;
  SeqNum seq{};
  SeqNum ack{};
  std::uint8_t headerLength = kTcpHeaderSize;  ///< bytes, options included
  TcpFlags flags{};
  std::uint16_t window = 0;
  std::uint16_t checksum = 0;
  std::uint16_t urgentPointer = 0;
  TcpOptions options{};

  bool operator==(const TcpHeader&) const = default;
};

/// Bytes of the header that `writeTcpHeader` makes: 20 and the options.
std::size_t tcpHeaderSize(const TcpOptions& options);

/// Writes the header to the beginning of `out`; its length follows from the options, the checksum is written as it is.
/// Precondition: `out` has `tcpHeaderSize(header.options)` bytes or more.
void writeTcpHeader(const TcpHeader& header, std::span<std::byte> out);

/// Reads the header at the beginning of `segment`. Afterwards headerLength bytes lie in the segment. The error says
/// what is wrong. Broken options are passed over; the checksum is not judged.
tl::expected<TcpHeader, std::string> readTcpHeader(Bytes segment);

}  // namespace wiretale::wire
