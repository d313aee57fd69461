#include "ui/diagram/state_graph.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/ui/diagram/builtin_names.h"
#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/oriented_box.h"

namespace wiretale::testing {
namespace {

using diagram::StateGraph;

constexpr QSizeF kRoom(300, 520);

StateGraph graphAt(const trace::Trace& trace, SimTime at) {
  return diagram::stateGraphAt(trace, at, kRoom, 1, FixedMeasurer());
}

std::vector<tcp::State> current(const StateGraph& graph) {
  std::vector<tcp::State> states;
  for (const auto& node : graph.nodes) {
    if (node.current) states.push_back(node.state);
  }
  return states;
}

class StateGraphOfBuiltin : public ::testing::TestWithParam<std::string> {};

TEST_P(StateGraphOfBuiltin, LightsTheStatesOfBothEndsAtEveryMomentWithoutOverlaps) {
  const trace::Trace trace = traceOf(GetParam());
  for (const Side side : kSides) {
    for (const trace::StateSpan& span : trace.states[side]) {
      const StateGraph graph = graphAt(trace, span.from);
      const std::vector<tcp::State> lit = current(graph);
      for (const Side each : kSides) {
        EXPECT_NE(std::ranges::find(lit, stateAt(trace, each, span.from)), lit.end());
      }
      const QRectF room(QPointF(), kRoom);
      for (const auto& text : graph.texts) EXPECT_TRUE(room.contains(boxOf(text).bounds())) << text.text.toStdString();
      for (const auto& edge : graph.edges) EXPECT_TRUE(room.contains(edge.from) && room.contains(edge.to));
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, StateGraphOfBuiltin, ::testing::ValuesIn(builtinNames()), builtinTestName);

TEST(StateGraph, BeginsInClosedAndNoWayIsTaken) {
  const StateGraph graph = graphAt(TraceBuilder().build(), kSessionStart);
  EXPECT_EQ(current(graph), std::vector{tcp::State::Closed});
  EXPECT_TRUE(std::ranges::none_of(graph.edges, &StateGraph::Edge::taken));
}

TEST(StateGraph, ShowsTheWayOfEachEnd) {
  const StateGraph graph = graphAt(handshake().build(), kSessionStart + 45ms);
  EXPECT_EQ(current(graph), (std::vector{tcp::State::SynReceived, tcp::State::Established}));
  const auto taken = [&](bool server) {
    return std::ranges::count_if(graph.edges, [=](const auto& edge) { return edge.taken && edge.dashed == server; });
  };
  EXPECT_EQ(taken(false), 2) << "the client's: CLOSED, SYN-SENT, ESTABLISHED";
  EXPECT_EQ(taken(true), 2) << "the server's: CLOSED, LISTEN, SYN-RECEIVED";
}

TEST(StateGraph, NoStateCoversAnother) {
  const StateGraph graph = graphAt(traceOf("syn-lost"), kSessionStart);
  for (const auto& a : graph.nodes) {
    for (const auto& b : graph.nodes) EXPECT_TRUE(&a == &b || !a.rect.intersects(b.rect));
  }
}

}  // namespace
}  // namespace wiretale::testing
