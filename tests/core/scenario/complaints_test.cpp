#include <ctime>

#include <gtest/gtest.h>

#include "core/scenario/scenario_text.h"
#include "core/scenario/utf8.h"
#include "tests/core/scenario/bad_inputs.h"
#include "tests/support/golden.h"

namespace wiretale::scenario {
namespace {

/// The story of each input: what stands in the file, what a reader is told.
std::string story(const std::vector<BadInput>& inputs) {
  std::string text;
  for (const BadInput& input : inputs) {
    text += "# " + input.name + "\n  " + shortened(input.text, 240) + "\n";
    const auto read = readScenario(input.text);
    text += read ? "accepted\n" : describe(read.error(), "x.wiretale").english();
    text += '\n';
  }
  return text;
}

TEST(Complaints, AboutSyntaxSayWhatToDo) {
  EXPECT_TRUE(testing::matchesGolden(story(badSyntax()), "scenario/complaints_syntax.txt"));
}

TEST(Complaints, AboutKeysNameTheRightOnes) {
  EXPECT_TRUE(testing::matchesGolden(story(badKeys()), "scenario/complaints_keys.txt"));
}

TEST(Complaints, AboutTheLinkSayWhatWouldBeRight) {
  EXPECT_TRUE(testing::matchesGolden(story(badLinks()), "scenario/complaints_link.txt"));
}

TEST(Complaints, AboutPartiesSayWhatWouldBeRight) {
  EXPECT_TRUE(testing::matchesGolden(story(badParties()), "scenario/complaints_parties.txt"));
}

TEST(Complaints, AboutProgramsSayWhyTheyCannotWork) {
  EXPECT_TRUE(testing::matchesGolden(story(badPrograms()), "scenario/complaints_programs.txt"));
}

TEST(Complaints, NoBadInputIsAccepted) {
  for (const auto& inputs : {badSyntax(), badKeys(), badLinks(), badParties(), badPrograms()}) {
    for (const BadInput& input : inputs) EXPECT_FALSE(readScenario(input.text).has_value()) << input.name;
  }
}

TEST(Complaints, CanAllBeSaidInAnotherLanguage) {
  const auto marked = [](std::string_view form) { return "~" + std::string(form); };
  for (const auto& inputs : {badSyntax(), badKeys(), badLinks(), badParties(), badPrograms()}) {
    for (const BadInput& input : inputs) {
      const auto read = readScenario(input.text);
      ASSERT_FALSE(read.has_value());
      for (const Complaint& complaint : read.error()) {
        EXPECT_EQ(complaint.what.in(marked).front(), '~') << complaint.what.english();
      }
    }
  }
}

TEST(Complaints, OfVeryManyTheFirstHundredAreShown) {
  std::string list = R"({"do": "drop", "from": "client", "packet": 0})";
  for (int i = 1; i < 150; ++i) list += R"(, {"do": "drop", "from": "client", "packet": 0})";
  const auto read = readScenario("{\"wiretale\": 1, \"interventions\": [" + list + "]}");
  ASSERT_FALSE(read.has_value());
  ASSERT_EQ(read.error().size(), 101U);
  EXPECT_EQ(describe({read.error().back()}, "x").english(), "x: and 51 more complaints\n");  // nobody connects either
}

TEST(Complaints, CostTimeInProportionToTheText) {
  const auto cpuTime = [](std::size_t keys) {
    std::string text = "{\"wiretale\": 1";
    for (std::size_t i = 0; i < keys; ++i) text += ", \"sed\": 1, \"seed\": 1";
    const std::clock_t begin = std::clock();
    EXPECT_FALSE(readScenario(text + "}").has_value());
    return static_cast<double>(std::clock() - begin);
  };
  cpuTime(1'000);
  const double ratio = cpuTime(64'000) / cpuTime(8'000);
  EXPECT_LT(ratio, 24) << "eight times the text, more than three times as much again";
}

TEST(Complaints, AByteOrderMarkIsNoComplaintAndNoColumn) {
  const std::string good = R"({"wiretale": 1, "client": {"program": [{"do": "connect"}]}})";
  EXPECT_TRUE(readScenario("\xEF\xBB\xBF" + good).has_value());
  const auto bad = readScenario("\xEF\xBB\xBF{\"seed\": 1}");
  ASSERT_FALSE(bad.has_value());
  EXPECT_EQ(bad.error().front().column, 1);
}

TEST(Complaints, WindowsLineEndsAreLineEnds) {
  const auto read = readScenario("{\r\n  \"wiretale\": 1,\r\n  \"seed\": -1,\r\n  \"client\": 1\r\n}");
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().front().line, 3);
  EXPECT_EQ(read.error().front().column, 11);
}

}  // namespace
}  // namespace wiretale::scenario
