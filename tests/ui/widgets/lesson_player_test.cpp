#include "ui/session/lesson_player.h"

#include <gtest/gtest.h>

#include "core/sim/run.h"
#include "tests/ui/widgets/open_window.h"
#include "ui/models/improvised_lesson.h"
#include "ui/session/presenting.h"

namespace wiretale::session {
namespace {

using diagram::EventRef;
using testing::at;
using testing::builtin;

lesson::Step step(const char* title, std::size_t scene, lesson::Moment stop) {
  lesson::Step step;
  step.title = title;
  step.caption = std::string("caption of ") + title;
  step.scene = scene;
  step.stop = std::move(stop);
  return step;
}

lesson::Moment clientsPacket(std::uint32_t nth, lesson::PacketMoment::Point point) {
  return {.event = lesson::PacketMoment{.packet = {.from = Side::Client}, .nth = nth, .point = point}};
}

/// Two stops in a handshake, the third in one that loses its SYN.
lesson::Lesson threeSteps() {
  using Point = lesson::PacketMoment::Point;
  lesson::Lesson lesson;
  lesson.title = "Three steps";
  lesson.scenes = {{.name = "three-way-handshake-and-close", .scenario = builtin("three-way-handshake-and-close")},
                   {.name = "syn-lost", .scenario = builtin("syn-lost")}};
  lesson.steps = {step("one", 0, {.event = lesson::ClockMoment{kSessionStart}}),
                  step("two", 0, clientsPacket(1, Point::Received)), step("three", 1, clientsPacket(1, Point::Ends))};
  lesson.steps[1].predict = "What will the server answer?";
  lesson.steps[1].highlights = {lesson::PacketHighlight{.packets = {.from = Side::Client}, .nth = 1}};
  return lesson;
}

struct Class {
  Session session{sim::run};
  LessonPlayer& player = session.lessons();

  Class() {
    session.setPatience(20s);
    session.open(builtin("half-close"), {});
  }
  void begin() { player.open(threeSteps(), "three-steps"); }
  /// Lets the viewer's time pass until nothing plays.
  void watch() {
    for (int frame = 0; frame < 1'000 && session.playback().playing(); ++frame) session.playback().elapse(0.05);
  }
  SimTime now() const { return session.playback().at(); }
  /// When the client's first packet is there, in the session as it is.
  SimTime firstArrival() const { return session.trace()->packets[0].arrives; }
};

TEST(LessonPlayer, ALessonOpensTheSessionOfItsFirstStepAndStandsAtItsStop) {
  Class all;
  all.begin();
  EXPECT_EQ(all.session.scenario(), builtin("three-way-handshake-and-close"));
  EXPECT_EQ(all.player.step(), 0U);
  EXPECT_EQ(all.now(), kSessionStart);
  EXPECT_FALSE(all.session.document().isModified());
}

TEST(LessonPlayer, NextPlaysToTheNextStopAndWaitsThere) {
  Class all;
  all.begin();
  all.player.next();
  EXPECT_TRUE(all.session.playback().playing());
  EXPECT_FALSE(all.player.arrived());
  all.watch();
  EXPECT_EQ(all.now(), all.firstArrival());
  EXPECT_TRUE(all.player.arrived());
  EXPECT_EQ(all.session.selected(), (EventRef{EventRef::Kind::Packet, Side::Client, 0}));
}

TEST(LessonPlayer, NextWhileItPlaysGoesThereAtOnce) {
  Class all;
  all.begin();
  all.player.next();
  all.player.next();
  EXPECT_EQ(all.player.step(), 1U);
  EXPECT_EQ(all.now(), all.firstArrival());
  EXPECT_FALSE(all.session.playback().playing());
}

TEST(LessonPlayer, PlayingToAStopNeverTakesLongerThanItsLimit) {
  Class all;
  all.begin();
  all.session.playback().setSpeed(1e-6);
  all.player.next();
  all.session.playback().elapse(LessonPlayer::kLongestPlay - 0.1);
  EXPECT_LT(all.now(), all.firstArrival());
  all.session.playback().elapse(0.2);
  EXPECT_EQ(all.now(), all.firstArrival());
}

TEST(LessonPlayer, AStepOfAnotherSceneOpensItsSession) {
  Class all;
  all.begin();
  all.player.goTo(2);
  EXPECT_EQ(all.session.scenario(), builtin("syn-lost"));
  EXPECT_EQ(all.now(), all.session.trace()->packets[0].ends());
  all.player.previous();
  EXPECT_EQ(all.session.scenario(), builtin("three-way-handshake-and-close"));
  EXPECT_EQ(all.now(), all.firstArrival());
  all.player.last();
  EXPECT_TRUE(all.player.atLast());
  all.player.next();
  EXPECT_EQ(all.player.step(), 2U) << "there is nothing behind the last step";
}

TEST(LessonPlayer, StopsMoveAlongWithWhatTheyWaitFor) {
  Class all;
  all.begin();
  all.player.goTo(1);
  all.session.setKnob(Knob::Latency, 0.1);
  EXPECT_TRUE(all.player.strayed());
  EXPECT_GT(all.firstArrival(), at(100ms));
  EXPECT_EQ(all.player.stop().at, all.firstArrival());
}

TEST(LessonPlayer, ReturningTakesBackWhatWasPlayedWith) {
  Class all;
  all.begin();
  all.player.goTo(1);
  all.session.setKnob(Knob::Loss, 1);
  all.session.playback().toEnd();
  all.player.returnToStop();
  EXPECT_EQ(all.session.scenario(), builtin("three-way-handshake-and-close"));
  EXPECT_FALSE(all.player.strayed());
  EXPECT_EQ(all.now(), all.firstArrival());
}

TEST(LessonPlayer, AnotherLanguageChangesWordsAndNotThePlace) {
  Class all;
  all.begin();
  all.player.goTo(1);
  lesson::Lesson other = threeSteps();
  other.steps[1].caption = "anders";
  all.player.translate(other);
  EXPECT_EQ(all.player.step(), 1U);
  EXPECT_EQ(all.player.current().caption, "anders");
  EXPECT_EQ(all.now(), all.firstArrival());
}

TEST(LessonPlayer, AnAdoptedLessonLeavesTheDocumentAlone) {
  Class all;
  all.session.setKnob(Knob::Latency, 0.05);
  const scenario::Scenario mine = all.session.scenario();
  all.player.adopt(models::improvisedLesson(mine, *all.session.trace()));
  EXPECT_EQ(all.session.scenario(), mine);
  EXPECT_EQ(all.session.document().undoStack().count(), 1);
  all.player.goTo(1);
  all.session.setKnob(Knob::Loss, 1);
  EXPECT_TRUE(all.player.strayed());
  all.player.returnToStop();
  EXPECT_EQ(all.session.scenario(), mine);
  all.player.close();
  EXPECT_FALSE(all.player.active());
}

TEST(ImprovisedLesson, StopsAtEveryChangeOfStateAndEveryLoss) {
  const scenario::Scenario scenario = builtin("syn-lost");
  const trace::Trace trace = sim::run(scenario);
  const lesson::Lesson lesson = models::improvisedLesson(scenario, trace);
  std::vector<SimTime> stops;
  for (const lesson::Step& step : lesson.steps) {
    EXPECT_FALSE(step.caption.empty());
    stops.push_back(std::get<lesson::ClockMoment>(step.stop->event).at);
  }
  EXPECT_TRUE(std::ranges::is_sorted(stops));
  for (const trace::PacketRecord& packet : trace.packets) {
    if (packet.died()) {
      EXPECT_NE(std::ranges::find(stops, packet.ends()), stops.end());
    }
  }
  for (const Side side : kSides)
    for (const trace::StateSpan& span : trace.states[side])
      EXPECT_NE(std::ranges::find(stops, span.from), stops.end()) << nameOf(span.state);
}

TEST(Presenting, AStepThatAsksIsAskedBeforeTheLessonGoesOn) {
  Class all;
  Presenting presenting(all.player);
  all.begin();
  presenting.next();
  all.watch();
  EXPECT_EQ(presenting.words().toStdString(), "caption of two");
  presenting.next();
  EXPECT_TRUE(presenting.asking());
  EXPECT_EQ(presenting.words().toStdString(), "What will the server answer?");
  EXPECT_EQ(all.player.step(), 1U);
  presenting.next();
  EXPECT_FALSE(presenting.asking());
  EXPECT_EQ(all.player.step(), 2U);
}

TEST(Presenting, BackFromAQuestionIsItsCaption) {
  Class all;
  Presenting presenting(all.player);
  all.begin();
  all.player.goTo(1);
  presenting.next();
  ASSERT_TRUE(presenting.asking());
  presenting.previous();
  EXPECT_FALSE(presenting.asking());
  EXPECT_EQ(all.player.step(), 1U);
  presenting.previous();
  EXPECT_EQ(all.player.step(), 0U);
}

}  // namespace
}  // namespace wiretale::session
