#include "ui/session/playback.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/ui/widgets/open_window.h"
#include "ui/session/pace.h"

namespace wiretale::session {
namespace {

using diagram::TimeAxis;
using testing::at;

TimeAxis axisWithFold() {
  return TimeAxis({{at(0s), at(100ms), 0, 100, false},
                   {at(100ms), at(60100ms), 100, 140, true},
                   {at(60100ms), at(60200ms), 140, 240, false}});
}

struct Player {
  trace::Trace trace = sim::run(testing::builtin("three-way-handshake-and-close"));
  Playback playback;

  Player() { playback.setTrace(trace); }
};

TEST(Pace, TimePassesEvenlyWhereNothingIsFolded) {
  EXPECT_EQ(advance(axisWithFold(), at(10ms), 1.0, 0.02), at(30ms));
}

TEST(Pace, AFoldTakesItsFixedTimeHoweverLongItIs) {
  EXPECT_EQ(advance(axisWithFold(), at(100ms), kFoldSeconds, 0.02), at(60100ms));
  EXPECT_EQ(advance(axisWithFold(), at(100ms), kFoldSeconds / 2, 0.02), at(30100ms));
}

TEST(Pace, OneStepMayEndBehindAFold) {
  EXPECT_EQ(advance(axisWithFold(), at(90ms), 0.5 + kFoldSeconds + 0.25, 0.02), at(60105ms));
}

TEST(Pace, AFoldIsNeverSlowerThanTheChosenSpeed) {
  EXPECT_EQ(advance(axisWithFold(), at(100ms), 0.3, 100), at(30100ms)) << "100 s in each second, 60 s to fold";
}

TEST(Playback, InstantsAreInOrderAndEachOnce) {
  const auto instants = instantsOf(Player().trace);
  ASSERT_GT(instants.size(), 10U);
  for (std::size_t place = 1; place < instants.size(); ++place) EXPECT_LT(instants[place - 1], instants[place]);
  EXPECT_EQ(instants.front(), kSessionStart);
  EXPECT_EQ(instants.back(), Player().trace.end);
}

TEST(Playback, StepsForwardAndBackVisitTheSameMoments) {
  Player player;
  std::vector<SimTime> there;
  while (player.playback.at() < player.playback.end()) {
    there.push_back(player.playback.at());
    player.playback.stepForward();
  }
  EXPECT_EQ(there.size() + 1, instantsOf(player.trace).size());
  while (!there.empty()) {
    player.playback.stepBack();
    EXPECT_EQ(player.playback.at(), there.back());
    there.pop_back();
  }
  player.playback.stepBack();
  EXPECT_EQ(player.playback.at(), kSessionStart);
}

TEST(Playback, PlaysToTheEndAndStopsThere) {
  Player player;
  player.playback.setAxis(axisWithFold());
  player.playback.play();
  const QSignalSpy playing(&player.playback, &Playback::playingChanged);
  for (int frame = 0; frame < 2000 && player.playback.playing(); ++frame) player.playback.elapse(0.016);
  EXPECT_EQ(player.playback.at(), player.playback.end());
  EXPECT_FALSE(player.playback.playing());
  EXPECT_EQ(playing.count(), 1);
}

TEST(Playback, PlayingAtTheEndBeginsAnew) {
  Player player;
  player.playback.toEnd();
  player.playback.play();
  EXPECT_EQ(player.playback.at(), kSessionStart);
  EXPECT_TRUE(player.playback.playing());
}

TEST(Playback, ANewTraceKeepsTheMomentAndTheEndStaysTheEnd) {
  Player player;
  player.playback.seek(at(50ms));
  auto longer = testing::builtin("three-way-handshake-and-close");
  longer.parties[Side::Client].tcp.timeWait = 120s;
  const trace::Trace other = sim::run(longer);
  player.playback.setTrace(other);
  EXPECT_EQ(player.playback.at(), at(50ms));
  player.playback.toEnd();
  player.playback.setTrace(player.trace);
  EXPECT_EQ(player.playback.at(), player.trace.end);
}

TEST(Playback, SeekingStaysWithinTheSession) {
  Player player;
  player.playback.seek(at(-5s));
  EXPECT_EQ(player.playback.at(), kSessionStart);
  player.playback.seek(at(1h));
  EXPECT_EQ(player.playback.at(), player.playback.end());
}

}  // namespace
}  // namespace wiretale::session
