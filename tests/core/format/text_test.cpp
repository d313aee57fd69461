#include "core/format/text.h"

#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "core/explain/explain.h"
#include "core/format/words.h"
#include "tests/support/golden.h"
#include "tests/support/trace_builder.h"

namespace wiretale::format {
namespace {

using wiretale::testing::handshakeWithLoss;
using wiretale::testing::matchesGolden;
using wiretale::testing::TraceBuilder;

const TextOptions kRuleNames{.reasons = TextOptions::Reasons::RuleNames};

TEST(FormatText, ShowsPacketsStatesAndTimersInOrderOfTime) {
  EXPECT_TRUE(matchesGolden(formatText(handshakeWithLoss(), kRuleNames), "format/handshake_with_loss.txt"));
}

TEST(FormatText, SaysWhyInSentencesWithTheirSource) {
  TraceBuilder b;
  const Reason why{.rule = Rule::FinAfterLastByte, .values = {1'200}};
  b.packet(0ms, Side::Server, {.flags = wire::Fin | wire::Ack, .seq = 1'201, .ack = 1, .why = why});
  const trace::Trace trace = b.build();
  const std::string text = formatText(trace);
  const std::string line = "sent: " + explain::sentenceFor(why, voiceAt(trace, Side::Server)) + " [" +
                           explain::citationFor(why.rule) + "]\n";
  EXPECT_NE(text.find(line), std::string::npos) << text << "lacks\n" << line;
}

TEST(FormatText, ShowsEveryFateAndOutcome) {
  using Kind = trace::AppEvent::Kind;
  TraceBuilder b;
  b.app(0ms, Side::Server, Kind::Listened).app(1ms, Side::Client, Kind::SentBytes, 1'200);
  b.packet(1ms, Side::Client, {.seq = 1, .ack = 1, .payload = 1'200, .fate = trace::Fate::Dropped});
  b.packet(2ms, Side::Server, {.flags = wire::Rst, .seq = 1, .fate = trace::Fate::Lost, .diesAt = 0.3});
  b.packet(3ms, Side::Server, {.seq = 1, .ack = 1, .fate = trace::Fate::InFlight, .retransmission = true});
  b.timer(Side::Client, tcp::TimerKind::DelayedAck, 1ms, 41ms, 5ms, trace::TimerOutcome::Replaced);
  b.timer(Side::Client, tcp::TimerKind::TimeWait, 5ms, 60s, 10ms, trace::TimerOutcome::Running);
  b.endsAt(10ms, trace::EndOfTrace::TimeLimit);
  EXPECT_TRUE(matchesGolden(formatText(b.build(), kRuleNames), "format/every_fate.txt"));
}

TEST(FormatText, KeepsItsColumnsForLongNamesAndLateTimes) {
  TraceBuilder b;
  b.raw().endpoints[Side::Client].name = "a client with a name that is far too long for its column";
  b.raw().endpoints[Side::Server].name = "서버";
  b.enters(0ms, Side::Client, tcp::State::SynSent).enters(23h, Side::Server, tcp::State::Listen);
  const std::string text = formatText(b.build());
  EXPECT_NE(text.find("    0.000000      a client with a name  CLOSED → SYN-SENT"), std::string::npos) << text;
  EXPECT_NE(text.find("82800.000000      서버                  CLOSED → LISTEN"), std::string::npos) << text;
}

TEST(FormatText, SpeaksInOtherWords) {
  ListingWords words;
  for (std::string* const text : words.all()) *text = "~" + *text;
  words.name = [](const std::string& name) { return "<" + name + ">"; };
  words.sentence = [](const trace::Trace&, trace::Index, Side, trace::ConnectionIndex) {
    return std::string("because");
  };
  std::istringstream lines(formatText(handshakeWithLoss(), {.words = words}));
  for (std::string line; std::getline(lines, line);) {
    EXPECT_TRUE(line.empty() || line.find_first_of("~<") != std::string::npos) << line;
  }
}

TEST(FormatText, KeepsANameOnOneLine) {
  TraceBuilder b;
  b.raw().endpoints[Side::Client].name = "two\nlines\x7F";
  b.enters(0ms, Side::Client, tcp::State::SynSent);
  const std::string text = formatText(b.build());
  EXPECT_EQ(text.substr(0, 12), "two lines : ");
  EXPECT_NE(text.find("two lines             CLOSED"), std::string::npos) << text;
}

TEST(FormatText, WithoutReasonsIsOneLineAnEvent) {
  const std::string text = formatText(handshakeWithLoss(), {.reasons = TextOptions::Reasons::None});
  EXPECT_TRUE(matchesGolden(text, "format/handshake_without_reasons.txt"));
}

TEST(FormatText, OfAnEmptyTraceHasItsHeadOnly) {
  std::istringstream lines(formatText(trace::Trace{}));
  int count = 0;
  for (std::string line; std::getline(lines, line);) ++count;
  EXPECT_EQ(count, 5);
}

}  // namespace
}  // namespace wiretale::format
