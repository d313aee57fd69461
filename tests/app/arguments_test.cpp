#include "app/cli/arguments.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/cli/help.h"
#include "app/cli/values.h"

namespace wiretale::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string errorOf(Command command, std::vector<std::string_view> words) {
  const auto parsed = parseArguments(command, words);
  return parsed ? "(no error)" : parsed.error();
}

TEST(CommandLineArguments, OptionsAndArgumentsComeInAnyOrder) {
  const std::vector<std::string_view> words{"--set", "loss=0.2", "syn-lost", "-o", "x.png", "--set=latency=5ms"};
  const auto parsed = parseArguments(Command::Export, words);
  ASSERT_TRUE(parsed) << parsed.error();
  EXPECT_THAT(parsed->positional(), ElementsAre("syn-lost"));
  EXPECT_THAT(parsed->values(Option::Set), ElementsAre("loss=0.2", "latency=5ms"));
  EXPECT_EQ(parsed->value(Option::Output), "x.png");
  EXPECT_FALSE(parsed->has(Option::Transparent));
}

TEST(CommandLineArguments, ADashAloneIsAnArgumentAndTwoEndTheOptions) {
  const std::vector<std::string_view> words{"-", "--", "--set"};
  const auto parsed = parseArguments(Command::Check, words);
  ASSERT_TRUE(parsed) << parsed.error();
  EXPECT_THAT(parsed->positional(), ElementsAre("-", "--set"));
}

TEST(CommandLineArguments, ANearMissIsSuggested) {
  EXPECT_EQ(errorOf(Command::Export, {"x", "--transparant"}),
            "\"export\" has no option --transparant. Did you mean \"--transparent\"?");
}

TEST(CommandLineArguments, AnOptionOfAnotherCommandIsToldSo) {
  EXPECT_EQ(errorOf(Command::Run, {"x", "--width", "900"}),
            "\"run\" has no option --width. It is an option of \"export\".");
}

TEST(CommandLineArguments, WhatDoesNotMakeSenseIsNamed) {
  EXPECT_EQ(errorOf(Command::Run, {}), "\"run\" needs an argument: wiretale run SCENARIO.");
  EXPECT_EQ(errorOf(Command::Run, {"a", "b"}), "\"run\" does not know what to do with \"b\".");
  EXPECT_EQ(errorOf(Command::Run, {"a", "--seed"}), "--seed needs a value: --seed NUMBER.");
  EXPECT_EQ(errorOf(Command::Run, {"a", "--seed", "--bytes"}), "--seed needs a value: --seed NUMBER.");
  EXPECT_EQ(errorOf(Command::Run, {"a", "--output=--bytes"}), "(no error)");
  EXPECT_EQ(errorOf(Command::Run, {"a", "--seed", "1", "--seed", "2"}), "--seed is given twice.");
  EXPECT_EQ(errorOf(Command::Run, {"a", "--bytes=yes"}), "--bytes takes no value.");
}

TEST(CommandLineArguments, HelpNeedsNothingElse) {
  EXPECT_EQ(errorOf(Command::Export, {"--help"}), "(no error)");
}

TEST(CommandLineValues, ChoicesAreListedWithTheNearestOne) {
  EXPECT_EQ(parseChoice("--theme", "dark", "light|dark|print").value(), 1U);
  EXPECT_EQ(parseChoice("--theme", "drak", "light|dark|print").error(),
            "--theme can be light, dark or print, not \"drak\". Did you mean \"dark\"?");
}

TEST(CommandLineValues, NumbersHaveARange) {
  EXPECT_EQ(parseReal("--scale", "1.5", 1, 4).value(), 1.5);
  for (const char* text : {"0", "5", "nan", "inf", "2x", "", "-1", "1,5", " 2"}) {
    EXPECT_FALSE(parseReal("--scale", text, 1, 4)) << text;
  }
  EXPECT_EQ(parseReal("--scale", "9", 1, 4).error(), "--scale is a number from 1 to 4, not \"9\".");
}

TEST(CommandLineValues, MomentsHaveUnitsAndComeAfterTheStart) {
  EXPECT_EQ(parseMoment("--at", "120ms").value(), kSessionStart + 120ms);
  EXPECT_FALSE(parseMoment("--at", "-1s"));
  EXPECT_THAT(parseMoment("--at", "soon").error(), HasSubstr("--at: \"soon\" is not a duration"));
}

TEST(CommandLineHelp, EveryCommandAndOptionIsExplained) {
  const std::string general = generalHelp();
  for (const CommandSpec& command : commandTable()) {
    EXPECT_THAT(general, HasSubstr(std::string(command.summary)));
    const std::string help = commandHelp(command.id);
    for (const OptionSpec& option : optionTable()) {
      if ((option.commands & only(command.id)) == 0) continue;
      EXPECT_THAT(help, HasSubstr(std::string(option.name))) << "in the help of " << command.name;
      EXPECT_THAT(help, HasSubstr(std::string(option.help))) << "in the help of " << command.name;
    }
  }
}

TEST(CommandLineHelp, NoLineIsWiderThanATerminalOf120) {
  std::string all = generalHelp();
  for (const CommandSpec& command : commandTable()) all += commandHelp(command.id);
  std::size_t start = 0;
  while (start < all.size()) {
    const std::size_t end = all.find('\n', start);
    EXPECT_LE(end - start, 124U) << all.substr(start, end - start);  // bytes; a few characters have three
    start = end + 1;
  }
}

}  // namespace
}  // namespace wiretale::cli
