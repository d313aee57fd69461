#include <gtest/gtest.h>

#include "core/lesson/read_lesson.h"

namespace wiretale::lesson {
namespace {

constexpr std::string_view kHead = "---\ntitle: T\nscenario: syn-lost\n---\n";
constexpr std::string_view kStep = "## S\ncaption: C\nstop: end\n";  // lines 5 to 7 behind the head

struct Bad {
  std::string text;
  std::string complaints;  ///< "x:line:column: key: what", one line each
  std::size_t steps = 1;   ///< that can still be used
};

std::string behindHead(std::string_view text) {
  return std::string(kHead) + std::string(text);
}
std::string inStep(std::string_view text) {
  return std::string(kHead) + std::string(kStep) + std::string(text);
}

std::vector<Bad> badLessons() {
  return {
      {"",
       "x:1:1: there is no front matter: the file begins with a line \"---\", and \"title: …\"\n"
       "x:1:1: there are no steps: each begins with a heading (\"## …\")\n",
       0},
      {std::string(kStep), "x:1:1: there is no front matter: the file begins with a line \"---\", and \"title: …\"\n"},
      {"---\ntitle: T\nscenario: syn-lost\n" + std::string(kStep),
       "x:1:1: the front matter has no end: write a line \"---\" behind it\n"},
      {"---\n---\n" + std::string(kStep),
       "x:1:1: title: is missing: the lesson needs a name\n"
       "x:1:1: scenario: is missing: name a scenario that comes with the program, or a file\n"},
      {"---\ntitel: T\nscenario: syn-lost\ntitle: T\ntitle: U\norder: first\n---\n" + std::string(kStep),
       "x:2:1: titel: there is no such key (did you mean \"title\"?)\n"
       "x:5:1: title: appears twice, first on line 4: keep one\n"
       "x:6:8: order: \"first\" is not a whole number\n"},
      {"---\ntitle: T\nscenario: syn-lots\n---\n" + std::string(kStep),
       "x:3:11: scenario: there is no scenario \"syn-lots\" (did you mean \"syn-lost\"?)\n"},
      {"---\ntitle: T\nscenario: syn-lost\nset: latensy=4ms\n---\n" + std::string(kStep),
       "x:4:6: set: --set latensy: there is no such setting (did you mean \"latency\"?)\n"},
      {behindHead("Hello.\n" + std::string(kStep)),
       "x:5:1: \"Hello.\" belongs to no step: write it below a heading (\"## …\")\n"},
      {behindHead("## S\ncaption: C\n\nText.\n"), "x:5:1: stop: is missing: say where the step stops, \"stop: end\"\n"},
      {behindHead("## S\nstop: end\n"), "x:5:1: caption: is missing: a sentence or two to be shown at the stop\n"},
      {behindHead("## \ncaption: C\nstop: end\n"), "x:5:1: the heading has no words\n"},
      {behindHead("## S\ncaption: C\nstop: packet klient 1 sent\n"),
       "x:7:14: stop: \"klient\" is unknown (did you mean \"client\"?)\n"},
      {inStep("stopp: end\n"), "x:8:1: stopp: there is no such key (did you mean \"stop\"?)\n"},
      {inStep("stop: start\n"), "x:8:1: stop: appears twice, first on line 7: keep one\n"},
      {inStep("check: packets = many\n"), "x:8:18: check: \"many\" is no whole number\n"},
      {inStep("highlight: packet client 1, timr client persist\n"),
       "x:8:29: highlight: \"timr\" is unknown (did you mean \"timer\"?)\n"},
      {inStep("show: control-block, keyz\n"), "x:8:22: show: \"keyz\" is unknown (did you mean \"keys\"?)\n"},
      {inStep("offer: link.both.los, nothing.at.all\n"),
       "x:8:8: offer: there is no setting \"link.both.los\" (did you mean \"link.both.loss\"?)\n"
       "x:8:23: offer: there is no setting \"nothing.at.all\"; there are for instance \"link.both.loss\"\n"},
      {inStep("\n![a](b.png)\n"), "x:9:1: there is no picture \"b.png\" beside the lesson\n"},
      {inStep("\n![a](../b.png)\n"),
       "x:9:1: a picture lies beside the lesson: write its file's name, without folders\n"},
      {inStep("\n![a](https://example.org/b.png)\n"),
       "x:9:1: a picture lies beside the lesson: write its file's name, without folders\n"},
      {inStep("\n![a](b.svg)\n"), "x:9:1: a picture is a *.png or a *.jpg\n"},
      {inStep("\nText \xFF and \xC3\n"), "x:9:6: byte 0xFF is not valid UTF-8: save the file as UTF-8\n"},
      {"\xFF\xFE-\0", "x:1:1: this file is UTF-16: save it as UTF-8\n", 0},
  };
}

TEST(BadLesson, EachFaultIsNamedWithItsPlaceAndTheRestIsUsable) {
  for (const Bad& bad : badLessons()) {
    const Reading reading = readLesson(bad.text, builtinSurroundings());
    EXPECT_EQ(scenario::describe(reading.complaints, "x").english(), bad.complaints) << bad.text;
    EXPECT_EQ(reading.lesson.steps.size(), bad.steps) << bad.text;
  }
}

TEST(BadLesson, AllFaultsAreNamedAtOnce) {
  const std::string text = behindHead(
      "## One\ncaption: C\nstop: never\n\nText.\n\n## Two\ncaption: C\nstop: end\ncheck: x = 1\n\n## Three\n"
      "scenario: nothing-like-that\nstop: end\n");
  const Reading reading = readLesson(text, builtinSurroundings());
  ASSERT_EQ(reading.complaints.size(), 4U);
  EXPECT_EQ(reading.complaints[0].line, 7);
  EXPECT_EQ(reading.complaints[1].line, 14);
  EXPECT_EQ(reading.complaints[2].line, 16) << "the caption of the third step";
  EXPECT_EQ(reading.complaints[3].line, 17);
  ASSERT_EQ(reading.lesson.steps.size(), 3U);
  EXPECT_FALSE(reading.lesson.steps[0].stop);
  EXPECT_TRUE(reading.lesson.steps[1].stop);
  EXPECT_FALSE(reading.lesson.scenes[reading.lesson.steps[2].scene].scenario);
}

}  // namespace
}  // namespace wiretale::lesson
