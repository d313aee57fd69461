#include "core/tcp/windowed_max.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <random>

namespace wiretale::tcp {
namespace {

using Max = WindowedMax<std::uint64_t, 10>;

TEST(WindowedMax, IsNothingAtFirst) {
  EXPECT_EQ(Max{}.max(), 0U);
}

TEST(WindowedMax, KeepsTheLargestForTenRounds) {
  Max max;
  max.add(50, 1);
  for (std::uint64_t round = 2; round <= 10; ++round) {
    max.add(10 + round, round);
    EXPECT_EQ(max.max(), 50U) << "in round " << round;
  }
  max.add(15, 11);
  EXPECT_EQ(max.max(), 20U) << "the 50 is forgotten, the 20 of the tenth round is the next";
}

TEST(WindowedMax, RisesAtOnce) {
  Max max;
  max.add(10, 3);
  max.add(30, 3);
  max.add(20, 3);
  EXPECT_EQ(max.max(), 30U);
}

TEST(WindowedMax, ForgetsAllAfterALongTime) {
  Max max;
  for (std::uint64_t round = 0; round < 10; ++round) max.add(100, round);
  max.add(1, 1000);
  EXPECT_EQ(max.max(), 1U);
}

TEST(WindowedMax, WithoutAValueNoTimePasses) {
  Max max;
  max.add(50, 1);
  EXPECT_EQ(max.max(), 50U);
  max.add(10, 9);
  EXPECT_EQ(max.max(), 50U);
}

TEST(WindowedMax, IsTheMaximumOfAllThatAreNotOlder) {
  std::mt19937_64 random(1);
  Max max;
  std::deque<std::pair<std::uint64_t, std::uint64_t>> all;
  std::uint64_t round = 0;
  for (int i = 0; i < 10'000; ++i) {
    round += random() % 8 == 0 ? random() % 14 : 0;
    all.emplace_back(round, random() % 1000);
    max.add(all.back().second, round);
    while (all.front().first + 10 <= round) all.pop_front();
    const auto by = [](const auto& a, const auto& b) { return a.second < b.second; };
    ASSERT_EQ(max.max(), std::ranges::max_element(all, by)->second) << "value " << i << ", round " << round;
  }
}

}  // namespace
}  // namespace wiretale::tcp
