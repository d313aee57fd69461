#pragma once

#include <cstdint>
#include <vector>

namespace wiretale::tcp {

/// Which bytes behind a gap have arrived: ranges of stream offsets, sorted, without overlap. It holds no bytes.
/// Memory is taken only when more separate ranges wait than ever before.
class Reassembler {
 public:
  /// Bytes [begin, end) have arrived. Gives the number of those that were not there yet.
  std::uint64_t insert(std::uint64_t begin, std::uint64_t end);

  /// Everything before `offset` has been taken in order. Gives the offset up to which it goes on without a gap, and
  /// forgets the ranges up to there.
  std::uint64_t advance(std::uint64_t offset);

  bool empty() const { return m_ranges.empty(); }

 private:
  struct Range {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
  };
  std::vector<Range> m_ranges;
};

}  // namespace wiretale::tcp
