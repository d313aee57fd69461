#include "tests/ui/diagram/layout_checks.h"

#include <algorithm>
#include <cmath>

#include "ui/diagram/oriented_box.h"

namespace wiretale::testing {
namespace {

using diagram::ArrowShape;
using diagram::DiagramLayout;
using diagram::OrientedBox;
using diagram::TextShape;

::testing::AssertionResult fine() {
  return ::testing::AssertionSuccess();
}

std::string nameOf(const TextShape& text) {
  return "\"" + text.text.toStdString() + "\" at " + std::to_string(text.anchor.x()) + ", " +
         std::to_string(text.anchor.y());
}

std::string nameOf(const ArrowShape& arrow) {
  return "packet " + std::to_string(arrow.packet) + " from y " + std::to_string(arrow.tail.y()) + " to " +
         std::to_string(arrow.tip.y());
}

/// What letters really cover, without the room for strokes that hardly any has.
OrientedBox tightBox(const TextShape& text) {
  return boxOf(text).grown(-0.5);
}

::testing::AssertionResult overlapWithin(const std::vector<const TextShape*>& texts) {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (std::size_t k = i + 1; k < texts.size(); ++k) {
      if (texts[k]->anchor.y() - texts[i]->anchor.y() > 120) break;
      if (!overlap(tightBox(*texts[i]), tightBox(*texts[k]))) continue;
      return ::testing::AssertionFailure() << nameOf(*texts[i]) << " overlaps " << nameOf(*texts[k]);
    }
  }
  return fine();
}

bool isPacketText(const TextShape& text) {
  return text.event.kind == diagram::EventRef::Kind::Packet;
}

/// A label that interrupts its own arrow: that goes through the middle of its letters.
bool standsOn(const TextShape& text, const OrientedBox& box, const ArrowShape& arrow) {
  if (text.event.index != arrow.packet) return false;
  const QPointF along =
      (arrow.tip - arrow.tail) / std::hypot(arrow.tip.x() - arrow.tail.x(), arrow.tip.y() - arrow.tail.y());
  const QPointF to = box.centre - arrow.tail;
  return std::abs(to.x() * along.y() - to.y() * along.x()) < box.halfHeight / 3;
}

}  // namespace

::testing::AssertionResult noTextsOverlap(const DiagramLayout& layout) {
  std::vector<const TextShape*> texts;
  for (const auto& text : layout.headTexts) texts.push_back(&text);
  for (const auto& text : layout.texts) texts.push_back(&text);
  return overlapWithin(texts);
}

::testing::AssertionResult textsAreInside(const DiagramLayout& layout) {
  const QRectF canvas(QPointF(0, 0), layout.size);
  for (const auto* list : {&layout.headTexts, &layout.texts}) {
    for (const TextShape& text : *list) {
      if (!canvas.contains(boxOf(text).bounds())) return ::testing::AssertionFailure() << nameOf(text) << " sticks out";
    }
  }
  return fine();
}

::testing::AssertionResult noArrowCrossesALabel(const DiagramLayout& layout) {
  for (const TextShape& text : layout.texts) {
    if (!isPacketText(text)) continue;
    const OrientedBox box = tightBox(text);
    for (const ArrowShape& arrow : layout.arrows) {
      if (arrow.tail.y() > box.centre.y() + 300) break;
      if (standsOn(text, box, arrow)) continue;
      if (crosses(box, arrow.tail, arrow.tip)) {
        return ::testing::AssertionFailure() << nameOf(arrow) << " crosses " << nameOf(text);
      }
    }
  }
  return fine();
}

::testing::AssertionResult noNameTouchesATimer(const DiagramLayout& layout) {
  for (const TextShape& text : layout.texts) {
    for (const auto& timer : layout.timers) {
      if (crosses(tightBox(text), {timer.x, timer.top}, {timer.x, timer.bottom})) {
        return ::testing::AssertionFailure() << "timer " << timer.timer << " crosses " << nameOf(text);
      }
    }
  }
  return fine();
}

::testing::AssertionResult arrowsJoinTheLanes(const DiagramLayout& layout, const trace::Trace& trace) {
  const double inset = layout.bandWidth / 2 + 1;
  const double left = layout.laneX[Side::Client] + inset;
  const double right = layout.laneX[Side::Server] - inset;
  for (const ArrowShape& arrow : layout.arrows) {
    const bool toRight = trace.packets[arrow.packet].from == Side::Client;
    const bool joins = std::abs(arrow.tail.x() - (toRight ? left : right)) < 1e-6 &&
                       std::abs(arrow.intended.x() - (toRight ? right : left)) < 1e-6;
    const bool whole = arrow.tip == arrow.intended;
    if (!joins || (trace.packets[arrow.packet].arrived() && !whole)) {
      return ::testing::AssertionFailure() << nameOf(arrow) << " does not join the lanes";
    }
  }
  return fine();
}

::testing::AssertionResult slopesAreLatencies(const DiagramLayout& layout, const trace::Trace& trace) {
  for (const ArrowShape& arrow : layout.arrows) {
    const auto& packet = trace.packets[arrow.packet];
    const double drop = layout.axis.drop(packet.sent, packet.arrives, layout.pixelsPerSecond);
    const double shift = arrow.tail.y() - layout.axis.yAt(packet.sent);
    if (std::abs(arrow.intended.y() - arrow.tail.y() - drop) > 1e-6) {
      return ::testing::AssertionFailure() << nameOf(arrow) << " should drop by " << drop;
    }
    if (packet.arrived() && std::abs(arrow.tip.y() - layout.axis.yAt(packet.arrives) - shift) > 1e-3) {
      return ::testing::AssertionFailure() << nameOf(arrow) << " does not end when it arrives";
    }
    if (shift < -1e-9 || shift > 17 * layout.scale) {
      return ::testing::AssertionFailure() << nameOf(arrow) << " is drawn " << shift << " px off its time";
    }
  }
  return fine();
}

::testing::AssertionResult packetsLeaveInOrder(const DiagramLayout& layout, const trace::Trace& trace) {
  PerSide<double> last{{-1, -1}};
  for (const ArrowShape& arrow : layout.arrows) {
    double& previous = last[trace.packets[arrow.packet].from];
    if (arrow.tail.y() < previous) return ::testing::AssertionFailure() << nameOf(arrow) << " overtakes";
    previous = arrow.tail.y();
  }
  return fine();
}

::testing::AssertionResult nothingStandsBeforeItsCause(const DiagramLayout& layout, const trace::Trace& trace) {
  for (const ArrowShape& arrow : layout.arrows) {
    const auto cause = trace.packets[arrow.packet].cause;
    if (cause == trace::kNoIndex) continue;
    if (arrow.tail.y() < layout.arrows[cause].tip.y() - 1e-6) {
      return ::testing::AssertionFailure()
             << nameOf(arrow) << " leaves before its cause, " << nameOf(layout.arrows[cause]);
    }
  }
  return fine();
}

namespace {

/// What stands near a bracket and is no text.
std::vector<QRectF> shapesOf(const DiagramLayout& layout) {
  std::vector<QRectF> shapes;
  const auto line = [&](QPointF from, QPointF to) {
    shapes.push_back(QRectF(from, to).normalized().adjusted(-0.5, -0.5, 0.5, 0.5));
  };
  for (const auto& band : layout.bands) shapes.push_back(band.rect);
  for (const auto& timer : layout.timers) line({timer.x, timer.top}, {timer.x, timer.bottom});
  for (const auto& leader : layout.leaders) line(leader.from, leader.to);
  for (const auto& brace : layout.braces) shapes.push_back(brace.glyph);
  for (const auto& key : layout.encrypted.keys) shapes.push_back(QRectF(key.at, QSizeF()).adjusted(-5, -7, 5, 7));
  for (const auto& bar : layout.windowBars) {
    for (const auto& piece : bar.pieces)
      shapes.push_back(QRectF(QPointF(bar.lane, piece.top), QPointF(bar.outer, piece.bottom)).normalized());
  }
  return shapes;
}

}  // namespace

::testing::AssertionResult bracketsTouchNothing(const DiagramLayout& layout) {
  if (layout.brackets.empty()) return fine();
  std::vector<QRectF> others = shapesOf(layout);
  for (const TextShape& text : layout.texts) others.push_back(tightBox(text).bounds());
  for (const auto& bracket : layout.brackets) {
    const auto where = [&] {
      return "the bracket of packets " + std::to_string(bracket.first) + " to " + std::to_string(bracket.last);
    };
    for (const QRectF& other : others) {
      if (bracket.glyph.intersects(other))
        return ::testing::AssertionFailure() << where() << " touches what stands at " << other.left() << ", "
                                             << other.top() << " to " << other.right() << ", " << other.bottom();
    }
    for (const auto& arrow : layout.arrows) {
      if (crosses(diagram::boxOf(bracket.glyph), arrow.tail, arrow.intended))
        return ::testing::AssertionFailure() << where() << " is crossed by " << nameOf(arrow);
    }
    others.push_back(bracket.glyph);
  }
  return fine();
}

void expectSound(const DiagramLayout& layout, const trace::Trace& trace) {
  EXPECT_TRUE(noTextsOverlap(layout));
  EXPECT_TRUE(textsAreInside(layout));
  EXPECT_TRUE(noArrowCrossesALabel(layout));
  EXPECT_TRUE(noNameTouchesATimer(layout));
  EXPECT_TRUE(bracketsTouchNothing(layout));
  EXPECT_TRUE(arrowsJoinTheLanes(layout, trace));
  EXPECT_TRUE(slopesAreLatencies(layout, trace));
  EXPECT_TRUE(packetsLeaveInOrder(layout, trace));
  EXPECT_TRUE(nothingStandsBeforeItsCause(layout, trace));
}

}  // namespace wiretale::testing
