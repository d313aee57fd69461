#include "tests/ui/diagram/layout_text.h"

#include <array>
#include <cmath>

#include <fmt/format.h>

namespace wiretale::testing {
namespace {

using diagram::EventRef;

int px(double value) {
  return static_cast<int>(std::lround(value));
}

std::string point(QPointF at) {
  return fmt::format("{},{}", px(at.x()), px(at.y()));
}

std::string name(EventRef event) {
  switch (event.kind) {
    case EventRef::Kind::Packet:
      return fmt::format(" packet {}", event.index);
    case EventRef::Kind::Timer:
      return fmt::format(" timer {}", event.index);
    case EventRef::Kind::App:
      return fmt::format(" call {}", event.index);
    case EventRef::Kind::State:
      return fmt::format(" {} state {}", event.side == Side::Client ? "client" : "server", event.index);
    case EventRef::Kind::None:
      break;
  }
  return {};
}

std::string_view name(diagram::Ink ink) {
  static constexpr std::array kNames{"text",
                                     "secondary",
                                     "connection",
                                     "closing",
                                     "bare-ack",
                                     "again",
                                     "lost",
                                     "timer",
                                     "grid",
                                     "lane",
                                     "band-idle",
                                     "band-opening",
                                     "band-established",
                                     "band-closing",
                                     "band-time-wait",
                                     "established",
                                     "paper",
                                     "selection",
                                     "encrypted"};
  return kNames[static_cast<std::size_t>(ink)];
}

std::string line(const diagram::ArrowShape& arrow) {
  std::string text = fmt::format("arrow {} {} -> {} {} {:.1f}", arrow.packet, point(arrow.tail), point(arrow.tip),
                                 name(arrow.ink), arrow.width);
  if (arrow.dashed) text += " dashed";
  if (arrow.reset) text += " double";
  if (arrow.died) text += " died, meant for " + point(arrow.intended);
  return text + "\n";
}

std::string line(const diagram::TextShape& text) {
  static constexpr std::array kAligns{"start", "centre", "end"};
  const std::string turned = text.angle == 0 ? "" : fmt::format(" {}°", text.angle);
  return fmt::format("text {} {}{} {} \"{}\"{}{}\n", point(text.anchor), kAligns[static_cast<std::size_t>(text.align)],
                     turned, name(text.ink), (text.lock ? "[lock] " : "") + text.text.toStdString(), name(text.event),
                     text.halo ? " halo" : "");
}

std::string line(const diagram::TimerShape& timer) {
  static constexpr std::array kOutcomes{"fired", "stopped", "replaced", "running"};
  return fmt::format("timer {} x {} from {} to {} {}\n", timer.timer, px(timer.x), px(timer.top), px(timer.bottom),
                     kOutcomes[static_cast<std::size_t>(timer.outcome)]);
}

}  // namespace

std::string describe(const diagram::DiagramLayout& layout) {
  std::string text = fmt::format("size {} x {}, lanes at {} and {}, {} px a second\n", px(layout.size.width()),
                                 px(layout.size.height()), px(layout.laneX[Side::Client]),
                                 px(layout.laneX[Side::Server]), px(layout.pixelsPerSecond));
  for (const auto& grid : layout.grid) text += fmt::format("grid {}\n", px(grid.y));
  for (const auto& band : layout.bands) {
    text += fmt::format("band {} to {} {}{}\n", px(band.rect.top()), px(band.rect.bottom()), name(band.ink),
                        name(band.event));
  }
  for (const auto& fold : layout.folds) text += fmt::format("fold {} to {}\n", px(fold.top), px(fold.bottom));
  for (const auto& leader : layout.leaders)
    text += fmt::format("elbow {} to {}\n", point(leader.from), point(leader.to));
  for (const auto& bracket : layout.brackets) {
    text += fmt::format("bracket {} to {}, packets {} to {}\n", point(bracket.glyph.topLeft()),
                        point(bracket.glyph.bottomRight()), bracket.first, bracket.last);
  }
  for (const auto& timer : layout.timers) text += line(timer);
  for (const auto& arrow : layout.arrows) text += line(arrow);
  for (const auto& area : layout.encrypted.areas) {
    text += fmt::format("encrypted {}:", area.depth);
    for (const QPointF& corner : area.outline) text += ' ' + point(corner);
    text += '\n';
  }
  for (const auto& key : layout.encrypted.keys) text += fmt::format("key {} of packet {}\n", point(key.at), key.packet);
  for (const auto& shape : layout.headTexts) text += "head " + line(shape);
  for (const auto& shape : layout.texts) text += line(shape);
  return text;
}

}  // namespace wiretale::testing
