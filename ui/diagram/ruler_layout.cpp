#include "ui/diagram/ruler_layout.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "core/base/format_duration.h"
#include "ui/diagram/packet_label.h"

namespace wiretale::diagram {
namespace {

constexpr double kLineGap = 16;

struct Line {
  QString text;
  FontRole font;
};

std::array<Line, 3> linesFor(const Measured& measured) {
  const QString packets =
      measured.packets == 1
          ? QCoreApplication::translate("Diagram", "1 packet", "between two moments")
          : QCoreApplication::translate("Diagram", "%1 packets", "between two moments").arg(grouped(measured.packets));
  const QString bytes = QCoreApplication::translate("Diagram", "%1 B").arg(grouped(measured.bytes));
  return {{{QStringLiteral("Δ ") + QString::fromStdString(displayDuration(measured.time)), FontRole::State},
           {packets, FontRole::Note},
           {bytes, FontRole::Note}}};
}

}  // namespace

Measured measure(const trace::Trace& trace, TimeSpan span) {
  const auto [from, to] = std::minmax(span.from, span.to);
  Measured measured{.time = to - from};
  for (const trace::PacketRecord& packet : trace.packets) {
    if (packet.sent < from || packet.sent > to || packet.copy) continue;
    ++measured.packets;
    measured.bytes += packet.payloadLength;
  }
  return measured;
}

double rulerRoom(const trace::Trace& trace, TimeSpan span, const TextMeasurer& measurer, const Metrics& metrics) {
  double widest = 0;
  for (const Line& line : linesFor(measure(trace, span))) {
    widest = std::max(widest, measurer.width(line.text, line.font));
  }
  return (widest + 24) * metrics.scale;
}

void addRuler(DiagramLayout& layout, const trace::Trace& trace, TimeSpan span, const Columns& columns,
              const TextMeasurer& measurer, const Metrics& metrics) {
  const double s = metrics.scale;
  const auto [from, to] = std::minmax(span.from, span.to);
  const RulerShape ruler{columns.rulerX, layout.axis.yAt(from), layout.axis.yAt(to), columns.gridRight};
  layout.ruler = ruler;
  const auto lines = linesFor(measure(trace, span));
  double y = std::max((ruler.top + ruler.bottom) / 2 - 0.62 * kLineGap * s, ruler.top + 4 * s);
  for (const Line& line : lines) {
    TextShape shape;
    shape.text = line.text;
    shape.font = line.font;
    shape.ink = line.font == FontRole::State ? Ink::Text : Ink::Secondary;
    shape.width = measurer.width(line.text, line.font) * s;
    shape.scale = static_cast<float>(s);
    shape.align = TextShape::Align::End;
    shape.anchor = {ruler.x - 10 * s, y};
    layout.texts.push_back(std::move(shape));
    y += kLineGap * s;
  }
}

}  // namespace wiretale::diagram
