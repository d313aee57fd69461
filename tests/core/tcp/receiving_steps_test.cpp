// What a connection does with segments that may be forged, old or the first of a new connection: RFC 5961, RFC 1337,
// RFC 6191.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::State;

class Receiving : public TcpStory {
 protected:
  /// Opened passively, closed first by this side: own numbers up to 302, the peer's up to 102.
  void reachTimeWaitPassively(const tcp::Config& config) {
    configure(config);
    opensPassively();
    TcpPattern first = syn().seq(100).mss(1460);
    if (config.timestamps) first.timestamps(5000, 0);
    peerSends(first);
    expectSent(synAck().seq(300));
    closeFirst(config.timestamps);
  }

 private:
  void closeFirst(bool stamps) {
    const auto stamped = [&](TcpPattern pattern) { return stamps ? pattern.timestamps(5000, 0) : pattern; };
    peerSends(stamped(ack().seq(101).ack(301)));
    closes();
    expectSent(fin().seq(301));
    peerSends(stamped(fin().seq(101).ack(302)));
    expectSent(ack().ack(102));
    expectState(State::TimeWait);
  }
};

// RFC 5961 §7.
TEST_F(Receiving, ChallengesAreLimitedToTenInFiveSeconds) {
  establishPassively();
  for (int i = 0; i < 10; ++i) {
    peerSends(rst().seq(200));
    expectSent(ack().because(Rule::ChallengeAck));
  }
  peerSends(rst().seq(200));
  expectNothingSent();
  expectJudged(Rule::ChallengeSuppressed);
  peerSends(syn().seq(200));
  expectNothingSent();
  peerSends(ack().seq(101).ack(5000));
  expectNothingSent();
  expectJudged(Rule::ChallengeSuppressed);
  at(5s);
  peerSends(rst().seq(200));
  expectSent(ack().because(Rule::ChallengeAck));
  expectState(State::Established);
}

TEST_F(Receiving, ALimitOfNoneKeepsSilent) {
  configure({.challengeAcks = 0});
  establishPassively();
  peerSends(syn().seq(500));
  expectNothingSent();
  expectJudged(Rule::ChallengeSuppressed);
}

TEST_F(Receiving, LinuxAnswersARepeatedSynWithTheSynAck) {
  configure({.repeatSynAck = true});
  opensPassively();
  peerSends(syn().seq(100));
  expectSent(synAck().seq(300).ack(101));
  at(500ms);
  peerSends(syn().seq(100));
  expectJudged(Rule::SynRepeated);
  expectSent(synAck().seq(300).ack(101).again().because(Rule::SynAckRepeated));
  at(1s);
  expectSent(synAck().seq(300).again().because(Rule::RetransmissionTimeout));
  peerSends(ack().seq(101).ack(301));
  expectState(State::Established);
}

// RFC 9293 §3.10.7.4 and §3.6.1.
TEST_F(Receiving, ANewSynReopensAPassiveConnectionInTimeWait) {
  reachTimeWaitPassively({});
  at(1s);
  peerSends(syn().seq(5000).mss(1000));
  expectJudged(Rule::SynAccepted);
  expectNoted(tcp::Note::Kind::StateChanged, Rule::SynReopens);
  expectState(State::SynReceived);
  expectReceived(0);
  // The clock of initial numbers has run 250,000 in that second.
  expectSent(synAck().seq(250'300).ack(5001));
  peerSends(ack().seq(5001).ack(250'301));
  expectState(State::Established);
  peerSends(data(10).seq(5001).ack(250'301));
  expectReceived(10);
  at(1040ms);
  expectSent(ack().ack(5011));
}

TEST_F(Receiving, TheNewNumbersLieBeyondTheOldOnes) {
  reachTimeWaitPassively({});
  peerSends(syn().seq(5000));
  expectSent(synAck().seq(302 + 65'537));
}

TEST_F(Receiving, AnOldSynDoesNotReopen) {
  reachTimeWaitPassively({});
  peerSends(syn().seq(100));
  expectSent(ack().ack(102).because(Rule::AckOfRepeatedSyn));
  peerSends(syn().seq(50));
  expectSent(ack().ack(102).because(Rule::AckUnacceptable));
  expectState(State::TimeWait);
}

// RFC 6191 §2: the timestamp decides.
TEST_F(Receiving, ASynWithANewerTimestampReopensWhateverItsNumber) {
  reachTimeWaitPassively({.timestamps = true});
  at(1s);
  peerSends(syn().seq(50).timestamps(6000, 0));
  expectState(State::SynReceived);
  expectSent(synAck().ack(51).echo(6000));
}

TEST_F(Receiving, ASynWithAnOlderTimestampDoesNotReopen) {
  reachTimeWaitPassively({.timestamps = true});
  peerSends(syn().seq(5000).timestamps(4000, 0));
  expectJudged(Rule::TimestampOld);
  expectSent(ack().ack(102));
  expectState(State::TimeWait);
}

TEST_F(Receiving, AnActiveConnectionLeavesTheNewSynToAListener) {
  establishActively();
  closes();
  expectSent(fin().seq(301));
  EXPECT_FALSE(connection().givesWayTo(syn().seq(5000).segment()));
  peerSends(fin().seq(101).ack(302));
  expectSent(ack());
  EXPECT_TRUE(connection().givesWayTo(syn().seq(5000).segment()));
  EXPECT_FALSE(connection().givesWayTo(synAck().seq(5000).segment()));
  EXPECT_FALSE(connection().givesWayTo(syn().seq(102).segment()));
  peerSends(syn().seq(5000));
  expectSent(ack().ack(102).because(Rule::ChallengeAck));
  expectState(State::TimeWait);
}

TEST_F(Receiving, AResetEndsTimeWait) {
  reachTimeWaitPassively({});
  peerSends(rst().seq(102));
  expectState(State::Closed);
}

// RFC 1337 §3, F1.
TEST_F(Receiving, AProtectedTimeWaitIgnoresAReset) {
  reachTimeWaitPassively({.protectTimeWait = true});
  peerSends(rst().seq(102));
  expectJudged(Rule::ResetInTimeWait);
  expectNothingSent();
  expectState(State::TimeWait);
  at(60s);
  expectState(State::Closed);
}

}  // namespace
}  // namespace wiretale::testing
