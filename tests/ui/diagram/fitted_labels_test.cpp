// A session in one view: arrows so close together that few labels have room beside them.

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/recording_target.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/diagram_painter.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/oriented_box.h"

namespace wiretale::testing {
namespace {

using diagram::DiagramLayout;

/// px between the lanes' head and the transport, and between both panels of a small screen.
constexpr double kRoom = 552;
constexpr double kWidth = 786;

/// As the window fits it: the largest zoom at which all of it is in view.
DiagramLayout fitted(const trace::Trace& trace) {
  double least = 0.02;
  double most = 4;
  for (int round = 0; round < 12; ++round) {
    const double zoom = std::sqrt(least * most);
    const auto layout = diagram::layOut(trace, {.width = kWidth, .zoom = zoom}, diagram::FontMeasurer());
    (layout.size.height() <= kRoom ? least : most) = zoom;
  }
  return diagram::layOut(trace, {.width = kWidth, .zoom = least}, diagram::FontMeasurer());
}

bool isLabelled(const DiagramLayout& layout, trace::Index packet) {
  return std::ranges::any_of(layout.texts, [packet](const diagram::TextShape& text) {
    return text.event.kind == diagram::EventRef::Kind::Packet && text.event.index == packet;
  });
}

class Fitted : public ::testing::TestWithParam<const char*> {
 protected:
  trace::Trace trace = traceOf(GetParam());
  DiagramLayout layout = fitted(trace);
};

TEST_P(Fitted, EveryPacketThatOpensSaysSo) {
  for (trace::Index packet = 0; packet < trace.packets.size(); ++packet) {
    if (!trace.packets[packet].flags.has(wire::Syn)) continue;
    EXPECT_TRUE(isLabelled(layout, packet)) << "packet " << packet;
  }
}

/// Of packets that leave 5 px apart one has room for a label, and long names of several messages have none.
TEST_P(Fitted, TwoOfFivePacketsSayWhatTheyAre) {
  long labelled = 0;
  for (trace::Index packet = 0; packet < trace.packets.size(); ++packet) labelled += isLabelled(layout, packet) ? 1 : 0;
  EXPECT_GE(labelled * 5, 2 * std::ssize(trace.packets));
}

TEST_P(Fitted, IsSound) {
  expectSound(layout, trace);
}

TEST_P(Fitted, NoLineIsDrawnThroughALabel) {
  RecordingTarget target;
  diagram::paintDiagram(target, layout, diagram::Theme::named(diagram::Theme::Name::Light), {});
  for (const auto& text : layout.texts) {
    if (text.event.kind != diagram::EventRef::Kind::Packet) continue;
    const auto box = boxOf(text).grown(-0.5);
    for (const auto& line : target.lines) EXPECT_FALSE(crosses(box, line.p1(), line.p2())) << text.text.toStdString();
  }
}

TEST_P(Fitted, NoLabelIsSmallerThanTwelvePixels) {
  for (const auto& text : layout.texts)
    EXPECT_GE(diagram::pixelSize(text.font) * static_cast<double>(text.scale), 11.99) << text.text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Builtin, Fitted,
                         ::testing::Values("three-way-handshake-and-close", "syn-ack-lost", "tls13", "tls12-rsa",
                                           "tls-generations"),
                         [](const auto& test) {
                           std::string name = test.param;
                           std::erase(name, '-');
                           return name;
                         });

}  // namespace
}  // namespace wiretale::testing
