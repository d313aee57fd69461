// A connection on which nothing happens, and its ends: RFC 9293 §3.8.3, §3.8.4, §3.10.8; and Nagle's algorithm, §3.7.4.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::Note;
using tcp::State;

class Living : public TcpStory {};

TEST_F(Living, AnIdleConnectionAsksWhetherThePeerIsThere) {
  configure({.keepAlive = 7200s});
  establishActively();
  expectNextDeadline(7200s);
  at(7200s);
  expectSent(ack().seq(300).ack(101).because(Rule::KeepAliveProbe));
  peerSends(ack().seq(101).ack(301));
  expectNextDeadline(14'400s);
  expectState(State::Established);
}

TEST_F(Living, APeerThatNeverAnswersIsGivenUp) {
  configure({.keepAlive = 10s, .keepAliveInterval = 1s, .keepAliveProbes = 3});
  establishActively();
  for (const SimDuration time : {10s, 11s, 12s}) {
    at(time);
    expectSent(ack().seq(300).because(Rule::KeepAliveProbe));
  }
  at(13s);
  expectSent(rst().seq(301).because(Rule::ResetByKeepAlive));
  expectState(State::Closed);
  expectChangedBecause(Rule::GaveUp);
  expectNoTimer();
}

TEST_F(Living, WhatIsHeardPutsTheKeepAliveOff) {
  configure({.keepAlive = 10s});
  establishActively();
  at(8s);
  peerSends(data(10).seq(101).ack(301));
  at(8040ms);
  expectSent(ack().ack(111));
  expectNextDeadline(18s);
}

TEST_F(Living, DataIsGivenUpWhenTheUserTimeoutIsOver) {
  configure({.nagle = false, .userTimeout = 5s});
  establishActively();
  sends(10);
  expectSent(data(10));
  at(1s);
  expectSent(data(10).again());
  at(3s);
  expectSent(data(10).again());
  expectNextDeadline(5s);
  at(5s);
  expectState(State::Closed);
  expectChangedBecause(Rule::UserTimeoutOver);
  expectNoTimer();
}

TEST_F(Living, SmallWritesWaitForTheAckOfTheOneBefore) {
  configure({});
  establishActively();
  sends(50);
  expectSent(data(50).seq(301));
  sends(50);
  sends(50);
  expectNothingSent();
  peerSends(ack().seq(101).ack(351));
  expectSent(data(100).seq(351));
}

TEST_F(Living, AFullSegmentDoesNotWait) {
  configure({});
  establishActively();
  sends(50);
  expectSent(data(50).seq(301));
  sends(1500);
  expectSent(data(1460).seq(351));
  expectNothingSent();
}

TEST_F(Living, TheLastDataBeforeAFinDoesNotWait) {
  configure({});
  establishActively();
  sends(2000);
  expectSent(data(1460).seq(301));
  closes();
  expectSent(fin().payload(540).seq(1761));
}

TEST_F(Living, LinuxHoldsASmallSegmentBackOnlyForAnotherSmallOne) {
  configure({.nagleForSmallOnly = true});
  establishActively();
  sends(2000);
  expectSent(data(1460).seq(301));
  expectSent(data(540).seq(1761));
  sends(10);
  expectNothingSent();
}

TEST_F(Living, LinuxProbesAClosedWindowWithAnEmptySegment) {
  configure({.nagle = false, .probeWithData = false});
  establishActively();
  peerSends(ack().seq(101).ack(301).window(0));
  sends(1000);
  expectNothingSent();
  at(1s);
  expectSent(ack().seq(300).because(Rule::WindowProbe));
  peerSends(ack().seq(101).ack(301).window(0));
  at(3s);
  expectSent(ack().seq(300).because(Rule::WindowProbe));
  peerSends(ack().seq(101).ack(301).window(4000));
  expectNoted(Note::Kind::TimerStopped, Rule::WindowReopened);
  expectSent(data(1000).seq(301));
}

}  // namespace
}  // namespace wiretale::testing
