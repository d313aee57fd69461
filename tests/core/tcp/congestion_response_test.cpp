// How the average window answers to the share of packets lost: the tables of RFC 9438 §5.1 and Reno's law of the square
// root (Mathis, Semke, Mahdavi, Ott 1997). Both assume that exactly every (1/p)th packet is lost.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/tcp/congestion.h"

namespace wiretale::tcp {
namespace {

constexpr std::uint32_t kSegment = 1000;  // bytes
constexpr int kSettling = 8;              // losses until the steady state
constexpr int kMeasured = 4;              // losses measured

// Acknowledges segments one by one in small windows, in large ones 16 times each round trip, and loses every
// `packets`th one; each recovery takes no time. The first loss finds twice the window expected, as slow start leaves
// it.
class PeriodicLoss {
 public:
  PeriodicLoss(const Congestion& congestion, double packets, SimDuration roundTrip)
      : m_congestion(congestion), m_packets(packets), m_roundTrip(roundTrip) {
    m_congestion.start(kSegment, 0, 0);
  }

  // In segments, weighted by time, over whole sawteeth.
  double averageWindow(double expected) {
    m_congestion.setWindow(static_cast<std::uint64_t>(2 * expected) * kSegment);
    lose();
    for (int i = 0; i < kSettling; ++i) untilLoss();
    const SimTime begin = m_now;
    for (int i = 0; i < kMeasured; ++i) untilLoss();
    const double roundTrips = std::chrono::duration<double>(m_now - begin) / m_roundTrip;
    return kMeasured * m_packets / roundTrips;
  }

 private:
  void untilLoss() {
    double left = m_packets;
    while (left > 0) {
      const std::uint64_t acknowledged = std::max<std::uint64_t>(1, m_congestion.window() / kSegment / 16) * kSegment;
      m_now += m_roundTrip * acknowledged / m_congestion.window();
      m_congestion.onAck({.bytes = acknowledged, .now = m_now, .roundTrip = m_roundTrip});
      left -= static_cast<double>(acknowledged) / kSegment;
    }
    lose();
  }
  void lose() {
    m_congestion.onLoss(m_congestion.window(), m_now);
    m_congestion.onRecovered();
  }

  Congestion m_congestion;
  double m_packets;
  SimDuration m_roundTrip;
  SimTime m_now{};
};

struct TableRow {
  double packets;              // 1/p
  double reno;                 // average windows, segments
  std::array<double, 3> slow;  // CUBIC at 0.1 s for C = 0.04, 0.4, 4
  std::array<double, 3> fast;  // CUBIC at 0.01 s
};

constexpr std::array<double, 3> kConstants = {0.04, 0.4, 4};
constexpr TableRow kTable[] = {
    {1e2, 12, {12, 12, 12}, {12, 12, 12}},
    {1e3, 38, {38, 38, 59}, {38, 38, 38}},
    {1e4, 120, {120, 187, 333}, {120, 120, 120}},
    {1e5, 379, {593, 1054, 1874}, {379, 379, 379}},
    {1e6, 1200, {3332, 5926, 10538}, {1200, 1200, 1874}},
    {1e7, 3795, {18740, 33325, 59261}, {3795, 5926, 10538}},
    {1e8, 12000, {105383, 187400, 333250}, {18740, 33325, 59261}},
};

double cubicAverage(double c, double packets, SimDuration roundTrip, double expected) {
  return PeriodicLoss{Congestion{Cubic::Constants{.c = c}}, packets, roundTrip}.averageWindow(expected);
}

// The table's figures are rounded to whole segments, and its formula takes 1.2 for the square root of 3/2.
TEST(CongestionResponse, OfRenoIsThatOfTheTable) {
  for (const TableRow& row : kTable) {
    const double average = PeriodicLoss{Congestion{}, row.packets, 100ms}.averageWindow(row.reno);
    EXPECT_NEAR(average, row.reno, 0.04 * row.reno) << "1 of " << row.packets;
  }
}

// The formula behind the table lets each loss happen where the curve is flat. There a window that misses W_max by a
// little is hardly drawn to it, so a run from above, with fast convergence, settles some per cent below; and near the
// change from one region to the other both curves contribute.
TEST(CongestionResponse, OfCubicIsThatOfTheTable) {
  for (const TableRow& row : kTable) {
    for (std::size_t i = 0; i < kConstants.size(); ++i) {
      const double slow = cubicAverage(kConstants[i], row.packets, 100ms, row.slow[i]);
      EXPECT_NEAR(slow, row.slow[i], 0.1 * row.slow[i]) << "0.1 s, 1 of " << row.packets << ", C " << kConstants[i];
      const double fast = cubicAverage(kConstants[i], row.packets, 10ms, row.fast[i]);
      EXPECT_NEAR(fast, row.fast[i], 0.1 * row.fast[i]) << "0.01 s, 1 of " << row.packets << ", C " << kConstants[i];
    }
  }
}

TEST(CongestionResponse, OfRenoFollowsTheSquareRootOfTheLoss) {
  for (const double loss : {1e-4, 3e-4, 1e-3, 3e-3, 1e-2}) {
    const double law = std::sqrt(1.5 / loss);
    const double average = PeriodicLoss{Congestion{}, std::round(1 / loss), 100ms}.averageWindow(law);
    EXPECT_NEAR(average, law, 0.05 * law) << "loss " << loss;
  }
}

TEST(CongestionResponse, OfTahoeIsWeakerThanThatOfReno) {
  const Congestion tahoe{CongestionControl::Tahoe};
  EXPECT_LT((PeriodicLoss{tahoe, 1e3, 100ms}.averageWindow(38)), 0.95 * 38);
}

}  // namespace
}  // namespace wiretale::tcp
