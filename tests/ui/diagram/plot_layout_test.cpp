#include "ui/diagram/plot_layout.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "tests/ui/diagram/builtin_names.h"
#include "tests/ui/diagram/layout_checks.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/oriented_box.h"
#include "ui/diagram/plot_curve.h"
#include "ui/diagram/value_scale.h"

namespace wiretale::testing {
namespace {

using diagram::DiagramLayout;
using diagram::PlotCurve;
using diagram::PlotKind;
using diagram::PlotMark;
using diagram::PlotPanel;
using diagram::StepCurve;
using diagram::ValueScale;

constexpr diagram::PlotSet kAll = (1U << diagram::kPlotKindCount) - 1;

DiagramLayout withPlots(const trace::Trace& trace, diagram::PlotSet plots = kAll) {
  return layOutFixed(trace, {.plots = plots});
}

const PlotPanel& panelOf(const DiagramLayout& layout, PlotKind kind) {
  return *std::ranges::find(layout.plots, kind, &PlotPanel::kind);
}

/// The value's x that a curve has at y.
double xAt(const PlotCurve& curve, double y) {
  double x = -1;
  for (const QPointF& point : curve.points) {
    if (point.y() <= y) x = point.x();
  }
  return x;
}

std::size_t count(const PlotPanel& panel, PlotMark::Shape shape) {
  return static_cast<std::size_t>(std::ranges::count(panel.marks, shape, &PlotMark::shape));
}

PlotCurve finished(StepCurve& steps, double y) {
  PlotCurve curve;
  steps.finish(y, curve);
  return curve;
}

class PlotsOfBuiltin : public ::testing::TestWithParam<std::string> {};

TEST_P(PlotsOfBuiltin, StandToTheRightWithinTheirPanelsAndGoDownwards) {
  const trace::Trace trace = traceOf(GetParam());
  const DiagramLayout plain = layOutFixed(trace);
  const DiagramLayout layout = withPlots(trace);
  ASSERT_EQ(layout.plots.size(), static_cast<std::size_t>(diagram::kPlotKindCount));
  EXPECT_EQ(layout.arrows.size(), plain.arrows.size());
  EXPECT_EQ(layout.laneX, plain.laneX);
  double left = plain.size.width();
  for (const PlotPanel& panel : layout.plots) {
    EXPECT_GT(panel.left, left);
    EXPECT_GT(panel.right, panel.left + 100);
    EXPECT_LT(panel.right, layout.size.width());
    for (const PlotCurve& curve : panel.curves) {
      EXPECT_TRUE(std::ranges::is_sorted(curve.points, {}, &QPointF::y));
      for (const QPointF& point : curve.points) {
        EXPECT_GE(point.x(), panel.left);
        EXPECT_LE(point.x(), panel.right);
      }
    }
    EXPECT_TRUE(std::ranges::is_sorted(panel.marks, {}, [](const PlotMark& mark) { return mark.at.y(); }));
    left = panel.right;
  }
}

TEST_P(PlotsOfBuiltin, HaveHeadsInWhichNoTextCoversAnother) {
  const DiagramLayout layout = withPlots(traceOf(GetParam()));
  const double from = layout.plots.front().left - 20;
  std::vector<QRectF> boxes;
  for (const diagram::TextShape& text : layout.headTexts) {
    if (text.anchor.x() < from) continue;
    const QRectF bounds = boxOf(text).bounds();
    EXPECT_LE(bounds.bottom(), layout.headHeight + 1) << text.text.toStdString();
    EXPECT_LE(bounds.right(), layout.size.width()) << text.text.toStdString();
    for (const QRectF& box : boxes) EXPECT_FALSE(box.intersects(bounds)) << text.text.toStdString();
    boxes.push_back(bounds);
  }
}

INSTANTIATE_TEST_SUITE_P(All, PlotsOfBuiltin, ::testing::ValuesIn(builtinNames()), builtinTestName);

TEST(Plots, ShowTheValueAtItsTime) {
  const trace::Trace trace = traceOf("fast-retransmit");
  const DiagramLayout layout = withPlots(trace);
  const PlotPanel& panel = panelOf(layout, PlotKind::Congestion);
  const PlotCurve& cwnd = panel.curves[1];
  const auto samples = trace.samples[panel.side].column(trace::Quantity::CongestionWindow);
  const auto most = std::ranges::max_element(samples, {}, &trace::Sample::value);
  const auto least = std::ranges::min_element(samples, {}, &trace::Sample::value);
  ASSERT_GT(most->value, least->value);
  EXPECT_GT(xAt(cwnd, layout.axis.yAt(most->at) + 1), xAt(cwnd, layout.axis.yAt(least->at) + 1));
}

TEST(Plots, HaveADotForEachMeasurementAndACrossForEachPacketThatDied) {
  const trace::Trace trace = traceOf("fast-retransmit");
  const DiagramLayout layout = withPlots(trace);
  const PlotPanel& trips = panelOf(layout, PlotKind::RoundTrip);
  EXPECT_EQ(count(trips, PlotMark::Shape::Dot), trace.samples[trips.side].column(trace::Quantity::RoundTrip).size());
  const auto died = std::ranges::count_if(
      trace.packets, [&](const auto& packet) { return packet.died() && packet.from == trips.side; });
  ASSERT_GT(died, 0);
  for (const PlotPanel& panel : layout.plots) {
    EXPECT_EQ(count(panel, PlotMark::Shape::Cross), static_cast<std::size_t>(died));
  }
}

TEST(Plots, MarkWhatIsSentAgainAndEachChangeOfState) {
  const trace::Trace trace = traceOf("fast-retransmit");
  const DiagramLayout layout = withPlots(trace);
  for (const PlotPanel& panel : layout.plots) {
    const auto again = std::ranges::count_if(
        trace.packets, [&](const auto& packet) { return packet.retransmission && packet.from == panel.side; });
    ASSERT_GT(again, 0);
    EXPECT_EQ(count(panel, PlotMark::Shape::Again), static_cast<std::size_t>(again));
    EXPECT_GE(count(panel, PlotMark::Shape::State), 3U);
  }
}

TEST(Plots, ShowTheEdgeOfTheWindowNeverBelowWhatIsAcknowledged) {
  const trace::Trace trace = traceOf("slow-reader");
  const DiagramLayout layout = withPlots(trace);
  const PlotPanel& panel = panelOf(layout, PlotKind::TimeSequence);
  for (double y = layout.axis.pieces().front().fromY; y < layout.laneBottom; y += 7) {
    EXPECT_GE(xAt(panel.curves[1], y) + 1e-6, xAt(panel.curves[0], y)) << y;
  }
}

TEST(Plots, AreLeftOutUnlessAskedFor) {
  const trace::Trace trace = traceOf("data-lost");
  EXPECT_TRUE(layOutFixed(trace).plots.empty());
  const DiagramLayout one = withPlots(trace, diagram::only(PlotKind::RoundTrip));
  ASSERT_EQ(one.plots.size(), 1U);
  EXPECT_EQ(one.plots[0].kind, PlotKind::RoundTrip);
}

TEST(Plots, OfNothingHaveNoCurves) {
  const DiagramLayout layout = withPlots(TraceBuilder().build());
  ASSERT_EQ(layout.plots.size(), static_cast<std::size_t>(diagram::kPlotKindCount));
  for (const PlotPanel& panel : layout.plots) {
    for (const PlotCurve& curve : panel.curves) EXPECT_TRUE(curve.points.empty());
  }
}

TEST(StepCurve, IsInterruptedByRowsThatGoToAndFro) {
  StepCurve curve;
  curve.step(0, 10);
  curve.stretch(4.2, 5, 30, 12);
  curve.stretch(4.6, 2, 20, 14);
  curve.stretch(5.1, 8, 9, 8);
  curve.step(7, 40);
  const PlotCurve line = finished(curve, 9);
  EXPECT_EQ(line.points, (std::vector<QPointF>{{10, 0}, {10, 4.2}, {8, 5.5}, {8, 7}, {40, 7}, {40, 9}}));
  EXPECT_EQ(line.starts, (std::vector<std::size_t>{2}));
  ASSERT_EQ(line.rows.size(), 2U);
  EXPECT_EQ(line.rows[0].y, 4);
  EXPECT_EQ(line.rows[0].least, 2);
  EXPECT_EQ(line.rows[0].most, 30);
  EXPECT_EQ(line.rows[1].y, 5);
  EXPECT_EQ(line.rows[1].least, 8);
  EXPECT_EQ(line.rows[1].most, 14) << "where it comes from";
}

TEST(StepCurve, GoesAcrossThenDown) {
  StepCurve curve;
  curve.step(0, 10);
  curve.step(5, 20);
  EXPECT_EQ(finished(curve, 9).points, (std::vector<QPointF>{{10, 0}, {10, 5}, {20, 5}, {20, 9}}));
}

TEST(StepCurve, FillsRowsThatGoToAndFroIfItMay) {
  for (const bool mayFill : {false, true}) {
    StepCurve curve;
    if (mayFill) curve.fillRows();
    curve.step(0, 10);
    for (const double x : {20.0, 5.0, 30.0, 12.0}) curve.step(6, x);
    curve.step(9, 40);
    const PlotCurve line = finished(curve, 12);
    ASSERT_EQ(line.rows.size(), mayFill ? 1U : 0U);
    EXPECT_EQ(line.starts.size(), mayFill ? 1U : 0U);
    if (!mayFill) continue;
    EXPECT_EQ(line.rows[0].y, 6);
    EXPECT_EQ(line.rows[0].least, 5);
    EXPECT_EQ(line.rows[0].most, 30);
    EXPECT_EQ(line.points, (std::vector<QPointF>{{10, 0}, {10, 6}, {12, 6.5}, {12, 9}, {40, 9}, {40, 12}}));
  }
}

TEST(StepCurve, KeepsTheExtremesOfARowAndAHandfulOfPointsHoweverManySteps) {
  StepCurve curve;
  for (int i = 0; i < 100'000; ++i) curve.step(i * 1e-4, i % 1'000 == 500 ? 90 : 10 + i % 7);
  const std::vector<QPointF> points = finished(curve, 10).points;
  EXPECT_LE(points.size(), 20U * 5U + 1U);
  EXPECT_EQ(std::ranges::max(points, {}, &QPointF::x).x(), 90);
  EXPECT_EQ(std::ranges::min(points, {}, &QPointF::x).x(), 10);
}

TEST(ValueScale, HasRoundTicksThatLeaveRoomForTheirNumbers) {
  for (const double most : {0.7, 3.0, 14.6, 999.0, 1e6}) {
    const ValueScale scale(ValueScale::Kind::Linear, 0, most, 100, 300);
    const auto ticks = scale.ticks(44);
    ASSERT_GE(ticks.size(), 2U) << most;
    EXPECT_EQ(ticks[0].value, 0);
    for (std::size_t i = 1; i < ticks.size(); ++i) EXPECT_GE(ticks[i].x - ticks[i - 1].x, 43.9) << most;
  }
}

TEST(ValueScale, SpreadsFactorsEvenlyWhereItIsLogarithmic) {
  const ValueScale scale(ValueScale::Kind::Logarithmic, 1, 1'000, 0, 300);
  EXPECT_NEAR(scale.xAt(10) - scale.xAt(1), 100, 1e-9);
  EXPECT_NEAR(scale.xAt(1'000) - scale.xAt(100), 100, 1e-9);
  EXPECT_EQ(scale.xAt(0), 0);
}

}  // namespace
}  // namespace wiretale::testing
