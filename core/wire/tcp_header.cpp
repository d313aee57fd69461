#include "core/wire/tcp_header.h"

#include <fmt/format.h>

#include "core/wire/tcp_options.h"

namespace wiretale::wire {

std::size_t tcpHeaderSize(const TcpOptions& options) {
  return kTcpHeaderSize + sizeOf(options);
}

void writeTcpHeader(const TcpHeader& header, std::span<std::byte> out) {
  const std::size_t size = tcpHeaderSize(header.options);
  write16(out, 0, header.sourcePort);
  write16(out, 2, header.destinationPort);
  write32(out, 4, header.seq.raw());
  write32(out, 8, header.ack.raw());
  write8(out, 12, static_cast<std::uint8_t>(size / 4 << 4));
  write8(out, 13, header.flags.bits);
  write16(out, 14, header.window);
  write16(out, 16, header.checksum);
  write16(out, 18, header.urgentPointer);
  writeOptions(header.options, out.subspan(kTcpHeaderSize));
}

tl::expected<TcpHeader, std::string> readTcpHeader(Bytes segment) {
  if (segment.size() < kTcpHeaderSize) {
    return tl::unexpected(fmt::format("a TCP header has 20 bytes or more, here are {}", segment.size()));
  }
  TcpHeader header{.sourcePort = read16(segment, 0),
                   .destinationPort = read16(segment, 2),
                   .seq = SeqNum(read32(segment, 4)),
                   .ack = SeqNum(read32(segment, 8)),
                   .headerLength = static_cast<std::uint8_t>((read8(segment, 12) >> 4) * 4),
                   .flags = TcpFlags(read8(segment, 13)),
                   .window = read16(segment, 14),
                   .checksum = read16(segment, 16),
                   .urgentPointer = read16(segment, 18)};
  if (header.headerLength < kTcpHeaderSize || header.headerLength > segment.size()) {
    return tl::unexpected(
        fmt::format("a header of {} bytes does not fit a segment of {}", header.headerLength, segment.size()));
  }
  header.options = readOptions(segment.subspan(kTcpHeaderSize, header.headerLength - kTcpHeaderSize));
  return header;
}

}  // namespace wiretale::wire
