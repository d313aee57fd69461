#include "core/sim/loss_process.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/draw.h"
#include "tests/core/sim/draws.h"

namespace wiretale::sim {
namespace {

using wiretale::testing::kMillion;
using wiretale::testing::Moments;

std::vector<bool> lossesOf(double share, std::uint32_t burst, int packets, std::uint64_t seed = 3) {
  LossProcess process(share, burst);
  std::vector<bool> lost;
  for (int i = 0; i < packets; ++i) {
    const bool now = drawUnit(seed, Purpose::Loss, Side::Server, static_cast<std::uint64_t>(i)) < process.threshold();
    process.next(now);
    lost.push_back(now);
  }
  return lost;
}

/// Lengths of the runs of losses.
Moments burstsOf(const std::vector<bool>& lost) {
  Moments moments;
  int run = 0;
  for (const bool one : lost) {
    if (!one && run > 0) moments.add(run);
    run = one ? run + 1 : 0;
  }
  return moments;
}

double shareOf(const std::vector<bool>& lost) {
  double sum = 0;
  for (const bool one : lost) sum += one ? 1 : 0;
  return sum / static_cast<double>(lost.size());
}

struct Spells {
  double share;
  std::uint32_t burst;
  double mean;  ///< of the runs' lengths
};

class LossProcessTheory : public ::testing::TestWithParam<Spells> {};

/// Runs are geometric: with mean m their variance is m (m − 1). The share's error grows with the correlation of
/// neighbours, by about (2 m − 1).
TEST_P(LossProcessTheory, HoldsOverAMillionPackets) {
  const auto [share, burst, mean] = GetParam();
  const auto lost = lossesOf(share, burst, kMillion);
  const double error = std::sqrt(share * (1 - share) * (2 * mean - 1) / kMillion);
  EXPECT_NEAR(shareOf(lost), share, 5 * error);
  const Moments bursts = burstsOf(lost);
  const double variance = mean * (mean - 1);
  const auto count = static_cast<double>(bursts.count());
  EXPECT_NEAR(bursts.mean(), mean, 5 * std::sqrt((variance + 1e-9) / count));
  EXPECT_NEAR(bursts.variance(), variance, 15 * (variance + 0.1) / std::sqrt(count));
}

INSTANTIATE_TEST_SUITE_P(Values, LossProcessTheory,
                         ::testing::Values(Spells{0.01, 1, 1 / 0.99}, Spells{0.3, 1, 1 / 0.7}, Spells{0.01, 5, 5},
                                           Spells{0.1, 3, 3}, Spells{0.5, 10, 10}, Spells{0.005, 50, 50},
                                           Spells{0.9, 3, 10},   // shorter than chance is not to be had
                                           Spells{0.5, 2, 2}));  // just chance

TEST(LossProcess, AHigherShareLosesASupersetWhateverTheBurst) {
  for (const std::uint32_t burst : {1U, 2U, 5U, 40U}) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      std::vector<bool> before(500, false);
      for (const double share : {0.0, 0.001, 0.01, 0.1, 0.3, 0.5, 0.6, 0.79, 0.8, 0.81, 0.99, 1.0}) {
        const auto lost = lossesOf(share, burst, 500, seed);
        for (std::size_t i = 0; i < lost.size(); ++i) {
          ASSERT_TRUE(lost[i] || !before[i]) << "burst " << burst << ", share " << share << ", packet " << i;
        }
        before = lost;
      }
      EXPECT_EQ(shareOf(before), 1);
    }
  }
}

TEST(LossProcess, WithABurstOfOneIsIndependentLoss) {
  LossProcess process(0.25, 1);
  EXPECT_FALSE(process.spells());
  EXPECT_EQ(process.threshold(), 0.25);
  process.next(true);
  EXPECT_EQ(process.threshold(), 0.25);
}

TEST(LossProcess, EndsASpellWhenTheLossIsTurnedOff) {
  LossProcess process(0.1, 100);
  process.next(true);
  EXPECT_TRUE(process.inSpell());
  process.set(0, 100);
  EXPECT_EQ(process.threshold(), 0);
  EXPECT_FALSE(process.on());
}

}  // namespace
}  // namespace wiretale::sim
