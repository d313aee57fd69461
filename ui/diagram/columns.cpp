#include "ui/diagram/columns.h"

#include <algorithm>
#include <cmath>

#include "ui/diagram/bracket_layout.h"
#include "ui/diagram/key_captions.h"
#include "ui/diagram/state_layout.h"

namespace wiretale::diagram {
namespace {

using TimerDistances = std::array<double, kTimerColumns>;

/// How much room there is between things, and what goes without.
struct Spacing {
  double margin;
  double afterTicks;
  double ruler;
  double lanes;     ///< between them, at least
  bool everyRuler;  ///< the innermost column of timers has its room even where there is no timer
  bool bare;        ///< with fewer words
};

/// From what looks best to what needs least.
std::array<Spacing, 3> spacings(const Metrics& metrics) {
  const double scale = metrics.scale;
  const Spacing wide{
      metrics.margin(), metrics.gapAfterTicks(), metrics.rulerGap(), metrics.minimumLaneGap(), true, false};
  const Spacing close{8 * scale, 7 * scale, 8 * scale, 150 * scale, false, false};
  Spacing bare = close;
  bare.bare = true;
  return {wide, close, bare};
}

/// Distances of the timer columns from the middle of their lane. A label stands between its ruler and the next one
/// inwards; the innermost shares the room of the states' names.
TimerDistances timerDistances(const ColumnNeeds& needs, Side side, const Spacing& spacing, const Metrics& metrics) {
  const double toNames = metrics.bandWidth() / 2 + needs.bars[side] + metrics.nameGap();
  const auto& labels = needs.timerLabels[side];
  const double inner = std::max(needs.leastTimerLabel, labels[0]) + metrics.rulerLabelGap();
  TimerDistances distances{};
  distances[0] =
      toNames + (spacing.bare ? needs.shortNames + spacing.ruler : std::max(needs.stateNames + spacing.ruler, inner));
  for (std::size_t i = 1; i < labels.size(); ++i) {
    const double label = spacing.bare ? 0 : labels[i] + 2 * metrics.rulerLabelGap();
    distances[i] = distances[i - 1] + std::max(18 * metrics.scale, label);
  }
  return distances;
}

/// Where the outermost column in use stands; without one, where the states' names end.
double outermost(const ColumnNeeds& needs, Side side, const TimerDistances& distances, const Spacing& spacing) {
  const auto& labels = needs.timerLabels[side];
  const bool any = std::ranges::any_of(labels, [](double width) { return width > 0; });
  double distance = any || spacing.everyRuler ? distances[0] : distances[0] - 2 * spacing.ruler;
  for (std::size_t i = 1; i < distances.size(); ++i) {
    if (labels[i] > 0) distance = distances[i];
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

/// What has to find room with that spacing.
struct Plan {
  Spacing spacing;
  PerSide<TimerDistances> distances;
  PerSide<double> needed;

  double width() const { return needed[Side::Client] + needed[Side::Server] + spacing.lanes; }
};

Plan planWith(const Spacing& spacing, const ColumnNeeds& needs, const Metrics& metrics) {
  Plan plan{.spacing = spacing, .distances = {}, .needed = {}};
  for (const Side side : kSides) {
    plan.distances[side] = timerDistances(needs, side, spacing, metrics);
    plan.needed[side] = outermost(needs, side, plan.distances[side], spacing) + spacing.ruler + spacing.margin;
  }
  plan.needed[Side::Client] += needs.ruler + needs.ticks + spacing.afterTicks;
  return plan;
}

/// The first that fits, else the last.
Plan planFor(double width, const ColumnNeeds& needs, const Metrics& metrics, bool closer) {
  Plan plan{};
  for (const Spacing& spacing : spacings(metrics)) {
    plan = planWith(spacing, needs, metrics);
    if (plan.width() <= width || !closer) break;
  }
  return plan;
}

}  // namespace

void ColumnNeeds::setNames(const TlsReading& tls, const TextMeasurer& measurer, const Metrics& metrics) {
  const double states = std::max(widestStateName(measurer, metrics), widestBracketName(tls, measurer, metrics));
  stateNames = std::max(states, widestKeyCaption(tls, KeyWords::Full, measurer, metrics));
  shortNames = std::max(states, widestKeyCaption(tls, KeyWords::Short, measurer, metrics));
}

void ColumnNeeds::addBrackets(const TlsReading& tls, const Metrics& metrics) {
  const PerSide<double> brackets = bracketRoom(tls, metrics);
  for (const Side side : kSides) bars[side] += brackets[side];
}

Columns arrangeColumns(double width, const ColumnNeeds& needs, const Metrics& metrics, bool closer) {
  const Plan plan = planFor(width, needs, metrics, closer);
  const Spacing& spacing = plan.spacing;
  const PerSide<TimerDistances>& distances = plan.distances;
  const PerSide<double>& needed = plan.needed;

  Columns columns;
  columns.bare = spacing.bare;
  columns.timerLabel = needs.shortNames + spacing.ruler - metrics.rulerLabelGap();
  columns.width = std::max(width, plan.width());
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
      columns.laneX[Side::Client] - needed[Side::Client] - slack + spacing.margin + needs.ruler + needs.ticks;
  columns.rulerX = columns.tickRight - needs.ticks - spacing.afterTicks;
  columns.gridLeft = columns.tickRight + spacing.afterTicks;
  const double beyond = std::max(columns.laneX[Side::Client] - columns.gridLeft, needed[Side::Server] - spacing.margin);
  columns.gridRight = std::min(columns.laneX[Side::Server] + beyond, columns.width - spacing.margin);
  return columns;
}

}  // namespace wiretale::diagram
