#include "ui/diagram/columns.h"

#include <algorithm>
#include <cmath>

namespace wiretale::diagram {
namespace {

using TimerDistances = std::array<double, kTimerColumns>;

/// Distances of the timer columns from the middle of their lane. A label stands between its ruler and the next one
/// inwards; the innermost shares the room of the states' names.
TimerDistances timerDistances(const ColumnNeeds& needs, Side side, const Metrics& metrics) {
  const double toNames = metrics.bandWidth() / 2 + needs.bars[side] + metrics.nameGap();
  const auto& labels = needs.timerLabels[side];
  const double inner = std::max(needs.leastTimerLabel, labels[0]) + metrics.rulerLabelGap();
  TimerDistances distances{};
  distances[0] = toNames + std::max(needs.stateNames + metrics.rulerGap(), inner);
  for (std::size_t i = 1; i < labels.size(); ++i) {
    distances[i] = distances[i - 1] + std::max(18 * metrics.scale, labels[i] + 2 * metrics.rulerLabelGap());
  }
  return distances;
}

/// Where the outermost column in use stands; the first is always reserved.
double outermost(const ColumnNeeds& needs, Side side, const TimerDistances& distances) {
  double distance = distances[0];
  for (std::size_t i = 1; i < distances.size(); ++i) {
    if (needs.timerLabels[side][i] > 0) distance = distances[i];
  }
  return distance;
}

struct Sides {
  PerSide<double> needed{};  ///< from the middle of a lane to the diagram's edge, at least
  PerSide<double> taken{};
};

/// Shares out what lies left and right of the lanes: alike, as long as that leaves the arrows room.
Sides shareSides(double width, PerSide<double> needed, const Metrics& metrics) {
  constexpr double kFairGap = 0.42;
  const double sum = needed[Side::Client] + needed[Side::Server];
  const double widest = std::max(needed[Side::Client], needed[Side::Server]);
  Sides sides{needed, needed};
  if (width - 2 * widest < kFairGap * width) {
    // The side that needs less gives way.
    const double gap = std::max(width - 2 * widest, std::min(kFairGap * width, width - sum));
    const Side modest = needed[Side::Client] < needed[Side::Server] ? Side::Client : Side::Server;
    sides.taken[modest] = width - gap - widest;
    return sides;
  }
  const double wanted = std::max(widest, std::min(0.265 * width, metrics.maximumSide()));
  const double fair = std::max(wanted, (width - metrics.maximumLaneGap()) / 2);
  sides.taken[Side::Client] = sides.taken[Side::Server] = fair;
  return sides;
}

}  // namespace

Columns arrangeColumns(double width, const ColumnNeeds& needs, const Metrics& metrics) {
  PerSide<TimerDistances> distances;
  PerSide<double> needed;
  for (const Side side : kSides) {
    distances[side] = timerDistances(needs, side, metrics);
    needed[side] = outermost(needs, side, distances[side]) + metrics.rulerGap() + metrics.margin();
  }
  needed[Side::Client] += needs.ruler + needs.ticks + metrics.gapAfterTicks();

  Columns columns;
  columns.width = std::max(width, needed[Side::Client] + needed[Side::Server] + metrics.minimumLaneGap());
  const Sides sides = shareSides(columns.width, needed, metrics);
  // Whole pixels, so that bands and lanes have sharp edges.
  columns.laneX[Side::Client] = std::round(sides.taken[Side::Client]);
  columns.laneX[Side::Server] = std::round(columns.width - sides.taken[Side::Server]);
  for (const Side side : kSides) {
    const double outwards = side == Side::Client ? -1 : 1;
    for (std::size_t i = 0; i < distances[side].size(); ++i) {
      columns.timerX[side][i] = columns.laneX[side] + outwards * distances[side][i];
    }
  }
  // On a very wide canvas the times stay near what they measure.
  const double slack = std::min(sides.taken[Side::Client] - sides.needed[Side::Client], 48 * metrics.scale);
  columns.tickRight =
      columns.laneX[Side::Client] - needed[Side::Client] - slack + metrics.margin() + needs.ruler + needs.ticks;
  columns.rulerX = columns.tickRight - needs.ticks - metrics.gapAfterTicks();
  columns.gridLeft = columns.tickRight + metrics.gapAfterTicks();
  const double beyond =
      std::max(columns.laneX[Side::Client] - columns.gridLeft, needed[Side::Server] - metrics.margin());
  columns.gridRight = std::min(columns.laneX[Side::Server] + beyond, columns.width - metrics.margin());
  return columns;
}

}  // namespace wiretale::diagram
