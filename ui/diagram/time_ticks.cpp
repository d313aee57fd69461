#include "ui/diagram/time_ticks.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <vector>

#include <QCoreApplication>

#include "core/base/format_duration.h"

namespace wiretale::diagram {
namespace {

constexpr std::int64_t kMostTicks = 100'000;

struct Unit {
  const char* name;
  std::int64_t nanoseconds;
};

constexpr Unit kSeconds{"s", 1'000'000'000};
constexpr Unit kMilliseconds{"ms", 1'000'000};
constexpr Unit kMicroseconds{"µs", 1'000};

Unit unitFor(SimTime end) {
  if (end.time_since_epoch() >= 1s) return kSeconds;
  return end.time_since_epoch() >= 1ms ? kMilliseconds : kMicroseconds;
}

/// The smallest of 1, 2, 5, 10, 20 … nanoseconds that is not below `least`.
std::int64_t roundStep(double least) {
  std::int64_t power = 1;
  while (static_cast<double>(power) * 10 < least) power *= 10;
  for (const std::int64_t factor : {1, 2, 5}) {
    if (static_cast<double>(factor * power) >= least) return factor * power;
  }
  return 10 * power;
}

int decimalsFor(std::int64_t step, Unit unit) {
  int decimals = 0;
  for (std::int64_t scale = unit.nanoseconds; step < scale; scale /= 10) ++decimals;
  return decimals;
}

/// What stands above the times.
QString headFor(TimeLabels labels, Unit unit) {
  if (labels == TimeLabels::Clock) return QCoreApplication::translate("Diagram", "clock", "above the time axis");
  if (labels == TimeLabels::SinceEvent)
    return QCoreApplication::translate("Diagram", "time since", "above the time axis");
  const QString head = QCoreApplication::translate("Diagram", "time / %1", "above the time axis; %1 is the unit");
  return head.arg(QString::fromUtf8(unit.name));
}

/// 00:00:01.020
QString clockText(SimTime time, int decimals) {
  constexpr std::int64_t kSecond = 1'000'000'000;
  const std::int64_t whole = time.time_since_epoch().count();
  const std::int64_t seconds = whole / kSecond;
  const auto two = [](std::int64_t number) { return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')); };
  QString text = two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
  if (decimals == 0) return text;
  return text + u'.' + QStringLiteral("%1").arg(whole % kSecond, 9, 10, QChar(u'0')).first(decimals);
}

/// Without needless zeros, three decimals at most.
QString valueText(SimTime time, Unit unit) {
  const double value = static_cast<double>(time.time_since_epoch().count()) / static_cast<double>(unit.nanoseconds);
  QString text = QString::number(value, 'f', 3);
  while (text.endsWith(u'0')) text.chop(1);
  if (text.endsWith(u'.')) text.chop(1);
  return text;
}

class TickMaker {
 public:
  TickMaker(const TimeAxis& axis, double pixelsPerSecond, TimeLabels labels, const Metrics& metrics, std::int64_t most)
      : m_axis(axis),
        m_labels(labels),
        m_end(axis.end()),
        m_unit(unitFor(m_end)),
        m_leastGap(metrics.leastTickGap()),
        m_step(stepFor(pixelsPerSecond, most)),
        m_decimals(decimalsFor(m_step, m_unit)) {}

  TimeTicks make(SimTime from, SimTime to) {
    m_from = from;
    m_to = to;
    m_result.unit = headFor(m_labels, m_unit);
    for (auto piece = m_axis.pieceAt(from); piece.fromTime <= to;
         piece = m_axis.pieceAt(piece.toTime + SimDuration(1))) {
      if (!piece.folded) addPiece(piece);
      if (m_axis.isLast(piece)) break;
    }
    return std::move(m_result);
  }

 private:
  std::int64_t stepFor(double pixelsPerSecond, std::int64_t most) const {
    std::int64_t step = roundStep(m_leastGap / pixelsPerSecond * 1e9);
    while (m_end.time_since_epoch().count() / step > most) step *= 10;
    return step;
  }

  void addPiece(const TimeAxis::Piece& piece) {
    const std::int64_t first = piece.fromTime.time_since_epoch().count();
    const std::int64_t last = piece.toTime.time_since_epoch().count();
    const bool atEnd = piece.toTime == m_end;
    const double lastY = atEnd ? piece.toY - 0.6 * m_leastGap : piece.toY;
    const bool any = roundFrom(first) <= last;
    const std::int64_t shown = std::min(last, m_to.time_since_epoch().count());
    for (std::int64_t at = roundFrom(std::max(first, m_from.time_since_epoch().count())); at <= shown; at += m_step) {
      const SimTime time{SimDuration(at)};
      if (m_axis.yAt(time) > lastY && at != last) break;
      add(time, m_decimals);
    }
    // The end has its own number; a stretch without a round time shows its middle.
    if (atEnd && last % m_step != 0 && last > 0) return add(piece.toTime, m_decimals);
    if (!any) add(piece.fromTime + (piece.toTime - piece.fromTime) / 2, m_decimals + 1);
  }

  std::int64_t roundFrom(std::int64_t at) const { return (at + m_step - 1) / m_step * m_step; }

  void add(SimTime time, int decimals) {
    if (time < m_from || time > m_to) return;
    if (m_labels == TimeLabels::Clock) {
      const int finer = decimals - m_decimals;
      return m_result.ticks.push_back({m_axis.yAt(time), clockText(time, decimalsFor(m_step, kSeconds) + finer)});
    }
    const double value = static_cast<double>(time.time_since_epoch().count()) / static_cast<double>(m_unit.nanoseconds);
    m_result.ticks.push_back({m_axis.yAt(time), QString::number(value, 'f', decimals)});
  }

  const TimeAxis& m_axis;
  TimeLabels m_labels;
  SimTime m_end;
  Unit m_unit;
  double m_leastGap;
  std::int64_t m_step;
  int m_decimals;
  SimTime m_from;
  SimTime m_to;
  TimeTicks m_result;
};

}  // namespace

TimeTicks makeTicks(const TimeAxis& axis, double pixelsPerSecond, TimeLabels labels, const Metrics& metrics) {
  return TickMaker(axis, pixelsPerSecond, labels, metrics, kMostTicks).make(kSessionStart, axis.end());
}

TimeTicks makeTicks(const TimeAxis& axis, double pixelsPerSecond, TimeLabels labels, const Metrics& metrics,
                    SimTime from, SimTime to) {
  return TickMaker(axis, pixelsPerSecond, labels, metrics, std::numeric_limits<std::int64_t>::max()).make(from, to);
}

namespace {

/// What stands at an event.
class EventTexts {
 public:
  EventTexts(SimTime end, TimeLabels labels) : m_labels(labels), m_unit(unitFor(end)) {
    m_decimals = std::min(decimalsFor(m_unit.nanoseconds / 1000, kSeconds), 9);
  }

  QString head() const { return headFor(m_labels, m_unit); }

  /// `above`: the event above it that has a text; none of the first.
  QString of(SimTime event, std::optional<SimTime> above) const {
    if (m_labels == TimeLabels::Clock) return clockText(event, m_decimals);
    if (m_labels == TimeLabels::SinceEvent && above)
      return u'+' + QString::fromStdString(displayDuration(event - *above));
    return valueText(event, m_unit);
  }

  /// As wide as any up to the end.
  QString widest(SimTime end) const {
    if (m_labels == TimeLabels::Clock) return clockText(end, m_decimals);
    const double value = static_cast<double>(end.time_since_epoch().count()) / static_cast<double>(m_unit.nanoseconds);
    const QString number = QString::number(value, 'f', 3);
    const QString least = QStringLiteral("+0.000 ms");
    return m_labels == TimeLabels::SinceEvent && number.size() < least.size() ? least : number;
  }

 private:
  TimeLabels m_labels;
  Unit m_unit;
  int m_decimals;
};

/// Chooses events that stand far enough apart, anew in each segment of the axis, so that the choice does not depend on
/// where a span begins.
class EventChooser {
 public:
  EventChooser(const TimeAxis& axis, std::span<const SimTime> events, const Metrics& metrics)
      : m_axis(axis), m_events(events), m_gap(metrics.leastEventGap()) {}

  /// In [top, bottom), which ends where the next segment begins. Costs as many as are chosen.
  std::vector<SimTime> between(double top, double bottom) const {
    std::vector<SimTime> chosen;
    for (const SimTime* event = firstAt(top); event != end() && m_axis.yAt(*event) < bottom;) {
      const double y = m_axis.yAt(*event);
      const SimTime* const next = firstAt(y + m_gap);
      // The next segment's first event has its text anyway.
      if (y + m_gap > bottom && yOf(firstAt(bottom)) - y < m_gap) break;
      chosen.push_back(*event);
      event = next;
    }
    return chosen;
  }

 private:
  const SimTime* end() const { return m_events.data() + m_events.size(); }
  double yOf(const SimTime* event) const { return event == end() ? 1e300 : m_axis.yAt(*event); }

  const SimTime* firstAt(double y) const {
    if (y > m_axis.bottom()) return end();
    const SimTime* event = std::ranges::lower_bound(m_events.data(), end(), m_axis.timeAt(y));
    while (event != end() && m_axis.yAt(*event) < y - 1e-6) ++event;
    return event;
  }

  const TimeAxis& m_axis;
  std::span<const SimTime> m_events;
  double m_gap;
};

}  // namespace

TimeTicks makeEventTicks(const TimeAxis& axis, std::span<const SimTime> events, TimeLabels labels,
                         const Metrics& metrics) {
  TimeTicks result;
  if (events.empty()) return result;
  const EventTexts texts(events.back(), labels);
  result.unit = texts.head();
  std::optional<SimTime> above;
  double free = -1e9;
  for (const SimTime event : events) {
    const double y = axis.yAt(event);
    if (y < free) continue;
    result.ticks.push_back({y, texts.of(event, above)});
    above = event;
    free = y + metrics.leastEventGap();
  }
  return result;
}

TimeTicks makeEventTicks(const TimeAxis& axis, std::span<const SimTime> events, TimeLabels labels,
                         const Metrics& metrics, double top, double bottom) {
  const double segment = 40 * metrics.leastEventGap();
  const EventTexts texts(events.back(), labels);
  const EventChooser chooser(axis, events, metrics);
  TimeTicks result{texts.head(), {}};
  std::optional<SimTime> above;
  const auto first = static_cast<long long>(std::floor(top / segment)) - 1;
  for (long long number = first; static_cast<double>(number) * segment <= bottom; ++number) {
    const double from = static_cast<double>(number) * segment;
    for (const SimTime event : chooser.between(from, from + segment)) {
      if (!above && event > events.front()) above = *std::prev(std::ranges::lower_bound(events, event));
      const double y = axis.yAt(event);
      if (y >= top && y <= bottom) result.ticks.push_back({y, texts.of(event, above)});
      above = event;
    }
  }
  return result;
}

QString widestEventTick(SimTime end, TimeLabels labels) {
  return EventTexts(end, labels).widest(end);
}

}  // namespace wiretale::diagram
