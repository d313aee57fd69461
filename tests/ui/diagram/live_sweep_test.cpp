#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/ui/diagram/builtin_names.h"
#include "tests/ui/diagram/recording_target.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/diagram_painter.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/oriented_box.h"

namespace wiretale::testing {
namespace {

using diagram::DiagramLayout;
using diagram::OrientedBox;
using diagram::TextShape;

/// Start, end, every moment at which something happens, and the middle between each two of them.
std::vector<SimTime> momentsOf(const trace::Trace& trace) {
  std::vector<SimTime> moments{kSessionStart, trace.end};
  const auto add = [&](SimTime at) {
    if (at <= trace.end) moments.push_back(at);
  };
  for (const auto& packet : trace.packets) {
    add(packet.sent);
    add(packet.arrives);
  }
  for (const auto& timer : trace.timers) {
    add(timer.started);
    add(timer.ended);
  }
  for (const auto& spans : trace.states) {
    for (const auto& span : spans) add(span.from);
  }
  std::sort(moments.begin(), moments.end());
  moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
  for (std::size_t i = moments.size() - 1; i > 0; --i) {
    moments.push_back(moments[i - 1] + (moments[i] - moments[i - 1]) / 2);
  }
  return moments;
}

struct LivePart {
  std::string what;
  OrientedBox box;
};

std::vector<LivePart> livePartsOf(const RecordingTarget& target) {
  std::vector<LivePart> parts;
  for (const auto& rect : target.rects) parts.push_back({"the line, or the ground of a time", diagram::boxOf(rect)});
  for (const auto& rect : target.roundedRects) parts.push_back({"a chip, or the badge", diagram::boxOf(rect)});
  for (const auto& text : target.shapes) parts.push_back({text.text.toStdString(), boxOf(text)});
  return parts;
}

/// Calls `check` with what moves, at each of the moments.
template <typename Check>
void atEachMoment(const trace::Trace& trace, const DiagramLayout& layout, const Check& check) {
  for (const SimTime at : momentsOf(trace)) {
    SCOPED_TRACE(::testing::Message() << "at " << at.time_since_epoch().count() << " ns");
    RecordingTarget target;
    paintLive(target, layout, trace, diagram::Theme::named(diagram::Theme::Name::Light), {.playhead = {.at = at}});
    check(target, at);
  }
}

::testing::AssertionResult apart(const std::vector<TextShape>& texts) {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (std::size_t k = i + 1; k < texts.size(); ++k) {
      if (!overlap(boxOf(texts[i]), boxOf(texts[k]))) continue;
      return ::testing::AssertionFailure() << texts[i].text.toStdString() << " covers " << texts[k].text.toStdString();
    }
  }
  return ::testing::AssertionSuccess();
}

::testing::AssertionResult coversNone(const LivePart& part, const std::vector<TextShape>& texts) {
  for (const TextShape& text : texts) {
    if (!overlap(part.box, boxOf(text))) continue;
    return ::testing::AssertionFailure() << part.what << " covers " << text.text.toStdString();
  }
  return ::testing::AssertionSuccess();
}

/// Each chip has a ground of paper; so has nothing else that is round, and the badge is one.
std::ptrdiff_t chipsOn(const RecordingTarget& target) {
  return (std::ssize(target.roundedRects) - 1) / 2;
}

std::ptrdiff_t packetsOnTheirWay(const DiagramLayout& layout, SimTime at) {
  const double y = layout.axis.yAt(at);
  return std::count_if(layout.arrows.begin(), layout.arrows.end(),
                       [y](const diagram::ArrowShape& arrow) { return arrow.tail.y() <= y && y < arrow.tip.y(); });
}

const std::vector<diagram::LayoutOptions> kOptions{
    {.width = 800}, {.width = diagram::kMinimumWidth, .zoom = 0.5}, {.width = 3000, .fontScale = 2.25}};

class LivePartsOfBuiltin : public ::testing::TestWithParam<std::string> {};

TEST_P(LivePartsOfBuiltin, CoverNoText) {
  const trace::Trace trace = traceOf(GetParam());
  for (const diagram::LayoutOptions& options : kOptions) {
    SCOPED_TRACE(::testing::Message() << "width " << options.width);
    const DiagramLayout layout = diagram::layOut(trace, options, diagram::FontMeasurer());
    atEachMoment(trace, layout, [&](const RecordingTarget& target, SimTime) {
      EXPECT_FALSE(target.shapes.empty()) << "the moment is written somewhere";
      EXPECT_TRUE(apart(target.shapes));
      for (const LivePart& part : livePartsOf(target)) {
        EXPECT_TRUE(coversNone(part, layout.headTexts));
        EXPECT_TRUE(coversNone(part, layout.texts));
      }
    });
  }
}

/// Between labels that stand very close together a packet passes unseen; at usual sizes there is always room, but for
/// one of eight where so many are on their way at once.
TEST_P(LivePartsOfBuiltin, ShowEveryPacketThatIsOnItsWay) {
  const trace::Trace trace = traceOf(GetParam());
  for (const diagram::LayoutOptions& options : {kOptions.front(), kOptions.back()}) {
    const DiagramLayout layout = diagram::layOut(trace, options, diagram::FontMeasurer());
    atEachMoment(trace, layout, [&](const RecordingTarget& target, SimTime at) {
      const auto under = packetsOnTheirWay(layout, at);
      const auto shown = chipsOn(target);
      EXPECT_LE(shown, under);
      EXPECT_GE(shown, under - under / 8);
    });
  }
}

INSTANTIATE_TEST_SUITE_P(All, LivePartsOfBuiltin, ::testing::ValuesIn(builtinNames()), builtinTestName);

}  // namespace
}  // namespace wiretale::testing
