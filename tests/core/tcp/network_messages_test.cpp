// What the network says of a connection's segments: RFC 9293 §3.9.2.2, RFC 1191, RFC 5927; and R1 (§3.8.3).

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::Note;
using tcp::State;
using wire::IcmpUnreachable;

class NetworkMessages : public TcpStory {
 protected:
  void establishWith(tcp::Config config = {}) {
    config.nagle = false;
    configure(config);
    establishPassively(1460);
  }
};

TEST_F(NetworkMessages, WhatIsTooLongGoesAgainAtOnceInSmallerSegments) {
  establishWith();
  sends(3000);
  for (const std::uint32_t bytes : {1460U, 1460U, 80U}) expectSent(data(bytes));
  networkSays(IcmpUnreachable::FragmentationNeeded, 301, 1040);
  expectJudged(Rule::PathMtuShrunk);
  expectSent(data(1000).seq(301).again().because(Rule::ResentForPathMtu));
  expectSent(data(1000).seq(1301).again());
  expectSent(data(1000).seq(2301).again());
  EXPECT_EQ(connection().info().segmentSize, 1000U);
  EXPECT_EQ(connection().info().congestionWindow, 14'600U) << "nothing was congested";
  peerSends(ack().seq(101).ack(3301));
  expectAcknowledged(3000);
  sends(2000);
  expectSent(data(1000).seq(3301));
  expectSent(data(1000).seq(4301));
}

TEST_F(NetworkMessages, WhatFittedIsNotSentAgain) {
  establishWith();
  sends(100);
  expectSent(data(100));
  sends(1460);
  expectSent(data(1460).seq(401));
  networkSays(IcmpUnreachable::FragmentationNeeded, 401, 1040);
  expectSent(data(1000).seq(401).again());
  expectSent(data(460).seq(1401).again());
}

TEST_F(NetworkMessages, ASecondMessageAboutTheSameMtuIsNoNews) {
  establishWith();
  sends(2920);
  for (int i = 0; i < 2; ++i) expectSent(data(1460));
  networkSays(IcmpUnreachable::FragmentationNeeded, 301, 1040);
  for (const std::uint32_t bytes : {1000U, 1000U, 920U}) expectSent(data(bytes).again());
  networkSays(IcmpUnreachable::FragmentationNeeded, 1761, 1040);
  expectJudged(Rule::PathMtuNoNews);
  expectNothingSent();
}

TEST_F(NetworkMessages, AFinGoesAgainBehindItsData) {
  establishWith();
  sends(1460);
  closes();
  expectSent(data(1460));
  expectSent(fin().seq(1761));
  networkSays(IcmpUnreachable::FragmentationNeeded, 301, 1040);
  expectSent(data(1000).again());
  expectSent(data(460).again());
  expectSent(fin().seq(1761).again());
  peerSends(ack().seq(101).ack(1762));
  expectState(State::FinWait2);
}

// RFC 1191 §5: "An old-style router … the Next-Hop MTU field is zero": the next plateau of §7.
TEST_F(NetworkMessages, ARouterThatDoesNotSayWhatFitsMakesItTryTheNextPlateau) {
  establishWith();
  sends(1460);
  expectSent(data(1460));
  networkSays(IcmpUnreachable::FragmentationNeeded, 301, 0);
  expectNoted(Note::Kind::Remarked, Rule::PathMtuGuessed);
  EXPECT_EQ(connection().info().segmentSize, 1452U) << "an MTU of 1492";
  expectSent(data(1452).again());
  expectSent(data(8).again());
}

TEST_F(NetworkMessages, AnMtuBelowTheLeastIsNotBelieved) {
  establishWith({.leastPathMtu = 552});
  sends(1460);
  expectSent(data(1460));
  networkSays(IcmpUnreachable::FragmentationNeeded, 301, 68);
  EXPECT_EQ(connection().info().segmentSize, 512U);
  for (const std::uint32_t bytes : {512U, 512U, 436U}) expectSent(data(bytes).again());
}

TEST_F(NetworkMessages, TheTimestampsAreTakenFromThePayload) {
  configure({.timestamps = true, .nagle = false});
  opensPassively();
  peerSends(syn().seq(100).mss(1460).timestamps(5, 0));
  expectSent(synAck());
  peerSends(ack().seq(101).ack(301).timestamps(6, 0));
  sends(1000);
  expectSent(data(1000));
  networkSays(IcmpUnreachable::FragmentationNeeded, 301, 540);
  for (const std::uint32_t bytes : {488U, 488U, 24U}) expectSent(data(bytes).again());
}

TEST_F(NetworkMessages, AMessageAboutWhatIsNotOutstandingIsForgedOrOld) {
  establishWith();
  sends(1000);
  expectSent(data(1000));
  for (const std::uint32_t seq : {300U, 1301U, 0U}) {
    for (const auto reason : {IcmpUnreachable::FragmentationNeeded, IcmpUnreachable::Port, IcmpUnreachable::Host}) {
      networkSays(reason, seq, 500);
      expectJudged(Rule::IcmpOutside);
    }
  }
  expectState(State::Established);
  EXPECT_EQ(connection().info().segmentSize, 1460U);
}

TEST_F(NetworkMessages, SoftErrorsAreNotedOnly) {
  establishWith();
  sends(1000);
  expectSent(data(1000));
  for (const auto reason : {IcmpUnreachable::Network, IcmpUnreachable::Host, IcmpUnreachable::SourceRouteFailed}) {
    networkSays(reason, 301);
    expectJudged(Rule::IcmpSoft);
  }
  expectState(State::Established);
}

TEST_F(NetworkMessages, SoftErrorsEndOpeningWhereThatIsWanted) {
  for (const bool ends : {false, true}) {
    configure({.softErrorsEndOpening = ends});
    opensActively();
    expectSent(syn());
    networkSays(IcmpUnreachable::Host, 300);
    expectJudged(ends ? Rule::IcmpEndsOpening : Rule::IcmpSoft);
    expectState(ends ? State::Closed : State::SynSent);
  }
}

TEST_F(NetworkMessages, HardErrorsEndOpening) {
  for (const auto reason : {IcmpUnreachable::Protocol, IcmpUnreachable::Port}) {
    configure({.hardErrorsEndConnection = false});
    opensActively();
    expectSent(syn());
    networkSays(reason, 300);
    expectState(State::Closed);
    expectChangedBecause(Rule::IcmpEndsOpening);
    expectNoTimer();
  }
}

TEST_F(NetworkMessages, HardErrorsEndAConnectionByTheLetterOfTheRfc) {
  for (const bool ends : {true, false}) {
    establishWith({.hardErrorsEndConnection = ends});
    sends(10);
    expectSent(data(10));
    networkSays(IcmpUnreachable::Port, 301);
    expectJudged(ends ? Rule::IcmpEndsConnection : Rule::IcmpHardNoted);
    expectState(ends ? State::Closed : State::Established);
  }
}

TEST_F(NetworkMessages, AtR1IpIsAdvised) {
  establishWith();
  sends(10);
  expectSent(data(10));
  at(1s);
  expectSent(data(10).again());
  at(3s);
  expectSent(data(10).again());
  at(7s);
  expectNoted(Note::Kind::Remarked, Rule::AdviceToIp);
  expectSent(data(10).again());
  at(15s);
  expectSent(data(10).again());
}

TEST_F(NetworkMessages, AfterThreeTimeoutsABlackHoleIsSuspectedIfAsked) {
  establishWith({.blackHoleDetection = true});
  sends(1460);
  expectSent(data(1460));
  at(1s);
  expectSent(data(1460).again());
  at(3s);
  expectSent(data(1460).again());
  at(7s);
  expectNoted(Note::Kind::Remarked, Rule::BlackHoleSuspected);
  expectSent(data(1024).seq(301).again().because(Rule::RetransmissionTimeout));
  at(15s);
  expectSent(data(512).seq(301).again());
  peerSends(ack().seq(101).ack(813));
  expectSent(data(512).seq(813).again());
  expectSent(data(436).seq(1325).again());
  peerSends(ack().seq(101).ack(1761));
  expectAcknowledged(1460);
}

TEST_F(NetworkMessages, ASmallSegmentIsLostForAnotherReason) {
  establishWith({.blackHoleDetection = true});
  sends(100);
  expectSent(data(100));
  for (const int second : {1, 3, 7}) {
    at(std::chrono::seconds(second));
    expectSent(data(100).again());
  }
  EXPECT_EQ(connection().info().segmentSize, 1460U);
}

}  // namespace
}  // namespace wiretale::testing
