// Habits of Linux that RFC 9293 and RFC 6298 leave open: a buffer of memory, samples of every ACK, a clock with ticks.

#include <gtest/gtest.h>

#include "core/tcp/receive_memory.h"
#include "core/tcp/rtt_estimator.h"
#include "core/tcp/timer_wheel.h"
#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::lengthOnTimerWheel;
using tcp::RttEstimator;

class LinuxMemory : public TcpStory {
 protected:
  /// SO_RCVBUF 4096: 8,192 bytes of memory.
  void establishWith(bool quick) {
    configure({.mss = 1000, .receiveWindow = 4096, .quickAck = quick, .windowFromMemory = true});
    establishPassively(1000);
    readsWhenTold();
  }
  void peerSendsSegments(std::uint32_t count, std::uint32_t from = 101) {
    for (std::uint32_t i = 0; i < count; ++i) peerSends(data(1000).seq(from + i * 1000).ack(301));
  }
};

// 1,000 bytes of payload take 2,304 bytes of memory (111 of 256 parts are payload), so 8,192 bytes hold 3,552 of it,
// and whole segments of that are 3,000.
TEST_F(LinuxMemory, OffersLessOnceItHasSeenWhatAPacketTakes) {
  establishWith(false);
  peerSendsSegments(2);
  expectSent(ack().ack(2101).window(2000));
  peerSendsSegments(2, 2101);
  expectSent(ack().ack(4101).window(0));
  reads(4000);
  expectSent(ack().ack(4101).window(3000).because(Rule::WindowUpdate));
}

TEST_F(LinuxMemory, NeverTakesAnOfferBack) {
  establishWith(false);
  peerSendsSegments(2);
  // 1,552 bytes are left, but the peer was told of 2,000.
  expectSent(ack().ack(2101).window(2000));
}

TEST_F(LinuxMemory, OffersNothingThatIsLessThanASegment) {
  establishWith(false);
  peerSendsSegments(4);
  expectSent(ack().ack(2101).window(2000));
  expectSent(ack().ack(4101).window(0));
  reads(1000);
  expectNothingSent();
  reads(447);
  expectNothingSent();
  // Now 1,000 of 3,552 bytes are free.
  reads(1);
  expectSent(ack().ack(4101).window(1000).because(Rule::WindowUpdate));
}

TEST(LinuxMemoryOfAPacket, IsAPieceOfMemoryAndItsDescription) {
  EXPECT_EQ(tcp::memoryOfPacket(1'040), 2'048U + 256U);
  EXPECT_EQ(tcp::memoryOfPacket(140), 1'024U + 256U);
  EXPECT_EQ(tcp::memoryOfPacket(9'000), 16'384U + 256U);
}

class LinuxFin : public TcpStory {
 protected:
  void closesBehind(bool waits) {
    configure({.mss = 1000, .lastDataWaitsForFin = waits});
    establishActively();
    peerSends(ack().seq(101).ack(301).window(2000));
    sends(3000);
    expectSent(data(1000).seq(301));
    expectSent(data(1000).seq(1301));
    closes();
    // Now there is room for the last 1,000 bytes, up to 3301, but not for the FIN behind them.
    peerSends(ack().seq(101).ack(1301).window(2000));
  }
};

TEST_F(LinuxFin, KeepsTheLastDataBackUntilBothFit) {
  closesBehind(true);
  expectNothingSent();
  peerSends(ack().seq(101).ack(2301).window(2000));
  expectSent(fin().payload(1000).seq(2301));
}

TEST_F(LinuxFin, LetsTheLastDataGoWhenNothingElseIsOut) {
  configure({.mss = 1000, .lastDataWaitsForFin = true});
  establishActively();
  peerSends(ack().seq(101).ack(301).window(1000));
  sends(1000);
  closes();
  expectSent(data(1000).seq(301));
  peerSends(ack().seq(101).ack(1301).window(1000));
  expectSent(fin().seq(1301));
}

TEST_F(LinuxFin, GoesAloneByTheLetterOfTheStandard) {
  closesBehind(false);
  expectSent(data(1000).seq(2301));
  peerSends(ack().seq(101).ack(2301).window(2000));
  expectSent(fin().seq(3301));
}

class LinuxProbes : public TcpStory {};

TEST_F(LinuxProbes, AreCountedFromTheAnswer) {
  configure({.probeWithData = false, .probeTimerFromAnswer = true});
  establishActively();
  peerSends(ack().seq(101).ack(301).window(0));
  sends(5000);
  at(1s);
  expectSent(ack().seq(300).because(Rule::WindowProbe));
  at(1'050ms);
  peerSends(ack().seq(101).ack(301).window(0));
  expectSilenceUntil(3'049ms);
  at(3'050ms);
  expectSent(ack().seq(300).because(Rule::WindowProbe));
}

// The numbers are those of tcp_rtt_estimator() by hand, with a minimum of 200 ms for four deviations.
TEST(LinuxRoundTrips, GiveASampleEachAndTheLargestDeviationOfARoundTrip) {
  RttEstimator rtt({.initialRto = 1s, .minimumRto = 200ms, .maximumRto = 120s, .minimumOnVariation = true});
  rtt.addSample(400ms, 1, 1);
  EXPECT_EQ(rtt.smoothed(), 400ms);
  EXPECT_EQ(rtt.variation(), 200ms);
  EXPECT_EQ(rtt.rto(), 1'200ms);
  // In the same round trip the variation does not fall.
  rtt.addSample(400ms, 1, 5'000);
  EXPECT_EQ(rtt.variation(), 200ms);
  // The next one: a quarter of the way to its largest deviation, 200 ms still.
  rtt.addSample(400ms, 1'000, 5'000);
  EXPECT_EQ(rtt.variation(), 200ms);
  // From then on the largest is the minimum of 50 ms or the deviation, 84.375 ms here.
  rtt.addSample(400ms, 2'000, 5'000);
  rtt.addSample(400ms, 6'000, 9'000);
  EXPECT_EQ(rtt.variation(), 171'093'750ns);
}

TEST(LinuxRoundTrips, ThatBecomeShorterCountAnEighth) {
  RttEstimator rtt({.initialRto = 1s, .minimumRto = 0ms, .maximumRto = 120s});
  rtt.addSample(800ms, 1, 1);
  rtt.addSample(100ms, 1'000, 1'000);
  // 700 ms less than expected, 300 more than the deviation of 400: 300 / 8 / 4 more.
  EXPECT_EQ(rtt.variation(), 400ms + 9'375us);
  EXPECT_EQ(rtt.smoothed(), 712'500us);
}

constexpr SimTime kStart = kSessionStart;

TEST(LinuxTimerWheel, GoesOffWithATickAndNeverEarly) {
  EXPECT_EQ(lengthOnTimerWheel(kStart, 40ms, 4ms), 44ms);
  EXPECT_EQ(lengthOnTimerWheel(kStart + 1ms, 40ms, 4ms), 43ms);
  EXPECT_EQ(lengthOnTimerWheel(kStart, 39ms, 4ms), 44ms);
}

TEST(LinuxTimerWheel, HasLongerStepsForLongerTimes) {
  // From 63 ticks on steps of 8, from 504 on of 64.
  EXPECT_EQ(lengthOnTimerWheel(kStart, 248ms, 4ms), 252ms);
  EXPECT_EQ(lengthOnTimerWheel(kStart, 252ms, 4ms), 256ms);
  EXPECT_EQ(lengthOnTimerWheel(kStart, 256ms, 4ms), 288ms);
  EXPECT_EQ(lengthOnTimerWheel(kStart, 2'016ms, 4ms), 2'048ms);
  EXPECT_EQ(lengthOnTimerWheel(kStart, 2'048ms, 4ms), 2'304ms);
}

class LinuxTicks : public TcpStory {};

TEST_F(LinuxTicks, DelayEveryTimer) {
  configure({.timerTick = 4ms});
  establishPassively(1000);
  peerSends(data(1000).seq(101).ack(301));
  expectSilenceUntil(43ms);
  at(44ms);
  expectSent(ack().ack(1101).because(Rule::AckDelayExpired));
}

}  // namespace
}  // namespace wiretale::testing
