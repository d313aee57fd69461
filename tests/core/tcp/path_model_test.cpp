#include "core/tcp/path_model.h"

#include <gtest/gtest.h>

namespace wiretale::tcp {
namespace {

constexpr SimTime kStart = kSessionStart + 1s;
constexpr std::uint64_t kFlight = 10'000;

/// A path on which one flight after the other arrives, each a round trip of 100 ms.
class Flights {
 public:
  explicit Flights(SimDuration least = 100ms) : m_path(least, kStart) {}

  /// One flight, delivered at that rate.
  void arrive(std::uint64_t bytesPerSecond, bool limited = false) {
    m_now += 100ms;
    const std::uint64_t before = m_delivered;
    m_delivered += kFlight;
    m_path.onAck({.delivered = kFlight,
                  .interval = Rate(bytesPerSecond).timeFor(kFlight),
                  .deliveredBefore = before,
                  .limitedByApplication = limited},
                 m_delivered, m_now);
  }
  void takes(SimDuration after, std::optional<SimDuration> roundTrip) {
    m_now += after;
    m_path.onAck({.roundTrip = roundTrip}, m_delivered, m_now);
  }

  const PathModel& path() const { return m_path; }
  PathModel& path() { return m_path; }

 private:
  PathModel m_path;
  SimTime m_now = kStart;
  std::uint64_t m_delivered = 0;
};

TEST(PathModel, KnowsNothingOfBandwidthAtFirst) {
  const PathModel path(100ms, kStart);
  EXPECT_EQ(path.bandwidth(), Rate{});
  EXPECT_EQ(path.bytesOnTheWay(), std::nullopt);
  EXPECT_FALSE(path.isFull());
}

TEST(PathModel, HoldsBandwidthTimesRoundTrip) {
  Flights flights;
  flights.arrive(1'000'000);
  EXPECT_EQ(flights.path().bytesOnTheWay(), 100'000U);
}

// A round trip is over when something arrives that left after its beginning.
TEST(PathModel, CountsRoundTripsByWhatArrives) {
  PathModel path(100ms, kStart);
  const auto ack = [&path](std::uint64_t before, std::uint64_t delivered) {
    path.onAck({.delivered = delivered - before, .interval = 100ms, .deliveredBefore = before}, delivered, kStart);
    return path.roundBegan();
  };
  EXPECT_TRUE(ack(0, 1'000));
  EXPECT_FALSE(ack(0, 2'000));
  EXPECT_FALSE(ack(0, 3'000));
  EXPECT_TRUE(ack(1'000, 4'000)) << "left after the first had arrived";
  EXPECT_FALSE(ack(2'000, 5'000));
  EXPECT_FALSE(ack(3'000, 6'000));
  EXPECT_TRUE(ack(4'000, 7'000));
  EXPECT_EQ(path.rounds(), 3U);
}

TEST(PathModel, RemembersTheBandwidthForTenRoundTrips) {
  Flights flights;
  flights.arrive(2'000'000);
  for (int i = 0; i < 9; ++i) flights.arrive(1'000'000);
  EXPECT_EQ(flights.path().bandwidth(), Rate(2'000'000));
  flights.arrive(1'000'000);
  EXPECT_EQ(flights.path().bandwidth(), Rate(1'000'000));
}

TEST(PathModel, TakesASampleThatTheApplicationLimitsOnlyIfItIsHigher) {
  Flights flights;
  flights.arrive(1'000'000);
  for (int i = 0; i < 30; ++i) flights.arrive(100'000, true);
  EXPECT_EQ(flights.path().bandwidth(), Rate(1'000'000)) << "also after more than ten round trips";
  flights.arrive(1'600'000, true);
  EXPECT_EQ(flights.path().bandwidth(), Rate(1'600'000));
}

TEST(PathModel, IsFullAfterThreeRoundTripsWithoutAQuarterMore) {
  Flights flights;
  for (const unsigned rate : {1'000'000U, 2'000'000U, 2'499'000U, 2'499'000U}) flights.arrive(rate);
  EXPECT_FALSE(flights.path().isFull());
  flights.arrive(2'499'000);
  EXPECT_TRUE(flights.path().isFull());
}

TEST(PathModel, IsNotFullAsLongAsAQuarterMoreComesInTime) {
  Flights flights;
  for (const unsigned rate : {2'000'000U, 2'200'000U, 2'400'000U, 2'500'000U, 2'500'000U, 2'500'000U})
    flights.arrive(rate);
  EXPECT_FALSE(flights.path().isFull()) << "two round trips since 2.5 MB/s";
  flights.arrive(2'500'000);
  EXPECT_TRUE(flights.path().isFull());
}

TEST(PathModel, IsNotFullForWhatTheApplicationDoesNotSend) {
  Flights flights;
  flights.arrive(1'000'000);
  for (int i = 0; i < 10; ++i) flights.arrive(1'000'000, true);
  EXPECT_FALSE(flights.path().isFull());
}

TEST(PathModel, StaysFull) {
  Flights flights;
  for (int i = 0; i < 4; ++i) flights.arrive(1'000'000);
  ASSERT_TRUE(flights.path().isFull());
  flights.arrive(5'000'000);
  EXPECT_TRUE(flights.path().isFull());
}

TEST(PathModel, MeasuresGrowthAnewAfterATimeout) {
  Flights flights;
  for (int i = 0; i < 3; ++i) flights.arrive(1'000'000);
  flights.path().measureGrowthAnew();
  for (int i = 0; i < 3; ++i) flights.arrive(1'000'000);
  EXPECT_FALSE(flights.path().isFull());
  flights.arrive(1'000'000);
  EXPECT_TRUE(flights.path().isFull());
}

TEST(PathModel, KeepsTheLeastRoundTripForTenSeconds) {
  Flights flights;
  flights.takes(5s, 90ms);
  EXPECT_EQ(flights.path().roundTrip(), 90ms);
  flights.takes(10s, 120ms);
  EXPECT_EQ(flights.path().roundTrip(), 90ms);
  EXPECT_FALSE(flights.path().roundTripWasOld());
  flights.takes(1ms, 120ms);
  EXPECT_TRUE(flights.path().roundTripWasOld());
  EXPECT_EQ(flights.path().roundTrip(), 120ms);
  EXPECT_EQ(flights.path().roundTripBefore(), 90ms);
  EXPECT_EQ(flights.path().ageOfRoundTripBefore(), 10'001ms);
  flights.takes(1ms, 130ms);
  EXPECT_FALSE(flights.path().roundTripWasOld());
}

TEST(PathModel, TheSameRoundTripMakesItNoYounger) {
  Flights flights;
  flights.takes(9s, 100ms);
  flights.takes(1'001ms, std::nullopt);
  EXPECT_TRUE(flights.path().roundTripWasOld());
  EXPECT_EQ(flights.path().roundTrip(), 100ms) << "there is no other yet";
}

TEST(PathModel, TakesTheFirstRoundTripThereIs) {
  Flights flights(SimDuration::zero());
  flights.takes(1s, 70ms);
  EXPECT_EQ(flights.path().roundTrip(), 70ms);
}

}  // namespace
}  // namespace wiretale::tcp
