#include "ui/diagram/window_bar_layout.h"

#include <algorithm>

namespace wiretale::diagram {
namespace {

using trace::Quantities;
using trace::Quantity;

constexpr double kBarWidth = 50;
constexpr double kGap = 7;
/// Changes closer than this are one.
constexpr double kLeastPiece = 1;

bool sendsData(const trace::Trace& trace, Side side) {
  return std::ranges::any_of(trace.packets, [=](const trace::PacketRecord& packet) {
    return packet.from == side && packet.payloadLength > 0 && packet.protocol == trace::Protocol::Tcp;
  });
}

std::uint64_t wholeOf(const Quantities& now, WindowBar::Kind kind) {
  return now[kind == WindowBar::Kind::Receive ? Quantity::ReceiveWindow : Quantity::CongestionWindow];
}

/// As far as the side is connected: before it knows the other one's numbers, it has no window to speak of.
bool counts(const Quantities& now, WindowBar::Kind kind) {
  return kind == WindowBar::Kind::Receive ? now[Quantity::ReceiveInitial] != 0 || now[Quantity::ReceiveNext] != 0
                                          : now[Quantity::CongestionWindow] > 0;
}

QString shortBytes(double bytes) {
  if (bytes < 1000) return QString::number(bytes, 'f', 0);
  const double thousands = bytes / 1000;
  return QStringLiteral("%1k").arg(thousands, 0, 'f', thousands < 10 ? 1 : 0);
}

class BarMaker {
 public:
  BarMaker(const DiagramLayout& layout, const trace::Trace& trace, WindowBar::Kind kind, Side side)
      : m_layout(layout), m_trace(trace), m_samples(trace.samples[side]) {
    m_bar.kind = kind;
    m_bar.side = side;
  }

  WindowBar make(double lane, double outer) && {
    m_bar.lane = lane;
    m_bar.outer = outer;
    m_most = most();
    trace::SampleReader reader(m_samples);
    while (reader.nextAt() != kNever) {
      reader.next();
      step(reader.quantities(), m_layout.axis.yAt(reader.at()));
    }
    endAt(m_layout.axis.yAt(end()));
    return std::move(m_bar);
  }

  /// A side that is CLOSED in the end has no windows any more.
  SimTime end() const {
    const auto& states = m_trace.states[m_bar.side];
    const bool closed = !states.empty() && states.back().state == tcp::State::Closed;
    return closed ? states.back().from : m_trace.end;
  }

  /// What the whole width stands for, bytes.
  std::uint64_t most() const {
    std::uint64_t most = 0;
    trace::SampleReader reader(m_samples);
    while (reader.nextAt() != kNever) {
      reader.next();
      const Quantities now = reader.quantities();
      if (counts(now, m_bar.kind)) most = std::max(most, wholeOf(now, m_bar.kind));
    }
    return most;
  }

 private:
  void step(const Quantities& now, double y) {
    if (!counts(now, m_bar.kind) || m_most == 0) return endAt(y);
    const double whole = static_cast<double>(wholeOf(now, m_bar.kind)) / static_cast<double>(m_most);
    WindowBar::Piece piece{.top = y, .bottom = y, .used = 0, .whole = std::min(whole, 1.0)};
    if (m_bar.kind == WindowBar::Kind::Receive) {
      // What is not offered any more lies in the buffer: free on the lane's side, then what waits for the application.
      piece.used = piece.whole;
      piece.closed = wholeOf(now, m_bar.kind) == 0;
      piece.whole = 1;
    } else {
      const auto flight = static_cast<double>(now[Quantity::BytesInFlight]);
      piece.used = std::min(flight / static_cast<double>(m_most), 1.0);
    }
    const bool same = m_open && m_now.used == piece.used && m_now.whole == piece.whole && m_now.closed == piece.closed;
    if (same) return;
    // A closed window is worth a row even if it opens at once.
    if (m_open && y - m_now.top < kLeastPiece && !m_now.closed) {
      piece.top = m_now.top;
    } else {
      endAt(y);
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
  const trace::Samples& m_samples;
  WindowBar m_bar;
  WindowBar::Piece m_now;
  bool m_open = false;
  std::uint64_t m_most = 0;
};

/// Outwards from the lane.
std::vector<WindowBar::Kind> kindsOf(const trace::Trace& trace, Side side) {
  if (trace.samples[side].empty()) return {};
  if (sendsData(trace, side)) return {WindowBar::Kind::Receive, WindowBar::Kind::Congestion};
  return {WindowBar::Kind::Receive};
}

}  // namespace

PerSide<double> windowBarRoom(const trace::Trace& trace, const Metrics& metrics) {
  PerSide<double> room{};
  for (const Side side : kSides) {
    room[side] = static_cast<double>(kindsOf(trace, side).size()) * (kBarWidth + kGap) * metrics.scale;
  }
  return room;
}

void addWindowBars(DiagramLayout& layout, const trace::Trace& trace, const TextMeasurer& measurer,
                   const Metrics& metrics) {
  const double s = metrics.scale;
  for (const Side side : kSides) {
    const double outwards = side == Side::Client ? -1 : 1;
    double lane = layout.laneX[side] + outwards * (layout.bandWidth / 2 + kGap * s);
    for (const WindowBar::Kind kind : kindsOf(trace, side)) {
      const double outer = lane + outwards * kBarWidth * s;
      BarMaker maker(layout, trace, kind, side);
      const QString name = kind == WindowBar::Kind::Receive ? QStringLiteral("wnd") : QStringLiteral("cwnd");
      TextShape caption;
      caption.text = name + u' ' + shortBytes(static_cast<double>(maker.most()));
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
      layout.windowBars.push_back(std::move(maker).make(lane, outer));
      lane = outer + outwards * kGap * s;
    }
  }
}

}  // namespace wiretale::diagram
