#include "core/compare/comparison.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "tests/support/golden.h"

namespace wiretale::compare {
namespace {

struct Ran {
  std::vector<trace::Trace> traces;
  Comparison comparison;
};

/// A scenario that comes with the program and its branches.
Ran compared(std::string_view name) {
  const scenario::Scenario scenario = scenario::builtinScenario(name).value();
  Ran ran;
  ran.traces.push_back(sim::run(scenario));
  for (const scenario::Branch& branch : scenario.branches) ran.traces.push_back(sim::run(branch.scenario));
  std::vector<Run> runs{{scenario.branch, &ran.traces.front()}};
  for (std::size_t i = 0; i < scenario.branches.size(); ++i)
    runs.push_back({scenario.branches[i].name, &ran.traces[i + 1]});
  ran.comparison = compareRuns(runs);
  return ran;
}

std::string english(std::string_view form) {
  return std::string(form);
}

class Pairs : public ::testing::TestWithParam<const char*> {};

TEST_P(Pairs, CompareAsTheyWereRead) {
  const Ran ran = compared(GetParam());
  EXPECT_TRUE(wiretale::testing::matchesGolden(formatText(ran.comparison, english),
                                               "compare/" + std::string(GetParam()) + ".txt"));
}

INSTANTIATE_TEST_SUITE_P(Builtin, Pairs,
                         ::testing::Values("tcp-or-udp", "reno-or-cubic", "cubic-or-bbr", "tls-generations",
                                           "time-wait-or-not", "loss-or-none"));

TEST(Comparison, UdpIsThereSoonerAndLacksWhatWasLost) {
  const auto measures = compared("tcp-or-udp").comparison.measures;
  EXPECT_EQ(measures[0].arrived, measures[0].said);
  EXPECT_LT(measures[1].arrived, measures[1].said);
  EXPECT_EQ(measures[1].again, 0U);
  EXPECT_LT(measures[1].visits.front().firstByte, measures[0].visits.front().firstByte);
  EXPECT_LT(measures[1].overhead(), measures[0].overhead());
}

TEST(Comparison, EachGenerationOfTlsSavesARoundTrip) {
  const auto measures = compared("tls-generations").comparison.measures;
  ASSERT_EQ(measures.size(), 3U);
  EXPECT_EQ(measures[0].visits[0].roundTrips, 4.0);  // TCP, TLS 1.2 in full, the request
  EXPECT_EQ(measures[0].visits[1].roundTrips, 3.0);
  EXPECT_EQ(measures[1].visits[0].roundTrips, 3.0);
  EXPECT_EQ(measures[1].visits[1].roundTrips, 3.0);
  EXPECT_EQ(measures[2].visits[1].roundTrips, 2.0);  // TCP, and the request with the first message
}

TEST(Comparison, CubicIsSoonerThanReno) {
  const auto measures = compared("reno-or-cubic").comparison.measures;
  EXPECT_LT(measures[1].visits.front().lastByte, measures[0].visits.front().lastByte);
  EXPECT_EQ(measures[0].arrived, measures[1].arrived);
}

TEST(Comparison, BbrTakesHardlyLongerThanCubic) {
  const auto measures = compared("cubic-or-bbr").comparison.measures;
  EXPECT_EQ(measures[0].arrived, measures[1].arrived);
  const auto took = [&](std::size_t run) { return measures[run].visits.front().lastByte.value(); };
  EXPECT_LT(took(1), took(0) * 11 / 10);
}

TEST(Comparison, SeveralConnectionsAreExplained) {
  EXPECT_FALSE(noteOf(compared("tcp-or-udp").comparison).has_value());
  const auto note = noteOf(compared("tls-generations").comparison);
  ASSERT_TRUE(note.has_value());
  EXPECT_NE(note->in(english).find("one for each connection"), std::string::npos);
}

TEST(Comparison, ColumnsAreAlignedWhateverTheLanguage) {
  const Ran ran = compared("loss-or-none");
  const auto korean = [](std::string_view form) { return form == "Packets" ? std::string("패킷") : std::string(form); };
  const std::string text = formatText(ran.comparison, korean);
  const auto line = [&text](std::string_view begin) {
    const std::size_t from = text.find(begin);
    return text.substr(from, text.find('\n', from) - from);
  };
  // Two syllables take four columns and six bytes.
  EXPECT_EQ(line("패킷").size(), line("Sent again").size() + 2);
}

TEST(Comparison, JsonHasTheSameNumbers) {
  const Ran ran = compared("loss-or-none");
  const auto json = nlohmann::json::parse(formatJson(ran.comparison));
  EXPECT_EQ(json["runs"].size(), 2U);
  EXPECT_EQ(json["runs"][0]["packets"], ran.comparison.measures[0].packets);
  EXPECT_EQ(json["runs"][1]["retransmissions"], ran.comparison.measures[1].again);
  EXPECT_FALSE(json["runs"][0].contains("firstDifference"));
  EXPECT_GT(json["runs"][1]["firstDifference"]["at"].get<std::int64_t>(), 0);
}

}  // namespace
}  // namespace wiretale::compare
