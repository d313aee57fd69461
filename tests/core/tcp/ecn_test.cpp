// Explicit Congestion Notification: RFC 3168 §6.1.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::CongestionControl;
using tcp::EcnUse;
using wire::Cwr;
using wire::Ece;
using wire::Ecn;

class EcnStory : public TcpStory {
 protected:
  /// Established with ECN, ten segments of 1000 bytes as the first window.
  void establishWith(tcp::Config config) {
    config.ecn = EcnUse::Always;
    config.mss = 1000;
    config.nagle = false;
    configure(config);
    opensPassively();
    peerSends(syn().seq(100).mss(1000).flag(Ece).flag(Cwr));
    expectSent(synAck().flag(Ece).ack(101));
    peerSends(ack().seq(101).ack(301));
  }
  void sendsSegments(int count) {
    sends(static_cast<std::uint64_t>(count) * 1000);
    for (int i = 0; i < count; ++i) expectSent(data(1000).ecn(Ecn::Ect0));
  }
};

TEST_F(EcnStory, ASynAsksWithBothFlagsAndASynAckAgreesWithOne) {
  configure({.ecn = EcnUse::Always});
  opensActively();
  expectSent(syn().flag(Ece).flag(Cwr).seq(300).ecn(Ecn::NotEct));
  peerSends(synAck().flag(Ece).seq(100).ack(301).mss(1000));
  expectNoted(tcp::Note::Kind::Remarked, Rule::EcnAgreed);
  expectSent(ack().ack(101).ecn(Ecn::NotEct));
  EXPECT_TRUE(connection().agreement().ecn);
}

TEST_F(EcnStory, ASynAckWithoutEceMeansNo) {
  configure({.ecn = EcnUse::Always});
  opensActively();
  expectSent(syn().flag(Ece).flag(Cwr));
  peerSends(synAck().seq(100).ack(301).mss(1000));
  expectNoted(tcp::Note::Kind::Remarked, Rule::EcnRefused);
  expectSent(ack());
  sends(100);
  expectSent(data(100).ecn(Ecn::NotEct));
}

// Old hosts reflect what they do not know: a SYN,ACK with both flags agrees to nothing (§6.1.1).
TEST_F(EcnStory, ASynAckThatReflectsBothFlagsMeansNo) {
  configure({.ecn = EcnUse::Always});
  opensActively();
  expectSent(syn().flag(Ece).flag(Cwr));
  peerSends(synAck().flag(Ece).flag(Cwr).seq(100).ack(301));
  expectSent(ack());
  EXPECT_FALSE(connection().agreement().ecn);
}

TEST_F(EcnStory, ASynThatIsRepeatedGoesWithoutAndMayYetBeAgreedTo) {
  configure({.ecn = EcnUse::Always});
  opensActively();
  expectSent(syn().flag(Ece).flag(Cwr));
  at(1s);
  expectSent(syn().again());
  expectNoted(tcp::Note::Kind::Remarked, Rule::EcnNotAskedAgain);
  peerSends(synAck().flag(Ece).seq(100).ack(301));
  expectSent(ack());
  EXPECT_TRUE(connection().agreement().ecn) << "the first SYN arrived, its answer came late";
}

TEST_F(EcnStory, WhoIsOnlyToAnswerDoesNotAsk) {
  configure({.ecn = EcnUse::WhenAsked});
  opensActively();
  expectSent(syn());
  configure({.ecn = EcnUse::WhenAsked});
  opensPassively();
  peerSends(syn().seq(100).flag(Ece).flag(Cwr));
  expectSent(synAck().flag(Ece));
}

TEST_F(EcnStory, TurnedOffNobodyAnswers) {
  configure({});
  opensPassively();
  peerSends(syn().seq(100).flag(Ece).flag(Cwr));
  expectSent(synAck());
}

TEST_F(EcnStory, DataMayBeMarkedButNotAcksAndWhatIsSentAgain) {
  establishWith({.delayedAck = 0ms});
  sendsSegments(1);
  at(1s);
  expectSent(data(1000).again().ecn(Ecn::NotEct));
  peerSends(data(10).seq(101).ack(1301));
  expectSent(ack().ecn(Ecn::NotEct));
  closes();
  expectSent(fin().ecn(Ecn::NotEct));
}

TEST_F(EcnStory, AMarkIsEchoedUntilThePeerSaysThatItHasSlowedDown) {
  establishWith({.delayedAck = 0ms});
  peerSends(data(100).seq(101).ack(301).ecn(Ecn::Ce));
  expectSent(ack().flag(Ece).ack(201));
  peerSends(data(100).seq(201).ack(301).ecn(Ecn::Ect0));
  expectSent(ack().flag(Ece).ack(301));
  sends(10);
  expectSent(data(10).flag(Ece));
  peerSends(data(100).seq(301).ack(301).ecn(Ecn::Ect0).flag(Cwr));
  expectNoted(tcp::Note::Kind::Remarked, Rule::ReductionArrived);
  expectSent(ack().ack(401));
}

TEST_F(EcnStory, AMarkOnTheSegmentThatSaysSoCountsAnew) {
  establishWith({.delayedAck = 0ms});
  peerSends(data(100).seq(101).ack(301).ecn(Ecn::Ce));
  expectSent(ack().flag(Ece));
  peerSends(data(100).seq(201).ack(301).ecn(Ecn::Ce).flag(Cwr));
  expectSent(ack().flag(Ece));
}

TEST_F(EcnStory, AnEchoHalvesTheWindowOnceAWindowWithoutSendingAgain) {
  establishWith({});
  sendsSegments(10);
  peerSends(ack().flag(Ece).seq(101).ack(1301));
  expectJudged(Rule::AckEchoesMark);
  EXPECT_EQ(connection().info().congestionWindow, 5000U);
  EXPECT_EQ(connection().info().slowStartThreshold, 5000U);
  peerSends(ack().flag(Ece).seq(101).ack(2301));
  expectJudged(Rule::AckEchoesMarkAgain);
  EXPECT_EQ(connection().info().congestionWindow, 5000U);
  expectNothingSent();
}

TEST_F(EcnStory, NewDataTellsThatTheWindowWasReduced) {
  establishWith({});
  sendsSegments(10);
  peerSends(ack().flag(Ece).seq(101).ack(9301));
  sends(2000);
  expectSent(data(1000).flag(Cwr).ecn(Ecn::Ect0));
  expectNoted(tcp::Note::Kind::Remarked, Rule::ReductionTold);
  expectSent(data(1000).ecn(Ecn::Ect0));
}

TEST_F(EcnStory, ALossIsToldAsWell) {
  establishWith({});
  sendsSegments(2);
  at(1s);
  expectSent(data(1000).again());
  peerSends(ack().seq(101).ack(2301));
  sends(1000);
  expectSent(data(1000).flag(Cwr));
}

TEST_F(EcnStory, TheNextWindowMayBeReducedAgain) {
  establishWith({});
  sendsSegments(10);
  peerSends(ack().flag(Ece).seq(101).ack(10301));
  EXPECT_EQ(connection().info().congestionWindow, 5000U);
  sends(5000);
  expectSent(data(1000).flag(Cwr));
  for (int i = 0; i < 4; ++i) expectSent(data(1000));
  peerSends(ack().flag(Ece).seq(101).ack(15301));
  EXPECT_EQ(connection().info().congestionWindow, 2500U);
}

TEST_F(EcnStory, ALossInAWindowThatAMarkReducedTakesNothingMore) {
  establishWith({});
  sendsSegments(10);
  peerSends(ack().flag(Ece).seq(101).ack(1301));
  for (int i = 0; i < 3; ++i) peerSends(ack().flag(Ece).seq(101).ack(1301));
  expectSent(data(1000).seq(1301).again());
  EXPECT_EQ(connection().info().slowStartThreshold, 5000U);
}

// RFC 9438 §4.6 keeps beta_cubic = 0.7 for an ECN-Echo as for a loss.
TEST_F(EcnStory, CubicKeepsSevenTenths) {
  establishWith({.congestion = CongestionControl::Cubic});
  sendsSegments(10);
  peerSends(ack().flag(Ece).seq(101).ack(1301));
  EXPECT_EQ(connection().info().congestionWindow, 7000U);
}

TEST_F(EcnStory, WithPrrTheWindowShrinksStepByStep) {
  establishWith({.proportionalRate = true});
  sendsSegments(10);
  peerSends(ack().flag(Ece).seq(101).ack(1301));
  EXPECT_EQ(connection().info().slowStartThreshold, 5000U);
  EXPECT_GT(connection().info().congestionWindow, 9000U);
  for (std::uint32_t i = 2; i <= 10; ++i) peerSends(ack().flag(Ece).seq(101).ack(301 + i * 1000));
  peerSends(ack().seq(101).ack(10301));
  EXPECT_EQ(connection().info().congestionWindow, 5000U);
}

TEST_F(EcnStory, WithoutAnAgreementAnEchoMeansNothing) {
  configure({.ecn = EcnUse::Off, .nagle = false});
  establishPassively(1000);
  sends(10'000);
  for (int i = 0; i < 10; ++i) expectSent(data(1000).ecn(Ecn::NotEct));
  peerSends(ack().flag(Ece).seq(101).ack(10301));
  EXPECT_GT(connection().info().congestionWindow, 10'000U);
}

}  // namespace
}  // namespace wiretale::testing
