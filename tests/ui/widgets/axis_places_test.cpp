#include "ui/models/axis_places.h"

#include <gtest/gtest.h>

#include "tests/ui/diagram/long_session.h"
#include "ui/models/time_marks.h"

namespace wiretale::models {
namespace {

using diagram::TimeScale;

std::vector<SimTime> placesAt(const trace::Trace& trace, const diagram::SessionOutline& outline, TimeScale scale,
                              double zoom) {
  return countedPlaces(trace, outline.axis.at(scale, zoom, diagram::Metrics(1)));
}

TEST(AxisPlaces, StayWhereOnlyTheScaleChanges) {
  const trace::Trace trace = testing::longTransfer(4'000'000, 0);
  const auto outline = std::make_shared<const diagram::SessionOutline>(trace);
  AxisPlaces places;
  EXPECT_TRUE(places.take(outline, placesAt(trace, *outline, TimeScale::Linear, 1)));
  EXPECT_FALSE(places.take(outline, placesAt(trace, *outline, TimeScale::Linear, 30)));
  EXPECT_TRUE(places.take(outline, placesAt(trace, *outline, TimeScale::Even, 1)));
}

TEST(AxisPlaces, ChangeWhereTimeIsFolded) {
  const trace::Trace trace = testing::longConversation(120);
  const auto outline = std::make_shared<const diagram::SessionOutline>(trace);
  AxisPlaces places;
  EXPECT_TRUE(places.take(outline, placesAt(trace, *outline, TimeScale::Folded, 0.01)));
  EXPECT_TRUE(places.take(outline, placesAt(trace, *outline, TimeScale::Folded, 1)));
}

TEST(AxisPlaces, AreOthersOfAnotherSession) {
  const trace::Trace trace = testing::longTransfer(4'000'000, 0);
  const auto outline = std::make_shared<const diagram::SessionOutline>(trace);
  const auto again = std::make_shared<const diagram::SessionOutline>(trace);
  AxisPlaces places;
  EXPECT_TRUE(places.take(outline, placesAt(trace, *outline, TimeScale::Linear, 1)));
  EXPECT_TRUE(places.take(again, placesAt(trace, *again, TimeScale::Linear, 1)));
}

}  // namespace
}  // namespace wiretale::models
