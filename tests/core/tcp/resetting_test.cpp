// Resets: RFC 9293 §3.5.2–3.5.3, figures 9 to 11, RFC 5961; and ABORT.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::Note;
using tcp::State;

class Resetting : public TcpStory {};

TEST_F(Resetting, Figure9AHalfOpenConnectionIsDiscovered) {
  // B, whose peer has crashed: it sends from 300 and expects 100.
  configure({.initialSequence = 299});
  opensPassively();
  peerSends(syn().seq(99));
  expectSent(synAck());
  peerSends(ack().seq(100).ack(300));
  peerSends(syn().seq(400));
  expectSent(ack().seq(300).ack(100).because(Rule::ChallengeAck));
  expectState(State::Established);
  peerSends(rst().seq(100));
  expectState(State::Closed);
  expectChangedBecause(Rule::ResetAccepted);
}

TEST_F(Resetting, Figure9SeenFromTheSideThatCrashed) {
  configure({.initialSequence = 400});
  opensActively();
  expectSent(syn().seq(400));
  peerSends(ack().seq(300).ack(100));
  expectSent(rst().seq(100));
  expectState(State::SynSent);
  at(1s);
  expectSent(syn().seq(400).again());
}

TEST_F(Resetting, Figure10DataMeetsNoConnection) {
  peerSends(data(10).seq(300).ack(100));
  expectSent(rst().seq(100).because(Rule::ResetNoConnection));
  expectJudged(Rule::NoConnection);
  expectState(State::Closed);
}

TEST_F(Resetting, Figure11AnOldSynMeetsAListener) {
  configure({.initialSequence = 7000});
  opensPassively();
  peerSends(syn().seq(90));
  expectSent(synAck().seq(7000).ack(91));
  peerSends(rst().seq(91));
  expectState(State::Listen);
}

TEST_F(Resetting, AnActiveOpenIsOverWhenItsSynReceivedIsReset) {
  opensActively();
  expectSent(syn());
  peerSends(syn().seq(100));
  expectSent(synAck());
  peerSends(rst().seq(101));
  expectState(State::Closed);
  expectNoTimer();
}

TEST_F(Resetting, OnlyTheExactNumberResets) {
  establishPassively();
  peerSends(rst().seq(102));
  expectSent(ack().seq(301).ack(101).because(Rule::ChallengeAck));
  expectJudged(Rule::ResetIgnored);
  expectState(State::Established);
  peerSends(rst().seq(100));
  expectNothingSent();
  expectState(State::Established);
  peerSends(rst().seq(101 + 65'535));
  expectNothingSent();
  expectState(State::Established);
  peerSends(rst().seq(101));
  expectState(State::Closed);
}

TEST_F(Resetting, AResetStopsEveryTimer) {
  establishPassively();
  sends(10);
  expectSent(data(10));
  peerSends(data(10).seq(101).ack(301));
  peerSends(rst().seq(111));
  expectState(State::Closed);
  expectNoted(Note::Kind::TimerStopped, Rule::TimersCleared);
  expectNoTimer();
  expectNothingSent();
}

TEST_F(Resetting, ASynWithinAConnectionIsChallenged) {
  establishPassively();
  peerSends(syn().seq(500));
  expectSent(ack().seq(301).ack(101).because(Rule::ChallengeAck));
  expectJudged(Rule::SynUnexpected);
  expectState(State::Established);
}

TEST_F(Resetting, AbortTellsThePeer) {
  establishPassively();
  sends(10);
  expectSent(data(10));
  aborts();
  expectSent(rst().seq(311).window(0).because(Rule::ResetByAbort));
  expectState(State::Closed);
  expectChangedBecause(Rule::AbortCall);
  expectNoTimer();
}

TEST_F(Resetting, AbortBeforeTheHandshakeIsSilent) {
  opensActively();
  expectSent(syn());
  aborts();
  expectState(State::Closed);
  expectNothingSent();
  opensPassively();
  aborts();
  expectNothingSent();
}

TEST_F(Resetting, AbortAcknowledgesAsLinuxDoes) {
  tcp::Config config = tcp::configFor(tcp::Profile::Linux);
  config.timestamps = false;
  configure(config);
  establishPassively();
  peerSends(data(10).seq(101).ack(301));
  expectSent(ack().seq(301).ack(111));
  aborts();
  expectSent(rstAck().seq(301).ack(111).because(Rule::ResetByAbort));
  expectState(State::Closed);
}

TEST_F(Resetting, AbortInTimeWaitIsSilent) {
  establishPassively();
  closes();
  expectSent(fin());
  peerSends(fin().seq(101).ack(302));
  expectSent(ack());
  aborts();
  expectNothingSent();
  expectState(State::Closed);
  expectNoTimer();
}

TEST(WithoutConnection, ASynIsAnsweredWithItsOwnNumber) {
  const auto answer = tcp::answerWithoutConnection(syn().seq(100).segment(), 81);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(rstAck().seq(0).ack(101).because(Rule::ResetNoConnection).matches(*answer));
  EXPECT_EQ(answer->reason.values[0], 81);
}

TEST(WithoutConnection, TextAndFinCountInTheAnswer) {
  const auto answer = tcp::answerWithoutConnection(finAlone().seq(100).payload(10).segment(), 81);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(rstAck().seq(0).ack(111).matches(*answer));
}

TEST(WithoutConnection, AnAckGivesTheNumberOfTheReset) {
  const auto answer = tcp::answerWithoutConnection(ack().seq(100).ack(555).segment(), 81);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(rst().seq(555).matches(*answer));
}

TEST(WithoutConnection, AResetIsNeverAnswered) {
  EXPECT_FALSE(tcp::answerWithoutConnection(rst().seq(100).segment(), 81));
  EXPECT_FALSE(tcp::answerWithoutConnection(rstAck().seq(100).ack(5).segment(), 81));
}

}  // namespace
}  // namespace wiretale::testing
