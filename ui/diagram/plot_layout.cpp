#include "ui/diagram/plot_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include <QCoreApplication>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/plot_curve.h"
#include "ui/diagram/plot_kind.h"
#include "ui/diagram/plot_rate.h"
#include "ui/diagram/value_scale.h"

namespace wiretale::diagram {
namespace {

using trace::Quantities;

/// Whose numbers are worth a plot: of the side that sends more.
Side busierSide(const trace::Trace& trace) {
  PerSide<std::uint64_t> bytes{};
  for (const trace::PacketRecord& packet : trace.packets) bytes[packet.from] += packet.payloadLength;
  return bytes[Side::Server] > bytes[Side::Client] ? Side::Server : Side::Client;
}

/// Makes one panel.
class PanelMaker {
 public:
  PanelMaker(DiagramLayout& layout, const trace::Trace& trace, PlotKind kind, Side side, const TextMeasurer& measurer,
             const Metrics& metrics)
      : m_layout(layout),
        m_trace(trace),
        m_samples(trace.samples[side]),
        m_spec(specOf(kind)),
        m_measurer(measurer),
        m_metrics(metrics) {
    m_panel.kind = kind;
    m_panel.side = side;
  }

  PlotPanel make(double left, double right) && {
    m_panel.left = left;
    m_panel.right = right;
    m_rates.resize(isRate() ? kRates.size() : 0);
    for (std::size_t i = 0; i < m_rates.size(); ++i) m_rates[i] = ratesOf(m_trace, m_panel.side, kRates[i].kind);
    findRange();
    const auto kind = m_spec.logarithmic ? ValueScale::Kind::Logarithmic : ValueScale::Kind::Linear;
    ValueScale scale(kind, m_least, m_most * (kind == ValueScale::Kind::Linear ? 1.04 : 1.15), left, right);
    m_scale = &scale;
    isRate() ? addRates() : addCurves();
    if (*m_spec.markName != 0 && m_spec.mark == PlotMark::Shape::Segment) addSegments();
    addEvents();
    std::stable_sort(m_panel.marks.begin(), m_panel.marks.end(),
                     [](const PlotMark& a, const PlotMark& b) { return a.at.y() < b.at.y(); });
    addHead();
    return std::move(m_panel);
  }

 private:
  bool isRate() const { return m_panel.kind == PlotKind::Throughput; }

  double relative(const trace::PacketRecord& packet) const { return trace::relativeSeq(m_trace, packet) / 1e3; }

  void findRange() {
    m_least = 1e12;
    for (const auto& rates : m_rates) {
      for (const RateBin& bin : rates) include(bin.kilobytesPerSecond);
    }
    trace::SampleReader reader(m_samples);
    while (!isRate() && reader.nextAt() != kNever) {
      reader.next();
      const Quantities now = reader.quantities();
      // The edge of a window may be far off: then it stays at the plot's edge.
      const bool bySent = m_panel.kind == PlotKind::TimeSequence;
      if (!bySent) {
        for (const CurveSpec& curve : m_spec.curves) include(curve.value(now));
      }
      if (m_spec.extent != nullptr) include(m_spec.extent(now).value_or(0) * (bySent ? 1.25 : 1));
    }
    m_least = std::min(m_least * 0.7, 1e9);
  }

  void include(std::optional<double> value) {
    if (!value) return;
    m_most = std::max(m_most, *value);
    if (*value > 0) m_least = std::min(m_least, *value);
  }

  /// One pass through the samples for all curves.
  void addCurves() {
    std::array<StepCurve, 3> curves;
    std::array<std::optional<double>, 3> before;
    trace::SampleReader reader(m_samples);
    while (reader.nextAt() != kNever) {
      reader.next();
      const Quantities now = reader.quantities();
      const double y = m_layout.axis.yAt(reader.at());
      for (std::size_t i = 0; i < m_spec.curves.size(); ++i) {
        const auto value = m_spec.curves[i].value(now);
        const bool shown = value && (*value > 0 || !curves[i].empty());
        if (shown && value != before[i]) curves[i].step(y, m_scale->xAt(*value));
        before[i] = value;
      }
      const bool measures = m_spec.mark == PlotMark::Shape::Dot && *m_spec.markName != 0;
      if (measures && reader.measured()) addDot(y, m_spec.extent(now).value_or(0));
    }
    for (std::size_t i = 0; i < m_spec.curves.size(); ++i) {
      const CurveSpec& curve = m_spec.curves[i];
      addCurve(curve.ink, curve.width, curve.dashed, curves[i]);
    }
  }

  void addCurve(Ink ink, float width, bool dashed, StepCurve& curve) {
    m_panel.curves.push_back({ink, static_cast<float>(static_cast<double>(width) * m_metrics.scale), dashed,
                              curve.finish(m_layout.axis.yAt(m_trace.end))});
  }

  /// Back to nothing where an interval brought nothing.
  void addRates() {
    const SimDuration interval = rateInterval(m_trace);
    for (std::size_t i = 0; i < kRates.size(); ++i) {
      StepCurve curve;
      SimTime until = kSessionStart;
      for (const RateBin& bin : m_rates[i]) {
        if (bin.from > until && !curve.empty()) curve.step(m_layout.axis.yAt(until), m_scale->xAt(0));
        curve.step(m_layout.axis.yAt(bin.from), m_scale->xAt(bin.kilobytesPerSecond));
        until = bin.from + interval;
      }
      if (!curve.empty() && until < m_trace.end) curve.step(m_layout.axis.yAt(until), m_scale->xAt(0));
      addCurve(kRates[i].ink, kRates[i].width, kRates[i].dashed, curve);
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
    for (trace::Index i = 0; i < m_trace.packets.size(); ++i) {
      const trace::PacketRecord& packet = m_trace.packets[i];
      if (packet.from != m_panel.side || packet.payloadLength == 0 || packet.copy) continue;
      if (packet.protocol != trace::Protocol::Tcp) continue;
      const double first = relative(packet);
      const double x = m_scale->xAt(first);
      const double to = std::max(m_scale->xAt(first + packet.payloadLength / 1e3), x + 1.5 * m_metrics.scale);
      const Ink ink = packet.retransmission ? Ink::Again : Ink::Connection;
      addMark({{x, m_layout.axis.yAt(packet.sent)}, to, PlotMark::Shape::Segment, ink, i});
    }
  }

  /// What bends the curves: packets of this side that died or were sent again, its retransmission timer running out,
  /// and its changes of state.
  void addEvents() {
    for (trace::Index i = 0; i < m_trace.packets.size(); ++i) {
      const trace::PacketRecord& packet = m_trace.packets[i];
      if (packet.from != m_panel.side || packet.copy) continue;
      const double y = m_layout.axis.yAt(packet.sent);
      if (packet.died()) addMark({{markX(packet.sent, &packet), y}, 0, PlotMark::Shape::Cross, Ink::Lost, i});
      if (packet.retransmission) addMark({{markX(packet.sent, &packet), y}, 0, PlotMark::Shape::Again, Ink::Again, i});
    }
    for (const trace::TimerSpan& timer : m_trace.timers) {
      if (timer.side != m_panel.side || timer.kind != tcp::TimerKind::Retransmission) continue;
      if (timer.outcome != trace::TimerOutcome::Fired) continue;
      addMark({{markX(timer.ended, nullptr), m_layout.axis.yAt(timer.ended)}, 0, PlotMark::Shape::Diamond, Ink::Timer});
    }
    EventRef last;
    for (const BandShape& band : m_layout.bands) {
      // A band that is interrupted by a fold has several pieces.
      if (band.event.side != m_panel.side || band.event == last) continue;
      last = band.event;
      const SimTime entered = m_trace.states[m_panel.side][band.event.index].from;
      addMark({{m_panel.left, m_layout.axis.yAt(entered)}, 0, PlotMark::Shape::State, band.ink});
    }
  }

  /// On the curve that matters most.
  double markX(SimTime at, const trace::PacketRecord* packet) const {
    if (isRate()) return m_panel.left + 14 * m_metrics.scale;
    if (m_spec.mark == PlotMark::Shape::Segment && packet != nullptr) {
      return m_scale->xAt(relative(*packet) + packet->payloadLength / 2e3);
    }
    return m_scale->xAt(m_spec.curves[m_spec.main].value(m_samples.at(at)).value_or(0));
  }

  void addHead() {
    const double s = m_metrics.scale;
    addText(plotTitle(m_panel.kind, m_panel.side), FontRole::State, Ink::Text, {m_panel.left, 14 * s},
            TextShape::Align::Start);
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
      const QString text = QCoreApplication::translate("Plots", name);
      const double width = 18 * s + m_measurer.width(text, FontRole::Note) * s;
      if (at.x() > m_panel.left && at.x() + width > m_panel.right + 8 * s) at = {m_panel.left, 41 * s};
      m_panel.keys.push_back({at, at + QPointF(14 * s, 0), curve, m_spec.mark});
      addText(text, FontRole::Note, ink, at + QPointF(18 * s, 4 * s), TextShape::Align::Start);
      at.rx() += width + 10 * s;
    };
    for (std::size_t i = 0; isRate() && i < kRates.size(); ++i) add(kRates[i].name, kRates[i].ink, i);
    for (std::size_t i = 0; i < m_spec.curves.size(); ++i) {
      const std::size_t curve = (m_spec.main + i) % m_spec.curves.size();
      add(m_spec.curves[curve].name, m_spec.curves[curve].ink, curve);
    }
    if (*m_spec.markName == 0) return;
    add(m_spec.markName, m_spec.mark == PlotMark::Shape::Dot ? Ink::Text : Ink::Connection, m_spec.curves.size());
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
  const PlotSpec& m_spec;
  const TextMeasurer& m_measurer;
  const Metrics& m_metrics;
  const ValueScale* m_scale = nullptr;
  PlotPanel m_panel;
  double m_least = 0;
  double m_most = 0;
  std::vector<std::vector<RateBin>> m_rates;  ///< by place in kRates
  std::array<Crowd, 6> m_crowds;
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
