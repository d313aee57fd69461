#include "ui/export/long_picture.h"

#include <gtest/gtest.h>

#include "tests/ui/diagram/fixed_measurer.h"
#include "tests/ui/diagram/long_session.h"
#include "ui/diagram/span_layout.h"

namespace wiretale::testing {
namespace {

TEST(LongPicture, IsBoundedWhereNobodyAskedForAZoom) {
  const trace::Trace trace = longTransfer(40'000'000, 0.001);
  const auto layout = exporting::boundedLayout(trace, {.zoom = 50}, FixedMeasurer());
  EXPECT_LE(layout.size.height(), exporting::kUsualHeight);
  EXPECT_GT(layout.size.height(), exporting::kUsualHeight / 2);
  EXPECT_FALSE(layout.density.empty());
}

TEST(LongPicture, SaysWhichZoomWouldDo) {
  const trace::Trace trace = longTransfer(4'000'000, 0.001);
  const auto refused = exporting::layoutAsAsked(trace, {.zoom = 2000}, FixedMeasurer());
  ASSERT_FALSE(refused.has_value());
  const QString text = refused.error();
  const qsizetype at = text.indexOf(QStringLiteral("zoom ")) + 5;
  const double zoom = text.mid(at, text.indexOf(u' ', at) - at).toDouble();
  ASSERT_GT(zoom, 1) << text.toStdString();
  EXPECT_TRUE(exporting::layoutAsAsked(trace, {.zoom = zoom}, FixedMeasurer()).has_value()) << text.toStdString();
}

TEST(LongPicture, ShowsWhatTheWindowShowsAtThatZoom) {
  const trace::Trace trace = longTransfer(4'000'000, 0.001);
  const diagram::LayoutOptions options{.zoom = 0.3};
  const diagram::SessionOutline outline(trace);
  const diagram::SpanLayout spans(sourceOf(trace, outline), options, FixedMeasurer());
  const auto window = spans.layOut(0, spans.size().height(), FixedMeasurer());
  const auto picture = exporting::layoutAsAsked(trace, options, FixedMeasurer());
  ASSERT_TRUE(picture.has_value());
  EXPECT_EQ(picture->size, window.size);
  EXPECT_EQ(picture->arrows.size(), window.arrows.size());
  EXPECT_EQ(picture->density.size(), window.density.size());
}

}  // namespace
}  // namespace wiretale::testing
