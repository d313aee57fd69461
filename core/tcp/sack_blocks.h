#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include "core/tcp/reassembler.h"

namespace wiretale::tcp {

/// What selective acknowledgments report (RFC 2018 §4): the ranges behind gaps, the one that grew last first. At most
/// as many are remembered as a header can hold, so the cost does not grow with the window; and what came twice
/// (RFC 2883), which is reported once.
class SackReport {
 public:
  static constexpr std::size_t kMost = 4;

  /// Bytes behind a gap have arrived; `within` is all that is there around them. RFC 2018 §4: "The first SACK block …
  /// MUST specify the contiguous block of data containing the segment which triggered this ACK".
  void arrived(ByteRange within);

  /// The peer's stream is there up to `offset`: what lies before it needs no block.
  void inOrder(std::uint64_t offset);

  /// These bytes came although they were there.
  void cameTwice(ByteRange bytes) { m_twice = bytes; }
  std::optional<ByteRange> twice() const { return m_twice; }

  bool empty() const { return m_count == 0 && !m_twice; }

  /// An ACK has left with what there was to report.
  void reported() { m_twice.reset(); }

  /// The ranges behind gaps, in the order of reporting.
  std::span<const ByteRange> ranges() const { return {m_ranges.data(), m_count}; }

 private:
  std::array<ByteRange, kMost> m_ranges{};
  std::size_t m_count = 0;
  std::optional<ByteRange> m_twice;
};

}  // namespace wiretale::tcp
