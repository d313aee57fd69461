// How Linux acknowledges: quick ACKs at the start, delayed ones in an interactive connection. The stories with names of
// traces are what two Linux kernels did.

#include "core/tcp/ack_policy.h"
#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::AckPolicy;
using tcp::State;

/// The traces' "classic" profile: MSS 1000, no timestamps.
class AcknowledgingAsLinux : public TcpStory {
 protected:
  void establishWith(std::uint32_t window) {
    configure({.mss = 1000,
               .selectiveAck = true,
               .receiveWindow = window,
               .quickAck = true,
               .holdAckWhenHalfFull = true,
               .delayAckOfFin = true,
               .windowUpdateOnDoubling = true});
    opensPassively();
    peerSends(syn().seq(0).mss(1000).sackPermitted());
    expectSent(synAck().ack(1));
    peerSends(ack().seq(1).ack(301));
  }
  void kilobyteArrives(std::uint32_t at) { peerSends(data(1000).seq(at).ack(301)); }
};

TEST_F(AcknowledgingAsLinux, CleanTransferSixteenSegmentsAreAcknowledgedOneByOne) {
  establishWith(65'000);
  for (std::uint32_t i = 0; i < 16; ++i) {
    kilobyteArrives(1 + i * 1000);
    expectSent(ack().ack(1001 + i * 1000).because(Rule::AckQuick));
  }
  kilobyteArrives(16'001);
  expectNothingSent();
  kilobyteArrives(17'001);
  expectSent(ack().ack(18'001).because(Rule::AckEverySecond));
  kilobyteArrives(18'001);
  peerSends(fin().payload(1000).seq(19'001).ack(301));
  expectSent(ack().ack(20'002));
  expectState(State::CloseWait);
  closes();
  expectSent(fin().seq(301).ack(20'002));
}

TEST_F(AcknowledgingAsLinux, QuickAckSevenSmallSegmentsAreAcknowledgedOneByOne) {
  establishWith(65'000);
  for (std::uint32_t i = 0; i < 7; ++i) {
    at(i * 200ms);
    peerSends(data(100).seq(1 + i * 100).ack(301));
    expectSent(ack().ack(101 + i * 100).because(Rule::AckQuick));
  }
  peerSends(fin().seq(701).ack(301));
  expectNothingSent();
  closes();
  expectSent(fin().seq(301).ack(702));
}

TEST_F(AcknowledgingAsLinux, MiddleLostLeavesNoQuickAcksForLater) {
  establishWith(65'000);
  for (std::uint32_t i = 0; i < 3; ++i) kilobyteArrives(1 + i * 1000);
  for (std::uint32_t i = 0; i < 3; ++i) expectSent(ack().ack(1001 + i * 1000).because(Rule::AckQuick));
  for (std::uint32_t i = 0; i < 14; ++i) {
    kilobyteArrives(4001 + i * 1000);
    expectSent(ack().ack(3001).sack({{4001, 5001 + i * 1000}}).because(Rule::AckReportsBlock));
  }
  kilobyteArrives(3001);
  expectSent(ack().ack(18'001).because(Rule::AckFillsGap));
  kilobyteArrives(18'001);
  expectSilenceUntil(39ms);
  at(40ms);
  expectSent(ack().ack(19'001).because(Rule::AckDelayExpired));
}

TEST_F(AcknowledgingAsLinux, ReorderedSegmentsAreAcknowledgedOneByOne) {
  establishWith(65'000);
  for (const std::uint32_t at : {1U, 1001U, 2001U}) kilobyteArrives(at);
  for (const std::uint32_t number : {1001U, 2001U, 3001U}) expectSent(ack().ack(number));
  kilobyteArrives(4001);
  expectSent(ack().ack(3001).sack({{4001, 5001}}));
  kilobyteArrives(3001);
  expectSent(ack().ack(5001));
  for (const std::uint32_t at : {5001U, 6001U, 7001U}) kilobyteArrives(at);
  for (const std::uint32_t number : {6001U, 7001U, 8001U}) expectSent(ack().ack(number));
}

TEST_F(AcknowledgingAsLinux, ZeroWindowTwoQuickAcksAndADelayedOneThatClosesTheWindow) {
  establishWith(4000);
  readsWhenTold();
  kilobyteArrives(1);
  expectSent(ack().ack(1001).window(3000));
  kilobyteArrives(1001);
  expectSent(ack().ack(2001).window(2000));
  kilobyteArrives(2001);
  kilobyteArrives(3001);
  expectSilenceUntil(39ms);
  at(40ms);
  expectSent(ack().ack(4001).window(0));
  at(400ms);
  peerSends(ack().seq(4000).ack(301));
  expectSent(ack().ack(4001).window(0));
  at(3s);
  reads(4000);
  expectSent(ack().ack(4001).window(4000).because(Rule::WindowUpdate));
}

TEST_F(AcknowledgingAsLinux, WhoAnswersAcknowledgesWithTheAnswer) {
  establishWith(65'000);
  peerSends(data(100).seq(1).ack(301));
  expectSent(ack().ack(101).because(Rule::AckQuick));
  sends(50);
  expectSent(data(50).seq(301));
  at(100ms);
  peerSends(data(100).seq(101).ack(351));
  expectSilenceUntil(139ms);
  at(140ms);
  expectSent(ack().ack(201).because(Rule::AckDelayExpired));
}

TEST_F(AcknowledgingAsLinux, DataThatFillsAGapIsAnsweredToo) {
  establishWith(65'000);
  peerSends(data(100).seq(1).ack(301));
  expectSent(ack().ack(101).because(Rule::AckQuick));
  at(100ms);
  peerSends(data(100).seq(201).ack(301));
  expectSent(ack().ack(101));
  peerSends(data(100).seq(101).ack(301));
  expectSent(ack().ack(301).because(Rule::AckFillsGap));
  sends(50);
  expectSent(data(50));
  at(150ms);
  peerSends(data(100).seq(301).ack(351));
  expectSilenceUntil(189ms);
  at(190ms);
  expectSent(ack().ack(401).because(Rule::AckDelayExpired));
}

TEST_F(AcknowledgingAsLinux, AnAnswerThatStaysAwayBringsQuickAcksBack) {
  establishWith(65'000);
  peerSends(data(100).seq(1).ack(301));
  expectSent(ack().ack(101));
  sends(50);
  expectSent(data(50));
  peerSends(data(100).seq(101).ack(351));
  at(40ms);
  expectSent(ack().ack(201).because(Rule::AckDelayExpired));
  peerSends(data(100).seq(201).ack(351));
  expectSent(ack().ack(301).because(Rule::AckQuick));
}

TEST_F(AcknowledgingAsLinux, DataThatComesTwiceBringsQuickAcksBack) {
  establishWith(65'000);
  for (std::uint32_t i = 0; i < 16; ++i) peerSends(data(100).seq(1 + i * 100).ack(301));
  for (std::uint32_t i = 0; i < 16; ++i) expectSent(ack().ack(101 + i * 100));
  peerSends(data(100).seq(1).ack(301));
  expectSent(ack().ack(1601).because(Rule::AckDuplicateData));
  peerSends(data(100).seq(1601).ack(301));
  expectSent(ack().ack(1701).because(Rule::AckQuick));
}

TEST_F(AcknowledgingAsLinux, AFinWithSmallDataWaitsForTheOwnFin) {
  establishWith(65'000);
  peerSends(fin().payload(100).seq(1).ack(301));
  expectNothingSent();
  closes();
  expectSent(fin().seq(301).ack(102));
}

TEST_F(AcknowledgingAsLinux, AFinBehindAGapIsAcknowledgedAtOnceWhenTheGapIsFilled) {
  establishWith(65'000);
  peerSends(fin().payload(1000).seq(1001).ack(301));
  expectSent(ack().ack(1).sack({{1001, 2001}}));
  kilobyteArrives(1);
  expectSent(ack().ack(2002).because(Rule::AckOfFin));
}

TEST_F(AcknowledgingAsLinux, AFinThatNobodyAnswersIsAcknowledgedAfterTheDelay) {
  establishWith(65'000);
  peerSends(fin().seq(1).ack(301));
  at(40ms);
  expectSent(ack().ack(2).because(Rule::AckDelayExpired));
}

TEST_F(AcknowledgingAsLinux, TheLastFinIsAcknowledgedAtOnce) {
  establishWith(65'000);
  closes();
  expectSent(fin().seq(301));
  peerSends(fin().seq(1).ack(302));
  expectSent(ack().ack(2).because(Rule::AckOfFin));
  expectState(State::TimeWait);
}

TEST(AckPolicy, ALongPauseBringsQuickAcksBack) {
  AckPolicy policy(40ms, true, true);
  policy.start(1000, 10'000);
  SimTime now{};
  const auto arrives = [&] {
    const auto verdict = policy.arrived({.bytes = 100, .payload = 100, .window = 10'000}, 300ms, now);
    policy.ackSent(true);
    return verdict;
  };
  for (int i = 0; i < 9; ++i) EXPECT_EQ(arrives(), AckPolicy::Verdict::Quick) << i;
  EXPECT_EQ(arrives(), AckPolicy::Verdict::Wait);
  now += 300ms;
  EXPECT_EQ(arrives(), AckPolicy::Verdict::Wait);
  now += 301ms;
  EXPECT_EQ(arrives(), AckPolicy::Verdict::Quick);
}

TEST(AckPolicy, SegmentsThatOweNoAckUseUpNoQuickAck) {
  AckPolicy policy(40ms, true, true);
  policy.start(1000, 10'000);
  policy.arrived({.bytes = 100, .payload = 100, .window = 10'000}, 300ms, {});
  EXPECT_EQ(policy.quickAcksLeft(), 9U);
  policy.ackSent(false);
  EXPECT_EQ(policy.quickAcksLeft(), 9U);
  policy.ackSent(true);
  EXPECT_EQ(policy.quickAcksLeft(), 8U);
}

TEST(AckPolicy, InTheRfcProfileThereAreNone) {
  AckPolicy policy(40ms, false, false);
  policy.start(1000, 10'000);
  EXPECT_EQ(policy.arrived({.bytes = 1000, .payload = 1000, .window = 9000}, 1s, {}), AckPolicy::Verdict::Wait);
  EXPECT_EQ(policy.arrived({.bytes = 1000, .payload = 1000, .window = 9000}, 1s, {}), AckPolicy::Verdict::EverySecond);
}

}  // namespace
}  // namespace wiretale::testing
