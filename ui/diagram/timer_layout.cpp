#include "ui/diagram/timer_layout.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <QCoreApplication>

#include "core/base/format_duration.h"
#include "ui/diagram/oriented_box.h"
#include "ui/diagram/timer_label_row.h"

namespace wiretale::diagram {
namespace {

using trace::TimerOutcome;

/// Follows the timers of one side and kind.
struct Chain {
  bool open = false;
  SimTime since;
  SimTime until;
  trace::ConnectionIndex connection = trace::kNoConnection;
};

/// The last label of the timers of one side and kind.
struct Said {
  QString label;
  double y = 0;
};

class RulerMaker {
 public:
  RulerMaker(const trace::Trace& trace, const TimeAxis& axis, const TextMeasurer& measurer, const Metrics& metrics)
      : m_trace(trace), m_axis(axis), m_measurer(measurer), m_metrics(metrics) {}

  std::vector<Ruler> make(std::span<const TimerChain> chains, std::optional<PerSide<bool>> delays) && {
    m_inSpan = delays.has_value();
    for (const TimerChain& chain : chains) addIfSeen(chain);
    chooseColumns(delays ? *delays : seenDelays());
    std::stable_sort(m_rulers.begin(), m_rulers.end(), [](const Ruler& a, const Ruler& b) { return a.top < b.top; });
    std::vector<Ruler> placed;
    for (Ruler& ruler : m_rulers) {
      if (!findColumn(ruler)) continue;
      label(ruler);
      placed.push_back(std::move(ruler));
    }
    return placed;
  }

 private:
  void addIfSeen(const TimerChain& chain) {
    const trace::TimerSpan& timer = m_trace.timers[chain.timer];
    const Ruler ruler{.side = timer.side,
                      .top = m_axis.yAt(chain.since),
                      .bottom = m_axis.yAt(timer.ended),
                      .timer = chain.timer,
                      .outcome = timer.outcome};
    const bool worthwhile = timer.outcome == TimerOutcome::Fired || ruler.bottom - ruler.top >= m_metrics.leastRuler();
    if (worthwhile) m_rulers.push_back(ruler);
  }

  PerSide<bool> seenDelays() const {
    PerSide<bool> delays{};
    for (const Ruler& ruler : m_rulers) {
      if (kindOf(ruler) == tcp::TimerKind::DelayedAck) delays[ruler.side] = true;
    }
    return delays;
  }

  /// Each kind keeps to one column. Delayed ACKs, whose label is the longest, stand innermost, where a label shares the
  /// room of the states' names.
  void chooseColumns(const PerSide<bool>& delays) {
    for (Ruler& ruler : m_rulers) {
      ruler.column = delays[ruler.side] && kindOf(ruler) != tcp::TimerKind::DelayedAck ? 1 : 0;
    }
  }

  tcp::TimerKind kindOf(const Ruler& ruler) const { return m_trace.timers[ruler.timer].kind; }

  /// The first column outwards that is free. A ruler that would touch the one above it begins a little later.
  bool findColumn(Ruler& ruler) {
    const double apart = 11 * m_metrics.scale;
    for (int column = ruler.column; column < kTimerColumns; ++column) {
      double& used = m_used[ruler.side][static_cast<std::size_t>(column)];
      const double top = std::max(ruler.top, used + apart);
      if (top > ruler.top + apart || top > ruler.bottom) continue;
      ruler.top = top;
      ruler.column = column;
      used = ruler.bottom;
      return true;
    }
    return false;
  }

  /// A retransmission timer that fired is labelled always; others only where they say something new, or far below the
  /// place where they said it last.
  void label(Ruler& ruler) {
    const trace::TimerSpan& timer = m_trace.timers[ruler.timer];
    Said& said = m_said[ruler.side][static_cast<std::size_t>(timer.kind)];
    const QString label = timerLabel(timer);
    const bool landmark = ruler.outcome == TimerOutcome::Fired && timer.kind == tcp::TimerKind::Retransmission;
    const double row = kTimerLabelRow * m_metrics.scale;
    // What a span shows must not depend on where it begins: there it is said anew in each row.
    const bool near = m_inSpan ? std::floor(ruler.top / row) == std::floor(said.y / row) : ruler.top < said.y + row;
    if (!landmark && label == said.label && near) return;
    said = {label, ruler.top};
    ruler.label = label;
    ruler.labelWidth = m_measurer.width(ruler.label, FontRole::Note) * m_metrics.scale;
  }

  const trace::Trace& m_trace;
  const TimeAxis& m_axis;
  const TextMeasurer& m_measurer;
  const Metrics& m_metrics;
  PerSide<std::array<Said, tcp::kTimerKindCount>> m_said{};
  bool m_inSpan = false;
  PerSide<std::array<double, kTimerColumns>> m_used{{{{-1e9, -1e9, -1e9}, {-1e9, -1e9, -1e9}}}};
  std::vector<Ruler> m_rulers;
};

TextShape labelShape(const Ruler& ruler, double x, const Metrics& metrics) {
  const bool client = ruler.side == Side::Client;
  TextShape shape;
  shape.text = ruler.label;
  shape.width = ruler.labelWidth;
  shape.scale = static_cast<float>(metrics.scale);
  shape.font = FontRole::Note;
  shape.ink = Ink::Timer;
  shape.align = client ? TextShape::Align::Start : TextShape::Align::End;
  shape.anchor = {client ? x + metrics.rulerLabelGap() : x - metrics.rulerLabelGap(), 0};
  shape.event = {EventRef::Kind::Timer, Side::Client, ruler.timer};
  shape.halo = true;
  return shape;
}

/// Where labels stand already. Rulers come in order from the top, so of their labels only the last few matter.
struct Taken {
  std::vector<OrientedBox> names;
  std::vector<OrientedBox> labels;

  bool isFree(const OrientedBox& box) const {
    const auto covers = [&](const OrientedBox& other) { return overlap(box, other); };
    const auto recent = labels.end() - std::min<std::ptrdiff_t>(std::ssize(labels), 12);
    return std::none_of(names.begin(), names.end(), covers) && std::none_of(recent, labels.end(), covers);
  }
};

/// Tries places down the ruler until the label covers nothing.
bool placeLabel(TextShape& label, const Ruler& ruler, const Taken& taken, const Metrics& metrics) {
  constexpr int kTries = 60;
  const double first = ruler.top + 16 * metrics.scale;
  const double last = std::max(ruler.bottom - 4 * metrics.scale, first);
  double y = first;
  for (int i = 0; i < kTries && y <= last; ++i, y += 6 * metrics.scale) {
    label.anchor.setY(y);
    if (taken.isFree(boxOf(label).grown(2 * metrics.scale))) return true;
  }
  return false;
}

}  // namespace

QString timerLabel(const trace::TimerSpan& timer) {
  const QString duration = QString::fromStdString(displayDuration(timer.deadline - timer.started));
  switch (timer.kind) {
    case tcp::TimerKind::Retransmission:
      return QCoreApplication::translate("Diagram", "RTO %1").arg(duration);
    case tcp::TimerKind::DelayedAck:
      return QCoreApplication::translate("Diagram", "delayed ACK %1").arg(duration);
    case tcp::TimerKind::TimeWait:
      return QCoreApplication::translate("Diagram", "2MSL %1").arg(duration);
    case tcp::TimerKind::Persist:
      return QCoreApplication::translate("Diagram", "persist %1").arg(duration);
    case tcp::TimerKind::LossProbe:
      return QCoreApplication::translate("Diagram", "PTO %1").arg(duration);
    case tcp::TimerKind::Reordering:
      return QCoreApplication::translate("Diagram", "RACK %1").arg(duration);
    case tcp::TimerKind::KeepAlive:
      return QCoreApplication::translate("Diagram", "keep-alive %1").arg(duration);
    case tcp::TimerKind::FinWait2:
      return QCoreApplication::translate("Diagram", "FIN-WAIT-2 %1").arg(duration);
  }
  return duration;
}

std::vector<TimerChain> joinTimers(const trace::Trace& trace) {
  PerSide<std::array<Chain, tcp::kTimerKindCount>> open{};
  std::vector<TimerChain> joined;
  trace::Index next = 0;
  for (const trace::TimerSpan& timer : trace.timers) {
    const trace::Index i = next++;
    Chain& chain = open[timer.side][static_cast<std::size_t>(timer.kind)];
    const bool goesOn = chain.open && chain.until == timer.started && chain.connection == timer.connection;
    if (!goesOn) chain = {true, timer.started, timer.ended, timer.connection};
    chain.until = timer.ended;
    if (timer.outcome == TimerOutcome::Replaced) continue;
    chain.open = false;
    joined.push_back({chain.since, i});
  }
  return joined;
}

std::vector<Ruler> makeRulers(const trace::Trace& trace, const TimeAxis& axis, const TextMeasurer& measurer,
                              const Metrics& metrics) {
  return RulerMaker(trace, axis, measurer, metrics).make(joinTimers(trace), {});
}

std::vector<Ruler> makeRulers(const trace::Trace& trace, std::span<const TimerChain> chains, PerSide<bool> delays,
                              const TimeAxis& axis, const TextMeasurer& measurer, const Metrics& metrics) {
  return RulerMaker(trace, axis, measurer, metrics).make(chains, delays);
}

std::array<double, kTimerColumns> labelWidths(const std::vector<Ruler>& rulers, Side side) {
  std::array<double, kTimerColumns> widths{};
  for (const Ruler& ruler : rulers) {
    double& widest = widths[static_cast<std::size_t>(ruler.column)];
    if (ruler.side == side) widest = std::max(widest, std::max(1.0, ruler.labelWidth));
  }
  return widths;
}

void addTimers(DiagramLayout& layout, const std::vector<Ruler>& rulers,
               const PerSide<std::array<double, kTimerColumns>>& columnX, const Metrics& metrics) {
  Taken taken;
  for (const TextShape& name : layout.texts) taken.names.push_back(boxOf(name));
  for (const Ruler& ruler : rulers) {
    const double x = columnX[ruler.side][static_cast<std::size_t>(ruler.column)];
    layout.timers.push_back({x, ruler.top, ruler.bottom, ruler.timer, ruler.outcome});
    if (ruler.label.isEmpty()) continue;
    TextShape label = labelShape(ruler, x, metrics);
    if (!placeLabel(label, ruler, taken, metrics)) continue;
    taken.labels.push_back(boxOf(label));
    layout.texts.push_back(std::move(label));
  }
}

}  // namespace wiretale::diagram
