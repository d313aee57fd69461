#include "core/wire/tcp_header.h"

#include <fmt/format.h>

#include "core/wire/tcp_option.h"

namespace wiretale::wire {
namespace {

constexpr std::size_t kMssOptionSize = 4;

std::uint16_t mssOf(Bytes options) {
  TcpOptionReader reader(options);
  while (const auto option = reader.next()) {
    const bool isMss = option->kind == TcpOptionKind::MaximumSegmentSize && option->bytes.size() == kMssOptionSize;
    if (isMss && !option->broken) return read16(option->data(), 0);
  }
  return 0;
}

}  // namespace

std::size_t tcpHeaderSize(std::uint16_t mss) {
  return mss == 0 ? kTcpHeaderSize : kTcpHeaderSize + kMssOptionSize;
}

void writeTcpHeader(const TcpHeader& header, std::span<std::byte> out) {
  const std::size_t size = tcpHeaderSize(header.mss);
  write16(out, 0, header.sourcePort);
  write16(out, 2, header.destinationPort);
  write32(out, 4, header.seq.raw());
  write32(out, 8, header.ack.raw());
  write8(out, 12, static_cast<std::uint8_t>(size / 4 << 4));
  write8(out, 13, header.flags.bits);
  write16(out, 14, header.window);
  write16(out, 16, header.checksum);
  write16(out, 18, header.urgentPointer);
  if (header.mss == 0) return;
  write8(out, 20, static_cast<std::uint8_t>(TcpOptionKind::MaximumSegmentSize));
  write8(out, 21, kMssOptionSize);
  write16(out, 22, header.mss);
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
  header.mss = mssOf(segment.subspan(kTcpHeaderSize, header.headerLength - kTcpHeaderSize));
  return header;
}

}  // namespace wiretale::wire
