#pragma once

#include <cstdint>
#include <vector>

namespace wiretale::tcp {

/// Stream offsets [begin, end).
struct ByteRange {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;

  std::uint64_t size() const { return end - begin; }
  bool empty() const { return begin >= end; }
  bool operator==(const ByteRange&) const = default;
};

/// Which bytes behind a gap have arrived: ranges of stream offsets, sorted, without overlap. It holds no bytes.
/// Memory is taken only when more separate ranges wait than ever before.
class Reassembler {
 public:
  /// What became of bytes that arrived.
  struct Insertion {
    std::uint64_t fresh = 0;  ///< how many were not there yet
    ByteRange within;         ///< all that is now there around them without a gap
    ByteRange twice;          ///< the first stretch of them that was there before; empty if none was
  };
  /// Bytes [begin, end) have arrived.
  Insertion insert(std::uint64_t begin, std::uint64_t end);

  /// Everything before `offset` has been taken in order. Gives the offset up to which it goes on without a gap, and
  /// forgets the ranges up to there.
  std::uint64_t advance(std::uint64_t offset);

  bool empty() const { return m_ranges.empty(); }
  std::uint64_t bytes() const;  ///< that wait

 private:
  std::vector<ByteRange> m_ranges;
};

}  // namespace wiretale::tcp
