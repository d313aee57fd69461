// Closing: RFC 9293 §3.6, figures 12 and 13, and TIME-WAIT.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::Note;
using tcp::State;

class Closing : public TcpStory {
 protected:
  // The numbers of figures 12 and 13: A stands at 100, B at 300.
  void establishA() {
    configure({.initialSequence = 99});
    opensActively();
    expectSent(syn().seq(99));
    peerSends(synAck().seq(299).ack(100));
    expectSent(ack().seq(100).ack(300));
  }
  void reachTimeWait() {
    establishA();
    closes();
    expectSent(fin().seq(100));
    peerSends(ack().seq(300).ack(101));
    peerSends(fin().seq(300).ack(101));
    expectSent(ack().seq(101).ack(301).because(Rule::AckOfFin));
    expectState(State::TimeWait);
  }
};

TEST_F(Closing, Figure12SeenFromA) {
  establishA();
  closes();
  expectState(State::FinWait1);
  expectChangedBecause(Rule::CloseCall);
  expectSent(fin().seq(100).ack(300).because(Rule::FinAfterLastByte));
  at(40ms);
  peerSends(ack().seq(300).ack(101));
  expectState(State::FinWait2);
  expectJudged(Rule::FinAcknowledged);
  expectNoTimer();
  peerSends(fin().seq(300).ack(101));
  expectState(State::TimeWait);
  expectJudged(Rule::FinAccepted);
  expectSent(ack().seq(101).ack(301).because(Rule::AckOfFin));
  expectNextDeadline(60'040ms);
  expectSilenceUntil(60'039ms);
  expectState(State::TimeWait);
  at(60'040ms);
  expectState(State::Closed);
  expectChangedBecause(Rule::TimeWaitOver);
  expectNoTimer();
}

TEST_F(Closing, Figure12SeenFromB) {
  configure({.initialSequence = 299});
  opensPassively();
  peerSends(syn().seq(99));
  expectSent(synAck());
  peerSends(ack().seq(100).ack(300));
  peerSends(fin().seq(100).ack(300));
  expectState(State::CloseWait);
  expectSent(ack().seq(300).ack(101).because(Rule::AckOfFin));
  EXPECT_TRUE(connection().peerClosed());
  closes();
  expectState(State::LastAck);
  expectSent(fin().seq(300).ack(101));
  peerSends(ack().seq(101).ack(301));
  expectState(State::Closed);
  expectChangedBecause(Rule::FinAcknowledged);
  expectNoTimer();
}

TEST_F(Closing, Figure13SimultaneousClose) {
  establishA();
  closes();
  expectSent(fin().seq(100).ack(300));
  peerSends(fin().seq(300).ack(100));
  expectState(State::Closing);
  expectSent(ack().seq(101).ack(301));
  peerSends(ack().seq(301).ack(101));
  expectState(State::TimeWait);
  expectChangedBecause(Rule::FinAcknowledged);
  at(60s);
  expectState(State::Closed);
}

TEST_F(Closing, AFinThatAcknowledgesTheOwnFinLeadsThroughFinWait2ToTimeWait) {
  establishA();
  closes();
  expectSent(fin().seq(100));
  peerSends(fin().seq(300).ack(101));
  expectSent(ack().seq(101).ack(301));
  expectState(State::TimeWait);
  expectNoted(Note::Kind::StateChanged, Rule::FinAcknowledged);
  expectNoted(Note::Kind::StateChanged, Rule::FinAccepted);
  expectNoted(Note::Kind::TimerStarted, Rule::TimeWaitStarted);
}

TEST_F(Closing, AHalfClosedConnectionStillReceives) {
  establishA();
  closes();
  expectSent(fin().seq(100));
  peerSends(ack().seq(300).ack(101));
  peerSends(data(1000).seq(300).ack(101));
  peerSends(data(1000).seq(1300).ack(101));
  expectReceived(2000);
  expectSent(ack().seq(101).ack(2300));
  expectState(State::FinWait2);
}

TEST_F(Closing, AHalfClosedConnectionStillSends) {
  establishActively();
  peerSends(fin().seq(101).ack(301));
  expectSent(ack().ack(102));
  sends(100);
  expectSent(data(100).seq(301).ack(102));
  peerSends(ack().seq(102).ack(401));
  closes();
  expectSent(fin().seq(401).ack(102));
  expectState(State::LastAck);
}

TEST_F(Closing, AFinGoesAloneBehindDataThatHasLeft) {
  establishActively();
  sends(10);
  expectSent(data(10).seq(301));
  closes();
  expectSent(fin().seq(311));
  at(1s);
  expectSent(data(10).seq(301).again());
  peerSends(ack().seq(101).ack(311));
  expectSent(fin().seq(311).again());
}

TEST_F(Closing, AFinGoesWithTheLastDataWhenItWasAskedForBefore) {
  opensPassively();
  peerSends(syn().seq(100).mss(1460));
  expectSent(synAck());
  sends(2000);
  closes();
  expectState(State::SynReceived);
  peerSends(ack().seq(101).ack(301));
  expectState(State::FinWait1);
  expectSent(data(1460).seq(301));
  expectSent(fin().payload(540).seq(1761).because(Rule::FinAfterLastByte));
}

TEST_F(Closing, CloseInSynReceivedWithoutDataSendsAFinAtOnce) {
  opensPassively();
  peerSends(syn().seq(100));
  expectSent(synAck().seq(300));
  closes();
  expectState(State::FinWait1);
  expectSent(fin().seq(301).ack(101));
  peerSends(ack().seq(101).ack(302));
  expectState(State::FinWait2);
}

TEST_F(Closing, ALostSynAckIsSentAgainEvenInFinWait1) {
  opensPassively();
  peerSends(syn().seq(100));
  expectSent(synAck().seq(300));
  closes();
  expectSent(fin().seq(301));
  at(1s);
  expectSent(synAck().seq(300).again());
  peerSends(ack().seq(101).ack(301));
  expectState(State::FinWait1);
  expectSent(fin().seq(301).again());
  peerSends(ack().seq(101).ack(302));
  expectState(State::FinWait2);
}

TEST_F(Closing, CloseInListenAndSynSentJustEnds) {
  opensPassively();
  closes();
  expectState(State::Closed);
  opensActively();
  expectSent(syn());
  closes();
  expectState(State::Closed);
  expectNoTimer();
}

TEST_F(Closing, TheSecondCloseChangesNothing) {
  establishActively();
  closes();
  expectSent(fin());
  closes();
  expectNothingSent();
  expectState(State::FinWait1);
}

TEST_F(Closing, SendAfterCloseChangesNothing) {
  establishActively();
  closes();
  expectSent(fin().seq(301));
  sends(100);
  expectNothingSent();
}

TEST_F(Closing, TimeWaitAnswersARepeatedFinAndBeginsAnew) {
  reachTimeWait();
  at(1s);
  peerSends(fin().seq(300).ack(101));
  expectSent(ack().seq(101).ack(301).because(Rule::ReAckInTimeWait));
  expectJudged(Rule::FinRepeated);
  expectNoted(Note::Kind::TimerStarted, Rule::TimeWaitRestarted);
  expectNextDeadline(61s);
  at(61s);
  expectState(State::Closed);
}

TEST_F(Closing, TimeWaitAnswersAnOldSynAndStays) {
  reachTimeWait();
  peerSends(syn().seq(299));
  expectSent(ack().seq(101).ack(301));
  expectState(State::TimeWait);
  peerSends(syn().seq(5000));
  expectSent(ack().seq(101).ack(301).because(Rule::ChallengeAck));
  expectState(State::TimeWait);
  expectNextDeadline(60s);
}

TEST_F(Closing, TimeWaitLastsAsChosen) {
  configure({.timeWait = 2s});
  establishActively();
  closes();
  expectSent(fin());
  peerSends(fin().seq(101).ack(302));
  expectSent(ack());
  expectNextDeadline(2s);
}

TEST_F(Closing, ALongerTimeWaitCountsFromItsBeginning) {
  reachTimeWait();
  at(10s);
  choosesTimeWait(90s);
  expectNoted(Note::Kind::TimerStarted, Rule::TimeWaitChanged);
  expectNextDeadline(90s);
  at(90s);
  expectState(State::Closed);
}

TEST_F(Closing, ATimeWaitThatWouldBeOverEndsAtOnce) {
  reachTimeWait();
  at(10s);
  choosesTimeWait(5s);
  expectState(State::Closed);
  expectChangedBecause(Rule::TimeWaitOver);
  expectNoTimer();
}

TEST_F(Closing, TheChosenTimeWaitHoldsForLaterToo) {
  establishA();
  choosesTimeWait(3s);
  expectNoTimer();
  closes();
  expectSent(fin());
  peerSends(fin().seq(300).ack(101));
  expectSent(ack());
  expectNextDeadline(3s);
}

TEST_F(Closing, ARepeatedFinInCloseWaitIsAcknowledgedAgain) {
  establishActively();
  peerSends(fin().seq(101).ack(301));
  expectSent(ack().ack(102));
  peerSends(fin().seq(101).ack(301));
  expectSent(ack().ack(102).because(Rule::AckOfFin));
  expectJudged(Rule::FinRepeated);
  expectState(State::CloseWait);
}

TEST_F(Closing, AFinAheadOfMissingDataCountsWhenTheGapIsFilled) {
  establishActively();
  peerSends(fin().payload(50).seq(151).ack(301));
  expectSent(ack().ack(101).because(Rule::AckOutOfOrder));
  expectState(State::Established);
  peerSends(data(50).seq(101).ack(301));
  expectReceived(100);
  expectState(State::CloseWait);
  expectSent(ack().ack(202).because(Rule::AckOfFin));
}

TEST_F(Closing, ABareFinAheadOfMissingDataIsKeptToo) {
  establishActively();
  peerSends(fin().seq(151).ack(301));
  expectSent(ack().ack(101).because(Rule::AckOutOfOrder));
  expectJudged(Rule::FinOutOfOrder);
  peerSends(data(50).seq(101).ack(301));
  expectState(State::CloseWait);
  expectSent(ack().ack(152));
}

}  // namespace
}  // namespace wiretale::testing
