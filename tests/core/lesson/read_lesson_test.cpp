#include "core/lesson/read_lesson.h"

#include <random>

#include <gtest/gtest.h>

#include "core/lesson/builtin_lessons.h"

namespace wiretale::lesson {
namespace {

constexpr std::string_view kLesson = R"(---
title: A loss
summary: What happens
  then.
order: 7
scenario: syn-lost
rfcs: RFC 9293 §3.5, RFC 6298
---

## The SYN is lost
caption: Silence.
stop: packet client SYN lost ends
highlight: packet client SYN, timer client retransmission
show: control-block, plot-rtt
offer: link.both.loss, client.tcp.initialRto
predict: How long?
check: packets client SYN = 2
check: time packet client SYN resent sent = 1s

It *waits*.

- one
- two

## Twice as slow
set: link.both.latency=40ms
caption: The same, further away.
stop: end

Text.

## And another
scenario: syn-ack-lost
caption: The answer is lost.
stop: start
misconception: It never is.

## Back again
scenario: syn-lost
caption: As before.
stop: end
)";

TEST(ReadLesson, TakesAllThatThereIs) {
  const Reading reading = readLesson(kLesson, builtinSurroundings());
  EXPECT_EQ(scenario::describe(reading.complaints, "x").english(), "");
  const Lesson& lesson = reading.lesson;
  EXPECT_EQ(lesson.title, "A loss");
  EXPECT_EQ(lesson.summary, "What happens then.");
  EXPECT_EQ(lesson.order, 7U);
  EXPECT_EQ(lesson.rfcs, (std::vector<std::string>{"RFC 9293 §3.5", "RFC 6298"}));
  ASSERT_EQ(lesson.steps.size(), 4U);
  const Step& first = lesson.steps[0];
  EXPECT_EQ(first.title, "The SYN is lost");
  EXPECT_EQ(first.caption, "Silence.");
  EXPECT_EQ(first.predict, "How long?");
  EXPECT_EQ(first.line, 10);
  ASSERT_TRUE(first.stop);
  EXPECT_TRUE(std::holds_alternative<PacketMoment>(first.stop->event));
  EXPECT_EQ(first.highlights.size(), 2U);
  EXPECT_EQ(first.views, (std::vector<View>{View::ControlBlock, View::RoundTripPlot}));
  EXPECT_EQ(first.offers, (std::vector<std::string>{"link.both.loss", "client.tcp.initialRto"}));
  ASSERT_EQ(first.checks.size(), 2U);
  EXPECT_EQ(first.checks[1].line, 18);
  EXPECT_EQ(first.text.size(), 2U);
  EXPECT_EQ(lesson.steps[2].misconception, "It never is.");
}

TEST(ReadLesson, AStepMayGoOnWithAnotherScenarioAndComeBack) {
  const Lesson lesson = readLesson(kLesson, builtinSurroundings()).lesson;
  ASSERT_EQ(lesson.scenes.size(), 3U);
  EXPECT_EQ(lesson.scenes[1].name, "syn-lost");
  EXPECT_EQ(lesson.scenes[1].settings, (std::vector<std::string>{"link.both.latency=40ms"}));
  EXPECT_EQ(lesson.scenes[1].scenario->link[Side::Server].latency, 40ms);
  EXPECT_EQ(lesson.scenes[2].name, "syn-ack-lost");
  std::vector<std::size_t> scenes;
  for (const Step& step : lesson.steps) scenes.push_back(step.scene);
  EXPECT_EQ(scenes, (std::vector<std::size_t>{0, 1, 2, 0}));
}

TEST(ReadLesson, LineEndsAndAByteOrderMarkMakeNoDifference) {
  std::string windows = "\xEF\xBB\xBF";
  for (const char c : kLesson) windows += c == '\n' ? "\r\n" : std::string(1, c);
  const Reading reading = readLesson(windows, builtinSurroundings());
  EXPECT_EQ(scenario::describe(reading.complaints, "x").english(), "");
  EXPECT_EQ(reading.lesson, readLesson(kLesson, builtinSurroundings()).lesson);
}

/// Scenarios that are there and cost nothing.
Surroundings quickSurroundings() {
  return {[](std::string_view) { return tl::expected<scenario::Scenario, Phrase>(scenario::Scenario{}); },
          [](std::string_view) { return true; }};
}

TEST(ReadLesson, SurvivesEveryTruncation) {
  for (std::size_t size = 0; size <= kLesson.size(); ++size) {
    const Reading reading = readLesson(kLesson.substr(0, size), quickSurroundings());
    EXPECT_LE(reading.lesson.steps.size(), 4U);
    for (const Step& step : reading.lesson.steps)
      EXPECT_LT(step.scene, std::max<std::size_t>(1, reading.lesson.scenes.size()));
  }
  const std::string_view korean = builtinLessons().front().korean;
  for (std::size_t size = 0; size <= korean.size(); size += 11) readLesson(korean.substr(0, size), quickSurroundings());
}

TEST(ReadLesson, SurvivesDamage) {
  std::mt19937_64 random(20261127);
  for (int i = 0; i < 400; ++i) {
    std::string text(builtinLessons()[random() % builtinLessons().size()].text(Language::English));
    for (int change = 0; change < 5; ++change) {
      const std::size_t at = random() % text.size();
      switch (random() % 3) {
        case 0:
          text[at] = static_cast<char>(random());
          break;
        case 1:
          text.erase(at, random() % 20);
          break;
        default:
          text.insert(at, text.substr(random() % text.size(), random() % 20));
      }
      if (text.empty()) break;
    }
    const Reading reading = readLesson(text, quickSurroundings());
    for (const scenario::Complaint& complaint : reading.complaints) EXPECT_GE(complaint.line, 0);
  }
}

}  // namespace
}  // namespace wiretale::lesson
