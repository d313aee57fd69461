#include "ui/diagram/group_hit.h"

#include <algorithm>
#include <cmath>

namespace wiretale::diagram {
namespace {

/// A pointer shows a piece of a band this high (px at scale 1).
constexpr double kPiece = 16;

std::optional<GroupRef> braceAt(const DiagramLayout& layout, const trace::Trace& trace, QPointF point) {
  const double reach = 3 * layout.scale;
  for (const BraceShape& brace : layout.braces) {
    if (!brace.glyph.adjusted(-reach, -reach, reach, reach).contains(point) && !brace.label.contains(point)) continue;
    GroupRef group{GroupRef::Kind::Brace, {}, brace.glyph.top(), brace.glyph.bottom(), brace.first, brace.open};
    for (const ArrowShape& arrow : layout.arrows) {
      if (arrow.from == brace.from && arrow.packet >= brace.first && arrow.packet <= brace.last)
        group.counts[brace.from].add(trace.packets[arrow.packet]);
    }
    return group;
  }
  return std::nullopt;
}

std::optional<GroupRef> crowdAt(const DiagramLayout& layout, const trace::Trace& trace, QPointF point) {
  const double reach = 8 * layout.scale;
  for (const CrowdMark& crowd : layout.crowds) {
    const QPointF way = point - crowd.at;
    if (std::abs(way.y()) > reach || way.x() < -reach || way.x() > 4 * reach) continue;
    GroupRef group{GroupRef::Kind::Crowd, {}, crowd.at.y() - reach, crowd.at.y() + reach, crowd.first, false};
    PacketCounts one;
    one.add(trace.packets[crowd.first]);
    for (std::uint32_t i = 0; i < crowd.count; ++i) group.counts[crowd.from] += one;
    return group;
  }
  return std::nullopt;
}

std::optional<GroupRef> bandAt(const DiagramLayout& layout, QPointF point) {
  if (point.x() < layout.laneX[Side::Client] || point.x() > layout.laneX[Side::Server]) return std::nullopt;
  const double half = kPiece / 2 * layout.scale;
  GroupRef group{GroupRef::Kind::Density, {}, point.y() - half, point.y() + half, trace::kNoIndex, false};
  auto row = std::ranges::upper_bound(layout.density, group.top, {}, &DensityRow::bottom);
  if (row == layout.density.end() || row->top >= group.bottom) return std::nullopt;
  group.top = row->top;
  const double end = group.bottom;
  for (; row != layout.density.end() && row->top < end; ++row) {
    for (const Side side : kSides) group.counts[side] += row->counts[side];
    group.bottom = row->bottom;
  }
  return group;
}

}  // namespace

std::optional<GroupRef> groupAt(const DiagramLayout& layout, const trace::Trace& trace, QPointF point) {
  if (auto brace = braceAt(layout, trace, point)) return brace;
  if (auto crowd = crowdAt(layout, trace, point)) return crowd;
  return bandAt(layout, point);
}

}  // namespace wiretale::diagram
