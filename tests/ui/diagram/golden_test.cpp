#include <gtest/gtest.h>
#include <algorithm>

#include <QFontInfo>
#include <QPainter>

#include "tests/support/golden.h"
#include "tests/ui/diagram/layout_text.h"
#include "tests/ui/diagram/picture.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/diagram_painter.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/qpainter_target.h"

namespace wiretale::testing {
namespace {

using diagram::Theme;

class GoldenLayout : public ::testing::TestWithParam<const char*> {};

TEST_P(GoldenLayout, StandsAsItDid) {
  const std::string file = std::string("diagram/") + GetParam() + ".txt";
  EXPECT_TRUE(matchesGolden(describe(layOutFixed(traceOf(GetParam()), {.width = 800})), file));
}

INSTANTIATE_TEST_SUITE_P(All, GoldenLayout,
                         ::testing::Values("syn-ack-lost", "simultaneous-open", "data-lost", "connection-refused",
                                           "tls13", "tls13-lost-flight"),
                         [](const auto& test) {
                           std::string name = test.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

QImage paint(const trace::Trace& trace, const diagram::LayoutOptions& options, Theme::Name name, SimTime at) {
  const auto layout = diagram::layOut(trace, options, diagram::FontMeasurer());
  QImage image(layout.size.toSize(), QImage::Format_RGB32);
  QPainter painter(&image);
  diagram::QPainterTarget target(painter);
  const diagram::PaintOptions paintOptions{.playhead = {.at = at}};
  diagram::paintDiagram(target, layout, Theme::named(name), paintOptions);
  diagram::paintLive(target, layout, trace, Theme::named(name), paintOptions);
  return image;
}

class GoldenPicture : public ::testing::Test {
 protected:
  void SetUp() override {
    if (QFontInfo(diagram::fontFor(diagram::FontRole::Label)).family() != u"Wiretale Sans") {
      GTEST_SKIP() << "built without the program's fonts";
    }
  }
};

TEST_F(GoldenPicture, OfTheSessionShownAtLaunch) {
  const trace::Trace trace = traceOf(scenario::builtins().front().name);
  EXPECT_TRUE(matchesPicture(paint(trace, {.width = 700}, Theme::Name::Light, kNever), "launch-light"));
}

TEST_F(GoldenPicture, OfALossAtThePlayheadInTheDark) {
  const trace::Trace trace = traceOf("syn-ack-lost");
  EXPECT_TRUE(matchesPicture(paint(trace, {.width = 700}, Theme::Name::Dark, kSessionStart + 1048ms), "loss-dark"));
}

TEST_F(GoldenPicture, OfAResetWithSteepArrows) {
  scenario::Scenario scenario = scenario::builtinScenario("connection-refused").value();
  for (auto& direction : scenario.link) direction.latency = 300ms;
  EXPECT_TRUE(matchesPicture(paint(sim::run(scenario), {.width = 600}, Theme::Name::Print, kNever), "refused-print"));
}

TEST_F(GoldenPicture, OfWhatIsEncryptedInHighContrast) {
  EXPECT_TRUE(
      matchesPicture(paint(traceOf("tls13"), {.width = 700}, Theme::Name::HighContrast, kNever), "tls13-contrast"));
}

TEST_F(GoldenPicture, OfWindowsAndARulerBesideTheLanesWithEventsEvenlySpaced) {
  const diagram::LayoutOptions options{.width = 800,
                                       .timeScale = diagram::TimeScale::Even,
                                       .timeLabels = diagram::TimeLabels::SinceEvent,
                                       .windows = true,
                                       .ruler = diagram::TimeSpan{kSessionStart + 40ms, kSessionStart + 124ms}};
  EXPECT_TRUE(matchesPicture(paint(traceOf("slow-reader"), options, Theme::Name::Light, kNever), "windows-light"));
}

}  // namespace
}  // namespace wiretale::testing
