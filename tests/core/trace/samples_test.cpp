#include "core/trace/samples.h"

#include <limits>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/draw.h"

namespace wiretale::trace {
namespace {

using enum Quantity;

SimTime at(SimDuration since) {
  return kSessionStart + since;
}

Quantities with(Quantities before, Quantity quantity, std::uint64_t value) {
  before[quantity] = value;
  return before;
}

/// Rows that change a few quantities by steps of every size, up and down.
std::vector<std::pair<SimTime, Quantities>> manyRows(int count) {
  std::vector<std::pair<SimTime, Quantities>> rows;
  Quantities now;
  SimTime time{};
  for (int row = 0; row < count; ++row) {
    const auto draw = [&](std::uint64_t what) {
      return drawBits(7, Purpose::InitialSequence, Side::Client, static_cast<std::uint64_t>(row) * 64 + what);
    };
    time += SimDuration(static_cast<std::int64_t>(draw(0) >> (24 + draw(1) % 40)));
    for (std::size_t i = 0; i < kQuantityCount; ++i) {
      if (draw(2 + i) % 3 == 0) now.values[i] += draw(20 + i) >> (draw(40 + i) % 64);
    }
    rows.emplace_back(time, now);
  }
  return rows;
}

TEST(Samples, GiveBackWhatHeldAtEachInstantWhateverTheNumbers) {
  const auto rows = manyRows(1'000);
  Samples samples;
  for (const auto& [time, now] : rows) samples.add(time, now, false);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool last = i + 1 == rows.size() || rows[i + 1].first > rows[i].first;
    if (!last) continue;
    ASSERT_EQ(samples.at(rows[i].first), rows[i].second) << i;
    const SimTime next = i + 1 == rows.size() ? kNever : rows[i + 1].first;
    ASSERT_EQ(samples.at(next - 1ns), rows[i].second) << i;
  }
}

TEST(Samples, TakeEightBytesForARowThatIsLikeThoseBefore) {
  constexpr int kMany = 10'000;
  Samples samples;
  Quantities now;
  for (int row = 0; row < kMany; ++row) {
    now[SendUnacknowledged] += 2'920;
    now[SendNext] += 2'920;
    now[CongestionWindow] += row % 4 == 0 ? 1'460U : 0U;
    samples.add(at(233us * row), now, false);
  }
  EXPECT_LT(samples.sizeInBytes(), 8U * kMany);
  EXPECT_EQ(samples.valueAt(SendUnacknowledged, at(233us * 5'000)), 2'920U * 5'001);
}

TEST(Samples, AreZeroBeforeTheFirstRow) {
  Samples samples;
  EXPECT_EQ(samples.at(at(1s)), Quantities{});
  samples.add(at(1s), with({}, CongestionWindow, 14'600), false);
  EXPECT_EQ(samples.valueAt(CongestionWindow, at(999ms)), 0U);
  EXPECT_EQ(samples.valueAt(CongestionWindow, at(1s)), 14'600U);
}

TEST(Samples, KeepNothingWhenNothingChanges) {
  Samples samples;
  const Quantities now = with({}, SendNext, 4'000'000'000);
  samples.add(at(1ms), now, false);
  const std::size_t size = samples.sizeInBytes();
  samples.add(at(2ms), now, false);
  EXPECT_EQ(samples.rows(), 1U);
  EXPECT_EQ(samples.sizeInBytes(), size);
}

TEST(Samples, HaveAColumnForEachQuantityThatStepsOnlyWhereItChanges) {
  Samples samples;
  Quantities now = with({}, SlowStartThreshold, kUnset);
  samples.add(at(1ms), now, false);
  samples.add(at(2ms), now = with(now, CongestionWindow, 10), false);
  samples.add(at(3ms), now = with(now, SlowStartThreshold, 5), false);
  samples.add(at(4ms), now = with(now, CongestionWindow, 0), false);
  EXPECT_EQ(samples.column(CongestionWindow), (std::vector<Sample>{{at(2ms), 10}, {at(4ms), 0}}));
  EXPECT_EQ(samples.column(SlowStartThreshold), (std::vector<Sample>{{at(1ms), kUnset}, {at(3ms), 5}}));
}

TEST(Samples, CountEveryMeasuredRoundTripThoughItTookAsLongAsTheOneBefore) {
  Samples samples;
  const Quantities now = with({}, RoundTrip, 40'000'000);
  samples.add(at(40ms), now, true);
  samples.add(at(50ms), now, false);
  samples.add(at(80ms), now, true);
  EXPECT_EQ(samples.column(RoundTrip), (std::vector<Sample>{{at(40ms), 40'000'000}, {at(80ms), 40'000'000}}));
}

TEST(Samples, AreEqualIfTheirRowsAre) {
  Samples a;
  Samples b;
  a.add(at(1ms), with({}, SendNext, 1), false);
  b.add(at(1ms), with({}, SendNext, 1), false);
  EXPECT_EQ(a, b);
  const Samples copy = a;
  EXPECT_EQ(copy, b);
  b.add(at(1ms), with({}, SendNext, 2), false);
  EXPECT_NE(a, b);
}

TEST(Samples, TakeNineBytesWhereReceivedDataIsAllThatIsNew) {
  Samples samples;
  samples.add(at(1ms), with({}, ReceiveNext, 1'000), false);
  const std::size_t before = samples.sizeInBytes();
  Quantities now = with({}, ReceiveNext, 2'460);
  samples.add(at(1120us), now, false);
  EXPECT_LE(samples.sizeInBytes() - before, 11U);
}

}  // namespace
}  // namespace wiretale::trace
