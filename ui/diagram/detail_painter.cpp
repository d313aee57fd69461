#include "ui/diagram/detail_painter.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace wiretale::diagram {
namespace {

/// From the lane inwards.
constexpr std::array kStack{Importance::Data, Importance::Again, Importance::Landmark, Importance::Ack};

/// Large areas in full colour would drown everything else.
QColor softened(const QColor& colour, const QColor& paper) {
  constexpr double kShare = 0.6;
  const auto mix = [](int a, int b) { return qRound(a * kShare + b * (1 - kShare)); };
  return {mix(colour.red(), paper.red()), mix(colour.green(), paper.green()), mix(colour.blue(), paper.blue())};
}

class DensityPainter {
 public:
  DensityPainter(DrawTarget& target, const DiagramLayout& layout, const Theme& theme)
      : m_target(target), m_layout(layout) {
    for (const Importance sort : kStack) {
      m_colours[static_cast<std::size_t>(sort)] = softened(theme.lineOf(inkOf(sort)), theme.paper());
    }
    m_lost = softened(theme.lineOf(Ink::Lost), theme.paper());
    const double inset = layout.bandWidth / 2 + 1;
    m_left = layout.laneX[Side::Client] + inset;
    m_right = layout.laneX[Side::Server] - inset;
  }

  /// From the lane inwards what stands out, then the rest.
  void paint(const DensityRow& row, bool bright, bool rest) {
    for (const Side side : kSides) {
      const PacketCounts& counts = row.counts[side];
      const double longest = kLongestBar * (m_right - m_left);
      m_perPacket = longest / std::max({m_layout.densityFull, static_cast<double>(counts.total()), 1.0});
      const double out = row.bright[side].total() * m_perPacket;
      if (bright) paintBar(row, side, row.bright[side], 0);
      if (rest) paintBar(row, side, counts - row.bright[side], out);
    }
  }

 private:
  void paintBar(const DensityRow& row, Side side, const PacketCounts& counts, double from) {
    const auto add = [&](std::uint32_t count, const QColor& colour) {
      const double length = count * m_perPacket;
      if (count == 0) return;
      const double x = side == Side::Client ? m_left + from : m_right - from - length;
      m_target.rect({x, row.top, length, row.bottom - row.top}, colour);
      from += length;
    };
    for (const Importance sort : kStack) {
      const std::uint32_t died = sort == Importance::Landmark ? counts.died : 0;
      add(counts[sort] - died, m_colours[static_cast<std::size_t>(sort)]);
      add(died, m_lost);
    }
  }

  DrawTarget& m_target;
  const DiagramLayout& m_layout;
  std::array<QColor, kImportanceCount> m_colours;
  QColor m_lost;
  double m_left;
  double m_right;
  double m_perPacket = 0;
};

void paintBrace(DrawTarget& target, const BraceShape& brace, const Theme& theme, double scale) {
  const QRectF& box = brace.glyph;
  const bool client = brace.from == Side::Client;
  const double ends = client ? box.right() : box.left();
  const double tip = client ? box.left() : box.right();
  const double spine = box.center().x();
  const double bend = std::min(3 * scale, box.height() / 5);
  const double middle = box.center().y();
  const std::array points{QPointF(ends, box.top()),      QPointF(spine, box.top() + bend),
                          QPointF(spine, middle - bend), QPointF(tip, middle),
                          QPointF(spine, middle + bend), QPointF(spine, box.bottom() - bend),
                          QPointF(ends, box.bottom())};
  target.polyline(points, {theme.textOf(brace.ink), static_cast<float>((brace.open ? 1.0 : 1.6) * scale)});
}

void paintDoubleHead(DrawTarget& target, const CrowdMark& crowd, const Theme& theme, double scale) {
  const double forward = crowd.from == Side::Client ? 1 : -1;
  for (const double shift : {-5.0, 1.0}) {
    const auto at = [&](double x, double y) { return crowd.at + QPointF((x + shift) * forward, y) * scale; };
    const std::array corners{at(6, 0), at(-1, 4.5), at(-1, -4.5)};
    target.polygon(corners, theme.lineOf(Ink::Lost));
  }
}

}  // namespace

Ink inkOf(Importance sort) {
  constexpr std::array kInks{Ink::Closing, Ink::Again, Ink::Connection, Ink::BareAck};
  return kInks[static_cast<std::size_t>(sort)];
}

void paintDensity(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const Emphasis* emphasis,
                  double top, double bottom) {
  DensityPainter painter(target, layout, theme);
  const auto paint = [&](bool bright, bool rest) {
    auto row = std::ranges::lower_bound(layout.density, top, {}, &DensityRow::bottom);
    for (; row != layout.density.end() && row->top <= bottom; ++row) painter.paint(*row, bright, rest);
  };
  if (emphasis == nullptr || emphasis->bright == nullptr) return paint(true, true);
  target.setPale(true);
  paint(false, true);
  target.setPale(false);
  paint(true, false);
}

void paintBrackets(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, double top, double bottom) {
  for (const BracketShape& bracket : layout.brackets) {
    const QRectF& box = bracket.glyph;
    if (box.bottom() < top || box.top() > bottom) continue;
    const double inner = bracket.from == Side::Client ? box.right() : box.left();
    const double outer = bracket.from == Side::Client ? box.left() : box.right();
    const std::array points{QPointF(inner, box.top()), QPointF(outer, box.top()), QPointF(outer, box.bottom()),
                            QPointF(inner, box.bottom())};
    target.polyline(points, {theme.lineOf(Ink::BareAck), static_cast<float>(1.2 * layout.scale)});
  }
}

void paintBraces(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const Emphasis* emphasis,
                 double top, double bottom) {
  for (const BraceShape& brace : layout.braces) {
    if (brace.glyph.bottom() < top || brace.glyph.top() > bottom) continue;
    target.setPale(isPale(layout, brace, emphasis));
    paintBrace(target, brace, theme, layout.scale);
  }
  target.setPale(false);
}

void paintCrowds(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const Emphasis* emphasis,
                 double top, double bottom) {
  const double reach = 8 * layout.scale;
  for (const CrowdMark& crowd : layout.crowds) {
    if (crowd.at.y() + reach < top || crowd.at.y() - reach > bottom) continue;
    target.setPale(isPale(layout, crowd, emphasis));
    crowd.reset ? paintDoubleHead(target, crowd, theme, layout.scale)
                : paintSmallCross(target, crowd.at, theme, layout.scale);
  }
  target.setPale(false);
}

void paintSmallCross(DrawTarget& target, QPointF at, const Theme& theme, double scale) {
  const QPointF down = QPointF(4, 4) * scale;
  const QPointF up = QPointF(4, -4) * scale;
  for (const auto& [colour, width, reach] :
       {std::tuple{theme.paper(), 4.4, 1.25}, std::tuple{theme.lineOf(Ink::Lost), 2.0, 1.0}}) {
    const Stroke stroke{colour, static_cast<float>(width * scale)};
    target.line(at - down * reach, at + down * reach, stroke);
    target.line(at - up * reach, at + up * reach, stroke);
  }
}

}  // namespace wiretale::diagram
