#include "core/sim/middlebox.h"

#include <gtest/gtest.h>

namespace wiretale::sim {
namespace {

using Verdict = Middlebox::Verdict;

constexpr FlowKey kTcp{6, 49'152, 80};
constexpr FlowKey kUdp{17, 5'000, 53};

SimTime at(SimDuration after) {
  return kSessionStart + after;
}

Middlebox box(scenario::MiddleboxAnswer answer = scenario::MiddleboxAnswer::Drop) {
  return Middlebox({.forgetsAfter = 30s, .answer = answer});
}

TEST(Middlebox, ThatForgetsNothingIsNotThere) {
  Middlebox none(scenario::Middlebox{});
  EXPECT_FALSE(none.present());
  EXPECT_EQ(none.judge(kTcp, Side::Server, false, at(1h)).verdict, Verdict::Pass);
}

TEST(Middlebox, KnowsAFlowFromItsSynOn) {
  Middlebox nat = box();
  EXPECT_EQ(nat.judge(kTcp, Side::Client, false, at(0s)).verdict, Verdict::Drop);
  EXPECT_EQ(nat.judge(kTcp, Side::Client, false, at(0s)).reason.rule, Rule::MiddleboxUnknownFlow);
  EXPECT_EQ(nat.judge(kTcp, Side::Client, true, at(0s)).verdict, Verdict::Pass);
  EXPECT_EQ(nat.judge(kTcp, Side::Server, false, at(1s)).verdict, Verdict::Pass);
  EXPECT_EQ(nat.judge({6, 49'153, 80}, Side::Server, false, at(1s)).verdict, Verdict::Drop) << "another flow";
}

TEST(Middlebox, ForgetsAFlowThatIsIdleForLongEnough) {
  Middlebox nat = box();
  nat.judge(kTcp, Side::Client, true, at(0s));
  EXPECT_EQ(nat.judge(kTcp, Side::Server, false, at(29s)).verdict, Verdict::Pass) << "and so it is known 30 s more";
  EXPECT_EQ(nat.judge(kTcp, Side::Client, false, at(58s)).verdict, Verdict::Pass);
  const auto forgotten = nat.judge(kTcp, Side::Client, false, at(88s));
  EXPECT_EQ(forgotten.verdict, Verdict::Drop);
  EXPECT_EQ(forgotten.reason,
            (Reason{.rule = Rule::MiddleboxForgot, .values = {SimDuration(30s).count(), SimDuration(30s).count()}}));
  EXPECT_EQ(nat.judge(kTcp, Side::Client, false, at(89s)).verdict, Verdict::Drop) << "it stays forgotten";
  EXPECT_EQ(nat.judge(kTcp, Side::Client, true, at(90s)).verdict, Verdict::Pass) << "until a SYN";
}

TEST(Middlebox, AnswersWithAResetIfItIsOfThatKind) {
  Middlebox firewall = box(scenario::MiddleboxAnswer::Reset);
  firewall.judge(kTcp, Side::Client, true, at(0s));
  const auto refused = firewall.judge(kTcp, Side::Server, false, at(40s));
  EXPECT_EQ(refused.verdict, Verdict::Reset);
  EXPECT_EQ(refused.reason.rule, Rule::MiddleboxRefused);
}

TEST(Middlebox, LetsTheInsideOpenAFlowOfDatagramsAndTheOutsideAnswer) {
  Middlebox nat = box(scenario::MiddleboxAnswer::Reset);
  EXPECT_EQ(nat.judge(kUdp, Side::Server, false, at(0s)).verdict, Verdict::Drop);
  EXPECT_EQ(nat.judge(kUdp, Side::Client, false, at(0s)).verdict, Verdict::Pass);
  EXPECT_EQ(nat.judge(kUdp, Side::Server, false, at(1s)).verdict, Verdict::Pass);
  EXPECT_EQ(nat.judge(kUdp, Side::Server, false, at(31s)).verdict, Verdict::Drop) << "UDP has no RST";
  EXPECT_EQ(nat.judge(kUdp, Side::Client, false, at(60s)).verdict, Verdict::Pass) << "begins anew";
}

TEST(ResetAnswering, TakesTheNumberThatTheSegmentAcknowledges) {
  const auto reset = resetAnswering({.seq = wire::SeqNum(5), .ack = wire::SeqNum(900), .flags = wire::Ack});
  ASSERT_TRUE(reset.has_value());
  EXPECT_EQ(*reset, (wire::TcpSegment{.seq = wire::SeqNum(900), .flags = wire::Rst}));
}

TEST(ResetAnswering, AcknowledgesASegmentWithoutAck) {
  const auto reset = resetAnswering({.seq = wire::SeqNum(5), .flags = wire::Syn, .payloadLength = 3});
  ASSERT_TRUE(reset.has_value());
  EXPECT_EQ(*reset, (wire::TcpSegment{.ack = wire::SeqNum(9), .flags = wire::Rst | wire::Ack}));
}

TEST(ResetAnswering, LeavesAResetAlone) {
  EXPECT_FALSE(resetAnswering({.flags = wire::Rst}).has_value());
}

TEST(FlowWatch, ForgesAResetWithTheNumberThatIsExpectedNext) {
  FlowWatch watch;
  EXPECT_FALSE(watch.forged({.at = {}, .to = Side::Client}).has_value()) << "nothing seen";
  watch.see(Side::Client, {.seq = wire::SeqNum(1'000), .flags = wire::Syn});
  watch.see(Side::Server, {.seq = wire::SeqNum(5'000), .ack = wire::SeqNum(1'001), .flags = wire::Syn | wire::Ack});
  watch.see(Side::Client, {.seq = wire::SeqNum(1'001), .flags = wire::Ack, .payloadLength = 100});
  watch.see(Side::Client, {.seq = wire::SeqNum(1'001), .flags = wire::Ack, .payloadLength = 10});
  EXPECT_EQ(watch.forged({.at = {}, .to = Side::Server}),
            (wire::TcpSegment{.seq = wire::SeqNum(1'101), .ack = wire::SeqNum(5'001), .flags = wire::Rst | wire::Ack}));
  EXPECT_EQ(watch.forged({.at = {}, .to = Side::Client}),
            (wire::TcpSegment{.seq = wire::SeqNum(5'001), .ack = wire::SeqNum(1'101), .flags = wire::Rst | wire::Ack}));
}

TEST(FlowWatch, AnswersASynBeforeTheOtherSideHasSentAnything) {
  FlowWatch watch;
  watch.see(Side::Client, {.seq = wire::SeqNum(1'000), .flags = wire::Syn});
  EXPECT_EQ(watch.forged({.at = {}, .to = Side::Client}),
            (wire::TcpSegment{.ack = wire::SeqNum(1'001), .flags = wire::Rst | wire::Ack}));
  EXPECT_FALSE(watch.forged({.at = {}, .to = Side::Client, .segment = scenario::ForgedSegment::Data}).has_value());
}

TEST(FlowWatch, TakesTheNumbersThatSomebodyGuesses) {
  const FlowWatch watch;
  const auto syn = watch.forged({.at = {}, .to = Side::Server, .segment = scenario::ForgedSegment::Syn, .seq = 90});
  ASSERT_TRUE(syn.has_value());
  EXPECT_EQ(*syn, (wire::TcpSegment{.seq = wire::SeqNum(90), .flags = wire::Syn, .window = 65'535}));
  const auto data = watch.forged(
      {.at = {}, .to = Side::Server, .segment = scenario::ForgedSegment::Data, .seq = 7, .ack = 900, .bytes = 100});
  ASSERT_TRUE(data.has_value());
  EXPECT_EQ(*data, (wire::TcpSegment{.seq = wire::SeqNum(7),
                                     .ack = wire::SeqNum(900),
                                     .flags = wire::Psh | wire::Ack,
                                     .window = 65'535,
                                     .payloadLength = 100}));
}

TEST(FlowWatch, LiesSoFarAheadAsIsWished) {
  FlowWatch watch;
  watch.see(Side::Client, {.seq = wire::SeqNum(1'000), .flags = wire::Ack, .payloadLength = 10});
  const auto fin = watch.forged({.at = {}, .to = Side::Server, .segment = scenario::ForgedSegment::Fin, .ahead = 500});
  ASSERT_TRUE(fin.has_value());
  EXPECT_EQ(fin->seq, wire::SeqNum(1'510));
  EXPECT_TRUE(fin->flags.has(wire::Ack));
}

}  // namespace
}  // namespace wiretale::sim
