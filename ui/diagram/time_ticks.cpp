#include "ui/diagram/time_ticks.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

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
        m_end(axis.pieces().back().toTime),
        m_unit(unitFor(m_end)),
        m_leastGap(metrics.leastTickGap()),
        m_step(stepFor(pixelsPerSecond, most)),
        m_decimals(decimalsFor(m_step, m_unit)) {}

  TimeTicks make(SimTime from, SimTime to) {
    m_from = from;
    m_to = to;
    m_result.unit = headFor(m_labels, m_unit);
    const auto& pieces = m_axis.pieces();
    auto piece = std::ranges::lower_bound(pieces, from, {}, &TimeAxis::Piece::toTime);
    for (; piece != pieces.end() && piece->fromTime <= to; ++piece) {
      if (!piece->folded) addPiece(*piece);
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
  return TickMaker(axis, pixelsPerSecond, labels, metrics, kMostTicks).make(kSessionStart, axis.pieces().back().toTime);
}

TimeTicks makeTicks(const TimeAxis& axis, double pixelsPerSecond, TimeLabels labels, const Metrics& metrics,
                    SimTime from, SimTime to) {
  return TickMaker(axis, pixelsPerSecond, labels, metrics, std::numeric_limits<std::int64_t>::max()).make(from, to);
}

TimeTicks makeEventTicks(const TimeAxis& axis, std::span<const SimTime> events, TimeLabels labels,
                         const Metrics& metrics) {
  TimeTicks result;
  if (events.empty()) return result;
  const Unit unit = unitFor(events.back());
  const int decimals = decimalsFor(unit.nanoseconds / 1000, kSeconds);
  result.unit = headFor(labels, unit);
  SimTime above = events.front();
  double free = -1e9;
  for (const SimTime event : events) {
    const double y = axis.yAt(event);
    if (y < free) continue;
    QString text = valueText(event, unit);
    if (labels == TimeLabels::Clock) text = clockText(event, std::min(decimals, 9));
    if (labels == TimeLabels::SinceEvent && !result.ticks.empty())
      text = u'+' + QString::fromStdString(displayDuration(event - above));
    result.ticks.push_back({y, text});
    above = event;
    free = y + metrics.leastEventGap();
  }
  return result;
}

}  // namespace wiretale::diagram
