// When what arrives is acknowledged: RFC 9293 §3.8.6.3, RFC 5681 §4.2; and which segments are acceptable.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::Note;
using tcp::State;

class Acknowledging : public TcpStory {};

TEST_F(Acknowledging, ASingleSegmentIsAcknowledgedAfterTheDelay) {
  establishPassively();
  peerSends(data(1460).seq(101).ack(301));
  expectJudged(Rule::DataInOrder);
  expectNoted(Note::Kind::TimerStarted, Rule::DelayedAckStarted);
  expectSilenceUntil(39ms);
  at(40ms);
  expectSent(ack().seq(301).ack(1561).because(Rule::AckDelayExpired));
  expectNoted(Note::Kind::TimerFired, Rule::DelayedAckFired);
  expectNoTimer();
}

TEST_F(Acknowledging, EverySecondFullSegmentIsAcknowledgedAtOnce) {
  establishPassively();
  for (std::uint32_t i = 0; i < 4; i += 2) {
    peerSends(data(1460).seq(101 + i * 1460).ack(301));
    expectNothingSent();
    peerSends(data(1460).seq(101 + (i + 1) * 1460).ack(301));
    expectSent(ack().ack(101 + (i + 2) * 1460).because(Rule::AckEverySecond));
    expectNoted(Note::Kind::TimerStopped, Rule::DelayedAckStopped);
  }
}

TEST_F(Acknowledging, SmallSegmentsWaitForTheDelay) {
  establishPassively();
  for (std::uint32_t i = 0; i < 5; ++i) peerSends(data(100).seq(101 + i * 100).ack(301));
  expectSilenceUntil(39ms);
  at(40ms);
  expectSent(ack().ack(601));
}

TEST_F(Acknowledging, WithoutADelayEverySegmentIsAcknowledged) {
  configure({.delayedAck = 0ms});
  establishPassively();
  peerSends(data(100).seq(101).ack(301));
  expectSent(ack().ack(201).because(Rule::AckWithoutDelay));
  peerSends(data(100).seq(201).ack(301));
  expectSent(ack().ack(301));
  expectNoTimer();
}

TEST_F(Acknowledging, DataCarriesTheAck) {
  establishPassively();
  peerSends(data(100).seq(101).ack(301));
  sends(50);
  expectSent(data(50).seq(301).ack(201));
  expectNoted(Note::Kind::TimerStopped, Rule::DelayedAckStopped);
  peerSends(ack().seq(201).ack(351));
  expectNoTimer();
}

TEST_F(Acknowledging, DataBehindAGapIsAcknowledgedAtOnceWithTheExpectedNumber) {
  establishPassively();
  peerSends(data(100).seq(201).ack(301));
  expectSent(ack().ack(101).because(Rule::AckOutOfOrder));
  expectJudged(Rule::DataOutOfOrder);
  peerSends(data(100).seq(301).ack(301));
  expectSent(ack().ack(101));
  expectReceived(0);
}

TEST_F(Acknowledging, FillingTheGapIsAcknowledgedAtOnce) {
  establishPassively();
  peerSends(data(100).seq(201).ack(301));
  expectSent(ack().ack(101));
  peerSends(data(100).seq(101).ack(301));
  expectSent(ack().ack(301).because(Rule::AckFillsGap));
  expectJudged(Rule::DataFillsGap);
  expectReceived(200);
  expectNoTimer();
}

TEST_F(Acknowledging, FillingAPartOfTheGapIsAcknowledgedAtOnce) {
  establishPassively();
  peerSends(data(100).seq(301).ack(301));
  expectSent(ack().ack(101));
  peerSends(data(100).seq(101).ack(301));
  expectSent(ack().ack(201).because(Rule::AckFillsGap));
}

TEST_F(Acknowledging, RepeatedDataIsAcknowledgedAgain) {
  establishPassively();
  peerSends(data(100).seq(101).ack(301));
  at(40ms);
  expectSent(ack().ack(201));
  peerSends(data(100).seq(101).ack(301));
  expectSent(ack().ack(201).because(Rule::AckDuplicateData));
  expectJudged(Rule::DataRepeated);
  expectReceived(100);
}

TEST_F(Acknowledging, RepeatedDataBehindAGapIsAcknowledgedAgain) {
  establishPassively();
  peerSends(data(100).seq(201).ack(301));
  expectSent(ack().ack(101));
  peerSends(data(100).seq(201).ack(301));
  expectSent(ack().ack(101).because(Rule::AckDuplicateData));
}

TEST_F(Acknowledging, OfOverlappingDataOnlyTheNewPartIsTaken) {
  establishPassively();
  peerSends(data(100).seq(101).ack(301));
  peerSends(data(150).seq(101).ack(301));
  expectReceived(150);
  at(40ms);
  expectSent(ack().ack(251));
}

TEST_F(Acknowledging, DataBeyondTheWindowIsCutOff) {
  configure({.receiveWindow = 1000});
  establishPassively();
  peerSends(data(1460).seq(101).ack(301));
  expectReceived(1000);
  expectSent(ack().ack(1101).window(1000).because(Rule::WindowUpdate));
}

TEST_F(Acknowledging, SegmentsOutsideTheWindowAreAnsweredAndDropped) {
  configure({.receiveWindow = 1000});
  establishPassively();
  peerSends(ack().seq(1101).ack(301));
  expectSent(ack().seq(301).ack(101).because(Rule::AckUnacceptable));
  expectJudged(Rule::OutsideWindow);
  peerSends(data(10).seq(1101).ack(301));
  expectSent(ack().ack(101));
  peerSends(data(10).seq(0).ack(301));
  expectSent(ack().ack(101));
  peerSends(ack().seq(1100).ack(301));
  expectNothingSent();
  expectReceived(0);
}

TEST_F(Acknowledging, AClosedReceiveWindowTakesNothing) {
  configure({.receiveWindow = 0});
  establishPassively();
  peerSends(data(1).seq(101).ack(301));
  expectSent(ack().ack(101).window(0));
  expectReceived(0);
  peerSends(ack().seq(101).ack(301));
  expectJudged(Rule::AckRepeated);
  peerSends(ack().seq(103).ack(301));
  expectSent(ack().ack(101));
}

TEST_F(Acknowledging, AnAckOfSomethingNeverSentIsAnsweredAndDropped) {
  establishPassively();
  peerSends(data(10).seq(101).ack(302));
  expectSent(ack().seq(301).ack(101).because(Rule::ChallengeAck));
  expectJudged(Rule::AckIgnored);
  expectReceived(0);
}

TEST_F(Acknowledging, AnAckFromFarBackIsAnsweredAndDropped) {
  establishPassively();
  peerSends(data(10).seq(101).ack(301U - 65'536U));
  expectSent(ack().seq(301).ack(101).because(Rule::ChallengeAck));
  expectReceived(0);
}

TEST_F(Acknowledging, AnOldAckDoesNotKeepDataFromBeingTaken) {
  establishPassively();
  sends(100);
  expectSent(data(100));
  peerSends(ack().seq(101).ack(401));
  peerSends(data(10).seq(101).ack(350));
  expectReceived(10);
  expectAcknowledged(100);
  at(40ms);
  expectSent(ack().ack(111));
}

TEST_F(Acknowledging, ASegmentWithoutAckIsDropped) {
  establishPassively();
  peerSends(TcpPattern(wire::TcpFlags{}).payload(10).seq(101));
  expectJudged(Rule::SegmentIgnored);
  expectReceived(0);
  expectNothingSent();
  peerSends(finAlone().seq(101));
  expectState(State::Established);
}

TEST_F(Acknowledging, TextAfterTheFinIsIgnored) {
  establishPassively();
  peerSends(fin().seq(101).ack(301));
  expectSent(ack().ack(102));
  peerSends(data(10).seq(102).ack(301));
  expectReceived(0);
  expectState(State::CloseWait);
}

}  // namespace
}  // namespace wiretale::testing
