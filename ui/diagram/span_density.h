#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/diagram/detail_shapes.h"
#include "ui/diagram/span_packets.h"

namespace wiretale::diagram {

/// How high the rows of density bands are, px, and how many packets of a side make a bar as long as bars get.
struct DensityGauge {
  double height = 2;
  double full = 1;
};

/// Rows as high as it takes for the busiest to have some packets: else single ones would flicker. `fullRow`: the most
/// packets that a side sends in a row of a height.
template <typename FullRow>
DensityGauge gaugeOf(double scale, const FullRow& fullRow) {
  constexpr double kLeastInRow = 6;
  const double least = 2 * std::max(1.0, std::round(scale));
  DensityGauge gauge{least, fullRow(least)};
  while (gauge.height < 8 * least && gauge.full < kLeastInRow) {
    gauge.height *= 2;
    gauge.full = fullRow(gauge.height);
  }
  return gauge;
}

/// The rows of a stretch in which something is sent. `bright`: of what stands out; null: nothing does.
void addDensity(std::vector<DensityRow>& rows, const Stretch& stretch, const SpanLevels& levels, double height,
                const DensityPyramid& pyramid, const DensityPyramid* bright);

/// The packets of a stretch that are never merely counted, in two columns between the longest bars, a mark for each
/// row and kind. Expects lanes in place.
void addCrowds(DiagramLayout& layout, const Stretch& stretch, const SpanLevels& levels, const DensityPyramid& pyramid,
               const DensityPyramid* bright);

}  // namespace wiretale::diagram
