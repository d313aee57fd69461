#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/sim_time.h"
#include "ui/diagram/time_axis.h"

namespace wiretale::diagram {

/// Of a quantity in a stretch of time: least > most where it has no value.
struct StepSummary {
  float least = 3e38F;
  float most = -3e38F;
  float last = 0;

  bool any() const { return least <= most; }
  void add(double value);
  void add(const StepSummary& behind);
};

/// Quantities that change in steps, summed up in stretches of some steps, of those in eight, and so on: so that a piece
/// of their curves costs its pixels, however many steps there are. Their values are kept elsewhere.
class StepPyramid {
 public:
  static constexpr std::size_t kMostTracks = 4;
  using Values = std::array<std::optional<double>, kMostTracks>;

  StepPyramid() = default;
  explicit StepPyramid(std::size_t tracks) : m_tracks(tracks) {}

  /// A step, at least as late as the one before it. What has no value does not count.
  void add(SimTime at, const Values& values);
  void finish();

  /// The finest stretches; steps at the same moment are in the same one.
  std::size_t leaves() const { return m_levels.empty() ? 0 : m_levels.front().begins.size(); }
  SimTime leafBegin(std::size_t leaf) const { return m_levels.front().begins[leaf]; }
  SimTime leafEnd(std::size_t leaf) const { return end(m_levels.front(), leaf); }
  /// Its first step, counted from 0.
  std::size_t firstStep(std::size_t leaf) const { return m_firstSteps[leaf]; }

  /// The least above 0, and the most; 0 if there is none.
  double leastPositive(std::size_t track) const { return m_leastPositive[track]; }
  double most(std::size_t track) const { return m_most[track]; }

  /// Where to read, and on what axis: from the leaf that `from` lies in until `to`; what is lower than `row` px in one.
  struct View {
    SimTime from;
    SimTime to;
    const TimeAxis& axis;
    double row = 0;  ///< 0: nothing is
  };

  /// In order: onStretch(y, summaries) for what is lower than a row, onLeaf(number) for what is not.
  template <typename OnStretch, typename OnLeaf>
  void visit(const View& view, const OnStretch& onStretch, const OnLeaf& onLeaf) const {
    if (leaves() == 0) return;
    const auto& begins = m_levels.front().begins;
    const auto after = std::ranges::upper_bound(begins, view.from);
    const SimTime from = after == begins.begin() ? view.from : *std::prev(after);
    visitLevel(m_levels.size() - 1, 0, m_levels.back().begins.size(), {from, view.to, view.axis, view.row}, onStretch,
               onLeaf);
  }

 private:
  static constexpr std::size_t kStepsInLeaf = 16;
  static constexpr std::size_t kFanOut = 8;

  struct Level {
    std::vector<SimTime> begins;
    std::vector<StepSummary> summaries;  ///< of each track, by stretch
  };

  SimTime end(const Level& level, std::size_t stretch) const {
    return stretch + 1 < level.begins.size() ? level.begins[stretch + 1] : m_last;
  }
  std::span<const StepSummary> summaries(const Level& level, std::size_t stretch) const {
    return std::span(level.summaries).subspan(stretch * m_tracks, m_tracks);
  }

  template <typename OnStretch, typename OnLeaf>
  void visitLevel(std::size_t number, std::size_t first, std::size_t last, const View& view, const OnStretch& onStretch,
                  const OnLeaf& onLeaf) const {
    const Level& level = m_levels[number];
    for (std::size_t i = first; i < last && level.begins[i] <= view.to; ++i) {
      const bool isOver = end(level, i) <= view.from && i + 1 < level.begins.size();
      if (isOver) continue;
      const double y = view.axis.yAt(level.begins[i]);
      if (view.axis.yAt(end(level, i)) - y < view.row) {
        onStretch(y, summaries(level, i));
      } else if (number == 0) {
        onLeaf(i);
      } else {
        const std::size_t below = m_levels[number - 1].begins.size();
        visitLevel(number - 1, i * kFanOut, std::min((i + 1) * kFanOut, below), view, onStretch, onLeaf);
      }
    }
  }

  std::size_t m_tracks = 0;
  std::size_t m_steps = 0;
  SimTime m_last;
  std::vector<std::uint32_t> m_firstSteps;  ///< by leaf
  std::vector<Level> m_levels;              ///< the finest first
  std::array<double, kMostTracks> m_leastPositive{};
  std::array<double, kMostTracks> m_most{};
};

}  // namespace wiretale::diagram
