#include "core/trace/reason_table.h"

#include <cstdint>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

namespace wiretale::trace {
namespace {

TEST(ReasonTable, GivesEveryReasonBackWhateverItsValues) {
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
  const std::vector<std::int64_t> values{0, 1, -1, 0xFFFF, 0x1'0000, 0xFFFF'FFFF, 0x1'0000'0000, kMost, kLeast};
  std::vector<Reason> reasons;
  for (std::int64_t a : values) {
    for (std::int64_t b : values) {
      for (std::int64_t c : values) reasons.push_back({.rule = Rule::AckIgnored, .values = {a, b, c}});
    }
  }
  ReasonTable table;
  std::vector<ReasonTable::Index> indices;
  for (const Reason& reason : reasons) indices.push_back(table.add(reason));
  for (std::size_t i = 0; i < reasons.size(); ++i) EXPECT_EQ(table[indices[i]], reasons[i]) << i;
}

TEST(ReasonTable, KeepsEveryRule) {
  ReasonTable table;
  for (std::uint16_t rule = 0; rule < static_cast<std::uint16_t>(Rule::Count); ++rule) {
    EXPECT_EQ(table[table.add({.rule = static_cast<Rule>(rule)})].rule, static_cast<Rule>(rule));
  }
}

TEST(ReasonTable, TakesEightBytesForAnAcknowledgment) {
  ReasonTable table;
  table.add({.rule = Rule::AckAccepted, .values = {3'000'000'000, 2'920}});
  EXPECT_EQ(table.sizeInBytes(), 8U);
}

TEST(ReasonTable, TakesTwoBytesForAReasonWithoutValues) {
  ReasonTable table;
  table.add({.rule = Rule::RtoStopped});
  EXPECT_EQ(table.sizeInBytes(), 2U);
}

/// So many that patterns are worth while.
ReasonTable full() {
  ReasonTable table;
  while (table.sizeInBytes() < 4'096) table.add({.rule = Rule::OutsideWindow, .values = {1, 2, 3}});
  return table;
}

TEST(ReasonTable, GivesAllBackWhereManyAreAlikeAndSomeAreNot) {
  std::vector<Reason> reasons;
  for (std::int64_t i = 0; i < 20'000; ++i) {
    reasons.push_back({.rule = Rule::AckAccepted, .values = {i * 977'777 % 0xFFFF'FFFF, i % 50 == 0 ? 1'460 : 2'920}});
    if (i % 3 == 0) reasons.push_back({.rule = Rule::DelayedAckStopped});
    if (i % 7 == 0) reasons.push_back({.rule = Rule::DataInOrder, .values = {1'460, -i, i << (i % 40)}});
  }
  ReasonTable table;
  std::vector<ReasonTable::Index> indices;
  for (const Reason& reason : reasons) indices.push_back(table.add(reason));
  for (std::size_t i = 0; i < reasons.size(); ++i) ASSERT_EQ(table[indices[i]], reasons[i]) << i;
}

TEST(ReasonTable, GivesAllBackWhereThereAreMorePatternsThanNumbers) {
  ReasonTable table = full();
  std::vector<Reason> reasons;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    for (std::uint16_t rule = 0; rule < static_cast<std::uint16_t>(Rule::Count); ++rule)
      reasons.push_back({.rule = static_cast<Rule>(rule), .values = {rule, std::int64_t{1} << shift, 0}});
  }
  std::vector<ReasonTable::Index> indices;
  for (const Reason& reason : reasons) indices.push_back(table.add(reason));
  for (std::size_t i = 0; i < reasons.size(); ++i) ASSERT_EQ(table[indices[i]], reasons[i]) << i;
}

TEST(ReasonTable, TakesFiveBytesForOneOfManyAcknowledgments) {
  constexpr std::int64_t kMany = 10'000;
  ReasonTable table = full();
  const std::size_t before = table.sizeInBytes();
  for (std::int64_t i = 0; i < kMany; ++i)
    table.add({.rule = Rule::AckAccepted, .values = {3'000'000'000 + i * 2'920, 2'920}});
  const auto each = static_cast<double>(table.sizeInBytes() - before) / kMany;
  EXPECT_NEAR(each, 5, 0.1);
}

TEST(ReasonTable, TakesNothingForTheSameAgain) {
  ReasonTable table = full();
  const Reason rto{.rule = Rule::RtoRestarted, .values = {1'000'000'000, 20'000'000, 5'000'000}};
  const ReasonTable::Index first = table.add(rto);
  const std::size_t before = table.sizeInBytes();
  EXPECT_EQ(table.add(rto), first);
  EXPECT_EQ(table.sizeInBytes(), before);
}

}  // namespace
}  // namespace wiretale::trace
