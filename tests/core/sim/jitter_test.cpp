#include "core/sim/jitter.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/draw.h"
#include "tests/core/sim/draws.h"

namespace wiretale::sim {
namespace {

using scenario::JitterShape;
using wiretale::testing::kMillion;
using wiretale::testing::Moments;

constexpr std::array kShapes{JitterShape::Uniform, JitterShape::Normal, JitterShape::Exponential,
                             JitterShape::HeavyTail};

std::uint64_t bitsFor(int i) {
  return drawBits(7, Purpose::Jitter, Side::Client, static_cast<std::uint64_t>(i));
}

std::vector<double> sharesOf(JitterShape shape) {
  std::vector<double> shares;
  shares.reserve(kMillion);
  for (int i = 0; i < kMillion; ++i) shares.push_back(extraShare(shape, bitsFor(i)));
  return shares;
}

double shareBelow(const std::vector<double>& shares, double value) {
  int below = 0;
  for (const double share : shares) below += share < value ? 1 : 0;
  return static_cast<double>(below) / kMillion;
}

struct Expected {
  JitterShape shape;
  double mean;
  double variance;
  double toleranceOfMean;  ///< about five standard errors
  double toleranceOfVariance;
};

class JitterMoments : public ::testing::TestWithParam<Expected> {};

TEST_P(JitterMoments, AreThoseOfTheory) {
  Moments moments;
  for (int i = 0; i < kMillion; ++i) moments.add(extraShare(GetParam().shape, bitsFor(i)));
  EXPECT_NEAR(moments.mean(), GetParam().mean, GetParam().toleranceOfMean);
  EXPECT_NEAR(moments.variance(), GetParam().variance, GetParam().toleranceOfVariance);
}

// The heavy tail: E X and E X² of the density 2 (1+x)^-3 / (1 − 101^-2) on [0, 100], by hand.
constexpr double kTailMass = 1 - 1.0 / (101 * 101);
constexpr double kTailMean = (1 + 1.0 / (101 * 101) - 2.0 / 101) / kTailMass;
const double kTailSquares = (2 * std::log(101.0) + 4.0 / 101 - 1.0 / (101 * 101) - 3) / kTailMass;

INSTANTIATE_TEST_SUITE_P(AllShapes, JitterMoments,
                         ::testing::Values(Expected{JitterShape::Uniform, 0.5, 1.0 / 12, 0.0015, 0.0005},
                                           Expected{JitterShape::Normal, 0.5, 1.0 / 48, 0.0008, 0.0002},
                                           Expected{JitterShape::Exponential, 1, 1, 0.005, 0.015},
                                           Expected{JitterShape::HeavyTail, kTailMean,
                                                    kTailSquares - kTailMean* kTailMean, 0.0125, 0.7}));

TEST(Jitter, TheBellIsWithinTwoPercentOfANormalDistribution) {
  const double sigma = std::sqrt(1.0 / 48);
  const auto shares = sharesOf(JitterShape::Normal);
  for (const double z : {-2.5, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 2.5}) {
    const double normal = 0.5 * std::erfc(-z / std::sqrt(2.0));
    EXPECT_NEAR(shareBelow(shares, 0.5 + z * sigma), normal, 0.02) << z;
  }
}

TEST(Jitter, TailsAreAsLongAsTheyShouldBe) {
  const auto exponential = sharesOf(JitterShape::Exponential);
  const auto heavy = sharesOf(JitterShape::HeavyTail);
  for (const double x : {0.5, 1.0, 3.0, 6.0}) {
    EXPECT_NEAR(shareBelow(exponential, x), 1 - std::exp(-x), 0.0025) << x;
    EXPECT_NEAR(shareBelow(heavy, x), (1 - 1 / ((1 + x) * (1 + x))) / kTailMass, 0.0025) << x;
  }
  EXPECT_EQ(shareBelow(heavy, kLongestTail), 1);
  EXPECT_LT(shareBelow(heavy, 30), 1) << "a tail there is";
}

TEST(Jitter, GrowsWithTheDrawAndIsNeverNegative) {
  for (const JitterShape shape : kShapes) {
    double before = 0;
    for (std::uint64_t i = 0; i < 4'096; ++i) {
      const double share = extraShare(shape, i << 52);
      EXPECT_GE(share, before) << i;
      before = share;
    }
    EXPECT_EQ(extraShare(shape, 0), 0);
    EXPECT_GE(extraShare(shape, ~std::uint64_t{0}), before);
    EXPECT_LE(extraShare(shape, ~std::uint64_t{0}), kLongestTail);
  }
}

TEST(Jitter, IsInProportionToItsScale) {
  for (const JitterShape shape : kShapes) {
    for (int i = 0; i < 200; ++i) {
      const SimDuration few = extraTime(shape, 1ms, bitsFor(i));
      const SimDuration many = extraTime(shape, 100ms, bitsFor(i));
      EXPECT_LE(std::chrono::abs(many - 100 * few), 51ns) << i;
    }
  }
}

TEST(Jitter, TheLogarithmIsThatOfTheLibrary) {
  for (int i = 0; i < 10'000; ++i) {
    const std::uint64_t bits = bitsFor(i);
    const double u = static_cast<double>(bits >> 11) * 0x1.0p-53;
    EXPECT_NEAR(extraShare(JitterShape::Exponential, bits), -std::log1p(-u), 1e-13) << i;
  }
}

}  // namespace
}  // namespace wiretale::sim
