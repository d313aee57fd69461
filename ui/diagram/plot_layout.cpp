#include "ui/diagram/plot_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

#include <QCoreApplication>

#include "ui/diagram/density_pyramid.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/plot_curve.h"
#include "ui/diagram/plot_kind.h"
#include "ui/diagram/plot_rate.h"
#include "ui/diagram/sample_tracks.h"
#include "ui/diagram/value_scale.h"

namespace wiretale::diagram {
namespace {

using trace::Quantities;

/// Makes one panel.
class PanelMaker {
 public:
  PanelMaker(DiagramLayout& layout, const PlotSource& source, PlotKind kind, Side side, const TextMeasurer& measurer,
             const Metrics& metrics)
      : m_layout(layout),
        m_source(source),
        m_trace(source.trace),
        m_view(source.tracks.view),
        m_samples(source.trace.samples[side]),
        m_spec(specOf(kind)),
        m_measurer(measurer),
        m_metrics(metrics) {
    m_panel.kind = kind;
    m_panel.side = side;
  }

  PlotPanel make(double left, double right) && {
    m_panel.left = left;
    m_panel.right = right;
    findRange();
    for (StepCurve& curve : m_curves) {
      if (m_source.span != nullptr) curve.fillRows();
    }
    m_least = std::min(m_least * 0.7, 1e9);
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

  const TrackStore& store() const { return m_source.tracks.store; }

  void findRange() {
    m_least = 1e12;
    for (std::size_t i = 0; isRate() && i < kRates.size(); ++i) {
      include(store().rate(m_panel.side, kRates[i].kind).pyramid, 0, 1);
    }
    if (isRate()) return;
    const StepPyramid& values = store().of(m_panel.side, m_spec.tracks).pyramid();
    // The edge of a window may be far off: then it stays at the plot's edge.
    const bool bySent = m_panel.kind == PlotKind::TimeSequence;
    for (std::size_t i = bySent ? m_spec.curves.size() : 0; i < m_spec.tracks.size(); ++i) {
      include(values, i, bySent ? 1.25 : 1);
    }
  }

  void include(const StepPyramid& values, std::size_t track, double more) {
    m_most = std::max(m_most, values.most(track) * more);
    if (values.leastPositive(track) > 0) m_least = std::min(m_least, values.leastPositive(track) * more);
  }

  /// One pass through the samples for all curves.
  void addCurves() {
    const bool measures = m_spec.mark == PlotMark::Shape::Dot && *m_spec.markName != 0;
    const auto onRow = [&](const trace::SampleReader& reader) {
      const Quantities now = reader.quantities();
      const double y = m_layout.axis.yAt(reader.at());
      for (std::size_t i = 0; i < m_spec.curves.size(); ++i) {
        const auto value = m_spec.curves[i].value(now);
        if (value && value != m_before[i]) addStep(i, y, *value);
        m_before[i] = value;
      }
      if (measures && reader.measured()) addDot(y, m_spec.extent(now).value_or(0));
    };
    const auto onStretch = [&](double y, std::span<const StepSummary> values) {
      for (std::size_t i = 0; i < m_spec.curves.size(); ++i) addStretch(i, y, values[i]);
      if (measures) addDots(y, values.back());
    };
    store().of(m_panel.side, m_spec.tracks).read(m_view, onRow, onStretch);
    for (std::size_t i = 0; i < m_spec.curves.size(); ++i) {
      const CurveSpec& curve = m_spec.curves[i];
      addCurve(curve.ink, curve.width, curve.dashed, m_curves[i]);
    }
  }

  /// A curve does not begin before it is above nothing.
  void addStep(std::size_t curve, double y, double value) {
    if (value > 0 || !m_curves[curve].empty()) m_curves[curve].step(y, m_scale->xAt(value));
  }

  void addStretch(std::size_t curve, double y, const StepSummary& values) {
    if (!values.any() || (values.most <= 0 && m_curves[curve].empty())) return;
    const auto x = [this](float value) { return m_scale->xAt(static_cast<double>(value)); };
    m_curves[curve].stretch(y, x(values.least), x(values.most), x(values.last));
    m_before[curve].reset();
  }

  /// The least and the most of many.
  void addDots(double y, const StepSummary& values) {
    if (!values.any()) return;
    addDot(y, static_cast<double>(values.least));
    addDot(y, static_cast<double>(values.most));
  }

  void addCurve(Ink ink, float width, bool dashed, StepCurve& curve) {
    m_panel.curves.push_back({ink, static_cast<float>(static_cast<double>(width) * m_metrics.scale), dashed, {}});
    curve.finish(m_layout.axis.yAt(std::min(m_trace.end, m_view.to)), m_panel.curves.back());
  }

  void addRates() {
    for (std::size_t i = 0; i < kRates.size(); ++i) {
      const auto onStep = [&](const RateBin& bin) {
        m_curves[i].step(m_layout.axis.yAt(bin.from), m_scale->xAt(bin.kilobytesPerSecond));
      };
      const auto onStretch = [&](double y, std::span<const StepSummary> values) { addStretch(i, y, values[0]); };
      store().rate(m_panel.side, kRates[i].kind).read(m_view, onStep, onStretch);
      addCurve(kRates[i].ink, kRates[i].width, kRates[i].dashed, m_curves[i]);
    }
  }

  void addDot(double y, double value) { addMark({{m_scale->xAt(value), y}, 0, PlotMark::Shape::Dot, Ink::Text}); }

  /// A row of pixels has room for a few marks of a kind, not for all; of a long session dots need more room.
  void addMark(const PlotMark& mark) {
    const bool large = m_source.span != nullptr && mark.shape == PlotMark::Shape::Dot;
    const double row = large ? 3 * m_metrics.scale : 1;
    Crowd& crowd = m_crowds[static_cast<std::size_t>(mark.shape)];
    if (mark.at.y() - crowd.y >= row) crowd = {mark.at.y(), 0};
    if (++crowd.count <= (large ? 2 : kMostInRow)) m_panel.marks.push_back(mark);
  }

  /// The bytes of each packet, where and when it left; of packets that leave in one row, of all together.
  void addSegments() {
    if (m_source.span == nullptr) {
      for (trace::Index i = 0; i < m_trace.packets.size(); ++i) addSegment(i, i);
      return;
    }
    const DensityPyramid& pyramid = *m_source.span;
    const std::size_t last = pyramid.before(m_panel.side, m_view.to + SimDuration(1));
    for (std::size_t i = pyramid.before(m_panel.side, m_view.from); i < last;) {
      const double y = m_layout.axis.yAt(m_trace.packets[pyramid.packet(m_panel.side, i)].sent);
      const std::size_t next = std::clamp(pyramid.before(m_panel.side, m_layout.axis.timeAt(y + 1)), i + 1, last);
      if (next - i > kMostInRow) {
        addSegment(pyramid.packet(m_panel.side, i), pyramid.packet(m_panel.side, next - 1));
      } else {
        for (std::size_t k = i; k < next; ++k)
          addSegment(pyramid.packet(m_panel.side, k), pyramid.packet(m_panel.side, k));
      }
      i = next;
    }
  }

  void addSegment(trace::Index from, trace::Index to) {
    const trace::PacketRecord& packet = m_trace.packets[from];
    const trace::PacketRecord& end = m_trace.packets[to];
    if (packet.from != m_panel.side || packet.payloadLength == 0 || packet.copy) return;
    if (packet.protocol != trace::Protocol::Tcp) return;
    const double x = m_scale->xAt(relative(packet));
    const double until = std::max(m_scale->xAt(relative(end) + end.payloadLength / 1e3), x + 1.5 * m_metrics.scale);
    const Ink ink = packet.retransmission ? Ink::Again : Ink::Connection;
    addMark({{x, m_layout.axis.yAt(packet.sent)}, until, PlotMark::Shape::Segment, ink, from});
  }

  /// What bends the curves: packets of this side that died or were sent again, its retransmission timer running out,
  /// and its changes of state.
  void addEvents() {
    if (m_source.span == nullptr) {
      for (trace::Index i = 0; i < m_trace.packets.size(); ++i) {
        if (m_trace.packets[i].died()) addEvent(i, PlotMark::Shape::Cross, Ink::Lost);
        if (m_trace.packets[i].retransmission) addEvent(i, PlotMark::Shape::Again, Ink::Again);
      }
    } else {
      addEventsOfSpan(PacketMark::Died, PlotMark::Shape::Cross, Ink::Lost);
      addEventsOfSpan(PacketMark::Again, PlotMark::Shape::Again, Ink::Again);
    }
    for (const TimerShape& shape : m_layout.timers) {
      const trace::TimerSpan& timer = m_trace.timers[shape.timer];
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

  /// One for as many as would cover one another.
  void addEventsOfSpan(PacketMark kind, PlotMark::Shape shape, Ink ink) {
    const double apart = 12 * m_metrics.scale;
    for (SimTime from = m_view.from;;) {
      const auto packets = m_source.span->marks(m_panel.side, kind, from, m_view.to + SimDuration(1));
      if (packets.empty()) return;
      addEvent(packets.front(), shape, ink);
      const SimTime sent = m_trace.packets[packets.front()].sent;
      from = std::max(sent + SimDuration(1), m_layout.axis.timeAt(m_layout.axis.yAt(sent) + apart));
    }
  }

  void addEvent(trace::Index index, PlotMark::Shape shape, Ink ink) {
    const trace::PacketRecord& packet = m_trace.packets[index];
    if (packet.from != m_panel.side || packet.copy) return;
    addMark({{markX(packet.sent, &packet), m_layout.axis.yAt(packet.sent)}, 0, shape, ink, index});
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

  static constexpr std::size_t kMostInRow = 8;
  struct Crowd {
    double y = -1e9;
    std::size_t count = 0;
  };

  DiagramLayout& m_layout;
  const PlotSource& m_source;
  const trace::Trace& m_trace;
  const StepPyramid::View& m_view;
  const trace::Samples& m_samples;
  const PlotSpec& m_spec;
  const TextMeasurer& m_measurer;
  const Metrics& m_metrics;
  const ValueScale* m_scale = nullptr;
  PlotPanel m_panel;
  double m_least = 0;
  double m_most = 0;
  std::array<StepCurve, 3> m_curves;
  std::array<std::optional<double>, 3> m_before;
  std::array<Crowd, 6> m_crowds;
};

}  // namespace

void addPlots(DiagramLayout& layout, const PlotSource& source, PlotSet plots, double width,
              const TextMeasurer& measurer, const Metrics& metrics) {
  const double before = 22 * metrics.scale;
  const double after = 14 * metrics.scale;
  const Side side = source.tracks.store.busier();
  double left = layout.size.width();
  for (int kind = 0; kind < kPlotKindCount; ++kind) {
    if ((plots & only(static_cast<PlotKind>(kind))) == 0) continue;
    layout.plots.push_back(PanelMaker(layout, source, static_cast<PlotKind>(kind), side, measurer, metrics)
                               .make(std::round(left + before), std::round(left + width - after)));
    left += width;
  }
  layout.size.setWidth(left);
}

}  // namespace wiretale::diagram
