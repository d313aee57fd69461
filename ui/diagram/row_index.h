#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace wiretale::diagram {

/// Which of a list's shapes can touch a stretch of y: rows of fixed height, each with the first and last shape in it.
/// Good where shapes come roughly in order of y, as those of a trace do.
class RowIndex {
 public:
  struct Range {
    std::uint32_t first = 0;
    std::uint32_t last = 0;  ///< one behind
  };

  /// Shapes are numbered from 0 in the order they are added.
  void add(double top, double bottom);

  /// Holds every shape that touches [top, bottom], and perhaps a few that do not.
  Range range(double top, double bottom) const;

 private:
  static constexpr double kRowHeight = 64;
  static std::size_t rowOf(double y);

  std::size_t m_first = 0;  ///< the row that m_rows begins with
  std::vector<Range> m_rows;
  std::uint32_t m_count = 0;
};

}  // namespace wiretale::diagram
