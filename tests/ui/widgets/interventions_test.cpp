#include "ui/session/interventions.h"

#include <gtest/gtest.h>

#include "tests/ui/widgets/open_window.h"
#include "ui/session/knob_scale.h"

namespace wiretale::session {
namespace {

using testing::at;
using testing::builtin;

constexpr const char* kPlain = "three-way-handshake-and-close";

TEST(Interventions, AStartValueHoldsInBothDirections) {
  const auto after = withStartValue(builtin(kPlain), Knob::Loss, 0.25);
  for (const Side side : kSides) EXPECT_DOUBLE_EQ(after.link[side].loss, 0.25);
  EXPECT_TRUE(after.interventions.empty());
}

TEST(Interventions, DurationsAreExactToTheNanosecond) {
  const auto after = withStartValue(builtin(kPlain), Knob::Latency, 0.000123456);
  EXPECT_EQ(after.link[Side::Server].latency, 123'456ns);
  EXPECT_DOUBLE_EQ(startValue(after, Knob::Latency), 0.000123456);
}

TEST(Interventions, AChangeHoldsFromItsMomentOn) {
  const auto after = withChangeAt(builtin(kPlain), Knob::TimeWait, 5, at(1s));
  EXPECT_DOUBLE_EQ(valueAt(after, Knob::TimeWait, at(1s) - 1ns), 60);
  EXPECT_DOUBLE_EQ(valueAt(after, Knob::TimeWait, at(1s)), 5);
  EXPECT_DOUBLE_EQ(startValue(after, Knob::TimeWait), 60);
}

TEST(Interventions, ASecondChangeAtTheSameMomentReplacesTheFirstAndNoOther) {
  auto scenario = withChangeAt(builtin(kPlain), Knob::Loss, 0.5, at(1s));
  scenario = withChangeAt(scenario, Knob::Latency, 0.3, at(1s));
  scenario = withChangeAt(scenario, Knob::Loss, 0.1, at(1s));
  EXPECT_EQ(scenario.interventions.size(), 4U) << "loss and latency, each for both directions";
  EXPECT_DOUBLE_EQ(valueAt(scenario, Knob::Loss, at(2s)), 0.1);
  EXPECT_DOUBLE_EQ(valueAt(scenario, Knob::Latency, at(2s)), 0.3);
}

TEST(Interventions, TheLatestOfSeveralChangesCountsWhateverTheirOrderInTheFile) {
  auto scenario = withChangeAt(builtin(kPlain), Knob::Loss, 0.5, at(2s));
  scenario = withChangeAt(scenario, Knob::Loss, 0.1, at(1s));
  EXPECT_DOUBLE_EQ(valueAt(scenario, Knob::Loss, at(3s)), 0.5);
  EXPECT_DOUBLE_EQ(valueAt(scenario, Knob::Loss, at(1500ms)), 0.1);
}

TEST(Interventions, APacketIsDroppedOnce) {
  const auto once = withDrop(builtin(kPlain), Side::Server, 1);
  EXPECT_TRUE(drops(once, Side::Server, 1));
  EXPECT_FALSE(drops(once, Side::Client, 1));
  EXPECT_EQ(withDrop(once, Side::Server, 1), once);
}

TEST(Interventions, RemovingKeepsTheOthersInOrder) {
  auto scenario = withDrop(withDrop(withDrop(builtin(kPlain), Side::Client, 0), Side::Client, 1), Side::Client, 2);
  const std::vector<std::size_t> middle{1};
  scenario = without(scenario, middle);
  EXPECT_EQ(scenario.interventions.size(), 2U);
  EXPECT_FALSE(drops(scenario, Side::Client, 1));
}

TEST(KnobScale, PositionAndValueAreEachOthersInverse) {
  for (const Knob knob : kKnobs) {
    for (const double share : {0.0, 0.01, 0.1, 0.5, 1.0}) {
      const double value = share * scaleOf(knob).most;
      const double again = valueAtPosition(knob, positionOf(knob, value));
      EXPECT_NEAR(again, value, std::max(scaleOf(knob).unit / 2, value * 0.03)) << static_cast<int>(knob);
    }
  }
}

TEST(KnobScale, EndsAreExact) {
  for (const Knob knob : kKnobs) {
    EXPECT_EQ(valueAtPosition(knob, 0), 0);
    EXPECT_EQ(valueAtPosition(knob, 1), scaleOf(knob).most);
    EXPECT_DOUBLE_EQ(positionOf(knob, scaleOf(knob).most * 2), 1) << "a file may hold more than the slider shows";
  }
}

}  // namespace
}  // namespace wiretale::session
