#include "core/trace/timer_table.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/draw.h"

namespace wiretale::trace {
namespace {

SimTime at(SimDuration since) {
  return kSessionStart + since;
}

TimerSpan running(tcp::TimerKind kind, SimDuration started, SimDuration deadline) {
  TimerSpan timer{};
  timer.started = timer.ended = at(started);
  timer.deadline = at(deadline);
  timer.startReason = 3;
  timer.endReason = kNoIndex;
  timer.kind = kind;
  timer.outcome = TimerOutcome::Running;
  return timer;
}

/// One that runs, with times, kind and reasons of every sort; some differ from the one before in little.
TimerSpan drawn(std::uint64_t number, SimTime started) {
  const auto draw = [&](std::uint64_t what) {
    return drawBits(11, Purpose::InitialSequence, Side::Client, number * 16 + what);
  };
  const bool usual = draw(0) % 4 != 0;
  const SimDuration length = usual ? 40ms : SimDuration(static_cast<std::int64_t>(draw(1) >> (8 + draw(2) % 50)));
  return {.started = started,
          .deadline = started + length,
          .ended = started,
          .startReason = usual ? 7 : static_cast<Index>(draw(3)),
          .endReason = kNoIndex,
          .side = draw(4) % 2 == 0 ? Side::Client : Side::Server,
          .kind = static_cast<tcp::TimerKind>(draw(5) % tcp::kTimerKindCount),
          .outcome = TimerOutcome::Running,
          .connection = static_cast<ConnectionIndex>(draw(6) % 10 == 0 ? draw(7) % 5 : 0)};
}

/// A table, and the same timers as they should be: some end soon, some late, a few never.
struct Pair {
  TimerTable table;
  std::vector<TimerSpan> expected;

  explicit Pair(std::uint64_t count) {
    SimTime now = kSessionStart;
    for (std::uint64_t i = 0; i < count; ++i) {
      now += SimDuration(
          static_cast<std::int64_t>(drawBits(12, Purpose::InitialSequence, Side::Client, i) >> (24 + i % 40)));
      expected.push_back(drawn(i, now));
      EXPECT_EQ(table.start(expected.back()), i);
      if (i % 5 != 0) end(i, now + 1ms * (i % 3));
      if (i > 1'000 && (i - 1'000) % 5 == 0 && i % 50 != 0) end(i - 1'000, now);
    }
    for (TimerSpan& timer : expected) {
      if (timer.outcome == TimerOutcome::Running) timer.ended = now;
    }
    table.finish(now);
  }

  void end(std::uint64_t timer, SimTime when) {
    TimerSpan& span = expected[timer];
    span.ended = when;
    span.outcome = timer % 2 == 0 ? TimerOutcome::Fired : TimerOutcome::Replaced;
    span.endReason = timer % 2 == 0 ? static_cast<Index>(timer) : kNoIndex;
    table.end(static_cast<Index>(timer), span.ended, span.outcome, span.endReason);
  }
};

TEST(TimerTable, GivesEveryTimerBackInWhateverOrderItIsAsked) {
  const Pair pair(5'000);
  ASSERT_EQ(pair.table.size(), pair.expected.size());
  EXPECT_TRUE(std::equal(pair.table.begin(), pair.table.end(), pair.expected.begin()));
  for (std::size_t i = 0; i < pair.expected.size(); ++i) ASSERT_EQ(pair.table[i], pair.expected[i]) << i;
  for (std::size_t i = pair.expected.size(); i-- > 0;) ASSERT_EQ(pair.table[i], pair.expected[i]) << i;
  auto timer = pair.table.begin();
  for (std::size_t i = 0; i + 100 < pair.expected.size(); i += 100) {
    ASSERT_EQ(*timer, pair.expected[i]) << i;
    ASSERT_EQ(*timer, pair.expected[i]) << "again: " << i;
    timer += 100;
  }
}

TEST(TimerTable, IsSearchedByTheStarts) {
  const Pair pair(3'000);
  for (std::size_t i = 0; i < pair.expected.size(); i += 7) {
    const SimTime started = pair.expected[i].started;
    const auto found = std::ranges::lower_bound(pair.table, started, {}, &TimerSpan::started);
    const auto expected = std::ranges::lower_bound(pair.expected, started, {}, &TimerSpan::started);
    ASSERT_EQ(found - pair.table.begin(), expected - pair.expected.begin());
  }
}

TEST(TimerTable, ShowsWhatRunsWhileItRuns) {
  TimerTable table;
  const Index keepAlive = table.start(running(tcp::TimerKind::KeepAlive, 0s, 2h));
  const Index delayed = table.start(running(tcp::TimerKind::DelayedAck, 1s, 2s));
  table.end(delayed, at(2s), TimerOutcome::Fired, 5);
  EXPECT_EQ(table[keepAlive].outcome, TimerOutcome::Running);
  EXPECT_EQ(table[delayed].outcome, TimerOutcome::Fired);
  EXPECT_EQ(table[delayed].endReason, 5U);
  table.end(keepAlive, at(3s), TimerOutcome::Stopped);
  EXPECT_EQ(table[keepAlive].ended, at(3s));
  EXPECT_EQ(table.size(), 2U);
}

TEST(TimerTable, OfEqualTimersIsEqualHoweverTheyCameIn) {
  Pair pair(1'000);
  TimerTable same;
  for (const TimerSpan& timer : pair.expected) same.start(timer);
  EXPECT_EQ(pair.table, same);
  same.start({});
  EXPECT_FALSE(pair.table == same);
}

TEST(TimerTable, TakesLessThanTenBytesForATimerThatIsStartedAgainAndAgain) {
  constexpr std::size_t kMany = 10'000;
  TimerTable table;
  for (std::size_t i = 0; i < kMany; ++i) {
    const Index timer = table.start(running(tcp::TimerKind::Retransmission, 350us * i, 350us * i + 1s));
    table.end(timer, at(350us * (i + 1)), TimerOutcome::Replaced);
  }
  table.finish(at(1h));
  EXPECT_LT(table.sizeInBytes(), 10 * kMany);
}

}  // namespace
}  // namespace wiretale::trace
