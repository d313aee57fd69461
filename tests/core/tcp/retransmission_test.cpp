// Retransmission: RFC 6298, RFC 9293 §3.8.1–3.8.3, RFC 5681 §3.1.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::Note;
using tcp::State;

class Retransmission : public TcpStory {};

TEST_F(Retransmission, ALostSynComesAgainAfterOneSecondAndThenTwice) {
  opensActively();
  expectSent(syn().seq(300));
  expectNoted(Note::Kind::TimerStarted, Rule::RtoStarted);
  expectSilenceUntil(999ms);
  at(1s);
  expectSent(syn().seq(300).mss(1460).again().because(Rule::RetransmissionTimeout));
  expectNoted(Note::Kind::TimerFired, Rule::RtoFired);
  expectSilenceUntil(2999ms);
  at(3s);
  expectSent(syn().seq(300).again());
  at(7s);
  expectSent(syn().seq(300).again());
  expectNextDeadline(15s);
}

TEST_F(Retransmission, ASynThatIsNeverAnsweredIsGivenUp) {
  configure({.synRetries = 2});
  opensActively();
  expectSent(syn());
  at(1s);
  expectSent(syn().again());
  at(3s);
  expectSent(syn().again());
  expectSilenceUntil(6999ms);
  expectState(State::SynSent);
  at(7s);
  expectState(State::Closed);
  expectChangedBecause(Rule::GaveUp);
  expectNoted(Note::Kind::TimerFired, Rule::RtoFiredLast);
  expectNothingSent();
  expectNoTimer();
}

TEST_F(Retransmission, ALostSynAckComesAgain) {
  opensPassively();
  peerSends(syn().seq(100));
  expectSent(synAck().seq(300));
  at(1s);
  expectSent(synAck().seq(300).ack(101).again());
  peerSends(ack().seq(101).ack(301));
  expectState(State::Established);
  expectNoTimer();
}

TEST_F(Retransmission, AfterALostSynTheRtoIsThreeSeconds) {
  opensActively();
  expectSent(syn());
  at(1s);
  expectSent(syn().again());
  peerSends(synAck().seq(100).ack(301).mss(1460));
  expectSent(ack());
  sends(10);
  expectSent(data(10));
  expectNoted(Note::Kind::TimerStarted, Rule::RtoAfterLostSyn);
  expectSilenceUntil(3999ms);
  at(4s);
  expectSent(data(10).again());
}

TEST_F(Retransmission, LostDataComesAgainAndTheTimerDoubles) {
  establishActively();
  sends(10);
  expectSent(data(10).seq(301));
  for (const SimDuration time : {1s, 3s, 7s, 15s, 31s, 63s, 123s, 183s}) {
    expectSilenceUntil(time - 1ms);
    at(time);
    expectSent(data(10).seq(301).again().because(Rule::RetransmissionTimeout));
  }
}

TEST_F(Retransmission, DataThatIsNeverAcknowledgedIsGivenUp) {
  configure({.dataRetries = 3});
  establishActively();
  sends(10);
  expectSent(data(10));
  for (const SimDuration time : {1s, 3s, 7s}) {
    at(time);
    expectSent(data(10).again());
  }
  expectSilenceUntil(14'999ms);
  expectState(State::Established);
  at(15s);
  expectState(State::Closed);
  expectChangedBecause(Rule::GaveUp);
  expectNothingSent();
}

TEST_F(Retransmission, ALostFinComesAgain) {
  establishActively();
  closes();
  expectSent(fin().seq(301));
  at(1s);
  expectSent(fin().seq(301).again());
  peerSends(ack().seq(101).ack(302));
  expectState(State::FinWait2);
  expectNoTimer();
}

TEST_F(Retransmission, AnAckOfNewDataStartsTheTimerAnew) {
  establishActively();
  sends(3000);
  expectSent(data(1460).seq(301));
  expectSent(data(1460).seq(1761));
  expectSent(data(80).seq(3221));
  at(400ms);
  peerSends(ack().seq(101).ack(1761));
  expectJudged(Rule::AckAccepted);
  expectNoted(Note::Kind::TimerStarted, Rule::RtoRestarted);
  // One sample of 400 ms after one of 0 ms: SRTT 50 ms, RTTVAR 100 ms, RTO 450 ms, raised to 1 s.
  expectNextDeadline(1400ms);
  peerSends(ack().seq(101).ack(3301));
  expectNoted(Note::Kind::TimerStopped, Rule::RtoStopped);
  expectAcknowledged(3000);
  expectNoTimer();
}

TEST_F(Retransmission, ADuplicateAckLeavesTheTimerAlone) {
  establishActively();
  sends(10);
  expectSent(data(10));
  at(500ms);
  peerSends(ack().seq(101).ack(301));
  expectJudged(Rule::AckDuplicate);
  expectNextDeadline(1s);
}

TEST_F(Retransmission, GoesBackToTheFirstMissingByteAndSlowStartsFromThere) {
  establishActively();
  sends(10 * 1460);
  for (std::uint32_t i = 0; i < 10; ++i) expectSent(data(1460).seq(301 + i * 1460));
  at(1s);
  expectSent(data(1460).seq(301).again().because(Rule::RetransmissionTimeout));
  expectNothingSent();
  peerSends(ack().seq(101).ack(1761));
  expectSent(data(1460).seq(1761).again().because(Rule::ResentAfterTimeout));
  expectSent(data(1460).seq(3221).again());
  expectNothingSent();
  // The rest had arrived: nothing of it is sent once more.
  peerSends(ack().seq(101).ack(14'901));
  expectNothingSent();
  expectAcknowledged(14'600);
  expectNoTimer();
}

TEST_F(Retransmission, TheRtoStaysBackedOffUntilSomethingNewIsMeasured) {
  establishActively();
  sends(10);
  expectSent(data(10));
  at(1s);
  expectSent(data(10).again());
  at(1100ms);
  peerSends(ack().seq(101).ack(311));
  sends(10);
  expectSent(data(10).seq(311));
  expectNextDeadline(3100ms);
  at(1200ms);
  peerSends(ack().seq(101).ack(321));
  sends(10);
  expectSent(data(10).seq(321));
  expectNextDeadline(2200ms);
}

TEST_F(Retransmission, SegmentsAreRepeatedAsTheyWereOneAfterTheOther) {
  establishActively();
  sends(10);
  expectSent(data(10).seq(301));
  sends(20);
  expectSent(data(20).seq(311));
  at(1s);
  expectSent(data(10).seq(301).again());
  expectSent(data(20).seq(311).again().because(Rule::ResentAfterTimeout));
}

TEST_F(Retransmission, AMinimumRtoBelowTheRfcsIsObeyed) {
  configure({.minimumRto = 200ms});
  opensActively();
  expectSent(syn());
  at(50ms);
  peerSends(synAck().seq(100).ack(301));
  expectSent(ack());
  sends(10);
  expectSent(data(10));
  // R = 50 ms: SRTT 50 ms, RTTVAR 25 ms, RTO 150 ms, raised to 200 ms.
  expectNextDeadline(250ms);
}

}  // namespace
}  // namespace wiretale::testing
