#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <QPointF>
#include <QString>

#include "core/base/side.h"
#include "core/trace/trace.h"
#include "ui/diagram/ink.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/text_measurer.h"
#include "ui/diagram/time_axis.h"

namespace wiretale::diagram {

struct DiagramLayout;

enum class PlotKind : std::uint8_t {
  Congestion,    ///< cwnd, ssthresh, bytes in flight
  RoundTrip,     ///< measured round trips, SRTT, RTO
  Sequence,      ///< sequence numbers sent and acknowledged (Stevens)
  Throughput,    ///< what arrives of the payload in a second, and what of it is new
  Window,        ///< what the peer offers, bytes in flight
  TimeSequence,  ///< segments between the ACK line and the edge of the peer's window (tcptrace)
};
inline constexpr int kPlotKindCount = 6;

/// A set of plots, one bit each.
using PlotSet = std::uint8_t;
constexpr PlotSet only(PlotKind kind) {
  return static_cast<PlotSet>(1U << static_cast<unsigned>(kind));
}

/// A row of pixels in which a curve goes to and fro: from one x to another.
struct PlotRow {
  double y = 0;  ///< its upper edge; it is one px high
  double least = 0;
  double most = 0;
};

/// A line through points that go down; at most a handful for each row of pixels, however many values there are. Of a
/// long session rows where it changes more often than a line can show, which interrupt it.
struct PlotCurve {
  Ink ink = Ink::Connection;
  float width = 1.6F;
  bool dashed = false;
  std::vector<QPointF> points;
  std::vector<std::size_t> starts{};  ///< of its further pieces, into `points`
  std::vector<PlotRow> rows{};        ///< downwards
};

/// Something that happened, at its time and value.
struct PlotMark {
  enum class Shape : std::uint8_t {
    Dot,      ///< a measurement
    Cross,    ///< a packet that died
    Diamond,  ///< the retransmission timer ran out
    Segment,  ///< the bytes of a packet, from `at` to `to`
    Again,    ///< a triangle: sent once more
    State,    ///< at the plot's left edge: the side enters another state
  };
  QPointF at;
  double to = 0;  ///< x
  Shape shape = Shape::Dot;
  Ink ink = Ink::Connection;
  trace::Index packet = trace::kNoIndex;  ///< that it stands for, if it stands for one
};

/// What a curve is called, with a piece of it; in the head.
struct PlotKey {
  QPointF from;
  QPointF to;
  std::size_t curve = 0;  ///< into PlotPanel::curves; past their end: `mark`
  PlotMark::Shape mark = PlotMark::Shape::Dot;
};

/// One plot: time goes down as in the diagram, values go to the right.
struct PlotPanel {
  PlotKind kind{};
  Side side{};  ///< whose numbers they are
  double left = 0;
  double right = 0;
  std::vector<double> gridX;  ///< of the values in its head
  std::vector<PlotCurve> curves;
  std::vector<PlotMark> marks;  ///< downwards
  std::vector<PlotKey> keys;
};

/// How wide a plot is by itself, with the room before it, px at scale 1.
inline constexpr double kPlotWidth = 224;
inline constexpr double kLeastPlotWidth = 176;
inline constexpr double kMostPlotWidth = 320;

class DensityPyramid;
struct TrackView;

/// What plots are made from: all of a session, or of a long one a span, at the cost of its height.
struct PlotSource {
  const trace::Trace& trace;
  const TrackView& tracks;
  const DensityPyramid* span = nullptr;  ///< of a long session; null: all is wanted
};

/// Adds `plots` to the right of a diagram whose axis, width, bands, timers and head texts are there, each `width` wide,
/// in px. Pure.
void addPlots(DiagramLayout& layout, const PlotSource& source, PlotSet plots, double width,
              const TextMeasurer& measurer, const Metrics& metrics);

}  // namespace wiretale::diagram
