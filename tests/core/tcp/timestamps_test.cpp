// Timestamps: RFC 7323 §3–5.

#include "core/tcp/timestamps.h"

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::State;
using tcp::Timestamping;
using wire::SeqNum;

class Timestamps : public TcpStory {
 protected:
  void establishWith(tcp::Config config) {
    config.timestamps = true;
    configure(config);
    opensPassively();
    peerSends(syn().seq(100).mss(1000).timestamps(5000, 0));
    expectSent(synAck().ack(101).timestamps(ownAt(0ms), 5000));
    peerSends(ack().seq(101).ack(301).timestamps(5010, ownAt(0ms)));
    expectState(State::Established);
  }
  std::uint32_t ownAt(SimDuration time) const { return Timestamping(SeqNum(300)).value(kSessionStart + time); }
};

TEST_F(Timestamps, AreOfferedAndEchoed) {
  configure({.timestamps = true});
  opensActively();
  expectSent(syn().seq(300).timestamps(ownAt(0ms), 0));
  at(50ms);
  peerSends(synAck().seq(100).ack(301).mss(1000).timestamps(7000, ownAt(0ms)));
  expectSent(ack().ack(101).timestamps(ownAt(50ms), 7000));
}

TEST_F(Timestamps, StandOnEverySegmentButAReset) {
  establishWith({});
  sends(100);
  expectSent(data(100).timestamps(ownAt(0ms), 5010));
  closes();
  expectSent(fin().timestamps(ownAt(0ms), 5010));
  aborts();
  expectSent(rst());
}

TEST_F(Timestamps, TheirBytesAreTakenFromThePayload) {
  establishWith({.nagle = false});
  sends(1000);
  expectSent(data(988));
  expectSent(data(12));
}

TEST_F(Timestamps, AreNotUsedWhereThePeerDoesNotOfferThem) {
  configure({.timestamps = true});
  establishPassively(1000);
  sends(1000);
  expectSent(data(1000));
  peerSends(ack().seq(101).ack(1301));
  expectJudged(Rule::AckAccepted);
}

// §4.3, (A): "the timestamp … of the segment that … is being delayed" counts, not the latest.
TEST_F(Timestamps, ADelayedAckEchoesTheFirstSegmentItCovers) {
  establishWith({});
  peerSends(data(100).seq(101).ack(301).timestamps(5020, 0));
  peerSends(data(100).seq(201).ack(301).timestamps(5030, 0));
  at(40ms);
  expectSent(ack().ack(301).echo(5020));
}

TEST_F(Timestamps, TheNextAckEchoesTheNextSegment) {
  establishWith({.delayedAck = 0ms});
  peerSends(data(100).seq(101).ack(301).timestamps(5020, 0));
  expectSent(ack().ack(201).echo(5020));
  peerSends(data(100).seq(201).ack(301).timestamps(5030, 0));
  expectSent(ack().ack(301).echo(5030));
}

// (B): "the timestamp from the last segment that advanced the window" is echoed while a gap is open.
TEST_F(Timestamps, WhatComesBehindAGapIsNotEchoed) {
  establishWith({});
  peerSends(data(100).seq(201).ack(301).timestamps(5030, 0));
  expectSent(ack().ack(101).echo(5010));
}

// (C): the segment that fills the gap is the one that advanced the window.
TEST_F(Timestamps, WhatFillsTheGapIsEchoed) {
  establishWith({});
  peerSends(data(100).seq(201).ack(301).timestamps(5030, 0));
  expectSent(ack().ack(101).echo(5010));
  peerSends(data(100).seq(101).ack(301).timestamps(5040, 0));
  expectSent(ack().ack(301).echo(5040));
}

TEST_F(Timestamps, FullSegmentsAreCountedWithoutTheirTimestamps) {
  establishWith({.mss = 1000});
  peerSends(data(988).seq(101).ack(301).timestamps(5020, 0));
  peerSends(data(988).seq(1089).ack(301).timestamps(5020, 0));
  expectSent(ack().ack(2077).because(Rule::AckEverySecond));
}

// §5.3, R1.
TEST_F(Timestamps, AnOldDuplicateWithinTheWindowIsRefused) {
  establishWith({});
  peerSends(data(100).seq(101).ack(301).timestamps(5009, 0));
  expectJudged(Rule::TimestampOld);
  expectSent(ack().ack(101).because(Rule::AckOldTimestamp));
  expectReceived(0);
}

TEST_F(Timestamps, AResetMayHaveAnOldOneOrNone) {
  establishWith({});
  peerSends(rst().seq(101).timestamps(4000, 0));
  expectState(State::Closed);
}

TEST_F(Timestamps, ASegmentWithoutThemIsDroppedInSilence) {
  establishWith({});
  peerSends(data(100).seq(101).ack(301));
  expectJudged(Rule::TimestampMissing);
  expectReceived(0);
  expectNothingSent();
}

TEST_F(Timestamps, LinuxTakesASegmentWithoutThem) {
  establishWith({.acceptMissingTimestamp = true});
  peerSends(data(100).seq(101).ack(301));
  expectReceived(100);
  at(40ms);
  expectSent(ack().ack(201));
}

TEST_F(Timestamps, LinuxTakesAnAckThatOthersHaveOvertaken) {
  establishWith({.acceptOvertakenAck = true});
  peerSends(ack().seq(101).ack(301).timestamps(5000, 0));
  expectJudged(Rule::AckRepeated);
  expectNothingSent();
  peerSends(ack().seq(101).ack(301).timestamps(3000, 0));
  expectJudged(Rule::TimestampOld);
  expectSent(ack().ack(101));
}

// §5.5: "24 days".
TEST_F(Timestamps, AreNotTakenForOldAfterTwentyFourDays) {
  establishWith({});
  at(std::chrono::hours(24 * 24) + 1s);
  peerSends(data(100).seq(101).ack(301).timestamps(4000, 0));
  expectReceived(100);
  at(std::chrono::hours(24 * 24) + 1040ms);
  expectSent(ack().ack(201).echo(4000));
}

TEST(TimestampClock, CountsMillisecondsFromANumberOfItsOwn) {
  const Timestamping clock(SeqNum(300));
  EXPECT_NE(clock.value(kSessionStart), 0U);
  EXPECT_NE(clock.value(kSessionStart), Timestamping(SeqNum(301)).value(kSessionStart));
  EXPECT_EQ(clock.value(kSessionStart + 1500us), clock.value(kSessionStart) + 1);
  EXPECT_EQ(clock.elapsedSince(clock.value(kSessionStart + 10ms), kSessionStart + 60ms), 50ms);
}

TEST(TimestampClock, WrapsLikeSequenceNumbers) {
  Timestamping clock(SeqNum(300));
  clock.start(0xFFFF'FFF0, kSessionStart);
  EXPECT_FALSE(clock.isOld(5, kSessionStart + 1s));
  EXPECT_TRUE(clock.isOld(0xFFFF'FFEF, kSessionStart + 1s));
}

}  // namespace
}  // namespace wiretale::testing
