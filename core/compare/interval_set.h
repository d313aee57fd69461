#pragma once

#include <cstdint>
#include <map>

namespace wiretale::compare {

/// Which bytes are there, as ranges [begin, end).
class IntervalSet {
 public:
  /// How many bytes of the range were not there before.
  std::uint64_t add(std::uint64_t begin, std::uint64_t end);

  bool contains(std::uint64_t position) const;

 private:
  std::map<std::uint64_t, std::uint64_t> m_ranges;  ///< begin → end, apart from each other
};

}  // namespace wiretale::compare
