#include "core/base/draw.h"

#include <gtest/gtest.h>

namespace wiretale {
namespace {

TEST(Draw, DependsOnNothingButItsArguments) {
  EXPECT_EQ(drawBits(42, Purpose::Loss, Side::Client, 7), drawBits(42, Purpose::Loss, Side::Client, 7));
}

TEST(Draw, DiffersWhenAnyArgumentDiffers) {
  const auto base = drawBits(42, Purpose::Loss, Side::Client, 7);
  EXPECT_NE(base, drawBits(43, Purpose::Loss, Side::Client, 7));
  EXPECT_NE(base, drawBits(42, Purpose::DeathPoint, Side::Client, 7));
  EXPECT_NE(base, drawBits(42, Purpose::Loss, Side::Server, 7));
  EXPECT_NE(base, drawBits(42, Purpose::Loss, Side::Client, 8));
}

TEST(Draw, UnitDrawsAreUniform) {
  constexpr int kDraws = 100'000;
  double sum = 0;
  double squares = 0;
  for (int i = 0; i < kDraws; ++i) {
    const double u = drawUnit(1, Purpose::Loss, Side::Server, static_cast<std::uint64_t>(i));
    ASSERT_GE(u, 0.0);
    ASSERT_LT(u, 1.0);
    sum += u;
    squares += u * u;
  }
  EXPECT_NEAR(sum / kDraws, 1.0 / 2, 0.005);
  EXPECT_NEAR(squares / kDraws, 1.0 / 3, 0.005);
}

TEST(Draw, AHigherProbabilityHappensToASuperset) {
  for (std::uint64_t i = 0; i < 1000; ++i) {
    const double u = drawUnit(42, Purpose::Loss, Side::Client, i);
    const bool atTenPercent = u < 0.1;
    const bool atThirtyPercent = u < 0.3;
    EXPECT_TRUE(!atTenPercent || atThirtyPercent) << "packet " << i;
  }
}

}  // namespace
}  // namespace wiretale
