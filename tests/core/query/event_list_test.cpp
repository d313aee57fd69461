#include "core/query/event_list.h"

#include <gtest/gtest.h>

#include "core/query/filter.h"
#include "core/scenario/builtin.h"
#include "core/sim/run.h"

namespace wiretale::query {
namespace {

using trace::EventRef;

trace::Trace traceOf(std::string_view name) {
  return sim::run(scenario::builtinScenario(name).value());
}

TEST(EventList, HasEveryEventOnceInOrderOfTime) {
  for (const auto& builtin : scenario::builtins()) {
    const trace::Trace trace = traceOf(builtin.name);
    const EventList list(trace);
    const std::size_t states = trace.states[Side::Client].size() + trace.states[Side::Server].size() - 2;
    ASSERT_EQ(list.size(), trace.packets.size() + trace.timers.size() + trace.appEvents.size() + states);
    for (std::size_t row = 0; row < list.size(); ++row) {
      ASSERT_EQ(list.rowOf(trace, list[row]), row) << builtin.name;
      if (row > 0) {
        EXPECT_LE(trace::timeOf(trace, list[row - 1]), trace::timeOf(trace, list[row]));
      }
    }
  }
}

TEST(EventList, CallsStandBeforeWhatTheyLeadToAndNewsBehindTheStatesTheyTell) {
  const trace::Trace trace = traceOf("three-way-handshake-and-close");
  const EventList list(trace);
  const auto rowOfApp = [&](trace::AppEvent::Kind kind) {
    for (trace::Index i = 0; i < trace.appEvents.size(); ++i)
      if (trace.appEvents[i].kind == kind) return list.rowOf(trace, trace::appEvent(i));
    return list.size();
  };
  const auto rowOfState = [&](Side side, tcp::State state) {
    for (trace::Index i = 1; i < trace.states[side].size(); ++i)
      if (trace.states[side][i].state == state) return list.rowOf(trace, trace::stateEvent(side, i));
    return list.size();
  };
  EXPECT_LT(rowOfApp(trace::AppEvent::Kind::Listened), rowOfState(Side::Server, tcp::State::Listen));
  EXPECT_LT(rowOfState(Side::Client, tcp::State::Established), rowOfApp(trace::AppEvent::Kind::Connected));
  EXPECT_LT(rowOfState(Side::Client, tcp::State::SynSent), list.rowOf(trace, trace::packetEvent(0)));
}

TEST(EventList, AFilteredOneHasOnlyWhatIsLetThrough) {
  const trace::Trace trace = traceOf("syn-ack-lost");
  const EventList list(trace, Filter::parse("lost").value().apply(trace));
  ASSERT_EQ(list.size(), 1U);
  EXPECT_EQ(list[0], trace::packetEvent(1));
  EXPECT_EQ(list.rowOf(trace, trace::packetEvent(0)), list.size());
}

TEST(EventList, KnowsHowManyRowsAreOver) {
  const trace::Trace trace = traceOf("syn-ack-lost");
  const EventList list(trace);
  EXPECT_EQ(list.rowsUntil(trace, trace.end), list.size());
  const std::size_t over = list.rowsUntil(trace, kSessionStart + 500ms);
  ASSERT_LT(over, list.size());
  EXPECT_LE(trace::timeOf(trace, list[over - 1]), kSessionStart + 500ms);
  EXPECT_GT(trace::timeOf(trace, list[over]), kSessionStart + 500ms);
}

TEST(EventList, OfNothingIsEmpty) {
  const trace::Trace trace;
  EXPECT_EQ(EventList(trace).size(), 0U);
  EXPECT_EQ(EventList().rowsUntil(trace, kSessionStart), 0U);
  EXPECT_EQ(EventList(trace).rowOf(trace, trace::packetEvent(3)), 0U);
}

}  // namespace
}  // namespace wiretale::query
