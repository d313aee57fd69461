#include "ui/diagram/bracket_layout.h"

#include <algorithm>

#include "ui/diagram/oriented_box.h"
#include "ui/diagram/tls_label.h"

namespace wiretale::diagram {
namespace {

constexpr double kWidth = 4;  // px at scale 1
constexpr double kGap = 2;    // on both sides
constexpr double kLeastHeight = 7;
constexpr double kApart = 2;

class BracketAdder {
 public:
  BracketAdder(DiagramLayout& layout, const TextMeasurer& measurer, const Metrics& metrics)
      : m_layout(layout), m_measurer(measurer), m_metrics(metrics) {
    for (const TextShape& text : layout.texts) {
      const double x = boxOf(text).centre.x();
      if (x < layout.laneX[Side::Client]) m_taken[Side::Client].push_back(boxOf(text).bounds());
      if (x > layout.laneX[Side::Server]) m_taken[Side::Server].push_back(boxOf(text).bounds());
    }
  }

  void add(const CutMessage& message) {
    const ArrowShape* const first = shownArrow(message.first);
    const ArrowShape* const last = shownArrow(message.last);
    if (first == nullptr || last == nullptr) return;
    const Side side = message.from;
    const BracketShape bracket = bracketOf(message, first->tail.y(), last->tail.y());
    m_free[side] = bracket.glyph.bottom() + kApart * m_metrics.scale;
    m_layout.brackets.push_back(bracket);
    if (m_named[side] != message.name) addName(message, bracket.glyph);
    m_named[side] = message.name;
  }

 private:
  const ArrowShape* shownArrow(trace::Index packet) const {
    const ArrowShape* const arrow = arrowOf(m_layout, packet);
    return arrow == nullptr || arrow->hidden || arrow->plain ? nullptr : arrow;
  }

  static double outwards(Side side) { return side == Side::Client ? -1 : 1; }

  /// Where names begin to have their gap.
  double edge(Side side) const {
    return m_layout.laneX[side] + outwards(side) * (m_layout.bandWidth / 2 + m_layout.barRoom[side]);
  }

  /// As high as what it joins, but high enough to be seen; below the one above.
  BracketShape bracketOf(const CutMessage& message, double first, double last) const {
    const double s = m_metrics.scale;
    const double height = std::max(last - first + 2 * s, kLeastHeight * s);
    const double top = std::max((first + last - height) / 2, m_free[message.from]);
    const double outer = edge(message.from) - outwards(message.from) * kGap * s;
    const double left = message.from == Side::Client ? outer : outer - kWidth * s;
    return {
        .glyph = {left, top, kWidth * s, height}, .from = message.from, .first = message.first, .last = message.last};
  }

  void addName(const CutMessage& message, const QRectF& glyph) {
    const double s = m_metrics.scale;
    const Side side = message.from;
    TextShape shape;
    shape.text = tlsName(message.name);
    shape.font = FontRole::Note;
    shape.ink = Ink::Secondary;
    shape.width = m_measurer.width(shape.text, shape.font) * s;
    shape.scale = static_cast<float>(s);
    shape.align = side == Side::Client ? TextShape::Align::End : TextShape::Align::Start;
    shape.halo = true;
    shape.event = {EventRef::Kind::Packet, Side::Client, message.first};
    shape.anchor = {edge(side) + outwards(side) * m_metrics.nameGap(), glyph.center().y() + kBelowMiddle * s};
    moveToFreePlace(shape, side);
    const double moved = shape.anchor.y() - kBelowMiddle * s - glyph.center().y();
    if (moved >= m_metrics.stateLine() / 2) {
      const double reach = outwards(side) * (m_metrics.nameGap() - 2 * s);
      m_layout.leaders.push_back(
          {{edge(side), glyph.center().y()}, {edge(side) + reach, shape.anchor.y() - kBelowMiddle * s}});
    }
    m_taken[side].push_back(boxOf(shape).bounds());
    m_layout.texts.push_back(std::move(shape));
  }

  /// Downwards, below whatever stands there.
  void moveToFreePlace(TextShape& shape, Side side) const {
    const double gap = 1.5 * m_metrics.scale;
    for (bool isFree = false; !isFree;) {
      const QRectF bounds = boxOf(shape).bounds().adjusted(0, -gap, 0, gap);
      const auto hindrance =
          std::ranges::find_if(m_taken[side], [&](const QRectF& taken) { return taken.intersects(bounds); });
      isFree = hindrance == m_taken[side].end();
      if (!isFree) shape.anchor.ry() += hindrance->bottom() - bounds.top() + 0.5;
    }
  }

  static constexpr double kBelowMiddle = 4.5;  // of a name's base line

  DiagramLayout& m_layout;
  const TextMeasurer& m_measurer;
  const Metrics& m_metrics;
  PerSide<std::vector<QRectF>> m_taken;
  PerSide<double> m_free{{-1e9, -1e9}};
  PerSide<std::string_view> m_named;
};

}  // namespace

PerSide<double> bracketRoom(const TlsReading& reading, const Metrics& metrics) {
  PerSide<double> room{};
  for (const CutMessage& message : reading.cutMessages()) room[message.from] = (kWidth + 2 * kGap) * metrics.scale;
  return room;
}

double widestBracketName(const TlsReading& reading, const TextMeasurer& measurer, const Metrics& metrics) {
  double widest = 0;
  for (const CutMessage& message : reading.cutMessages())
    widest = std::max(widest, measurer.width(tlsName(message.name), FontRole::Note) * metrics.scale);
  return widest;
}

void addBrackets(DiagramLayout& layout, const TlsReading& reading, const TextMeasurer& measurer,
                 const Metrics& metrics) {
  if (reading.cutMessages().empty()) return;
  BracketAdder adder(layout, measurer, metrics);
  for (const CutMessage& message : reading.cutMessages()) adder.add(message);
}

}  // namespace wiretale::diagram
