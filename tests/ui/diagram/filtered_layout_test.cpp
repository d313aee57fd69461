#include <algorithm>
#include <memory>

#include <gtest/gtest.h>

#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/recording_target.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/detail_painter.h"
#include "ui/diagram/diagram_painter.h"

namespace wiretale::testing {
namespace {

using diagram::DiagramLayout;
using diagram::Emphasis;
using diagram::Theme;

using SetPtr = std::shared_ptr<const trace::EventSet>;

/// A window of segments at once; their packets are 3 to 10.
trace::Trace burst() {
  TraceBuilder builder = handshake();
  for (std::uint32_t i = 0; i < 8; ++i) {
    builder.packet(60ms, Side::Client, {.seq = 1 + i * 1000, .ack = 1, .payload = 1000});
  }
  return builder.build();
}

SetPtr setOf(const trace::Trace& trace, std::initializer_list<trace::Index> packets) {
  auto set = std::make_shared<trace::EventSet>(trace);
  for (const trace::Index packet : packets) set->insert(trace::packetEvent(packet));
  return set;
}

bool hasText(const DiagramLayout& layout, const char* wanted) {
  return std::ranges::any_of(layout.texts, [&](const auto& text) { return text.text == QString::fromUtf8(wanted); });
}

/// The ink that a text of the picture has.
QColor inkOf(const DiagramLayout& layout, const SetPtr& bright, const char* wanted) {
  RecordingTarget target;
  const Emphasis emphasis{.bright = bright, .connectors = {}};
  diagram::paintDiagram(target, layout, Theme::named(Theme::Name::Light),
                        {.emphasis = bright == nullptr ? nullptr : &emphasis});
  const auto text = std::ranges::find(target.texts, QString::fromUtf8(wanted), &RecordingTarget::Text::text);
  return text == target.texts.end() ? QColor() : text->ink;
}

TEST(FilteredBrace, SaysHowManyOfItsPacketsAreFound) {
  const trace::Trace trace = burst();
  const DiagramLayout layout = layOutFixed(trace, {.bright = setOf(trace, {4, 5, 9})});
  ASSERT_EQ(layout.braces.size(), 1U);
  EXPECT_EQ(layout.braces.front().count, 8U);
  EXPECT_EQ(layout.braces.front().found, 3U);
  EXPECT_TRUE(hasText(layout, "DATA ×8 (3 found)"));
  EXPECT_TRUE(noTextsOverlap(layout));
}

TEST(FilteredBrace, SaysNoNumberWhereAllAreFoundOrNone) {
  const trace::Trace trace = burst();
  for (const SetPtr& found : {setOf(trace, {3, 4, 5, 6, 7, 8, 9, 10}), setOf(trace, {0})}) {
    EXPECT_TRUE(hasText(layOutFixed(trace, {.bright = found}), "DATA ×8"));
  }
}

TEST(FilteredBrace, IsPaleUnlessOneOfItsPacketsIsFound) {
  const trace::Trace trace = burst();
  const SetPtr none = setOf(trace, {0});
  const SetPtr one = setOf(trace, {7});
  const DiagramLayout plain = layOutFixed(trace);
  const QColor full = inkOf(plain, nullptr, "DATA ×8");
  ASSERT_TRUE(full.isValid());
  EXPECT_NE(inkOf(layOutFixed(trace, {.bright = none}), none, "DATA ×8"), full);
  EXPECT_EQ(inkOf(layOutFixed(trace, {.bright = one}), one, "DATA ×8 (1 found)"), full);
  const Emphasis toNone{.bright = none, .connectors = {}};
  const Emphasis toOne{.bright = one, .connectors = {}};
  EXPECT_TRUE(isPale(plain, plain.braces.front(), &toNone));
  EXPECT_FALSE(isPale(plain, plain.braces.front(), &toOne));
  EXPECT_FALSE(isPale(plain, plain.braces.front(), nullptr));
}

TEST(FilteredBrace, HoldsOnlyWhatIsFoundWhereTheRestIsHidden) {
  const trace::Trace trace = burst();
  const DiagramLayout layout = layOutFixed(trace, {.only = setOf(trace, {4, 5, 6, 7})});
  ASSERT_EQ(layout.braces.size(), 1U);
  EXPECT_EQ(layout.braces.front().count, 4U);
  EXPECT_TRUE(hasText(layout, "DATA ×4"));
  EXPECT_TRUE(layOutFixed(trace, {.only = setOf(trace, {4, 9})}).braces.empty());
}

TEST(FilteredDensity, HasWhatIsFoundInFullInkAndTheRestPale) {
  DiagramLayout layout = layOutFixed(burst());
  layout.arrows.clear();
  layout.arrowRows = {};
  diagram::DensityRow row{100, 102, {}, {}};
  row.counts[Side::Client].of = {0, 0, 10, 0};
  row.bright[Side::Client].of = {0, 0, 4, 0};
  layout.density = {row};
  layout.densityFull = 10;

  /// Remembers the bars.
  struct Bars : RecordingTarget {
    void rect(const QRectF& rect, QColor fill) override {
      if (rect.top() == 100 && rect.height() == 2) bars.emplace_back(rect, fill);
    }
    std::vector<std::pair<QRectF, QColor>> bars;
  } target;
  const Theme theme = Theme::named(Theme::Name::Light);
  const Emphasis emphasis{.bright = std::make_shared<const trace::EventSet>(), .connectors = {}};
  diagram::DimmingTarget dimming(target, emphasis, theme);
  diagram::paintDensity(dimming, layout, theme, &emphasis, 0, 500);
  ASSERT_EQ(target.bars.size(), 2U);
  const auto& [rest, pale] = target.bars.front();
  const auto& [found, full] = target.bars.back();
  EXPECT_NE(pale, full);
  EXPECT_NEAR(found.width() / rest.width(), 4.0 / 6.0, 1e-6);
  EXPECT_NEAR(found.right(), rest.left(), 1e-6) << "what is found stands at the lane";
}

}  // namespace
}  // namespace wiretale::testing
