// Fast Open: RFC 7413 §4.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::State;
using wire::FastOpenCookie;

const FastOpenCookie kAsked{};
const FastOpenCookie kCookie{0x0102'0304'0506'0708U};
const FastOpenCookie kOther{0xFFU};

class FastOpenStory : public TcpStory {
 protected:
  void configureWith(const FastOpenCookie& cookie, tcp::Config config = {}) {
    config.fastOpen = true;
    config.nagle = false;
    configure(config);
    if (!cookie.empty()) connection().setFastOpenCookie(cookie, 1460);
  }
  /// The first SYN with `bytes` of data.
  void opensActivelyWith(std::uint64_t bytes) {
    connection().openActive(kSessionStart);
    sends(bytes);
  }
};

TEST_F(FastOpenStory, WithoutACookieTheSynAsksForOne) {
  configureWith(kAsked);
  opensActivelyWith(100);
  expectSent(syn().seq(300).cookie(kAsked).because(Rule::CookieAsked));
  peerSends(synAck().seq(100).ack(301).mss(1460).cookie(kCookie));
  expectNoted(tcp::Note::Kind::Remarked, Rule::CookieLearned);
  EXPECT_EQ(connection().learnedCookie(), kCookie);
  expectSent(ack().ack(101));
  expectSent(data(100).seq(301));
}

TEST_F(FastOpenStory, WithACookieTheSynCarriesData) {
  configureWith(kCookie);
  opensActivelyWith(100);
  expectSent(syn().payload(100).seq(300).cookie(kCookie).because(Rule::SynWithData));
  peerSends(synAck().seq(100).ack(401).mss(1460));
  expectAcknowledged(100);
  expectSent(ack().seq(401).ack(101));
  expectState(State::Established);
}

TEST_F(FastOpenStory, TheSynCarriesNoMoreThanTheRememberedSegment) {
  configureWith(kCookie);
  connection().setFastOpenCookie(kCookie, 536);
  opensActivelyWith(1000);
  // MSS 4 bytes, cookie 12.
  expectSent(syn().payload(520).seq(300));
  peerSends(synAck().seq(100).ack(821).mss(1460));
  expectSent(ack());
  expectSent(data(480).seq(821));
}

TEST_F(FastOpenStory, DataThatTheServerDoesNotTakeGoesAgainAtOnce) {
  configureWith(kCookie);
  opensActivelyWith(100);
  expectSent(syn().payload(100));
  peerSends(synAck().seq(100).ack(301).mss(1460).cookie(kOther));
  expectNoted(tcp::Note::Kind::Remarked, Rule::FastOpenDataRefused);
  expectSent(ack().seq(401).ack(101));
  expectSent(data(100).seq(301).again().because(Rule::ResentAfterFastOpen));
  EXPECT_EQ(connection().learnedCookie(), kOther);
  peerSends(ack().seq(101).ack(401));
  expectAcknowledged(100);
}

TEST_F(FastOpenStory, DataThatTheServerTakesInPartGoesOnFromThere) {
  configureWith(kCookie);
  opensActivelyWith(100);
  expectSent(syn().payload(100));
  peerSends(synAck().seq(100).ack(341).mss(1460));
  expectSent(ack());
  expectSent(data(60).seq(341).again());
}

TEST_F(FastOpenStory, ALostSynGoesAgainWithoutOptionAndData) {
  configureWith(kCookie);
  opensActivelyWith(100);
  expectSent(syn().payload(100).cookie(kCookie));
  at(1s);
  expectNoted(tcp::Note::Kind::Remarked, Rule::FastOpenLeftOut);
  expectSent(syn().seq(300).again().because(Rule::RetransmissionTimeout));
  peerSends(synAck().seq(100).ack(301).mss(1460));
  expectSent(ack());
  expectSent(data(100).seq(301).again());
}

TEST_F(FastOpenStory, TheFirstSynMayHaveArrivedAfterAll) {
  configureWith(kCookie);
  opensActivelyWith(100);
  expectSent(syn().payload(100));
  at(1s);
  expectSent(syn().again());
  peerSends(synAck().seq(100).ack(401).mss(1460));
  expectAcknowledged(100);
  expectSent(ack().seq(401));
}

TEST_F(FastOpenStory, TheRoundTripOfASynWithDataIsMeasured) {
  configureWith(kCookie);
  opensActivelyWith(100);
  expectSent(syn().payload(100));
  at(80ms);
  peerSends(synAck().seq(100).ack(301).mss(1460));
  EXPECT_EQ(connection().info().roundTrip, 80ms);
  expectSent(ack());
  expectSent(data(100));
}

TEST_F(FastOpenStory, TheServerGivesACookieToWhoAsks) {
  configureWith(kCookie);
  opensPassively();
  peerSends(syn().seq(100).mss(1460).cookie(kAsked));
  expectNoted(tcp::Note::Kind::Remarked, Rule::CookieGranted);
  expectSent(synAck().ack(101).cookie(kCookie));
  EXPECT_FALSE(connection().openedFast());
}

TEST_F(FastOpenStory, TheServerTakesDataOfASynWithTheRightCookie) {
  configureWith(kCookie);
  opensPassively();
  peerSends(syn().payload(100).seq(100).mss(1460).cookie(kCookie));
  expectJudged(Rule::FastOpenAccepted);
  expectReceived(100);
  expectSent(synAck().seq(300).ack(201));
  expectState(State::SynReceived);
  EXPECT_TRUE(connection().openedFast());
}

TEST_F(FastOpenStory, TheServerMayAnswerBeforeTheHandshakeIsOver) {
  configureWith(kCookie);
  opensPassively();
  peerSends(syn().payload(100).seq(100).mss(1460).cookie(kCookie));
  expectSent(synAck().seq(300).ack(201));
  sends(3000);
  expectSent(data(1460).seq(301).ack(201));
  expectSent(data(1460).seq(1761));
  expectSent(data(80).seq(3221));
  at(40ms);
  peerSends(ack().seq(201).ack(3301));
  expectState(State::Established);
  expectAcknowledged(3000);
  expectNoTimer();
}

TEST_F(FastOpenStory, ALostSynAckIsRepeatedBeforeTheDataBehindIt) {
  configureWith(kCookie, {.congestion = tcp::CongestionControl::NewReno});
  opensPassively();
  peerSends(syn().payload(100).seq(100).mss(1460).cookie(kCookie));
  expectSent(synAck());
  sends(100);
  expectSent(data(100).seq(301));
  at(1s);
  expectSent(synAck().seq(300).ack(201).again());
  expectSent(data(100).seq(301).again());
  peerSends(ack().seq(201).ack(401));
  expectAcknowledged(100);
}

TEST_F(FastOpenStory, TheServerLeavesDataWithAWrongCookieAside) {
  configureWith(kCookie);
  opensPassively();
  peerSends(syn().payload(100).seq(100).mss(1460).cookie(kOther));
  expectJudged(Rule::FastOpenRefused);
  expectReceived(0);
  expectSent(synAck().ack(101).cookie(kCookie));
  peerSends(ack().seq(101).ack(301));
  peerSends(data(100).seq(101).ack(301));
  expectReceived(100);
  at(40ms);
  expectSent(ack().ack(201));
}

TEST_F(FastOpenStory, ACopyOfASynWithDataIsAnsweredAndChangesNothing) {
  for (const FastOpenCookie& cookie : {kCookie, kOther}) {
    configureWith(kCookie);
    opensPassively();
    peerSends(syn().payload(100).seq(100).mss(1460).cookie(cookie));
    expectSent(synAck());
    peerSends(syn().payload(100).seq(100).mss(1460).cookie(cookie));
    expectJudged(Rule::SynRepeated);
    expectSent(ack().because(Rule::AckOfRepeatedSyn));
    expectState(State::SynReceived);
  }
}

TEST_F(FastOpenStory, TurnedOffTheOptionAndTheDataAreIgnored) {
  configure({});
  opensPassively();
  peerSends(syn().payload(100).seq(100).mss(1460).cookie(kCookie));
  expectReceived(0);
  expectSent(synAck().ack(101));
}

}  // namespace
}  // namespace wiretale::testing
