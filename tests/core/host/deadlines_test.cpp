#include "core/host/deadlines.h"

#include <algorithm>
#include <map>

#include <gtest/gtest.h>

#include "core/base/draw.h"

namespace wiretale::host {
namespace {

TEST(Deadlines, TheEarliestIsFirstWhateverWasSetMovedAndTakenAway) {
  Deadlines deadlines;
  std::map<std::uint32_t, SimTime> model;
  for (std::uint64_t step = 0; step < 20'000; ++step) {
    const std::uint64_t bits = drawBits(9, Purpose::Loss, Side::Client, step);
    const auto id = static_cast<std::uint32_t>(bits % 50);
    if ((bits >> 32) % 4 == 0) {
      model.erase(id);
      deadlines.set(id, kNever);
    } else {
      model[id] = kSessionStart + SimDuration(static_cast<std::int64_t>((bits >> 40) % 1'000));
      deadlines.set(id, model[id]);
    }
    ASSERT_EQ(deadlines.empty(), model.empty());
    if (model.empty()) continue;
    const auto first =
        std::ranges::min_element(model, {}, [](const auto& entry) { return std::pair(entry.second, entry.first); });
    ASSERT_EQ(deadlines.next(), first->second);
    ASSERT_EQ(deadlines.first(), first->first);
  }
}

TEST(Deadlines, NobodyMeansNever) {
  EXPECT_EQ(Deadlines().next(), kNever);
}

}  // namespace
}  // namespace wiretale::host
