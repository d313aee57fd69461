#include "ui/diagram/span_density.h"

namespace wiretale::diagram {
namespace {

/// What a pyramid counts of both sides in the rows of a stretch, from the top.
class RowCounter {
 public:
  RowCounter(const DensityPyramid& pyramid, SimTime from) : m_pyramid(pyramid) {
    for (const Side side : kSides) m_before[side] = pyramid.before(side, from);
  }

  PerSide<PacketCounts> upTo(SimTime to) {
    PerSide<PacketCounts> counts;
    for (const Side side : kSides) {
      const std::size_t next = m_pyramid.before(side, to, m_before[side]);
      counts[side] = m_pyramid.between(side, m_before[side], next);
      m_before[side] = next;
    }
    return counts;
  }

 private:
  const DensityPyramid& m_pyramid;
  PerSide<std::size_t> m_before{};
};

/// Where the marks of a kind stand, of the way between the lanes.
double wayOf(Side from, PacketMark kind) {
  return (from == Side::Client ? 0.53 : 0.40) + (kind == PacketMark::Died ? 0 : 0.13);
}

}  // namespace

void addDensity(std::vector<DensityRow>& rows, const Stretch& stretch, const SpanLevels& levels, double height,
                const DensityPyramid& pyramid, const DensityPyramid* bright) {
  RowCounter counter(pyramid, stretch.from);
  RowCounter brightCounter(bright == nullptr ? pyramid : *bright, stretch.from);
  for (double top = stretch.top; top < stretch.bottom - 1e-6; top += height) {
    const double bottom = std::min(top + height, stretch.bottom);
    const SimTime to = bottom == stretch.bottom ? stretch.to : levels.timeAt(bottom);
    DensityRow row{top, bottom, counter.upTo(to), {}};
    if (bright != nullptr) row.bright = brightCounter.upTo(to);
    if (row.counts[Side::Client].total() + row.counts[Side::Server].total() > 0) rows.push_back(row);
  }
}

void addCrowds(DiagramLayout& layout, const Stretch& stretch, const SpanLevels& levels, const DensityPyramid& pyramid,
               const DensityPyramid* bright) {
  const double height = kLevelStretch / 6 * layout.scale;
  const double gap = layout.laneX[Side::Server] - layout.laneX[Side::Client];
  SimTime from = stretch.from;
  for (int row = 0; row < 6; ++row) {
    const SimTime to = row == 5 ? stretch.to : levels.timeAt(stretch.top + (row + 1) * height);
    for (const Side side : kSides) {
      for (const PacketMark kind : {PacketMark::Died, PacketMark::Reset}) {
        const auto marks = pyramid.marks(side, kind, from, to);
        if (marks.empty()) continue;
        const QPointF at(std::round(layout.laneX[Side::Client] + wayOf(side, kind) * gap),
                         stretch.top + (row + 0.5) * height);
        const std::size_t found = bright == nullptr ? marks.size() : bright->marks(side, kind, from, to).size();
        layout.crowds.push_back({at, side, kind == PacketMark::Reset, static_cast<std::uint32_t>(marks.size()),
                                 static_cast<std::uint32_t>(found), marks.front()});
      }
    }
    from = to;
  }
}

}  // namespace wiretale::diagram
