// Opening a connection: RFC 9293 §3.5, figures 6, 7 and 8, and §3.10.7.2–3.10.7.3.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::State;

class Opening : public TcpStory {};

TEST_F(Opening, Figure6SeenFromA) {
  configure({.initialSequence = 100});
  opensActively();
  expectState(State::SynSent);
  expectSent(syn().seq(100).mss(1460).window(65'535).because(Rule::ActiveOpen));
  at(40ms);
  peerSends(synAck().seq(300).ack(101).mss(1460));
  expectState(State::Established);
  expectJudged(Rule::SynAckAccepted);
  expectSent(ack().seq(101).ack(301).because(Rule::AckCompletesHandshake));
  sends(10);
  expectSent(data(10).seq(101).ack(301).because(Rule::DataWithinWindow));
}

TEST_F(Opening, Figure6SeenFromB) {
  opensPassively();
  expectState(State::Listen);
  expectChangedBecause(Rule::PassiveOpen);
  expectNothingSent();
  peerSends(syn().seq(100).mss(1460));
  expectState(State::SynReceived);
  expectJudged(Rule::SynAccepted);
  expectSent(synAck().seq(300).ack(101).mss(1460).because(Rule::SynAckAnswersSyn));
  at(40ms);
  peerSends(ack().seq(101).ack(301));
  expectState(State::Established);
  expectJudged(Rule::SynAcknowledged);
  expectNoTimer();
  peerSends(data(10).seq(101).ack(301));
  expectReceived(10);
}

TEST_F(Opening, Figure7SimultaneousOpen) {
  configure({.initialSequence = 100});
  opensActively();
  expectSent(syn().seq(100));
  peerSends(syn().seq(300));
  expectState(State::SynReceived);
  expectSent(synAck().seq(100).ack(301).because(Rule::SynAckAnswersSyn));
  peerSends(synAck().seq(300).ack(101));
  expectState(State::Established);
  expectNothingSent();
  expectNoTimer();
}

TEST_F(Opening, TheAnswerOfASimultaneousOpenIsNoRetransmission) {
  opensActively();
  expectSent(syn().seq(300));
  peerSends(syn().seq(100));
  expectSent(synAck().seq(300));
  at(1s);
  expectSent(synAck().seq(300).ack(101).again().because(Rule::RetransmissionTimeout));
}

TEST_F(Opening, Figure8AnOldDuplicateSyn) {
  opensPassively();
  peerSends(syn().seq(90));
  expectSent(synAck().seq(300).ack(91));
  at(400us);
  peerSends(rst().seq(91));
  expectState(State::Listen);
  expectChangedBecause(Rule::ResetAccepted);
  expectNoTimer();
  peerSends(syn().seq(100));
  expectSent(synAck().seq(400).ack(101));
  peerSends(ack().seq(101).ack(401));
  expectState(State::Established);
}

TEST_F(Opening, Figure8SeenFromTheSideThatDidNotSendTheOldSyn) {
  configure({.initialSequence = 100});
  opensActively();
  expectSent(syn().seq(100));
  peerSends(synAck().seq(300).ack(91));
  expectSent(rst().seq(91).because(Rule::ResetUnacceptableAck));
  expectJudged(Rule::AckIgnored);
  expectState(State::SynSent);
  peerSends(synAck().seq(400).ack(101));
  expectState(State::Established);
  expectSent(ack().seq(101).ack(401));
}

TEST_F(Opening, TheFirstSynThatAListenerSendsHasTheNumberAskedFor) {
  opensPassively();
  at(5s);
  peerSends(syn().seq(100));
  expectSent(synAck().seq(300));
}

TEST_F(Opening, AListenerIgnoresAReset) {
  opensPassively();
  peerSends(rst().seq(5));
  expectState(State::Listen);
  expectJudged(Rule::ResetUnfit);
  expectNothingSent();
}

TEST_F(Opening, AListenerAnswersAnyAckWithAReset) {
  opensPassively();
  peerSends(ack().seq(5).ack(700));
  expectSent(rst().seq(700).because(Rule::ResetUnacceptableAck));
  expectState(State::Listen);
}

TEST_F(Opening, AListenerDropsWhatHasNeitherSynNorAck) {
  opensPassively();
  peerSends(finAlone().seq(5));
  expectJudged(Rule::SegmentIgnored);
  expectNothingSent();
  expectState(State::Listen);
}

TEST_F(Opening, AListenerThatSendsOpensActively) {
  opensPassively();
  sends(10);
  expectState(State::SynSent);
  expectSent(syn().seq(300));
  peerSends(synAck().seq(100).ack(301));
  expectSent(ack().seq(301));
  expectSent(data(10).seq(301));
}

TEST_F(Opening, AnAckBeyondTheSynIsRefused) {
  opensActively();
  expectSent(syn().seq(300));
  peerSends(synAck().seq(100).ack(302));
  expectSent(rst().seq(302));
  peerSends(ack().seq(100).ack(300));
  expectSent(rst().seq(300));
  expectState(State::SynSent);
}

TEST_F(Opening, AResetRefusesAnActiveOpenOnlyWithAnAcceptableAck) {
  opensActively();
  expectSent(syn().seq(300));
  peerSends(rst().seq(0));
  expectState(State::SynSent);
  expectJudged(Rule::ResetUnfit);
  peerSends(rstAck().seq(0).ack(300));
  expectState(State::SynSent);
  peerSends(rstAck().seq(0).ack(301));
  expectState(State::Closed);
  expectChangedBecause(Rule::ResetAnswersSyn);
  expectNoTimer();
}

TEST_F(Opening, ABareAckOfTheSynIsDropped) {
  opensActively();
  expectSent(syn().seq(300));
  peerSends(ack().seq(100).ack(301));
  expectJudged(Rule::SegmentIgnored);
  expectState(State::SynSent);
  expectNothingSent();
}

TEST_F(Opening, AWrongAckInSynReceivedIsAnsweredWithAReset) {
  opensPassively();
  peerSends(syn().seq(100));
  expectSent(synAck());
  peerSends(ack().seq(101).ack(999));
  expectSent(rst().seq(999).because(Rule::ResetUnacceptableAck));
  expectState(State::SynReceived);
}

TEST_F(Opening, ARepeatedSynInSynReceivedIsAcknowledgedAgain) {
  opensPassively();
  peerSends(syn().seq(100));
  expectSent(synAck());
  peerSends(syn().seq(100));
  expectSent(ack().seq(301).ack(101).because(Rule::AckOfRepeatedSyn));
  expectJudged(Rule::SynRepeated);
  expectState(State::SynReceived);
}

TEST_F(Opening, ASynWithinTheWindowReturnsAPassiveOpenToListen) {
  opensPassively();
  peerSends(syn().seq(100));
  expectSent(synAck());
  peerSends(syn().seq(500));
  expectState(State::Listen);
  expectChangedBecause(Rule::SynUnexpected);
  expectNoTimer();
}

TEST_F(Opening, ARepeatedSynAckIsAcknowledgedAgain) {
  establishActively();
  peerSends(synAck().seq(100).ack(301));
  expectSent(ack().seq(301).ack(101).because(Rule::AckOfRepeatedSyn));
  expectJudged(Rule::SynRepeated);
  expectState(State::Established);
}

TEST_F(Opening, TextOnASynAckIsTaken) {
  opensActively();
  expectSent(syn());
  peerSends(synAck().seq(100).ack(301).payload(5));
  expectReceived(5);
  expectSent(ack().ack(106));
}

TEST_F(Opening, DataGivenBeforeTheConnectionIsThereFollowsTheHandshake) {
  opensActively();
  sends(2000);
  expectSent(syn());
  expectNothingSent();
  peerSends(synAck().seq(100).ack(301).mss(1460));
  expectSent(ack().seq(301));
  expectSent(data(1460).seq(301));
  expectSent(data(540).seq(1761));
}

TEST_F(Opening, SequenceNumbersWrapDuringTheHandshake) {
  configure({.initialSequence = 0xFFFF'FFFF});
  opensActively();
  expectSent(syn().seq(0xFFFF'FFFF));
  peerSends(synAck().seq(0xFFFF'FFFF).ack(0));
  expectState(State::Established);
  expectSent(ack().seq(0).ack(0));
  sends(10);
  expectSent(data(10).seq(0).ack(0));
}

}  // namespace
}  // namespace wiretale::testing
