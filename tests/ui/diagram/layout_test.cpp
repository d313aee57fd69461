#include <gtest/gtest.h>

#include <algorithm>

#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/sample_trace.h"

namespace wiretale::testing {
namespace {

using diagram::DiagramLayout;
using diagram::EventRef;
using diagram::TextShape;

const TextShape* findText(const DiagramLayout& layout, const QString& text) {
  const auto found = std::find_if(layout.texts.begin(), layout.texts.end(),
                                  [&](const TextShape& shape) { return shape.text == text; });
  return found == layout.texts.end() ? nullptr : &*found;
}

long countTexts(const DiagramLayout& layout, const QString& text) {
  return std::count_if(layout.texts.begin(), layout.texts.end(),
                       [&](const TextShape& shape) { return shape.text == text; });
}

TEST(DiagramLayout, OfNothingHasLanesAndNames) {
  const DiagramLayout layout = layOutFixed(TraceBuilder().build());
  EXPECT_EQ(layout.headTexts.size(), 5U);
  EXPECT_TRUE(layout.arrows.empty());
  EXPECT_GT(layout.size.height(), layout.headHeight);
}

TEST(DiagramLayout, OfOnePacketShowsIt) {
  TraceBuilder builder;
  builder.packet(0ms, Side::Client, {.flags = wire::Syn});
  const trace::Trace trace = builder.build();
  const DiagramLayout layout = layOutFixed(trace);
  expectSound(layout, trace);
  ASSERT_NE(findText(layout, QStringLiteral("SYN")), nullptr);
  EXPECT_NE(findText(layout, QStringLiteral("seq 0")), nullptr);
}

TEST(DiagramLayout, SurvivesPacketsThatTakeNoTime) {
  TraceBuilder builder;
  builder.latency(0ms);
  for (int i = 0; i < 5; ++i) builder.packet(0ms, i % 2 == 0 ? Side::Client : Side::Server, {.seq = 1, .payload = 9});
  const DiagramLayout layout = layOutFixed(builder.build());
  EXPECT_EQ(layout.arrows.size(), 5U);
  EXPECT_TRUE(noTextsOverlap(layout));
}

TEST(DiagramLayout, PacketsOfOneMomentAreToldApart) {
  TraceBuilder builder = handshake();
  for (std::uint32_t i = 0; i < 4; ++i) {
    builder.packet(80ms, Side::Client, {.seq = 1 + 100 * i, .ack = 1, .payload = 100});
  }
  const trace::Trace trace = builder.build();
  const DiagramLayout layout = layOutFixed(trace);
  for (std::size_t i = 4; i < 7; ++i) {
    EXPECT_GE(layout.arrows[i].tail.y() - layout.arrows[i - 1].tail.y(), 4.9);
    EXPECT_LT(layout.arrows[i].width, 3.0F);
  }
  expectSound(layout, trace);
}

TEST(DiagramLayout, ALostPacketEndsWhereItDiedAndSaysSo) {
  TraceBuilder builder;
  builder.packet(0ms, Side::Client, {.flags = wire::Syn, .fate = trace::Fate::Lost, .diesAt = 0.5});
  builder.packet(10ms, Side::Server, {.flags = wire::Syn, .fate = trace::Fate::Dropped, .diesAt = 0.5});
  const DiagramLayout layout = layOutFixed(builder.build());
  EXPECT_TRUE(layout.arrows[0].died);
  EXPECT_NEAR(layout.arrows[0].tip.x(), (layout.arrows[0].tail.x() + layout.arrows[0].intended.x()) / 2, 1.0);
  EXPECT_NE(findText(layout, QStringLiteral("lost")), nullptr);
  EXPECT_NE(findText(layout, QStringLiteral("dropped")), nullptr);
}

TEST(DiagramLayout, APacketStillOnItsWayEndsInMidAir) {
  TraceBuilder builder;
  builder.packet(0ms, Side::Client, {.flags = wire::Syn, .fate = trace::Fate::InFlight});
  builder.endsAt(10ms, trace::EndOfTrace::TimeLimit);
  const DiagramLayout layout = layOutFixed(builder.build());
  EXPECT_FALSE(layout.arrows[0].died);
  EXPECT_NEAR(layout.arrows[0].tip.y(), layout.axis.yAt(kSessionStart + 10ms), 1e-6);
}

TEST(DiagramLayout, PayloadShowsAsThickness) {
  TraceBuilder builder;
  for (const std::uint32_t payload : {0U, 40U, 400U, 1460U}) {
    builder.packet(SimDuration(50ms) * static_cast<int>(builder.raw().packets.size()), Side::Client,
                   {.seq = 1, .payload = payload});
  }
  const DiagramLayout layout = layOutFixed(builder.build());
  EXPECT_FLOAT_EQ(layout.arrows[0].width, 1.2F);
  EXPECT_FLOAT_EQ(layout.arrows[1].width, 1.8F);
  EXPECT_GT(layout.arrows[2].width, 2.2F);
  EXPECT_FLOAT_EQ(layout.arrows[3].width, 3.5F);
}

TEST(DiagramLayout, StatesBeginWhereTheArrowThatCausedThemEnds) {
  const trace::Trace trace = handshake().build();
  const DiagramLayout layout = layOutFixed(trace);
  const auto band = std::find_if(layout.bands.begin(), layout.bands.end(), [](const diagram::BandShape& shape) {
    return shape.ink == diagram::Ink::BandEstablished && shape.event.side == Side::Client;
  });
  ASSERT_NE(band, layout.bands.end());
  EXPECT_DOUBLE_EQ(band->rect.top(), layout.arrows[1].tip.y());
}

TEST(DiagramLayout, NamesOfStatesThatMeetArePushedDownAndTiedToTheirBeginning) {
  TraceBuilder builder = handshake();
  builder.enters(60ms, Side::Server, tcp::State::CloseWait);
  builder.enters(60ms, Side::Server, tcp::State::LastAck);
  const DiagramLayout layout = layOutFixed(builder.build());
  const double established = findText(layout, QStringLiteral("ESTABLISHED"))->anchor.y();
  const double lastAck = findText(layout, QStringLiteral("LAST-ACK"))->anchor.y();
  EXPECT_GE(lastAck - established, 2 * 16);
  EXPECT_GE(layout.leaders.size(), 1U);
  EXPECT_TRUE(noTextsOverlap(layout));
}

TEST(DiagramLayout, TimersThatReplaceEachOtherBecomeOneRuler) {
  TraceBuilder builder = handshake();
  const auto timer = [&](SimDuration from, SimDuration to, trace::TimerOutcome outcome) {
    builder.timer(Side::Client, tcp::TimerKind::Retransmission, from, from + 1s, to, outcome);
  };
  timer(40ms, 60ms, trace::TimerOutcome::Replaced);
  timer(60ms, 90ms, trace::TimerOutcome::Replaced);
  timer(90ms, 1090ms, trace::TimerOutcome::Fired);
  const DiagramLayout layout = layOutFixed(builder.build());
  ASSERT_EQ(layout.timers.size(), 1U);
  EXPECT_DOUBLE_EQ(layout.timers[0].top, layout.axis.yAt(kSessionStart + 40ms));
  EXPECT_DOUBLE_EQ(layout.timers[0].bottom, layout.axis.yAt(kSessionStart + 1090ms));
  EXPECT_EQ(layout.timers[0].timer, 2U);
}

TEST(DiagramLayout, TimersTooShortToSeeAreLeftOutUnlessTheyFired) {
  TraceBuilder builder = handshake();
  const auto timer = [&](tcp::TimerKind kind, SimDuration from, SimDuration to, trace::TimerOutcome outcome) {
    builder.timer(Side::Client, kind, from, from + 40ms, to, outcome);
  };
  timer(tcp::TimerKind::Retransmission, 10ms, 12ms, trace::TimerOutcome::Stopped);
  EXPECT_TRUE(layOutFixed(builder.build()).timers.empty());
  timer(tcp::TimerKind::Retransmission, 20ms, 22ms, trace::TimerOutcome::Fired);
  EXPECT_EQ(layOutFixed(builder.build()).timers.size(), 1U);
}

TEST(DiagramLayout, TheSameDelayIsNotNamedAgainAndAgain) {
  const DiagramLayout layout = layOutFixed(traceOf("short-session"));
  EXPECT_GE(countTexts(layout, QStringLiteral("delayed ACK 40 ms")), 1);
  EXPECT_LE(countTexts(layout, QStringLiteral("delayed ACK 40 ms")), 3);
}

TEST(DiagramLayout, FoldsSayHowMuchTimePasses) {
  const DiagramLayout layout = layOutFixed(traceOf("syn-ack-lost"));
  ASSERT_EQ(layout.folds.size(), 2U);
  EXPECT_NE(findText(layout, QStringLiteral("60 s pass")), nullptr);
}

TEST(DiagramLayout, GrowsWiderThanAskedWhereTypeIsLarge) {
  const trace::Trace trace = traceOf("half-close");
  const DiagramLayout layout = layOutFixed(trace, {.width = 560, .fontScale = 2});
  EXPECT_GT(layout.size.width(), 700);
  expectSound(layout, trace);
}

TEST(DiagramLayout, KeepsTheLanesInTheMiddleOfAWideCanvas) {
  const DiagramLayout layout = layOutFixed(handshake().build(), {.width = 3840});
  EXPECT_NEAR(layout.laneX[Side::Client] + layout.laneX[Side::Server], 3840, 1);
  EXPECT_LT(layout.laneX[Side::Server] - layout.laneX[Side::Client], 1000);
}

TEST(DiagramLayout, ZoomStretchesTimeOnly) {
  const trace::Trace trace = handshake().build();
  const DiagramLayout once = layOutFixed(trace);
  const DiagramLayout twice = layOutFixed(trace, {.zoom = 2});
  EXPECT_DOUBLE_EQ(twice.pixelsPerSecond, 2 * once.pixelsPerSecond);
  EXPECT_DOUBLE_EQ(twice.laneX[Side::Client], once.laneX[Side::Client]);
}

TEST(DiagramLayout, ShowsLandmarksInACrowdOfTenThousand) {
  scenario::Scenario scenario = scenario::builtinScenario("transfer").value();
  for (auto& party : scenario.parties) {
    for (auto& step : party.program) {
      if (auto* send = std::get_if<scenario::Send>(&step); send != nullptr && send->text.empty())
        send->bytes = 10'000'000;
      if (auto* receive = std::get_if<scenario::Receive>(&step); receive != nullptr && receive->bytes > 1000) {
        receive->bytes = 10'000'000;
      }
    }
  }
  const trace::Trace trace = sim::run(scenario);
  ASSERT_GT(trace.packets.size(), 10'000U);
  const DiagramLayout layout = layOutFixed(trace);
  EXPECT_EQ(layout.arrows.size(), trace.packets.size());
  EXPECT_NE(findText(layout, QStringLiteral("SYN")), nullptr);
  EXPECT_GE(countTexts(layout, QStringLiteral("FIN, ACK")), 1);
  EXPECT_TRUE(noArrowCrossesALabel(layout));
}

TEST(DiagramLayout, LongNamesOfTheLanesStandBesideEachOther) {
  trace::Trace trace = traceOf("syn-lost");
  trace.endpoints[Side::Client].name = "A browser with quite a long name on a laptop";
  trace.endpoints[Side::Server].name = "server-with-a-long-name.example.com " + std::string(200, 'W');
  for (const double width : {560.0, 800.0, 1366.0}) {
    const auto layout = layOutFixed(trace, {.width = width});
    EXPECT_TRUE(noTextsOverlap(layout)) << width;
    EXPECT_TRUE(textsAreInside(layout)) << width;
    EXPECT_TRUE(layout.headTexts[2].text.endsWith(QStringLiteral("…"))) << layout.headTexts[2].text.toStdString();
    EXPECT_GT(layout.headTexts[2].text.size(), 12);
  }
}

}  // namespace
}  // namespace wiretale::testing
