#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "core/wire/big_endian.h"
#include "core/wire/seq_num.h"

namespace wiretale::wire {

/// A range of sequence numbers that has arrived, `end` being the first that has not (RFC 2018 §3).
struct SackBlock {
  SeqNum begin{};
  SeqNum end{};
  bool operator==(const SackBlock&) const = default;
};

/// Up to four blocks, without taking memory: more do not fit a header (RFC 2018 §3).
class SackBlocks {
 public:
  static constexpr std::size_t kMost = 4;

  /// One more than `kMost` is passed over.
  constexpr void add(SackBlock block) {
    if (m_count < kMost) m_blocks[m_count++] = block;
  }
  constexpr std::span<const SackBlock> view() const { return {m_blocks.data(), m_count}; }
  constexpr std::size_t size() const { return m_count; }
  constexpr bool empty() const { return m_count == 0; }

  bool operator==(const SackBlocks&) const = default;

 private:
  std::array<SackBlock, kMost> m_blocks{};
  std::uint8_t m_count = 0;
};

/// TSval and TSecr (RFC 7323 §3.2), in ticks of the sender's clock.
struct Timestamps {
  std::uint32_t value = 0;
  std::uint32_t echo = 0;
  bool operator==(const Timestamps&) const = default;
};

/// A Fast Open cookie (RFC 7413 §4.1.1): opaque bytes, 4 to 16 and an even number of them; none: a cookie is asked for.
class FastOpenCookie {
 public:
  static constexpr std::size_t kMost = 16;

  constexpr FastOpenCookie() = default;
  /// Precondition: at most `kMost` bytes.
  explicit FastOpenCookie(Bytes bytes);
  /// Eight bytes, as Linux makes them.
  explicit FastOpenCookie(std::uint64_t number);

  constexpr Bytes view() const { return {m_bytes.data(), m_size}; }
  constexpr std::size_t size() const { return m_size; }
  constexpr bool empty() const { return m_size == 0; }

  bool operator==(const FastOpenCookie&) const = default;

 private:
  std::array<std::byte, kMost> m_bytes{};
  std::uint8_t m_size = 0;
};

/// The options of a segment that the protocol decides on. An absent one has its empty value.
struct TcpOptions {
  std::uint16_t mss = 0;                      ///< Maximum Segment Size (RFC 9293 §3.7.1), bytes; 0: none
  std::optional<std::uint8_t> windowScale{};  ///< shift count, 0 to 14 (RFC 7323 §2.2)
  bool sackPermitted = false;                 ///< RFC 2018 §2
  std::optional<Timestamps> timestamps{};
  SackBlocks sack{};
  std::optional<FastOpenCookie> fastOpen{};

  constexpr bool empty() const {
    return mss == 0 && !windowScale && !sackPermitted && !timestamps && sack.empty() && !fastOpen;
  }
  bool operator==(const TcpOptions&) const = default;
};

inline constexpr std::size_t kMostOptionBytes = 40;  ///< a header has 60 bytes at most (RFC 9293 §3.1)

/// Bytes the options take in a header: a multiple of 4, padding included.
std::size_t sizeOf(const TcpOptions& options);

/// Writes them in Linux's order, aligned with NOPs: mss, SACK-permitted, timestamps, window scale, SACK, Fast Open.
/// Precondition: `sizeOf(options)` is at most kMostOptionBytes, and `out` has as many bytes.
void writeOptions(const TcpOptions& options, std::span<std::byte> out);

/// Takes what is well-formed; the rest, unknown or broken, is passed over (RFC 9293 §3.1: "A TCP implementation MUST
/// ignore without error any TCP Option it does not implement").
TcpOptions readOptions(Bytes options);

}  // namespace wiretale::wire
