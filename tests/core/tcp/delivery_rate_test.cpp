#include "core/tcp/delivery_rate.h"

#include <gtest/gtest.h>

namespace wiretale::tcp {
namespace {

constexpr std::uint64_t kSegment = 1'000;
constexpr SimTime kStart = kSessionStart + 1s;

/// A sender with a scoreboard: sends segments and is told what arrives, at milliseconds from the start.
class Wire {
 public:
  void send(int at, unsigned segments = 1) {
    for (unsigned i = 0; i < segments; ++i) {
      const bool alone = m_board.empty();
      m_board.add(m_board.end(), m_board.end() + kSegment, false, when(at));
      note(alone, at);
    }
  }
  void resend(int at, unsigned segment) {
    m_board.resend(segment * kSegment, when(at));
    note(false, at);
  }
  void lose(unsigned count) {
    for (unsigned i = 0; i < count; ++i) m_board.loseFirst(LossSign::DuplicateAcks);
  }
  /// All before this segment has arrived.
  RateSample ack(int at, unsigned segment) {
    Scoreboard::Delivery delivery;
    m_board.acknowledge(segment * kSegment, delivery);
    return m_rate.onAck(delivery, delivery.bytes, least, when(at));
  }
  RateSample sack(int at, unsigned from, unsigned to) {
    Scoreboard::Delivery delivery;
    m_board.sack(from * kSegment, to * kSegment, delivery);
    return m_rate.onAck(delivery, delivery.bytes, least, when(at));
  }
  DeliveryRate& rate() { return m_rate; }

  SimDuration least{};

 private:
  static SimTime when(int milliseconds) { return kStart + std::chrono::milliseconds(milliseconds); }
  void note(bool alone, int at) {
    m_rate.sent({.turn = m_board.lastTurn(), .oldest = m_board.oldestTurn(), .alone = alone, .now = when(at)});
  }

  Scoreboard m_board;
  DeliveryRate m_rate;
};

// One segment each 10 ms, a round trip of 100 ms: 100,000 bytes/s.
TEST(DeliveryRate, OfASteadyFlowIsItsRate) {
  Wire wire;
  for (int i = 0; i < 10; ++i) wire.send(10 * i);
  for (int i = 0; i < 30; ++i) {
    const RateSample sample = wire.ack(100 + 10 * i, static_cast<unsigned>(i) + 1);
    wire.send(100 + 10 * i);
    ASSERT_TRUE(sample.valid());
    EXPECT_EQ(sample.roundTrip, 100ms);
    if (i < 10) continue;  // those sent before anything had arrived
    EXPECT_EQ(sample.delivered, 10 * kSegment) << i;
    EXPECT_EQ(sample.interval, 100ms) << i;
    EXPECT_EQ(sample.rate().bytesPerSecond(), 100'000U) << i;
  }
}

// The first flight: nothing had been delivered, and the interval begins when its first segment left.
TEST(DeliveryRate, OfTheFirstFlightCountsFromItsBeginning) {
  Wire wire;
  wire.send(0, 4);
  EXPECT_EQ(wire.ack(100, 1).rate().bytesPerSecond(), 10'000U);
  const RateSample last = wire.ack(130, 4);
  EXPECT_EQ(last.delivered, 4 * kSegment);
  EXPECT_EQ(last.interval, 130ms);
  EXPECT_EQ(last.deliveredBefore, 0U);
}

// Ten segments leave in 90 ms, and their ACKs come all at once: the time of sending counts.
TEST(DeliveryRate, IsNoHigherThanTheRateOfSendingWhenAcksComeInABunch) {
  Wire wire;
  for (int i = 0; i < 20; ++i) wire.send(10 * i);
  for (unsigned i = 1; i <= 10; ++i) wire.ack(200, i);
  for (int i = 20; i < 30; ++i) wire.send(10 * i);  // 200 ms … 290 ms: behind that bunch
  for (unsigned i = 11; i <= 20; ++i) wire.ack(300, i);
  for (unsigned i = 21; i <= 29; ++i) wire.ack(320, i);
  const RateSample sample = wire.ack(320, 30);
  // By the ACKs alone 20 segments arrived within 120 ms; they left within 200.
  EXPECT_EQ(sample.delivered, 20 * kSegment);
  EXPECT_EQ(sample.interval, 200ms) << "from 90 ms, when the last left that the first bunch tells of, to 290 ms";
  EXPECT_EQ(sample.rate().bytesPerSecond(), 100'000U);
}

TEST(DeliveryRate, GoesByThePieceThatLeftLast) {
  Wire wire;
  wire.send(0, 2);
  wire.ack(100, 1);
  wire.send(100);
  // The ACK tells of two: that of 100 ms counts, when one segment had been delivered.
  const RateSample sample = wire.ack(210, 3);
  EXPECT_EQ(sample.deliveredBefore, kSegment);
  EXPECT_EQ(sample.delivered, 2 * kSegment);
  EXPECT_EQ(sample.roundTrip, 110ms);
}

TEST(DeliveryRate, AfterAPauseCountsFromItsEnd) {
  Wire wire;
  wire.send(0);
  wire.ack(100, 1);
  wire.send(5'000, 2);
  const RateSample sample = wire.ack(5'100, 3);
  EXPECT_EQ(sample.interval, 100ms);
  EXPECT_EQ(sample.rate().bytesPerSecond(), 20'000U);
}

TEST(DeliveryRate, MarksWhatLeftWhileThereWasNothingMoreToSend) {
  Wire wire;
  wire.send(0, 2);
  EXPECT_FALSE(wire.rate().limitedByApplication());
  wire.rate().limitByApplication(2 * kSegment);
  wire.send(50);
  EXPECT_FALSE(wire.ack(100, 2).limitedByApplication) << "they had left before";
  EXPECT_TRUE(wire.rate().limitedByApplication());
  EXPECT_TRUE(wire.ack(150, 3).limitedByApplication);
  EXPECT_FALSE(wire.rate().limitedByApplication()) << "more has arrived than was out then";
  wire.send(150);
  EXPECT_FALSE(wire.ack(250, 4).limitedByApplication);
}

TEST(DeliveryRate, IsLimitedAlsoWhereNothingWasEverSent) {
  Wire wire;
  wire.rate().limitByApplication(0);
  EXPECT_TRUE(wire.rate().limitedByApplication());
}

TEST(DeliveryRate, CountsFromTheSecondSendingOfWhatWentAgain) {
  Wire wire;
  wire.send(0, 4);
  wire.sack(100, 1, 4);
  wire.lose(1);
  wire.resend(110, 0);
  const RateSample sample = wire.ack(210, 4);
  EXPECT_EQ(sample.deliveredBefore, 3 * kSegment);
  EXPECT_EQ(sample.delivered, kSegment);
  // It left 10 ms after the last thing had arrived.
  EXPECT_EQ(sample.interval, 110ms);
  EXPECT_EQ(sample.roundTrip, std::nullopt) << "which sending has arrived is not known";
}

// Twice the ACK of a first sending comes just after the second has left: from the one second sending to the other
// hardly any time has passed.
TEST(DeliveryRate, IsNoneWhereItWouldTakeLessThanARoundTrip) {
  Wire wire;
  wire.least = 100ms;
  wire.send(0, 3);
  wire.ack(100, 1);
  wire.lose(1);
  wire.resend(195, 1);
  EXPECT_EQ(wire.ack(196, 2).interval, 195ms);
  wire.lose(1);
  wire.resend(197, 2);
  EXPECT_FALSE(wire.ack(198, 3).valid());
  EXPECT_EQ(wire.rate().delivered(), 3 * kSegment);
}

TEST(DeliveryRate, BelievesAShorterRoundTripOfWhatWentOnce) {
  Wire wire;
  wire.least = 100ms;
  wire.send(0);
  const RateSample sample = wire.ack(40, 1);
  EXPECT_TRUE(sample.valid());
  EXPECT_EQ(sample.roundTrip, 40ms);
}

TEST(DeliveryRate, TellsNothingOfAnAckThatTellsNothing) {
  Wire wire;
  wire.send(0, 2);
  wire.ack(100, 1);
  EXPECT_FALSE(wire.ack(110, 1).valid());
}

// The first of a thousand is reported last: its snapshot is still there.
TEST(DeliveryRate, RemembersAsLongAsAPieceIsInFlight) {
  Wire wire;
  wire.send(0);
  for (int i = 1; i <= 1'000; ++i) wire.send(i);
  wire.sack(1'100, 1, 1'001);
  Wire copy = wire;
  const RateSample sample = copy.ack(1'200, 1'001);
  EXPECT_EQ(sample.deliveredBefore, 0U);
  EXPECT_EQ(sample.delivered, 1'001 * kSegment);
  EXPECT_EQ(sample.roundTrip, 1'200ms);
}

}  // namespace
}  // namespace wiretale::tcp
