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

}  // namespace
}  // namespace wiretale::trace
