#pragma once

#include <cmath>

namespace wiretale::diagram {

/// The diagram's measures in px, at a font scale. One place, so that the look can be tuned.
struct Metrics {
  explicit Metrics(double fontScale) : scale(fontScale) {}

  double scale;

  // Vertical.
  double nameBaseline() const { return 33 * scale; }
  double addressBaseline() const { return 52 * scale; }
  double headHeight() const { return 68 * scale; }
  double axisTop() const { return headHeight() + 20 * scale; }
  double unitBaseline() const { return headHeight() + 4 * scale; }
  double laneOverhang() const { return 16 * scale; }  ///< of the lane lines before the start and after the end
  double bottomMargin() const { return 34 * scale; }

  // Horizontal.
  double margin() const { return 18 * scale; }
  double gapAfterTicks() const { return 12 * scale; }
  double bandWidth() const { return 2 * std::round(7 * scale); }
  double nameGap() const { return 9 * scale; }  ///< between a band and the state's name
  double minimumLaneGap() const { return 230 * scale; }
  double maximumLaneGap() const { return 820 * scale; }
  double maximumSide() const { return 300 * scale; }

  // Arrows.
  double headLength() const { return 11 * scale; }
  double burstGap() const { return 5 * scale; }  ///< between packets that leave at the same moment
  double crossRadius() const { return 6 * scale; }
  double labelGap() const { return 6 * scale; }  ///< from an arrow to the baseline of its label
  double detailGap() const { return 7 * scale; }

  // Idle time.
  double foldFrom() const { return 140 * scale; }  ///< taller idle stretches are folded
  double foldHeight() const { return 44 * scale; }
  double foldGap() const { return 18 * scale; }    ///< of the lanes, where the zigzag stands
  double evenStep() const { return 27 * scale; }   ///< from one event to the next where they stand evenly
  double foldKeeps() const { return 22 * scale; }  ///< true time kept on either side of a fold
  double leastTickGap() const { return 40 * scale; }
  double leastEventGap() const { return 18 * scale; }  ///< between times that stand at events

  // Beside the lanes.
  double stateLine() const { return 17 * scale; }  ///< from one state's name to the next
  double rulerGap() const { return 14 * scale; }
  double rulerLabelGap() const { return 8 * scale; }
  double leastRuler() const { return 16 * scale; }  ///< shorter ones are left out unless they fired
};

}  // namespace wiretale::diagram
