#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/explain/explain.h"
#include "core/explain/rule_texts.h"

namespace wiretale::explain {
namespace {

using ::testing::ContainsRegex;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;

std::vector<Rule> allRules() {
  std::vector<Rule> rules;
  for (int i = 1; i < static_cast<int>(Rule::Count); ++i) rules.push_back(static_cast<Rule>(i));
  return rules;
}

std::string storyOf(Rule rule) {
  return "rule number " + std::to_string(static_cast<int>(rule)) + " \"" + std::string(textOf(rule).id) + "\"";
}

/// The insides of a template's braces, each once.
std::set<std::string> placeholdersOf(std::string_view text) {
  std::set<std::string> names;
  for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
    names.emplace(text.substr(open + 1, text.find('}', open) - open - 1));
  }
  return names;
}

TEST(RuleTable, EveryRuleHasATextOfItsOwn) {
  std::set<std::string_view> ids;
  for (const Rule rule : allRules()) {
    const RuleText& text = textOf(rule);
    EXPECT_EQ(text.rule, rule) << "core/explain has no text for " << storyOf(rule);
    EXPECT_FALSE(text.sentence.empty()) << storyOf(rule);
    EXPECT_TRUE(ids.insert(text.id).second) << storyOf(rule) << " uses an id twice";
  }
}

TEST(RuleTable, NoRuleStandsInTwoPlaces) {
  std::size_t entries = 0;
  for (const auto part : allTexts()) entries += part.size();
  EXPECT_EQ(entries, allRules().size());
}

TEST(RuleTable, EntriesStandInTheOrderOfTheRules) {
  for (const auto part : allTexts()) {
    EXPECT_TRUE(std::ranges::is_sorted(part, {}, &RuleText::rule)) << "near " << (part.empty() ? "" : part.front().id);
  }
}

TEST(RuleTable, IdsAreLowerCaseWordsWithHyphens) {
  for (const Rule rule : allRules()) {
    EXPECT_TRUE(std::ranges::all_of(textOf(rule).id, [](char c) { return std::islower(c) || c == '-'; }))
        << storyOf(rule);
  }
}

TEST(RuleTable, ATextUsesTheValuesThatItsKindsDeclareAndNoOthers) {
  for (const Rule rule : allRules()) {
    const RuleText& text = textOf(rule);
    std::set<std::string> used = placeholdersOf(text.sentence);
    used.erase("self");
    used.erase("peer");
    std::set<std::string> declared;
    for (std::size_t i = 0; i < text.values.size(); ++i) {
      if (text.values[i] != ValueKind::None) declared.insert(std::to_string(i));
    }
    EXPECT_EQ(used, declared) << storyOf(rule) << ": " << text.sentence;
  }
}

TEST(RuleTable, TheAlternativeNeedsNoValuesAndNoNames) {
  for (const Rule rule : allRules())
    EXPECT_THAT(std::string(textOf(rule).otherwise), Not(HasSubstr("{"))) << storyOf(rule);
}

TEST(RuleTable, TextsAreOneToThreeWholeSentencesThatFitABox) {
  for (const Rule rule : allRules()) {
    for (const std::string& text : {std::string(textOf(rule).sentence), std::string(textOf(rule).otherwise)}) {
      if (text.empty()) continue;
      EXPECT_THAT(text, EndsWith(".")) << storyOf(rule);
      EXPECT_LE(std::ranges::count(text, '.'), 3) << storyOf(rule);
      EXPECT_LE(text.size(), 230U) << storyOf(rule) << ": " << text;
      EXPECT_THAT(text, Not(HasSubstr("  "))) << storyOf(rule);
    }
  }
}

TEST(RuleTable, AStandardIsNamedWithItsSectionOrNotAtAll) {
  for (const Rule rule : allRules()) {
    const RuleText& text = textOf(rule);
    EXPECT_EQ(text.rfc.empty(), text.section.empty()) << storyOf(rule);
    if (text.rfc.empty()) continue;
    EXPECT_THAT(std::string(text.rfc), ContainsRegex("^(RFC [0-9]+|draft-[a-z-]+-[0-9][0-9])$")) << storyOf(rule);
    EXPECT_TRUE(text.section.starts_with("§")) << storyOf(rule);
  }
}

TEST(RuleTable, OnlyWhatTheNetworkOrTheUserDecidesHasNoStandard) {
  std::vector<Rule> without;
  std::ranges::copy_if(allRules(), std::back_inserter(without), [](Rule rule) { return textOf(rule).rfc.empty(); });
  EXPECT_THAT(without, ::testing::ElementsAre(Rule::NetworkDelivered, Rule::NetworkLost, Rule::DroppedByHand,
                                              Rule::TimeWaitChanged, Rule::NetworkDuplicated, Rule::DuplicatedByHand,
                                              Rule::FinWait2Started, Rule::FinWait2Fired, Rule::FinWait2Over,
                                              Rule::AcceptQueueFull, Rule::NoSuchHost, Rule::NetworkLostSpellBegins,
                                              Rule::NetworkLostInSpell, Rule::NetworkLostEvery, Rule::HeldBack,
                                              Rule::LinkWasDown, Rule::HeldToBeOvertaken, Rule::OptionAdded));
}

TEST(RuleTable, NoRuleHasNoTextAndAnUnknownNumberIsNoCrash) {
  EXPECT_EQ(textOf(Rule::None).sentence, "");
  EXPECT_EQ(textOf(static_cast<Rule>(60'000)).sentence, "");
  EXPECT_EQ(sentenceFor({}), "");
}

}  // namespace
}  // namespace wiretale::explain
