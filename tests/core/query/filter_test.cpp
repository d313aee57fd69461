#include "core/query/filter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"

namespace wiretale::query {
namespace {

using ::testing::HasSubstr;

trace::Trace traceOf(const char* name) {
  return sim::run(scenario::builtinScenario(name).value());
}

/// Numbers of the packets that a filter lets through, from 1.
std::vector<int> packets(const trace::Trace& trace, const char* text) {
  const auto filter = Filter::parse(text);
  if (!filter) {
    ADD_FAILURE() << text << ": " << filter.error().message.english();
    return {};
  }
  const trace::EventSet found = filter->apply(trace);
  std::vector<int> numbers;
  for (trace::Index i = 0; i < trace.packets.size(); ++i)
    if (found.contains(trace::packetEvent(i))) numbers.push_back(static_cast<int>(i) + 1);
  return numbers;
}

TEST(Filter, FindsPacketsOfALostSynAck) {
  const trace::Trace trace = traceOf("syn-ack-lost");
  struct Row {
    const char* filter;
    std::vector<int> packets;
  };
  const std::vector<Row> rows{
      {"syn and not ack", {1, 3}},
      {"lost", {2}},
      {"syn lost", {2}},
      {"dropped or retransmitted", {2, 3, 5}},
      {"not (dropped or retransmitted) and syn", {1}},
      {"SYN && ACK || LOST", {2, 5}},
      {"from client syn", {1, 3}},
      {"to client and lost", {2}},
      {"number = 7", {7}},
      {"number >= 2 and number < 4", {2, 3}},
      {"ack = 1 from client", {6, 7}},
      {"time < 20ms", {1}},
      {"time >= 1s and time < 1.0201s", {3, 4, 5}},
      {"rule retransmission-timeout", {3, 5}},
      {"port 49152 and syn and lost", {2}},
      {"port 49153", {}},
      {"udp", {}},
      {"text \"dropped this packet\"", {2}},
      {"\"dropped this packet\"", {2}},
  };
  for (const Row& row : rows) EXPECT_EQ(packets(trace, row.filter), row.packets) << row.filter;
}

TEST(Filter, AWordOfTheLanguageFindsSomethingInSomeScenario) {
  struct Row {
    const char* filter;
    const char* scenario;
  };
  for (const Row& row : std::vector<Row>{{"tls clienthello", "tls13"},
                                         {"tls ClientHello and from client", "tls13"},
                                         {"encrypted", "tls13"},
                                         {"tls data", "tls13"},
                                         {"tls alert", "tls-unknown-ca"},
                                         {"corrupted", "corrupted-segment"},
                                         {"copy", "duplicated-segment"},
                                         {"ece", "ecn-mark"},
                                         {"udp", "dns-query"},
                                         {"port 53", "dns-query"},
                                         {"icmp", "port-unreachable"},
                                         {"rst", "connection-refused"},
                                         {"window = 0", "slow-reader"},
                                         {"state time-wait", "last-ack-lost"},
                                         {"state TIME_WAIT", "last-ack-lost"},
                                         {"len > 1000", "transfer"},
                                         {"took > 1ms", "transfer"},
                                         {"seq = 1", "transfer"}})
    EXPECT_FALSE(packets(traceOf(row.scenario), row.filter).empty()) << row.filter << " in " << row.scenario;
}

TEST(Filter, TellsKindsOfEventsApart) {
  const trace::Trace trace = traceOf("syn-ack-lost");
  const auto count = [&](const char* text) { return Filter::parse(text).value().apply(trace).size(); };
  EXPECT_EQ(count("packets"), trace.packets.size());
  EXPECT_EQ(count("timers"), trace.timers.size());
  EXPECT_EQ(count("calls"), trace.appEvents.size());
  EXPECT_EQ(count("states"), trace.states[Side::Client].size() + trace.states[Side::Server].size() - 2);
  EXPECT_EQ(count("packets or timers or calls or states"), count("not (udp)"));
  EXPECT_GT(count("timer rto"), 0U);
  EXPECT_EQ(count("timers and not (timer rto or timer delayed-ack or timer time-wait)"), 0U);
  EXPECT_GT(count("state established and timers"), 0U);
}

TEST(Filter, AnEmptyOneLetsEverythingThrough) {
  EXPECT_TRUE(Filter::parse("  ").value().letsAllThrough());
  EXPECT_TRUE(Filter().matches(traceOf("syn-lost"), trace::packetEvent(0)));
}

TEST(Filter, LooksThroughTheTextThatItIsGiven) {
  const trace::Trace trace = traceOf("syn-lost");
  const auto filter = Filter::parse("text \"확인\"").value();
  const TextOf korean = [](const trace::Trace&, const trace::EventRef& event) {
    return event.index == 0 ? std::string("동기화 확인") : std::string();
  };
  EXPECT_TRUE(filter.matches(trace, trace::packetEvent(0), korean));
  EXPECT_FALSE(filter.matches(trace, trace::packetEvent(1), korean));
}

TEST(Filter, SaysWhereAndWhatIsWrong) {
  struct Row {
    const char* filter;
    std::size_t column;
    std::size_t length;
    const char* message;
    const char* suggestion;
  };
  const std::vector<Row> rows{
      {"syn and losst", 9, 5, "no condition \"losst\"", "lost"},
      {"client", 1, 6, "Did you mean from client?", "from client"},
      {"syn and", 8, 0, "is missing here", ""},
      {"(syn or fin", 1, 1, "never closed", ""},
      {"syn)", 4, 1, "no parenthesis", ""},
      {"from", 5, 0, "needs a word behind it, such as from client", ""},
      {"from sever", 6, 5, "Did you mean server?", "server"},
      {"tls clienthelo", 5, 10, "Did you mean ClientHello?", "ClientHello"},
      {"state timewaits", 7, 9, "Did you mean TIME-WAIT?", "TIME-WAIT"},
      {"len > many", 7, 4, "needs a number behind it, such as len > 0", ""},
      {"time < 3", 8, 1, "needs a time behind it, such as time < 1.5s", ""},
      {"text \"win", 6, 4, "no closing quotation mark", "\"win\""},
      {"연결", 1, 2, "no condition", "text \"연결\""},
      {"\"연결\" @", 6, 1, "means nothing here", ""},
      {"> 5", 1, 1, "missing before", ""},
  };
  for (const Row& row : rows) {
    const auto filter = Filter::parse(row.filter);
    ASSERT_FALSE(filter.has_value()) << row.filter;
    EXPECT_EQ(filter.error().column, row.column) << row.filter;
    EXPECT_EQ(filter.error().length, row.length) << row.filter;
    EXPECT_THAT(filter.error().message.english(), HasSubstr(row.message)) << row.filter;
    EXPECT_EQ(filter.error().suggestion, row.suggestion) << row.filter;
  }
}

TEST(Filter, ParenthesesNestOnlySoDeep) {
  EXPECT_TRUE(Filter::parse(std::string(50, '(') + "syn" + std::string(50, ')')).has_value());
  EXPECT_FALSE(Filter::parse(std::string(100'000, '(')).has_value());
}

TEST(Filter, EveryWordHasAMeaningAndAnExampleThatIsAFilter) {
  for (const FilterTerm& term : filterTerms()) {
    EXPECT_FALSE(term.meaning.empty()) << term.name;
    EXPECT_TRUE(Filter::parse(term.example).has_value()) << term.example;
    EXPECT_THAT(std::string(term.example), HasSubstr(std::string(term.name)));
    if (term.words == nullptr) continue;
    for (const std::string_view word : term.words())
      EXPECT_TRUE(Filter::parse(std::string(term.name) + " " + std::string(word)).has_value()) << word;
  }
}

}  // namespace
}  // namespace wiretale::query
