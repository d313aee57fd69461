#include "core/compare/interval_set.h"

#include <array>
#include <random>

#include <gtest/gtest.h>

namespace wiretale::compare {
namespace {

TEST(IntervalSet, CountsEachByteOnce) {
  IntervalSet set;
  EXPECT_EQ(set.add(10, 20), 10U);
  EXPECT_EQ(set.add(10, 20), 0U);
  EXPECT_EQ(set.add(15, 25), 5U);
  EXPECT_EQ(set.add(0, 10), 10U);
  EXPECT_EQ(set.add(40, 50), 10U);
  EXPECT_EQ(set.add(0, 60), 25U);
  EXPECT_EQ(set.add(7, 7), 0U);
}

TEST(IntervalSet, AgreesWithATableOfBytes) {
  std::mt19937 random(5);
  for (int round = 0; round < 200; ++round) {
    IntervalSet set;
    std::array<bool, 64> table{};
    for (int i = 0; i < 12; ++i) {
      const std::uint64_t begin = random() % 60;
      const std::uint64_t end = begin + random() % (64 - begin);
      std::uint64_t fresh = 0;
      for (std::uint64_t at = begin; at < end; ++at) fresh += table[at] ? 0U : 1U;
      for (std::uint64_t at = begin; at < end; ++at) table[at] = true;
      ASSERT_EQ(set.add(begin, end), fresh) << "round " << round;
    }
    for (std::uint64_t at = 0; at < table.size(); ++at) ASSERT_EQ(set.contains(at), table[at]);
  }
}

}  // namespace
}  // namespace wiretale::compare
