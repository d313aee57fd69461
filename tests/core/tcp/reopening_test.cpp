// A SYN in TIME-WAIT that opens a new connection, or turns out to be old: RFC 9293 §3.6.1.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::Note;
using tcp::State;

class Reopening : public TcpStory {
 protected:
  /// Opened passively, closed first; TIME-WAIT from 0 to 60 s, the peer's next number is 102.
  void SetUp() override {
    establishPassively();
    closes();
    expectSent(fin().seq(301).ack(101));
    peerSends(fin().seq(101).ack(302));
    expectSent(ack().seq(302).ack(102));
    expectState(State::TimeWait);
    at(10s);
    peerSends(syn().seq(5000));
    expectJudged(Rule::SynAccepted);
    expectSent(synAck().ack(5001));
    expectState(State::SynReceived);
  }
};

TEST_F(Reopening, ASynThatWasNewOpensAnotherConnection) {
  peerSends(ack().seq(5001).ack(connection().info().sendNext.raw()));
  expectState(State::Established);
  peerSends(rst().seq(5001));
  expectState(State::Closed);
}

TEST_F(Reopening, ASynThatWasOldLeadsBackToTimeWait) {
  peerSends(rst().seq(5001));
  expectState(State::TimeWait);
  expectChangedBecause(Rule::OldSynReturns);
  expectNoted(Note::Kind::TimerStarted, Rule::TimeWaitStarted);
  expectNextDeadline(60s);
}

TEST_F(Reopening, TheTimeWaitItLeadsBackToIsTheOldOne) {
  peerSends(rst().seq(5001));
  at(20s);
  peerSends(fin().seq(101).ack(302));
  expectSent(ack().seq(302).ack(102).because(Rule::ReAckInTimeWait));
  expectNextDeadline(80s);
  peerSends(syn().seq(6000));
  expectSent(synAck().ack(6001));
  peerSends(rst().seq(6001));
  expectState(State::TimeWait);
  expectSilenceUntil(80s - 1ms);
  at(80s);
  expectState(State::Closed);
  expectNoTimer();
}

}  // namespace
}  // namespace wiretale::testing
