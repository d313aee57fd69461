#include "ui/diagram/ruler_layout.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/oriented_box.h"

namespace wiretale::testing {
namespace {

using diagram::DiagramLayout;
using diagram::TimeSpan;

constexpr SimTime at(SimDuration time) {
  return kSessionStart + time;
}

TEST(Ruler, CountsPacketsAndBytesThatLeaveBetweenTwoMoments) {
  const trace::Trace trace = handshake().build();
  EXPECT_EQ(diagram::measure(trace, {at(0ms), at(40ms)}).packets, 3U);
  EXPECT_EQ(diagram::measure(trace, {at(1ms), at(39ms)}).packets, 1U);
  EXPECT_EQ(diagram::measure(trace, {at(40ms), at(10ms)}).time, SimDuration(30ms));
  const trace::Trace data = traceOf("transfer");
  std::uint64_t bytes = 0;
  for (const auto& packet : data.packets) bytes += packet.payloadLength;
  EXPECT_EQ(diagram::measure(data, {kSessionStart, data.end}).bytes, bytes);
}

TEST(Ruler, StandsLeftOfTheTimesFromOneMomentToTheOther) {
  const trace::Trace trace = traceOf("tls13");
  const DiagramLayout layout = layOutFixed(trace, {.ruler = TimeSpan{at(60ms), at(20ms)}});
  ASSERT_TRUE(layout.ruler);
  EXPECT_DOUBLE_EQ(layout.ruler->top, layout.axis.yAt(at(20ms)));
  EXPECT_DOUBLE_EQ(layout.ruler->bottom, layout.axis.yAt(at(60ms)));
  for (const auto& text : layout.texts) {
    const bool right = text.font != diagram::FontRole::Tick || boxOf(text).bounds().left() > layout.ruler->x;
    EXPECT_TRUE(right) << text.text.toStdString();
  }
  EXPECT_EQ(std::ranges::count(layout.texts, QStringLiteral("Δ 40 ms"), &diagram::TextShape::text), 1);
}

TEST(Ruler, IsSoundAtAnyWidthHoweverShortItIs) {
  const trace::Trace trace = traceOf("tls13");
  for (const double width : {560.0, 1366.0, 3840.0}) {
    for (const SimTime to : {at(20ms), at(90ms), trace.end}) {
      expectSound(layOutFixed(trace, {.width = width, .ruler = TimeSpan{at(20ms), to}}), trace);
    }
  }
}

TEST(Ruler, IsNotThereUnlessAsked) {
  EXPECT_FALSE(layOutFixed(traceOf("tls13")).ruler);
}

}  // namespace
}  // namespace wiretale::testing
