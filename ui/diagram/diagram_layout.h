#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/trace/event_ref.h"
#include "core/trace/event_set.h"
#include "core/trace/trace.h"
#include "ui/diagram/detail_shapes.h"
#include "ui/diagram/encrypted_shapes.h"
#include "ui/diagram/ink.h"
#include "ui/diagram/plot_layout.h"
#include "ui/diagram/row_index.h"
#include "ui/diagram/ruler_shape.h"
#include "ui/diagram/text_measurer.h"
#include "ui/diagram/time_axis.h"
#include "ui/diagram/time_mode.h"
#include "ui/diagram/window_bar.h"

namespace wiretale::diagram {

/// What of the trace a shape stands for: hit tests, SVG titles and accessibility come from it.
using EventRef = trace::EventRef;

/// A text, its baseline starting (or centred, or ending) at `anchor`, turned by `angle` around it.
struct TextShape {
  enum class Align : std::uint8_t { Start, Centre, End };
  QPointF anchor;
  double width = 0;  ///< as measured, at `scale`
  float angle = 0;   ///< degrees, clockwise as in QPainter; whole degrees only
  float scale = 1;   ///< its size is that of its font role times this
  Align align = Align::Start;
  FontRole font = FontRole::Detail;
  Ink ink = Ink::Text;
  EventRef event;
  QString text;
  bool halo = false;                     ///< a grid line runs behind it: knock that out in the colour of its ground
  bool lock = false;                     ///< begins with a small closed lock, which is part of its width
  trace::Index group = trace::kNoIndex;  ///< the first packet of the brace or the mark that it counts
};

/// A packet: from the sender's lane to the receiver's, or to where it died.
struct ArrowShape {
  QPointF tail;
  QPointF tip;       ///< of the arrow head, or the middle of the cross
  QPointF intended;  ///< where the tip would have been; == tip unless it died or was on its way at the end
  float width = 1.8F;
  Ink ink = Ink::Connection;
  bool dashed = false;  ///< retransmission
  bool died = false;
  bool reset = false;      ///< RST: double head
  bool copy = false;       ///< made by the network: thin, with a ring where it branches off
  bool corrupted = false;  ///< a bolt before its tip, where it arrives to be thrown away
  bool hidden = false;     ///< it keeps its place, but is not drawn
  bool plain = false;      ///< one of many: a thin line without head or label
  Side from = Side::Client;
  trace::Index packet = trace::kNoIndex;
};

/// The middle of the bolt of one that is corrupted.
QPointF boltOf(const ArrowShape& arrow, double scale);

struct BandShape {
  QRectF rect;
  Ink ink = Ink::BandIdle;
  EventRef event;
};

/// A timer beside its lane: starts in a ring, drains downwards, ends in a filled diamond (fired) or an open one
/// (stopped).
struct TimerShape {
  double x = 0;
  double top = 0;
  double bottom = 0;
  trace::Index timer = trace::kNoIndex;
  trace::TimerOutcome outcome = trace::TimerOutcome::Fired;
};

struct GridLine {
  double y = 0;
  double left = 0;
  double right = 0;
};

/// An idle stretch cut out of the time axis: a zigzag on both lanes, which are interrupted for `gap` in its middle.
struct FoldShape {
  double top = 0;
  double bottom = 0;
  double gap = 0;

  double middle() const { return (top + bottom) / 2; }
};

/// A thin 1 px elbow that ties a state's name to where it begins when it had to be moved.
struct LeaderShape {
  QPointF from;
  QPointF to;
};

/// A whole diagram, laid out: a value without fonts, colours or pixels. One unit is one px at scale 1.
struct DiagramLayout {
  QSizeF size;
  double spanTop = 0;  ///< only what touches [spanTop, spanBottom] is sure to be there
  double spanBottom = std::numeric_limits<double>::infinity();
  double scale = 1;         ///< the font scale it was made with
  double headHeight = 0;    ///< lane names above the time axis; stays in view while scrolling
  PerSide<double> laneX{};  ///< middle of each lane
  double laneTop = 0;
  double laneBottom = 0;
  double bandWidth = 0;
  PerSide<double> barRoom{};   ///< outside of each band, for its window bars and, behind them, brackets
  double pixelsPerSecond = 0;  ///< outside of folds
  TimeAxis axis;
  SimTime end{};

  std::vector<GridLine> grid;
  std::vector<BandShape> bands;
  std::vector<FoldShape> folds;
  std::vector<LeaderShape> leaders;
  std::vector<TimerShape> timers;
  std::vector<ArrowShape> arrows;  ///< in order of the trace's packets
  std::vector<ArrowShape> ghost;   ///< those of another run that are not alike, faint behind the others
  std::vector<TextShape> texts;
  std::vector<TextShape> headTexts;  ///< lane names and addresses, within headHeight

  EncryptedShapes encrypted;
  std::vector<WindowBar> windowBars;
  std::optional<RulerShape> ruler;

  std::vector<PlotPanel> plots;  ///< to the right of all this

  std::vector<BracketShape> brackets;  ///< by side, downwards

  /// Where there is no room for each packet.
  std::vector<BraceShape> braces;
  std::vector<DensityRow> density;       ///< downwards
  std::vector<DensityRow> ghostDensity;  ///< of the other run
  bool filtered = false;                 ///< it is known how many of a group a filter found
  double densityFull = 1;                ///< packets of a side in a row that make its bar as long as bars get
  std::vector<CrowdMark> crowds;         ///< downwards

  /// Packets of LayoutOptions::spoken whose names found no room, or only some of their names.
  std::vector<trace::Index> unread;

  RowIndex arrowRows;  ///< where arrows (with the way a lost packet would have gone) and texts stand
  RowIndex textRows;
  RowIndex ghostRows;
};

/// What somebody speaks of at a moment: its names are to be read, whatever else finds no room.
struct Spoken {
  SimTime at = kNever;                  ///< what is below is not told yet; kNever: all is
  std::vector<trace::Index> packets{};  ///< in order

  bool operator==(const Spoken&) const = default;
};

struct LayoutOptions {
  double width = 900;  ///< px to fill; at least kMinimumWidth is used
  double zoom = 1.0;   ///< multiplies the scale suggested for the trace
  TimeScale timeScale = TimeScale::Folded;
  TimeLabels timeLabels = TimeLabels::SinceStart;
  bool absoluteNumbers = false;
  bool windows = false;                             ///< receive windows and cwnd as bars beside the lanes
  std::optional<TimeSpan> ruler{};                  ///< measured at the left edge
  double fontScale = 1.0;                           ///< presenting and slides
  PlotSet plots = 0;                                ///< beside the diagram, which has `width` for itself
  double plotWidth = kPlotWidth;                    ///< px of each, at font scale 1
  std::shared_ptr<const trace::EventSet> only{};    ///< packets and timers that are drawn; null: all
  std::shared_ptr<const trace::EventSet> bright{};  ///< what stands for several says how many are in it; null: no
  std::vector<trace::Index> open{};                 ///< braces that are open, by their first packets
  Spoken spoken{};

  // Another run on the same clock; both give the axis room for it. Only during the call.
  const trace::Trace* beside = nullptr;  ///< is laid out elsewhere
  const trace::Trace* ghost = nullptr;   ///< is drawn behind this one
};
inline constexpr double kMinimumWidth = 560;
/// Two beside each other get along with less room.
inline constexpr double kLeastOfTwo = 460;

inline double leastWidth(const LayoutOptions& options) {
  return options.beside == nullptr ? kMinimumWidth : kLeastOfTwo;
}

inline bool atEvents(const LayoutOptions& options) {
  return options.timeScale == TimeScale::Even || options.timeLabels == TimeLabels::SinceEvent;
}

/// Pure: same arguments, same layout.
DiagramLayout layOut(const trace::Trace& trace, const LayoutOptions& options, const TextMeasurer& measurer);

/// The arrow of a packet; nullptr if the layout has none.
const ArrowShape* arrowOf(const DiagramLayout& layout, trace::Index packet);

}  // namespace wiretale::diagram
