#include <string>

#include <gtest/gtest.h>

#include "tests/ui/diagram/builtin_names.h"
#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/fonts.h"

namespace wiretale::testing {
namespace {

struct Setting {
  SimDuration latency;
  double loss;
};

constexpr Setting kSettings[]{{20ms, 0}, {2ms, 0}, {200ms, 0}, {20ms, 0.2}, {60ms, 0.4}, {1s, 0.1}, {50us, 0}};
constexpr double kWidths[]{560, 800, 1366, 3840};

trace::Trace traceWith(std::string_view builtin, const Setting& setting) {
  scenario::Scenario scenario = scenario::builtinScenario(builtin).value();
  for (auto& direction : scenario.link) {
    direction.latency = setting.latency;
    direction.loss = setting.loss;
  }
  return sim::run(scenario);
}

/// The names of the built-in scenarios.
class LayoutOfBuiltin : public ::testing::TestWithParam<std::string> {
 protected:
  void checkAll(const diagram::TextMeasurer& measurer) {
    for (const Setting& setting : kSettings) {
      const trace::Trace trace = traceWith(GetParam(), setting);
      for (const double width : kWidths) {
        SCOPED_TRACE(::testing::Message() << "latency " << setting.latency.count() / 1000 << " us, loss "
                                          << setting.loss << ", width " << width);
        const auto layout = diagram::layOut(trace, {.width = width}, measurer);
        EXPECT_GE(layout.size.width(), std::min(width, 3840.0));
        expectSound(layout, trace);
        if (HasFailure()) return;
      }
    }
  }
};

TEST_P(LayoutOfBuiltin, IsSoundWithLettersOfOneWidth) {
  checkAll(FixedMeasurer());
}

TEST_P(LayoutOfBuiltin, IsSoundWithTheProgramsFonts) {
  checkAll(diagram::FontMeasurer());
}

TEST_P(LayoutOfBuiltin, IsSoundWhenPresented) {
  const trace::Trace trace = traceOf(GetParam());
  expectSound(layOutFixed(trace, {.width = 1366, .fontScale = 1.6}), trace);
}

TEST_P(LayoutOfBuiltin, IsSoundZoomedInAndOutAndWithRawNumbers) {
  const trace::Trace trace = traceOf(GetParam());
  for (const double zoom : {0.25, 0.5, 3.0}) {
    expectSound(layOutFixed(trace, {.zoom = zoom, .absoluteNumbers = true}), trace);
  }
}

TEST_P(LayoutOfBuiltin, IsTheSameTwice) {
  const trace::Trace trace = traceOf(GetParam());
  const auto a = layOutFixed(trace);
  const auto b = layOutFixed(trace);
  ASSERT_EQ(a.texts.size(), b.texts.size());
  for (std::size_t i = 0; i < a.texts.size(); ++i) {
    EXPECT_EQ(a.texts[i].anchor, b.texts[i].anchor);
    EXPECT_EQ(a.texts[i].text, b.texts[i].text);
  }
}

INSTANTIATE_TEST_SUITE_P(All, LayoutOfBuiltin, ::testing::ValuesIn(builtinNames()), builtinTestName);

}  // namespace
}  // namespace wiretale::testing
