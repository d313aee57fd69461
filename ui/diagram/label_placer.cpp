#include "ui/diagram/label_placer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace wiretale::diagram {
namespace {

/// Beyond this, turned text is hard to read.
constexpr int kSteepestText = 12;
/// But between lanes that stand close together it is that or nothing.
constexpr int kSteepestTextInNeed = 40;

/// Where along an arrow a label's middle is tried, from the sender.
constexpr std::array kPlacesAlong{0.5, 0.28, 0.4, 0.62, 0.72, 0.2, 0.8};

/// For a label that has to be somewhere.
constexpr std::array kAllPlacesAlong{0.5, 0.45, 0.4,  0.35, 0.55, 0.3, 0.6,  0.25, 0.65,
                                     0.2, 0.7,  0.15, 0.75, 0.1,  0.8, 0.05, 0.85, 0.9};

/// The same, of one that stands on its arrow: finer, because there is so little room.
constexpr std::array kPlacesOn{0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7};

constexpr std::uint32_t kCrowd = 40;

/// Of a packet on its way, with the paper around it; px at scale 1.
constexpr double kChipHeight = 13;

/// Of letters of 1 px size.
constexpr double kCapitalHeight = 0.72;

double riseOf(const ArrowShape& arrow) {
  const QPointF way = arrow.intended - arrow.tail;
  return way.x() == 0 ? 0 : way.y() / way.x();
}

int wholeDegrees(double rise) {
  return static_cast<int>(std::lround(std::atan(rise) * 180 / std::numbers::pi));
}

OrientedBox boxAt(const LabelPlace& place, const LabelText& label) {
  const QPointF along = directionAt(static_cast<double>(place.angle));
  const QPointF down(-along.y(), along.x());
  const QPointF middle = place.start + along * (label.width / 2);
  const double more = (label.lines - 1) * label.step();
  return {middle + down * ((kLetterDepth - kLetterHeight) / 2 * label.size + more / 2), label.width / 2,
          ((kLetterDepth + kLetterHeight) * label.size + more) / 2, along};
}

/// Of its last line, which may be shorter than the others.
double lowestMiddle(const LabelPlace& place, const LabelText& label) {
  const QPointF along = directionAt(static_cast<double>(place.angle));
  const QPointF down(-along.y(), along.x());
  const double middle = (kLetterDepth - kLetterHeight) / 2 * label.size + (label.lines - 1) * label.step();
  return (place.start + down * middle).y() + std::max(0.0, along.y() * label.width / 2);
}

/// Turned with the arrow, its middle above or below `at`.
LabelPlace turnedPlace(QPointF at, int degrees, bool above, const LabelText& label, double gap) {
  const QPointF along = directionAt(degrees);
  const QPointF down(-along.y(), along.x());
  const double more = (label.lines - 1) * label.step();
  const double shift = above ? -gap - more : gap + kCapitalHeight * label.size;
  return {at + down * shift - along * (label.width / 2), static_cast<float>(degrees)};
}

/// What lies between a turned label and its arrow must be free too: else it would seem to belong to another one. An
/// arrow close behind its own is none of these.
OrientedBox upToArrow(OrientedBox box, bool above, const LabelText& label, double gap) {
  const double least = 0.5 * std::numbers::pi / 180 * label.width / 2;  // the label is turned by whole degrees
  const QPointF down(-box.along.y(), box.along.x());
  const double missing =
      std::max(gap - (above ? kLetterDepth : kLetterHeight - kCapitalHeight) * label.size - least, 0.0);
  box.halfHeight += missing / 2;
  box.centre += down * (above ? missing / 2 : -missing / 2);
  return box;
}

/// Horizontal, one corner of the label touching a steep arrow at `at`.
LabelPlace levelPlace(QPointF at, double rise, bool above, const LabelText& label, double gap) {
  const bool toTheRight = (rise > 0) == above;
  const double x = toTheRight ? at.x() + gap : at.x() - gap - label.width;
  const double more = (label.lines - 1) * label.step();
  const double y = above ? at.y() - kLetterDepth * label.size - more : at.y() + kLetterHeight * label.size;
  return {{x, y}, 0};
}

}  // namespace

void BoxGrid::add(const OrientedBox& box) {
  const QRectF bounds = box.bounds();
  if (bounds.bottom() < m_top || bounds.top() > m_bottom) return;
  const auto first = static_cast<std::size_t>(std::max(0.0, bounds.top() / kRowHeight));
  const auto last = static_cast<std::size_t>(std::max(0.0, bounds.bottom() / kRowHeight));
  if (m_rows.empty()) m_first = first;
  if (first < m_first) {
    m_rows.insert(m_rows.begin(), m_first - first, -1);
    m_first = first;
  }
  if (m_first + m_rows.size() <= last) m_rows.resize(last + 1 - m_first, -1);
  for (std::size_t row = first; row <= last; ++row) {
    m_entries.push_back({box, m_rows[row - m_first]});
    m_rows[row - m_first] = static_cast<std::int32_t>(m_entries.size()) - 1;
  }
}

bool BoxGrid::covers(const OrientedBox& box) const {
  const QRectF bounds = box.bounds();
  const auto first = static_cast<std::size_t>(std::max(0.0, bounds.top() / kRowHeight));
  const auto last = static_cast<std::size_t>(std::max(0.0, bounds.bottom() / kRowHeight));
  for (std::size_t row = std::max(first, m_first); row <= last && row - m_first < m_rows.size(); ++row) {
    for (std::int32_t at = m_rows[row - m_first]; at >= 0; at = m_entries[static_cast<std::size_t>(at)].next) {
      if (overlap(box, m_entries[static_cast<std::size_t>(at)].box)) return true;
    }
  }
  return false;
}

LabelPlacer::LabelPlacer(const DiagramLayout& layout, const Metrics& metrics)
    : m_layout(layout),
      m_metrics(metrics),
      m_left(layout.laneX[Side::Client] + layout.bandWidth / 2 + 3 * metrics.scale),
      m_right(layout.laneX[Side::Server] - layout.bandWidth / 2 - 3 * metrics.scale),
      m_taken(layout.spanTop, layout.spanBottom) {}

std::optional<LabelPlace> LabelPlacer::place(const ArrowShape& arrow, const LabelText& label) {
  const int degrees = std::abs(wholeDegrees(riseOf(arrow)));
  const auto along = [&](int steepest) {
    return placeAlong(arrow, label, kPlacesAlong, std::numeric_limits<double>::infinity(), steepest);
  };
  const auto place = along(kSteepestText);
  if (place || degrees <= kSteepestText || degrees > kSteepestTextInNeed) return place;
  return along(kSteepestTextInNeed);
}

std::optional<LabelPlace> LabelPlacer::placeAnywhere(const ArrowShape& arrow, const LabelText& label, double lowest,
                                                     bool steep) {
  return placeAlong(arrow, label, kAllPlacesAlong, lowest, steep ? kSteepestTextInNeed : kSteepestText);
}

std::optional<LabelPlace> LabelPlacer::placeAlong(const ArrowShape& arrow, const LabelText& label,
                                                  std::span<const double> shares, double lowest, int steepest) {
  const double rise = riseOf(arrow);
  const double gap = m_metrics.labelGap() + static_cast<double>(arrow.width) / 2 - 1;
  for (const bool above : {true, false}) {
    for (const double share : shares) {
      const QPointF at = arrow.tail + (arrow.tip - arrow.tail) * share;
      const bool turned = std::abs(wholeDegrees(rise)) <= steepest;
      const LabelPlace place =
          turned ? turnedPlace(at, wholeDegrees(rise), above, label, gap) : levelPlace(at, rise, above, label, gap);
      const OrientedBox box = boxAt(place, label);
      if (lowestMiddle(place, label) > lowest) continue;
      if (take(box, turned ? upToArrow(box, above, label, gap) : box, arrow.packet)) return place;
    }
  }
  return std::nullopt;
}

std::optional<LabelPlace> LabelPlacer::placeAway(const ArrowShape& arrow, const LabelText& label, double lowest,
                                                 LeaderShape& leader) {
  constexpr int kSteps = 16;
  const double step = 0.6 * label.size;
  for (int distance = 1; distance <= kSteps; ++distance) {
    for (const double along : kAllPlacesAlong) {
      const QPointF at = arrow.tail + (arrow.tip - arrow.tail) * along;
      if (at.y() > lowest) continue;
      for (const double share : {0.5, 0.15, 0.85}) {
        for (const double side : {-1.0, 1.0}) {
          const double more = (label.lines - 1) * label.step();
          const double far = distance * step + m_metrics.labelGap();
          const double y = side < 0 ? -far - kLetterDepth * label.size - more : far + kLetterHeight * label.size;
          LabelPlace place{at + QPointF(-share * label.width, y), 0};
          if (lowestMiddle(place, label) > lowest) continue;
          leader = {at, at + QPointF(0, side * far)};
          if (takeWith(leader, place, label)) return place;
        }
      }
    }
  }
  return std::nullopt;
}

std::optional<LabelPlace> LabelPlacer::placeOnArrow(const ArrowShape& arrow, const LabelText& label) {
  constexpr double kMostOfArrow = 0.5;
  const int degrees = wholeDegrees(riseOf(arrow));
  const QPointF way = arrow.tip - arrow.tail;
  if (std::abs(degrees) > kSteepestText || label.width > kMostOfArrow * std::hypot(way.x(), way.y())) return {};
  const QPointF along = directionAt(degrees);
  const QPointF down(-along.y(), along.x());
  for (const double share : kPlacesOn) {
    const QPointF start =
        arrow.tail + way * share + down * (kCapitalHeight * label.size / 2) - along * (label.width / 2);
    const LabelPlace place{start, static_cast<float>(degrees)};
    const OrientedBox box = boxAt(place, label);
    if (take(box, box, arrow.packet)) return place;
  }
  return std::nullopt;
}

/// The leader may cross arrows, but no text.
bool LabelPlacer::takeWith(const LeaderShape& leader, const LabelPlace& place, const LabelText& label) {
  const QPointF middle = (leader.from + leader.to) / 2;
  const OrientedBox line{middle, m_metrics.scale, std::abs(leader.to.y() - leader.from.y()) / 2, {1, 0}};
  const OrientedBox box = boxAt(place, label);
  const bool inHead = box.bounds().top() < m_layout.headHeight + 4 * m_metrics.scale;
  if (inHead || m_taken.covers(line) || !take(box, box, trace::kNoIndex)) return false;
  m_taken.add(line);
  return true;
}

std::optional<LabelPlace> LabelPlacer::placeAtCross(const ArrowShape& arrow, const LabelText& label) {
  const double out = m_metrics.crossRadius() + 5 * m_metrics.scale;
  const double up = -6 * m_metrics.scale;
  const double down = kCapitalHeight * label.size + 6 * m_metrics.scale;
  const double level = 0.36 * label.size;
  const double ahead = arrow.from == Side::Client ? out : -out - label.width;
  const double behind = arrow.from == Side::Client ? -out - label.width : out;
  for (const QPointF shift :
       {QPointF(ahead, level), QPointF(behind, up), QPointF(behind, down), QPointF(ahead, up), QPointF(ahead, down)}) {
    const LabelPlace place{arrow.tip + shift, 0};
    const OrientedBox box = boxAt(place, label);
    if (take(box, box, trace::kNoIndex)) return place;
  }
  return std::nullopt;
}

bool LabelPlacer::isCrowded(const ArrowShape& arrow) const {
  const double y = (arrow.tail.y() + arrow.tip.y()) / 2;
  const RowIndex::Range range = m_layout.arrowRows.range(y, y);
  return range.last - range.first > kCrowd;
}

bool LabelPlacer::isFreeOfArrows(const OrientedBox& box, trace::Index own) const {
  const QRectF bounds = box.bounds();
  const RowIndex::Range range = m_layout.arrowRows.range(bounds.top(), bounds.bottom());
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    const ArrowShape& arrow = m_layout.arrows[i];
    if (arrow.packet != own && !arrow.hidden && crosses(box, arrow.tail, arrow.tip)) return false;
  }
  return true;
}

bool LabelPlacer::take(const OrientedBox& box, const OrientedBox& withWay, trace::Index own) {
  const double margin = 1.5 * m_metrics.scale;
  const OrientedBox grown = box.grown(margin);
  const QRectF bounds = grown.bounds();
  if (bounds.left() < m_left || bounds.right() > m_right || m_taken.covers(grown)) return false;
  if (!isFreeOfArrows(grown, own) || !isFreeOfArrows(withWay, own)) return false;
  // With another arrow close behind its own, no label may stand on the other side: a packet of either is to be seen in
  // between as it passes, at whatever side of its line.
  const double passing = 2 * kChipHeight * m_metrics.scale;
  if (!isFreeOfArrows(withWay.grown(margin), own) && m_taken.covers(withWay.grown(passing))) return false;
  m_taken.add(grown);
  return true;
}

}  // namespace wiretale::diagram
