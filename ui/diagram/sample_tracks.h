#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/base/side.h"
#include "core/trace/samples.h"
#include "core/trace/trace.h"
#include "ui/diagram/plot_rate.h"
#include "ui/diagram/step_pyramid.h"

namespace wiretale::diagram {

/// A number that follows the control block: none where it has no value.
struct Track {
  std::optional<double> (*value)(const trace::Quantities& now) = nullptr;
  bool measured = false;  ///< only where a round trip has been measured
};

/// Some numbers of one side, over time.
class SampleTracks {
 public:
  /// Costs the length of the samples, which must outlive it.
  SampleTracks(const trace::Samples& samples, std::span<const Track> tracks);

  const StepPyramid& pyramid() const { return m_pyramid; }

  /// See StepPyramid::visit(): onRow(reader) for each row of a leaf.
  template <typename OnRow, typename OnStretch>
  void read(const StepPyramid::View& view, const OnRow& onRow, const OnStretch& onStretch) const {
    std::optional<trace::SampleReader> reader;
    std::size_t next = 0;
    m_pyramid.visit(view, onStretch, [&](std::size_t leaf) {
      if (!reader || leaf != next) seek(reader, m_pyramid.leafBegin(leaf));
      const bool isLast = leaf + 1 == m_pyramid.leaves();
      while (reader->nextAt() != kNever && (isLast || reader->nextAt() < m_pyramid.leafEnd(leaf))) {
        reader->next();
        onRow(*reader);
      }
      next = leaf + 1;
    });
  }

 private:
  void seek(std::optional<trace::SampleReader>& reader, SimTime at) const;

  const trace::Samples& m_samples;
  StepPyramid m_pyramid;
};

/// What arrives of what a side sends, over time: back to nothing where an interval brought nothing.
struct RateTrack {
  RateTrack(const trace::Trace& trace, Side side, RateKind kind);
  /// In force at a moment, kB/s.
  double at(SimTime time) const;

  /// See StepPyramid::visit(): onStep(bin) for each step of a leaf.
  template <typename OnStep, typename OnStretch>
  void read(const StepPyramid::View& view, const OnStep& onStep, const OnStretch& onStretch) const {
    pyramid.visit(view, onStretch, [&](std::size_t leaf) {
      const std::size_t last = leaf + 1 == pyramid.leaves() ? steps.size() : pyramid.firstStep(leaf + 1);
      for (std::size_t i = pyramid.firstStep(leaf); i < last; ++i) onStep(steps[i]);
    });
  }

  std::vector<RateBin> steps;
  SimTime end;          ///< nothing arrives from then on
  StepPyramid pyramid;  ///< of one track
};

/// What plots and window bars show of a trace, found when first asked for, at the cost of its length. The trace must
/// outlive it, and not change.
class TrackStore {
 public:
  explicit TrackStore(const trace::Trace& trace) : m_trace(trace) {}

  /// `tracks`: told apart by where they are.
  const SampleTracks& of(Side side, std::span<const Track> tracks) const;
  const RateTrack& rate(Side side, RateKind kind) const;
  bool sendsData(Side side) const;  ///< by TCP
  Side busier() const;              ///< the side that sends more

 private:
  void summarise() const;

  const trace::Trace& m_trace;
  mutable std::mutex m_finding;
  mutable std::map<std::pair<Side, const Track*>, std::unique_ptr<const SampleTracks>> m_samples;
  mutable std::map<std::pair<Side, RateKind>, std::unique_ptr<const RateTrack>> m_rates;
  mutable std::once_flag m_summarised;
  mutable PerSide<bool> m_sendsData{};
  mutable Side m_busier = Side::Client;
};

/// What plots and bars of a stretch of the diagram are made from.
struct TrackView {
  const TrackStore& store;
  StepPyramid::View view;
};

}  // namespace wiretale::diagram
