#include "ui/diagram/plot_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include <QCoreApplication>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/plot_curve.h"
#include "ui/diagram/value_scale.h"

namespace wiretale::diagram {
namespace {

using trace::Quantities;
using trace::Quantity;

QString translated(const char* text) {
  return QCoreApplication::translate("Plots", text);
}

/// Whose numbers are worth a plot: of the side that sends more.
Side busierSide(const trace::Trace& trace) {
  PerSide<std::uint64_t> bytes{};
  for (const trace::PacketRecord& packet : trace.packets) bytes[packet.from] += packet.payloadLength;
  return bytes[Side::Server] > bytes[Side::Client] ? Side::Server : Side::Client;
}

bool isSet(std::uint64_t value) {
  return value > 0 && value != trace::kUnset;
}

/// What a plot draws of the samples.
struct Drawn {
  Quantity quantity{};
  const char* name = "";
  Ink ink = Ink::Connection;
  float width = 1.6F;
  bool dashed = false;
};

constexpr std::array kCongestion{
    Drawn{Quantity::BytesInFlight, QT_TRANSLATE_NOOP("Plots", "in flight"), Ink::BareAck, 1.2F, false},
    Drawn{Quantity::CongestionWindow, QT_TRANSLATE_NOOP("Plots", "cwnd"), Ink::Connection, 2.0F, false},
    Drawn{Quantity::SlowStartThreshold, QT_TRANSLATE_NOOP("Plots", "ssthresh"), Ink::Timer, 1.6F, true},
};
constexpr std::array kRoundTrip{
    Drawn{Quantity::RetransmissionTimeout, QT_TRANSLATE_NOOP("Plots", "RTO"), Ink::Timer, 1.6F, true},
    Drawn{Quantity::SmoothedRoundTrip, QT_TRANSLATE_NOOP("Plots", "SRTT"), Ink::Connection, 1.8F, false},
};
constexpr const char* kMeasured = QT_TRANSLATE_NOOP("Plots", "measured");
constexpr std::array kSequence{
    Drawn{Quantity::SendUnacknowledged, QT_TRANSLATE_NOOP("Plots", "acknowledged"), Ink::BareAck, 1.4F, false},
};
constexpr const char* kSent = QT_TRANSLATE_NOOP("Plots", "sent");

std::span<const Drawn> drawnIn(PlotKind kind) {
  if (kind == PlotKind::Congestion) return kCongestion;
  return kind == PlotKind::RoundTrip ? std::span<const Drawn>(kRoundTrip) : std::span<const Drawn>(kSequence);
}

/// The curve that marks stand on.
Quantity mainOf(PlotKind kind) {
  if (kind == PlotKind::Congestion) return Quantity::CongestionWindow;
  return kind == PlotKind::RoundTrip ? Quantity::SmoothedRoundTrip : Quantity::SendUnacknowledged;
}

/// The name of what stands for itself: dots of measurements, segments. Empty: there is none.
const char* markName(PlotKind kind) {
  if (kind == PlotKind::Congestion) return "";
  return kind == PlotKind::RoundTrip ? kMeasured : kSent;
}

/// Makes one panel.
class PanelMaker {
 public:
  PanelMaker(DiagramLayout& layout, const trace::Trace& trace, PlotKind kind, Side side, const TextMeasurer& measurer,
             const Metrics& metrics)
      : m_layout(layout), m_trace(trace), m_samples(trace.samples[side]), m_measurer(measurer), m_metrics(metrics) {
    m_panel.kind = kind;
    m_panel.side = side;
  }

  PlotPanel make(double left, double right) && {
    m_panel.left = left;
    m_panel.right = right;
    findRange();
    const auto kind = m_panel.kind == PlotKind::RoundTrip ? ValueScale::Kind::Logarithmic : ValueScale::Kind::Linear;
    ValueScale scale(kind, m_least, m_most * (kind == ValueScale::Kind::Linear ? 1.04 : 1.15), left, right);
    m_scale = &scale;
    addCurves();
    if (m_panel.kind == PlotKind::Sequence) addSegments();
    addEvents();
    std::stable_sort(m_panel.marks.begin(), m_panel.marks.end(),
                     [](const PlotMark& a, const PlotMark& b) { return a.at.y() < b.at.y(); });
    addHead();
    return std::move(m_panel);
  }

 private:
  /// In the unit of the axis: kB or ms; of sequence numbers how far they are from the initial one.
  double valueOf(const Quantities& now, Quantity quantity) const {
    if (quantity == Quantity::SendUnacknowledged || quantity == Quantity::SendNext) {
      return static_cast<std::uint32_t>(now[quantity] - now[Quantity::SendInitial]) / 1e3;
    }
    const bool duration = quantity >= Quantity::RoundTrip;
    return static_cast<double>(now[quantity]) / (duration ? 1e6 : 1e3);
  }

  double relative(const trace::PacketRecord& packet) const { return trace::relativeSeq(m_trace, packet) / 1e3; }

  void findRange() {
    m_least = 1e12;
    trace::SampleReader reader(m_samples);
    while (reader.nextAt() != kNever) {
      reader.next();
      const Quantities now = reader.quantities();
      for (const Drawn& drawn : drawnIn(m_panel.kind)) include(now, drawn.quantity);
      if (m_panel.kind == PlotKind::RoundTrip) include(now, Quantity::RoundTrip);
      if (m_panel.kind == PlotKind::Sequence) include(now, Quantity::SendNext);
    }
    m_least = std::min(m_least * 0.7, 1e9);
  }

  void include(const Quantities& now, Quantity quantity) {
    if (!isSet(now[quantity]) || now[Quantity::SendInitial] == 0) return;
    const double value = valueOf(now, quantity);
    m_most = std::max(m_most, value);
    if (value > 0) m_least = std::min(m_least, value);
  }

  /// One pass through the samples for all curves.
  void addCurves() {
    const auto drawn = drawnIn(m_panel.kind);
    std::array<StepCurve, 3> curves;
    trace::SampleReader reader(m_samples);
    Quantities before;
    while (reader.nextAt() != kNever) {
      reader.next();
      const Quantities now = reader.quantities();
      const double y = m_layout.axis.yAt(reader.at());
      for (std::size_t i = 0; i < drawn.size(); ++i) {
        const Quantity quantity = drawn[i].quantity;
        const bool shown = isSet(now[quantity]) || (!curves[i].empty() && now[quantity] == 0);
        if (shown && now[quantity] != before[quantity]) curves[i].step(y, m_scale->xAt(valueOf(now, quantity)));
      }
      if (m_panel.kind == PlotKind::RoundTrip && reader.measured()) addDot(y, valueOf(now, Quantity::RoundTrip));
      before = now;
    }
    const double end = m_layout.axis.yAt(m_trace.end);
    for (std::size_t i = 0; i < drawn.size(); ++i) {
      m_panel.curves.push_back({drawn[i].ink, static_cast<float>(static_cast<double>(drawn[i].width) * m_metrics.scale),
                                drawn[i].dashed, curves[i].finish(end)});
    }
  }

  void addDot(double y, double value) { addMark({{m_scale->xAt(value), y}, 0, PlotMark::Shape::Dot, Ink::Text}); }

  /// A row of pixels has room for a few marks of a kind, not for all.
  void addMark(const PlotMark& mark) {
    constexpr double kRow = 1;
    constexpr int kMostInRow = 8;
    Crowd& crowd = m_crowds[static_cast<std::size_t>(mark.shape)];
    if (mark.at.y() - crowd.y >= kRow) crowd = {mark.at.y(), 0};
    if (++crowd.count <= kMostInRow) m_panel.marks.push_back(mark);
  }

  /// The bytes of each packet, where and when it left.
  void addSegments() {
    for (const trace::PacketRecord& packet : m_trace.packets) {
      if (packet.from != m_panel.side || packet.payloadLength == 0 || packet.copy) continue;
      if (packet.protocol != trace::Protocol::Tcp) continue;
      const double first = relative(packet);
      const double x = m_scale->xAt(first);
      const double to = std::max(m_scale->xAt(first + packet.payloadLength / 1e3), x + 1.5 * m_metrics.scale);
      const Ink ink = packet.retransmission ? Ink::Again : Ink::Connection;
      addMark({{x, m_layout.axis.yAt(packet.sent)}, to, PlotMark::Shape::Segment, ink});
    }
  }

  /// What bends the curves: packets of this side that died, and its retransmission timer running out.
  void addEvents() {
    for (const trace::PacketRecord& packet : m_trace.packets) {
      if (packet.from != m_panel.side || !packet.died()) continue;
      addMark({{markX(packet.sent, &packet), m_layout.axis.yAt(packet.sent)}, 0, PlotMark::Shape::Cross, Ink::Lost});
    }
    for (const trace::TimerSpan& timer : m_trace.timers) {
      if (timer.side != m_panel.side || timer.kind != tcp::TimerKind::Retransmission) continue;
      if (timer.outcome != trace::TimerOutcome::Fired) continue;
      addMark({{markX(timer.ended, nullptr), m_layout.axis.yAt(timer.ended)}, 0, PlotMark::Shape::Diamond, Ink::Timer});
    }
  }

  /// On the curve that matters most.
  double markX(SimTime at, const trace::PacketRecord* packet) const {
    if (m_panel.kind == PlotKind::Sequence && packet != nullptr) {
      return m_scale->xAt(relative(*packet) + packet->payloadLength / 2e3);
    }
    const Quantities now = m_samples.at(at);
    const Quantity quantity = mainOf(m_panel.kind);
    return m_scale->xAt(isSet(now[quantity]) ? valueOf(now, quantity) : 0);
  }

  void addHead() {
    const double s = m_metrics.scale;
    addText(title(), FontRole::State, Ink::Text, {m_panel.left, 14 * s}, TextShape::Align::Start);
    addKeys();
    for (const ValueScale::Tick& tick : m_scale->ticks(44 * s)) {
      m_panel.gridX.push_back(tick.x);
      addText(tickText(tick.value), FontRole::Tick, Ink::Secondary, {tick.x, 63 * s}, TextShape::Align::Centre);
    }
  }

  /// In one line, or in two where that is too narrow.
  void addKeys() {
    const double s = m_metrics.scale;
    QPointF at(m_panel.left, 27 * s);
    const auto add = [&](const char* name, Ink ink, std::size_t curve) {
      const QString text = translated(name);
      const double width = 18 * s + m_measurer.width(text, FontRole::Note) * s;
      if (at.x() > m_panel.left && at.x() + width > m_panel.right + 8 * s) at = {m_panel.left, 41 * s};
      m_panel.keys.push_back({at, at + QPointF(14 * s, 0), curve});
      addText(text, FontRole::Note, ink, at + QPointF(18 * s, 4 * s), TextShape::Align::Start);
      at.rx() += width + 10 * s;
    };
    const auto drawn = drawnIn(m_panel.kind);
    const auto main = std::ranges::find(drawn, mainOf(m_panel.kind), &Drawn::quantity) - drawn.begin();
    for (std::size_t i = 0; i < drawn.size(); ++i) {
      const std::size_t curve = (static_cast<std::size_t>(main) + i) % drawn.size();
      add(drawn[curve].name, drawn[curve].ink, curve);
    }
    if (*markName(m_panel.kind) == 0) return;
    add(markName(m_panel.kind), m_panel.kind == PlotKind::RoundTrip ? Ink::Text : Ink::Connection, drawn.size());
  }

  QString title() const {
    const QString side = QCoreApplication::translate("Roles", m_panel.side == Side::Client ? "Client" : "Server");
    if (m_panel.kind == PlotKind::Congestion) {
      return QCoreApplication::translate("Plots", "%1: window / kB", "of a plot; %1 is Client or Server").arg(side);
    }
    return m_panel.kind == PlotKind::RoundTrip ? translated(QT_TRANSLATE_NOOP("Plots", "%1: round trip / ms")).arg(side)
                                               : translated(QT_TRANSLATE_NOOP("Plots", "%1: sequence / kB")).arg(side);
  }

  void addText(const QString& text, FontRole font, Ink ink, QPointF anchor, TextShape::Align align) {
    TextShape shape;
    shape.anchor = anchor;
    shape.width = m_measurer.width(text, font) * m_metrics.scale;
    shape.scale = static_cast<float>(m_metrics.scale);
    shape.align = align;
    shape.font = font;
    shape.ink = ink;
    shape.text = text;
    m_layout.headTexts.push_back(std::move(shape));
  }

  struct Crowd {
    double y = -1e9;
    int count = 0;
  };

  DiagramLayout& m_layout;
  const trace::Trace& m_trace;
  const trace::Samples& m_samples;
  const TextMeasurer& m_measurer;
  const Metrics& m_metrics;
  const ValueScale* m_scale = nullptr;
  PlotPanel m_panel;
  double m_least = 0;
  double m_most = 0;
  std::array<Crowd, 4> m_crowds;
};

}  // namespace

void addPlots(DiagramLayout& layout, const trace::Trace& trace, PlotSet plots, double width,
              const TextMeasurer& measurer, const Metrics& metrics) {
  const double before = 22 * metrics.scale;
  const double after = 14 * metrics.scale;
  const Side side = busierSide(trace);
  double left = layout.size.width();
  for (int kind = 0; kind < kPlotKindCount; ++kind) {
    if ((plots & only(static_cast<PlotKind>(kind))) == 0) continue;
    layout.plots.push_back(PanelMaker(layout, trace, static_cast<PlotKind>(kind), side, measurer, metrics)
                               .make(std::round(left + before), std::round(left + width - after)));
    left += width;
  }
  layout.size.setWidth(left);
}

}  // namespace wiretale::diagram
