// A connection that sends by a rate: what waits for its moment and what does not, and what is said.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::Note;

/// Own segments of 1000 bytes from 301 on, a round trip of 100 ms, and the handshake over at that time.
class PacedSending : public TcpStory {
 protected:
  void establish(tcp::Config config = {.selectiveAck = true}) {
    config.congestion = tcp::CongestionControl::Bbr;
    config.nagle = false;
    configure(config);
    opensPassively();
    TcpPattern opening = syn().seq(100).mss(1000);
    peerSends(config.selectiveAck ? opening.sackPermitted() : opening);
    expectSent(synAck().seq(300).ack(101));
    at(100ms);
    peerSends(ack().seq(101).ack(301));
  }
  SimDuration next() { return connection().nextDeadline().time_since_epoch(); }
  void expectPaced(std::uint32_t seq) {
    at(next());
    expectSent(data(1000).seq(seq).because(Rule::BbrDataPaced));
  }
  const tcp::RateControl& rate() { return *connection().sender().rate(); }
};

// 2/ln 2 · 0.99 · 10,000 bytes in 100 ms: a segment each 3.50 ms.
constexpr SimDuration kGap = 3'500'750ns;

TEST_F(PacedSending, SegmentsLeaveOneByOne) {
  establish();
  expectNoted(Note::Kind::Remarked, Rule::BbrBegins);
  sends(50'000);
  expectSent(data(1000).seq(301).because(Rule::BbrDataWithinWindow));
  expectNextDeadline(100ms + kGap);
  expectSilenceUntil(103ms);
  expectPaced(1301);
  expectNextDeadline(100ms + 2 * kGap);
  for (std::uint32_t i = 2; i < 10; ++i) expectPaced(301 + 1000 * i);
  EXPECT_FALSE(connection().heldByPacing()) << "now the window holds back what is left";
  expectSilenceUntil(190ms);
}

TEST_F(PacedSending, NothingIsHeldWhereThereIsNothingToSend) {
  establish();
  sends(1000);
  expectSent(data(1000).seq(301));
  EXPECT_FALSE(connection().heldByPacing());
  at(101ms);
  sends(1000);
  expectNothingSent();
  EXPECT_TRUE(connection().heldByPacing());
  expectPaced(1301);
}

TEST_F(PacedSending, APollBeforeItsMomentGivesNothing) {
  establish();
  sends(5'000);
  expectSent(data(1000).seq(301));
  const SimTime now = kSessionStart + 101ms;
  EXPECT_EQ(connection().poll(now), std::nullopt);
  EXPECT_EQ(connection().nextDeadline(), kSessionStart + 100ms + kGap);
  connection().onTime(now);
  EXPECT_EQ(connection().poll(now), std::nullopt);
  for (std::uint32_t i = 1; i < 5; ++i) expectPaced(301 + 1000 * i);
}

TEST_F(PacedSending, AcksDoNotWait) {
  establish();
  sends(5'000);
  expectSent(data(1000).seq(301));
  peerSends(data(1000).seq(101).ack(301));
  peerSends(data(1000).seq(1101).ack(301));
  expectSent(ack().ack(2101));
  aborts();
  expectSent(rst().seq(1301));
  expectNoTimer();
}

TEST_F(PacedSending, TheFinWaitsBehindTheData) {
  establish();
  sends(2'000);
  closes();
  expectSent(data(1000).seq(301));
  at(next());
  expectSent(data(1000).seq(1301).flag(wire::Fin));
}

TEST_F(PacedSending, WhatATimeoutSendsAgainDoesNotWait) {
  establish();
  sends(3'000);
  expectSent(data(1000).seq(301));
  expectPaced(1301);
  expectPaced(2301);
  const SimDuration timeout = 1'100ms;  // one second after the first has left
  expectSilenceUntil(timeout - 1ms);
  at(timeout);
  expectSent(data(1000).seq(301).again().because(Rule::RetransmissionTimeout));
  EXPECT_EQ(connection().sender().congestion().window(), 1000U);
}

TEST_F(PacedSending, WhatIsFoundLostIsPacedAndTheRateStays) {
  establish();
  sends(100'000);
  expectSent(data(1000).seq(301));
  for (std::uint32_t i = 1; i < 10; ++i) expectPaced(301 + 1000 * i);
  at(200ms);
  peerSends(ack().seq(101).ack(1301));
  expectSent(data(1000).seq(10'301).because(Rule::BbrDataWithinWindow));
  const auto before = rate().pacingRate();
  at(201ms);
  peerSends(ack().seq(101).ack(1301).sack({{2301, 5301}}));
  expectJudged(Rule::BbrFindsLoss);
  expectNothingSent();
  at(next());
  expectSent(data(1000).seq(1301).again().because(Rule::ResentBelowSack));
  EXPECT_GE(rate().pacingRate(), before);
  EXPECT_EQ(connection().sender().congestion().window(), 9'000U) << "six in flight, and three that have arrived";
}

TEST_F(PacedSending, WithoutSackALossIsFoundByDuplicatesAndDoesNotSlowDownEither) {
  establish({});
  sends(10'000);
  expectSent(data(1000).seq(301));
  for (std::uint32_t i = 1; i < 10; ++i) expectPaced(301 + 1000 * i);
  const auto before = rate().pacingRate();
  at(200ms);
  for (int i = 0; i < 3; ++i) peerSends(ack().seq(101).ack(301));
  expectSent(data(1000).seq(301).again().because(Rule::BbrResends));
  EXPECT_EQ(rate().pacingRate(), before);
}

TEST_F(PacedSending, AfterAPauseTheModelIsKept) {
  establish();
  sends(1'000);
  expectSent(data(1000).seq(301));
  at(200ms);
  peerSends(ack().seq(101).ack(1301));
  at(5s);
  sends(3'000);
  expectSent(data(1000).seq(1301).because(Rule::BbrResumes));
  expectPaced(2301);
  expectPaced(3301);
  EXPECT_GE(connection().sender().congestion().window(), 10'000U);
}

TEST_F(PacedSending, AMarkDoesNotSlowDownAndIsAnsweredWithCwr) {
  tcp::Config config{.selectiveAck = true, .ecn = tcp::EcnUse::Always, .congestion = tcp::CongestionControl::Bbr};
  config.nagle = false;
  configure(config);
  opensPassively();
  peerSends(syn().seq(100).mss(1000).sackPermitted().flag(wire::Ece).flag(wire::Cwr));
  expectSent(synAck().seq(300).ack(101).flag(wire::Ece));
  at(100ms);
  peerSends(ack().seq(101).ack(301));
  sends(20'000);
  expectSent(data(1000).seq(301).ecn(wire::Ecn::Ect0));
  for (std::uint32_t i = 1; i < 10; ++i) expectPaced(301 + 1000 * i);
  at(200ms);
  const std::uint64_t before = connection().sender().congestion().window();
  peerSends(ack().seq(101).ack(1301).flag(wire::Ece));
  expectJudged(Rule::BbrSeesMark);
  EXPECT_GE(connection().sender().congestion().window(), before);
  expectSent(data(1000).seq(10'301).flag(wire::Cwr));
}

TEST_F(PacedSending, OthersAreNotPaced) {
  establishPassively(1000);
  sends(5'000);
  for (std::uint32_t i = 0; i < 5; ++i) expectSent(data(1000).seq(301 + 1000 * i).because(Rule::DataWithinWindow));
  EXPECT_EQ(connection().sender().rate(), nullptr);
}

}  // namespace
}  // namespace wiretale::testing
