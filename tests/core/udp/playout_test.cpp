#include "core/udp/playout.h"

#include <gtest/gtest.h>

namespace wiretale::udp {
namespace {

using Verdict = Playout::Verdict;

SimTime at(SimDuration after) {
  return kSessionStart + after;
}

TEST(Playout, ShowsEachFrameAtItsTimeHoweverUnevenlyTheyCome) {
  Playout playout(3, 40ms, 100ms);
  EXPECT_EQ(playout.nextDue(), kNever) << "nothing came yet";
  EXPECT_EQ(playout.arrived(1, at(20ms)), Verdict::InTime);
  EXPECT_EQ(playout.nextDue(), at(120ms));
  EXPECT_EQ(playout.arrived(3, at(110ms)), Verdict::InTime);
  EXPECT_EQ(playout.arrived(2, at(130ms)), Verdict::InTime) << "overtaken, and still in time";
  EXPECT_EQ(playout.onTime(at(119ms)), std::nullopt);
  EXPECT_EQ(playout.onTime(at(120ms)), (Playout::Shown{1, true}));
  EXPECT_EQ(playout.onTime(at(160ms)), (Playout::Shown{2, true}));
  EXPECT_EQ(playout.onTime(at(200ms)), (Playout::Shown{3, true}));
  EXPECT_TRUE(playout.finished());
  EXPECT_EQ(playout.nextDue(), kNever);
}

TEST(Playout, LeavesOutWhatIsNotThereAndDoesNotWaitForIt) {
  Playout playout(3, 40ms, 50ms);
  playout.arrived(1, at(0ms));
  EXPECT_EQ(playout.onTime(at(50ms)), (Playout::Shown{1, true}));
  EXPECT_EQ(playout.onTime(at(90ms)), (Playout::Shown{2, false}));
  EXPECT_EQ(playout.arrived(2, at(91ms)), Verdict::Late);
  EXPECT_EQ(playout.arrived(3, at(130ms)), Verdict::InTime) << "just";
  EXPECT_EQ(playout.onTime(at(130ms)), (Playout::Shown{3, true}));
}

TEST(Playout, CountsFromWhicheverFrameComesFirst) {
  Playout playout(3, 40ms, 100ms);
  EXPECT_EQ(playout.arrived(2, at(60ms)), Verdict::InTime);
  EXPECT_EQ(playout.nextDue(), at(120ms)) << "the first one's time";
  EXPECT_EQ(playout.arrived(1, at(121ms)), Verdict::Late);
}

TEST(Playout, KnowsAFrameThatComesAgainAndOneThatIsNone) {
  Playout playout(2, 40ms, 100ms);
  playout.arrived(1, at(0ms));
  EXPECT_EQ(playout.arrived(1, at(1ms)), Verdict::Repeated);
  EXPECT_EQ(playout.arrived(3, at(1ms)), Verdict::Unknown);
  EXPECT_EQ(playout.arrived(0, at(1ms)), Verdict::Unknown);
}

TEST(Playout, ALongerDelayMissesNoFrameThatAShorterOneShows) {
  const SimDuration arrivals[] = {0ms, 95ms, 85ms, 200ms, 161ms, 320ms};
  int before = 0;
  for (const SimDuration delay : {0ms, 20ms, 60ms, 120ms}) {
    Playout playout(6, 40ms, delay);
    int shown = 0;
    for (std::uint32_t i = 0; i < 6; ++i) shown += playout.arrived(i + 1, at(arrivals[i])) == Verdict::InTime ? 1 : 0;
    EXPECT_GE(shown, before) << delay.count();
    before = shown;
  }
  EXPECT_EQ(before, 6);
}

}  // namespace
}  // namespace wiretale::udp
