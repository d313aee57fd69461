#include "ui/diagram/window_bar_layout.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace wiretale::diagram {
namespace {

using trace::Quantities;
using trace::Quantity;

constexpr double kBarWidth = 50;
constexpr double kGap = 7;
/// Changes closer than this are one.
constexpr double kLeastPiece = 1;

std::uint64_t wholeOf(const Quantities& now, WindowBar::Kind kind) {
  return now[kind == WindowBar::Kind::Receive ? Quantity::ReceiveWindow : Quantity::CongestionWindow];
}

/// As far as the side is connected: before it knows the other one's numbers, it has no window to speak of.
bool counts(const Quantities& now, WindowBar::Kind kind) {
  return kind == WindowBar::Kind::Receive ? now[Quantity::ReceiveInitial] != 0 || now[Quantity::ReceiveNext] != 0
                                          : now[Quantity::CongestionWindow] > 0;
}

template <WindowBar::Kind kind>
std::optional<double> whole(const Quantities& now) {
  return counts(now, kind) ? std::optional(static_cast<double>(wholeOf(now, kind))) : std::nullopt;
}

std::optional<double> inFlight(const Quantities& now) {
  if (!counts(now, WindowBar::Kind::Congestion)) return std::nullopt;
  return static_cast<double>(now[Quantity::BytesInFlight]);
}

constexpr std::array kReceive{Track{whole<WindowBar::Kind::Receive>}};
constexpr std::array kCongestion{Track{whole<WindowBar::Kind::Congestion>}, Track{inFlight}};

std::span<const Track> tracksOf(WindowBar::Kind kind) {
  return kind == WindowBar::Kind::Receive ? std::span<const Track>(kReceive) : std::span<const Track>(kCongestion);
}

QString shortBytes(double bytes) {
  if (bytes < 1000) return QString::number(bytes, 'f', 0);
  const double thousands = bytes / 1000;
  return QStringLiteral("%1k").arg(thousands, 0, 'f', thousands < 10 ? 1 : 0);
}

class BarMaker {
 public:
  BarMaker(const DiagramLayout& layout, const trace::Trace& trace, const TrackStore& store, WindowBar::Kind kind,
           Side side)
      : m_layout(layout), m_trace(trace), m_tracks(store.of(side, tracksOf(kind))) {
    m_bar.kind = kind;
    m_bar.side = side;
  }

  WindowBar make(double lane, double outer, const StepPyramid::View& view) && {
    m_bar.lane = lane;
    m_bar.outer = outer;
    const auto onRow = [this](const trace::SampleReader& reader) {
      step(reader.quantities(), m_layout.axis.yAt(reader.at()));
    };
    const auto onStretch = [this](double y, std::span<const StepSummary> summaries) { step(summaries, y); };
    m_tracks.read(view, onRow, onStretch);
    endAt(m_layout.axis.yAt(std::min(end(), view.to)));
    return std::move(m_bar);
  }

  /// A side that is CLOSED in the end has no windows any more.
  SimTime end() const {
    const auto& states = m_trace.states[m_bar.side];
    const bool closed = !states.empty() && states.back().state == tcp::State::Closed;
    return closed ? states.back().from : m_trace.end;
  }

  /// What the whole width stands for, bytes.
  double most() const { return m_tracks.pyramid().most(0); }

 private:
  void step(const Quantities& now, double y) {
    if (!counts(now, m_bar.kind) || most() == 0) return endAt(y);
    const auto whole = static_cast<double>(wholeOf(now, m_bar.kind));
    step(pieceOf(whole, static_cast<double>(now[Quantity::BytesInFlight]), y));
  }

  /// Of several changes in one row, the most that was used. A closed window is worth a row of its own.
  void step(std::span<const StepSummary> summaries, double y) {
    if (!summaries[0].any() || most() == 0) return;
    const bool receive = m_bar.kind == WindowBar::Kind::Receive;
    if (receive && summaries[0].least == 0) step(pieceOf(0, 0, y));
    const auto whole = static_cast<double>(receive ? summaries[0].last : summaries[0].most);
    step(pieceOf(whole, receive ? 0 : static_cast<double>(summaries[1].most), y));
  }

  WindowBar::Piece pieceOf(double whole, double flight, double y) const {
    WindowBar::Piece piece{.top = y, .bottom = y, .used = 0, .whole = std::min(whole / most(), 1.0)};
    if (m_bar.kind == WindowBar::Kind::Receive) {
      // What is not offered any more lies in the buffer: free on the lane's side, then what waits for the application.
      piece.used = piece.whole;
      piece.closed = whole == 0;
      piece.whole = 1;
    } else {
      piece.used = std::min(flight / most(), 1.0);
    }
    return piece;
  }

  void step(WindowBar::Piece piece) {
    const bool same = m_open && m_now.used == piece.used && m_now.whole == piece.whole && m_now.closed == piece.closed;
    if (same) return;
    // A closed window is worth a row even if it opens at once.
    if (m_open && piece.top - m_now.top < kLeastPiece && !m_now.closed) {
      piece.top = m_now.top;
    } else {
      endAt(piece.top);
    }
    m_now = piece;
    m_open = true;
  }

  void endAt(double y) {
    if (m_open && y > m_now.top) {
      m_now.bottom = y;
      m_bar.pieces.push_back(m_now);
    }
    m_open = false;
  }

  const DiagramLayout& m_layout;
  const trace::Trace& m_trace;
  const SampleTracks& m_tracks;
  WindowBar m_bar;
  WindowBar::Piece m_now;
  bool m_open = false;
};

/// Outwards from the lane.
std::vector<WindowBar::Kind> kindsOf(const trace::Trace& trace, const TrackStore& store, Side side) {
  if (trace.samples[side].empty()) return {};
  if (store.sendsData(side)) return {WindowBar::Kind::Receive, WindowBar::Kind::Congestion};
  return {WindowBar::Kind::Receive};
}

}  // namespace

PerSide<double> windowBarRoom(const trace::Trace& trace, const TrackStore& store, const Metrics& metrics) {
  PerSide<double> room{};
  for (const Side side : kSides) {
    room[side] = static_cast<double>(kindsOf(trace, store, side).size()) * (kBarWidth + kGap) * metrics.scale;
  }
  return room;
}

void addWindowBars(DiagramLayout& layout, const trace::Trace& trace, const TrackView& view,
                   const TextMeasurer& measurer, const Metrics& metrics) {
  const double s = metrics.scale;
  for (const Side side : kSides) {
    const double outwards = side == Side::Client ? -1 : 1;
    double lane = layout.laneX[side] + outwards * (layout.bandWidth / 2 + kGap * s);
    for (const WindowBar::Kind kind : kindsOf(trace, view.store, side)) {
      const double outer = lane + outwards * kBarWidth * s;
      BarMaker maker(layout, trace, view.store, kind, side);
      const QString name = kind == WindowBar::Kind::Receive ? QStringLiteral("wnd") : QStringLiteral("cwnd");
      TextShape caption;
      caption.text = name + u' ' + shortBytes(maker.most());
      caption.font = FontRole::Note;
      caption.ink = Ink::Secondary;
      caption.width = measurer.width(caption.text, caption.font) * s;
      // Narrower where it would be wider than its bar.
      const double share = std::min(1.0, (kBarWidth + kGap - 3) * s / std::max(caption.width, 1.0));
      caption.width *= share;
      caption.scale = static_cast<float>(s * share);
      caption.align = TextShape::Align::Centre;
      caption.anchor = {(lane + outer) / 2, layout.headHeight - 2 * s};
      layout.headTexts.push_back(std::move(caption));
      layout.windowBars.push_back(std::move(maker).make(lane, outer, view.view));
      lane = outer + outwards * kGap * s;
    }
  }
}

}  // namespace wiretale::diagram
