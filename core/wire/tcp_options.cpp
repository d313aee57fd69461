#include "core/wire/tcp_options.h"

#include <algorithm>
#include <cassert>

#include "core/wire/tcp_option.h"

namespace wiretale::wire {
namespace {

constexpr std::size_t kMssSize = 4;
constexpr std::size_t kWindowScaleSize = 3;
constexpr std::size_t kSackPermittedSize = 2;
constexpr std::size_t kTimestampsSize = 10;
constexpr std::size_t kSackBlockSize = 8;

// RFC 7323 §2.3: "If a Window Scale option is received with a shift.cnt value larger than 14, the TCP … MUST use 14".
constexpr std::uint8_t kMostShift = 14;

/// Puts options one behind the other, each beginning where the data behind its two bytes is aligned.
class Writer {
 public:
  explicit Writer(std::span<std::byte> out) : m_out(out) {}

  void nops(std::size_t count) {
    for (; count > 0; --count) byte(static_cast<std::uint8_t>(TcpOptionKind::NoOperation));
  }
  void head(TcpOptionKind kind, std::size_t length) {
    byte(static_cast<std::uint8_t>(kind));
    byte(static_cast<std::uint8_t>(length));
  }
  void byte(std::uint8_t value) { write8(m_out, m_at++, value); }
  void word(std::uint16_t value) {
    write16(m_out, m_at, value);
    m_at += 2;
  }
  void number(std::uint32_t value) {
    write32(m_out, m_at, value);
    m_at += 4;
  }

 private:
  std::span<std::byte> m_out;
  std::size_t m_at = 0;
};

void writeTimestamps(Writer& writer, const TcpOptions& options) {
  // SACK-permitted fills the two bytes that would be NOPs.
  if (options.sackPermitted) {
    writer.head(TcpOptionKind::SackPermitted, kSackPermittedSize);
  } else {
    writer.nops(2);
  }
  writer.head(TcpOptionKind::Timestamps, kTimestampsSize);
  writer.number(options.timestamps->value);
  writer.number(options.timestamps->echo);
}

void writeSack(Writer& writer, const SackBlocks& blocks) {
  writer.nops(2);
  writer.head(TcpOptionKind::Sack, 2 + kSackBlockSize * blocks.size());
  for (const SackBlock& block : blocks.view()) {
    writer.number(block.begin.raw());
    writer.number(block.end.raw());
  }
}

// As in Linux, NOPs behind the cookie fill the last word.
void writeFastOpen(Writer& writer, const FastOpenCookie& cookie) {
  writer.head(TcpOptionKind::FastOpen, 2 + cookie.size());
  for (const std::byte byte : cookie.view()) writer.byte(std::to_integer<std::uint8_t>(byte));
  writer.nops((6 - cookie.size() % 4) % 4);
}

// RFC 7413 §4.1.1: "Kind", "Length: 6 to 18 bytes; limited by remaining space in the options field. The number MUST be
// even." Two bytes ask for a cookie.
void takeFastOpen(Bytes data, TcpOptions& options) {
  const bool asks = data.empty();
  const bool cookie = data.size() >= 4 && data.size() <= FastOpenCookie::kMost && data.size() % 2 == 0;
  if (asks || cookie) options.fastOpen = FastOpenCookie(data);
}

SackBlocks sackBlocksOf(Bytes data) {
  SackBlocks blocks;
  for (std::size_t at = 0; at + kSackBlockSize <= data.size(); at += kSackBlockSize) {
    blocks.add({.begin = SeqNum(read32(data, at)), .end = SeqNum(read32(data, at + 4))});
  }
  return blocks;
}

void take(const TcpOption& option, TcpOptions& options) {
  const Bytes data = option.data();
  const std::size_t size = option.bytes.size();
  switch (option.kind) {
    case TcpOptionKind::MaximumSegmentSize:
      if (size == kMssSize) options.mss = read16(data, 0);
      break;
    case TcpOptionKind::WindowScale:
      if (size == kWindowScaleSize) options.windowScale = std::min(read8(data, 0), kMostShift);
      break;
    case TcpOptionKind::SackPermitted:
      if (size == kSackPermittedSize) options.sackPermitted = true;
      break;
    case TcpOptionKind::Timestamps:
      if (size == kTimestampsSize) options.timestamps = Timestamps{.value = read32(data, 0), .echo = read32(data, 4)};
      break;
    case TcpOptionKind::Sack:
      if (size > 2 && (size - 2) % kSackBlockSize == 0) options.sack = sackBlocksOf(data);
      break;
    case TcpOptionKind::FastOpen:
      takeFastOpen(data, options);
      break;
    default:
      break;
  }
}

}  // namespace

FastOpenCookie::FastOpenCookie(Bytes bytes) : m_size(static_cast<std::uint8_t>(bytes.size())) {
  assert(bytes.size() <= kMost);
  std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
}

FastOpenCookie::FastOpenCookie(std::uint64_t number) : m_size(8) {
  write32(m_bytes, 0, static_cast<std::uint32_t>(number >> 32));
  write32(m_bytes, 4, static_cast<std::uint32_t>(number));
}

std::size_t sizeOf(const TcpOptions& options) {
  std::size_t size = options.mss > 0 ? kMssSize : 0;
  if (options.timestamps) {
    size += 2 + kTimestampsSize;
  } else if (options.sackPermitted) {
    size += 2 + kSackPermittedSize;
  }
  if (options.windowScale) size += 1 + kWindowScaleSize;
  if (!options.sack.empty()) size += 4 + kSackBlockSize * options.sack.size();
  if (options.fastOpen) size += (2 + options.fastOpen->size() + 3) / 4 * 4;
  return size;
}

void writeOptions(const TcpOptions& options, std::span<std::byte> out) {
  assert(sizeOf(options) <= std::min(out.size(), kMostOptionBytes));
  Writer writer(out);
  if (options.mss > 0) {
    writer.head(TcpOptionKind::MaximumSegmentSize, kMssSize);
    writer.word(options.mss);
  }
  if (options.timestamps) {
    writeTimestamps(writer, options);
  } else if (options.sackPermitted) {
    writer.nops(2);
    writer.head(TcpOptionKind::SackPermitted, kSackPermittedSize);
  }
  if (options.windowScale) {
    writer.nops(1);
    writer.head(TcpOptionKind::WindowScale, kWindowScaleSize);
    writer.byte(*options.windowScale);
  }
  if (!options.sack.empty()) writeSack(writer, options.sack);
  if (options.fastOpen) writeFastOpen(writer, *options.fastOpen);
}

TcpOptions readOptions(Bytes bytes) {
  TcpOptions options;
  TcpOptionReader reader(bytes);
  while (const auto option = reader.next()) {
    if (!option->broken) take(*option, options);
  }
  return options;
}

}  // namespace wiretale::wire
