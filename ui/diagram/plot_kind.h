#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include <QStringList>

#include "core/trace/samples.h"
#include "ui/diagram/plot_layout.h"
#include "ui/diagram/sample_tracks.h"

namespace wiretale::diagram {

/// A curve that follows the control block.
struct CurveSpec {
  const char* name = "";  ///< translated in context "Plots"
  Ink ink = Ink::Connection;
  float width = 1.6F;
  bool dashed = false;
  /// In the unit of the plot; none where the quantity has no value yet.
  std::optional<double> (*value)(const trace::Quantities& now) = nullptr;
};

/// What a plot draws, beside the marks of events that all have.
struct PlotSpec {
  const char* title = "";  ///< "%1: window / kB": %1 is Client or Server
  std::span<const CurveSpec> curves{};
  std::size_t main = 0;  ///< the curve that marks stand on
  bool logarithmic = false;
  /// A mark that stands for itself, with its name: dots of measurements, segments. Empty name: none.
  PlotMark::Shape mark = PlotMark::Shape::Dot;
  const char* markName = "";
  std::optional<double> (*extent)(const trace::Quantities& now) = nullptr;  ///< what else must fit, if not the curves
  std::span<const Track> tracks{};  ///< the values of the curves, then the extent; of dots, where something is measured
};

/// Throughput has no curves of the control block.
const PlotSpec& specOf(PlotKind kind);

/// What has a value at that moment, as text in the user's language: "cwnd 14.6 kB".
QStringList plotValuesAt(const PlotPanel& panel, const trace::Trace& trace, const TrackStore& store, SimTime at);

/// "Client: window / kB"
QString plotTitle(PlotKind kind, Side side);

}  // namespace wiretale::diagram
