// Losses found without the retransmission timer, and timeouts that were mistaken: RFC 5681 §3.2, RFC 3042, RFC 6582,
// RFC 6675, RFC 8985, RFC 5682.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::Config;
using tcp::CongestionControl;
using tcp::Note;
using tcp::State;

/// A round trip of 100 ms, segments of 1,000 bytes, an initial window of ten of them; own numbers from 301 on.
class Recovery : public TcpStory {
 protected:
  void establish(Config config) {
    config.mss = 1000;
    config.nagle = false;
    configure(config);
    opensActively();
    expectSent(syn());
    at(100ms);
    TcpPattern answer = synAck().seq(100).ack(301).mss(1000);
    if (config.selectiveAck) answer.sackPermitted();
    peerSends(answer);
    expectSent(ack());
  }

  /// Segments number `first` to `last`, counted from 0.
  void expectSegments(std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t i = first; i <= last; ++i) expectSent(segment(i));
  }
  static TcpPattern segment(std::uint32_t number) { return data(1000).seq(301 + 1000 * number); }
  /// Everything before that segment has arrived in order.
  void peerAcks(std::uint32_t number) { peerSends(ackOf(number)); }
  static TcpPattern ackOf(std::uint32_t number) { return ack().seq(101).ack(301 + 1000 * number); }
  /// An ACK that reports segments [begin, end) behind a gap.
  void peerSacks(std::uint32_t number, std::uint32_t begin, std::uint32_t end) {
    peerSends(ackOf(number).sack({{301 + 1000 * begin, 301 + 1000 * end}}));
  }
  std::uint64_t cwnd() { return connection().info().congestionWindow; }
};

TEST_F(Recovery, TheThirdDuplicateAckSendsTheMissingSegmentAgain) {
  establish({});
  sends(10'000);
  expectSegments(0, 9);
  at(200ms);
  peerAcks(0);
  expectJudged(Rule::AckDuplicate);
  peerAcks(0);
  expectNothingSent();
  peerAcks(0);
  expectJudged(Rule::AckFindsLoss);
  expectSent(segment(0).again().because(Rule::FastRetransmit));
  at(300ms);
  peerAcks(10);
  expectJudged(Rule::AckEndsRecovery);
  // RFC 5681 §3.2: ssthresh is half of the ten segments that were outstanding, and cwnd falls to it.
  EXPECT_EQ(cwnd(), 5000U);
  expectNoTimer();
}

TEST_F(Recovery, AnAckWithAnotherWindowIsNoDuplicate) {
  establish({});
  sends(10'000);
  expectSegments(0, 9);
  at(200ms);
  peerAcks(0);
  peerAcks(0);
  peerSends(ackOf(0).window(60'000));
  expectJudged(Rule::AckMovesWindow);
  expectNothingSent();
}

TEST_F(Recovery, TheFirstTwoDuplicateAcksLetASegmentGoEach) {
  establish({});
  sends(14'000);
  expectSegments(0, 9);
  at(200ms);
  peerAcks(0);
  expectSent(segment(10));
  peerAcks(0);
  expectSent(segment(11));
  peerAcks(0);
  expectSent(segment(0).again());
  // Half of what was outstanding without those two.
  EXPECT_EQ(connection().info().slowStartThreshold, 5000U);
}

TEST_F(Recovery, WithoutLimitedTransmitNothingGoesBeforeTheThird) {
  establish({.limitedTransmit = false});
  sends(14'000);
  expectSegments(0, 9);
  at(200ms);
  peerAcks(0);
  peerAcks(0);
  expectNothingSent();
  peerAcks(0);
  expectSent(segment(0).again());
}

TEST_F(Recovery, NewRenoRepairsOneHoleARoundTrip) {
  establish({});
  sends(10'000);
  expectSegments(0, 9);
  at(200ms);
  for (int i = 0; i < 8; ++i) peerAcks(0);
  expectSent(segment(0).again());
  at(300ms);
  peerAcks(4);
  expectJudged(Rule::AckPartial);
  expectSent(segment(4).again().because(Rule::ResentAfterPartialAck));
  at(400ms);
  peerAcks(10);
  expectJudged(Rule::AckEndsRecovery);
}

TEST_F(Recovery, RenoLeavesRecoveryAtTheFirstNewAck) {
  establish({.congestion = CongestionControl::Reno});
  sends(10'000);
  expectSegments(0, 9);
  at(200ms);
  for (int i = 0; i < 8; ++i) peerAcks(0);
  expectSent(segment(0).again());
  at(300ms);
  peerAcks(4);
  expectJudged(Rule::AckEndsRecovery);
  expectNothingSent();
}

TEST_F(Recovery, TahoeBeginsAnewWithOneSegment) {
  establish({.congestion = CongestionControl::Tahoe});
  sends(10'000);
  expectSegments(0, 9);
  at(200ms);
  for (int i = 0; i < 3; ++i) peerAcks(0);
  expectSent(segment(0).again());
  EXPECT_EQ(cwnd(), 1000U);
  for (int i = 0; i < 5; ++i) peerAcks(0);
  expectNothingSent();
}

TEST_F(Recovery, DuplicatesOfWhatWasSentBeforeATimeoutStartNoRecovery) {
  establish({});
  sends(10'000);
  expectSegments(0, 9);
  at(1100ms);
  expectSent(segment(0).again().because(Rule::RetransmissionTimeout));
  for (int i = 0; i < 5; ++i) peerAcks(0);
  expectNothingSent();
  EXPECT_EQ(cwnd(), 1000U);
}

TEST_F(Recovery, SackShowsAllHolesAtOnce) {
  establish({.selectiveAck = true});
  sends(10'000);
  expectSegments(0, 9);
  at(200ms);
  peerSacks(0, 1, 3);
  expectNothingSent();
  // Segment 3 is missing as well.
  peerSends(ackOf(0).sack({{4301, 7301}, {1301, 3301}}));
  expectJudged(Rule::AckFindsLoss);
  expectSent(segment(0).again().because(Rule::ResentBelowSack));
  expectSent(segment(3).again().because(Rule::ResentBelowSack));
  at(300ms);
  peerAcks(10);
  expectJudged(Rule::AckEndsRecovery);
}

TEST_F(Recovery, WhatIsReportedIsNeverSentAgainByTheTimer) {
  establish({.selectiveAck = true});
  sends(3000);
  expectSegments(0, 2);
  at(200ms);
  peerSacks(0, 1, 2);
  expectNothingSent();
  at(1100ms);
  expectSent(segment(0).again());
  at(1200ms);
  peerAcks(2);
  expectSent(segment(2).again());
}

TEST_F(Recovery, RackTakesASegmentForLostAfterTheReorderingWindow) {
  establish({.selectiveAck = true, .rack = true});
  sends(3000);
  expectSegments(0, 2);
  at(200ms);
  peerSacks(0, 2, 3);
  // Only one segment is reported: three duplicate ACKs will never come. A quarter of the round trip is given.
  expectNoted(Note::Kind::TimerStarted, Rule::ReorderingStarted);
  expectNextDeadline(225ms);
  expectSilenceUntil(224ms);
  at(225ms);
  expectNoted(Note::Kind::TimerFired, Rule::ReorderingFired);
  expectSent(segment(0).again().because(Rule::ResentByTime));
  expectSent(segment(1).again().because(Rule::ResentByTime));
}

TEST_F(Recovery, RackForgivesASegmentThatWasOnlyOvertaken) {
  establish({.selectiveAck = true, .rack = true});
  sends(3000);
  expectSegments(0, 2);
  at(200ms);
  peerSacks(0, 1, 3);
  at(210ms);
  peerAcks(3);
  expectNothingSent();
  expectNoTimer();
}

TEST_F(Recovery, ATailLossProbeShowsThatTheEndWasLost) {
  establish({.selectiveAck = true, .rack = true, .tailLossProbe = true});
  sends(3000);
  expectSegments(0, 2);
  expectNoted(Note::Kind::TimerStarted, Rule::LossProbeStarted);
  at(200ms);
  peerAcks(1);
  // Two round trips of 100 ms after the ACK.
  expectNextDeadline(400ms);
  at(400ms);
  expectNoted(Note::Kind::TimerFired, Rule::LossProbeFired);
  expectSent(segment(2).again().because(Rule::TailLossProbe));
  at(500ms);
  peerSacks(1, 2, 3);
  expectSent(segment(1).again().because(Rule::ResentByTime));
}

TEST_F(Recovery, ATailLossProbeOfAFinAloneIsNoDataAgain) {
  establish({.selectiveAck = true, .rack = true, .tailLossProbe = true});
  closes();
  expectSent(fin().seq(301));
  // One segment: the peer's ACK may be delayed.
  at(500ms);
  expectSent(fin().seq(301).again().because(Rule::TailLossProbeFin));
}

TEST_F(Recovery, ATailLossProbeRatherSendsSomethingNew) {
  establish({.selectiveAck = true, .rack = true, .tailLossProbe = true});
  sends(11'000);
  expectSegments(0, 9);
  at(300ms);
  expectSent(segment(10).because(Rule::TailLossProbe));
}

TEST_F(Recovery, ASpuriousTimeoutIsTakenBack) {
  establish({.minimumRto = 200ms, .frto = true});
  sends(12'000);
  expectSegments(0, 9);
  at(400ms);
  expectSent(segment(0).again().because(Rule::RetransmissionTimeout));
  EXPECT_EQ(cwnd(), 1000U);
  // The ACKs were only late: the first lets new data go, the second is for what was sent only once.
  peerAcks(1);
  expectSent(segment(10));
  expectSent(segment(11));
  peerAcks(2);
  expectJudged(Rule::AckShowsSpuriousTimeout);
  expectNothingSent();
  EXPECT_GE(cwnd(), 10'000U);
}

TEST_F(Recovery, ATimeoutThatWasNoneIsNotTakenBack) {
  establish({.minimumRto = 200ms, .frto = true});
  sends(12'000);
  expectSegments(0, 9);
  at(400ms);
  expectSent(segment(0).again());
  at(500ms);
  peerAcks(1);
  expectSent(segment(10));
  expectSent(segment(11));
  peerAcks(1);
  expectSent(segment(1).again());
}

TEST_F(Recovery, AfterAPauseTheWindowBeginsAnew) {
  establish({});
  sends(20'000);
  expectSegments(0, 9);
  at(200ms);
  peerAcks(10);
  for (std::uint32_t i = 10; i < 20; ++i) expectSent(segment(i));
  at(300ms);
  peerAcks(20);
  EXPECT_GT(cwnd(), 10'000U);
  at(10s);
  sends(1000);
  expectSent(segment(20));
  // RFC 5681 §4.1: "RW = min(IW,cwnd)".
  EXPECT_EQ(cwnd(), 10'000U);
}

}  // namespace
}  // namespace wiretale::testing
