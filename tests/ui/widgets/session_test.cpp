#include "ui/session/session.h"

#include <algorithm>

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "core/sim/run.h"
#include "tests/ui/widgets/open_window.h"

namespace wiretale::session {
namespace {

using diagram::EventRef;
using testing::at;

struct Opened {
  Session session{sim::run};
  explicit Opened(const char* name = "three-way-handshake-and-close") {
    session.setPatience(20s);
    session.open(testing::builtin(name), {});
  }
};

TEST(Session, OpeningRunsTheScenarioAndCountsAsSaved) {
  Opened opened;
  EXPECT_EQ(*opened.session.trace(), sim::run(testing::builtin("three-way-handshake-and-close")));
  EXPECT_FALSE(opened.session.document().isModified());
}

TEST(Session, ACopyThatIsSelectedStaysSelectedAndNotItsOriginal) {
  Opened opened("duplicated-segment");
  const auto& packets = opened.session.trace()->packets;
  const auto copy = std::ranges::find_if(packets, [](const auto& packet) { return packet.copy; });
  ASSERT_NE(copy, packets.end());
  const auto index = static_cast<trace::Index>(copy - packets.begin());
  opened.session.select({EventRef::Kind::Packet, copy->from, index});
  opened.session.setKnob(Knob::Latency, 0.03);
  EXPECT_EQ(opened.session.selected(),
            (EventRef{EventRef::Kind::Packet, opened.session.trace()->packets[index].from, index}));
  EXPECT_TRUE(opened.session.trace()->packets[opened.session.selected().index].copy);
}

TEST(Session, ADragIsOneStepOfTheUndoList) {
  Opened opened;
  const scenario::Scenario before = opened.session.scenario();
  opened.session.beginDrag();
  for (const double loss : {0.05, 0.1, 0.2, 0.3}) opened.session.setKnob(Knob::Loss, loss);
  opened.session.endDrag();
  EXPECT_EQ(opened.session.document().undoStack().count(), 1);
  opened.session.document().undoStack().undo();
  EXPECT_EQ(opened.session.scenario(), before);
  opened.session.document().undoStack().redo();
  EXPECT_DOUBLE_EQ(opened.session.scenario().link[Side::Client].loss, 0.3);
}

TEST(Session, TwoDragsAreTwoSteps) {
  Opened opened;
  for (const double loss : {0.1, 0.2}) {
    opened.session.beginDrag();
    opened.session.setKnob(Knob::Loss, loss);
    opened.session.endDrag();
  }
  EXPECT_EQ(opened.session.document().undoStack().count(), 2);
}

TEST(Session, ADragThatComesBackLeavesNothingToUndo) {
  Opened opened;
  opened.session.beginDrag();
  opened.session.setKnob(Knob::Latency, 0.5);
  opened.session.setKnob(Knob::Latency, 0.02);
  opened.session.endDrag();
  EXPECT_FALSE(opened.session.document().isModified());
}

TEST(Session, FromNowOnLeavesThePastAsItWas) {
  Opened opened;
  const trace::Trace before = *opened.session.trace();
  opened.session.playback().seek(at(50ms));
  opened.session.setReach(Reach::FromNowOn);
  opened.session.setKnob(Knob::Loss, 1);
  const trace::Trace& after = *opened.session.trace();
  ASSERT_NE(after, before);
  for (std::size_t place = 0; place < before.packets.size() && before.packets[place].sent < at(50ms); ++place)
    EXPECT_EQ(after.packets[place].sent, before.packets[place].sent) << "packet " << place;
  for (const trace::PacketRecord& packet : after.packets)
    EXPECT_EQ(packet.died(), packet.sent >= at(50ms)) << "sent at " << packet.sent.time_since_epoch().count();
}

TEST(Session, AWholeDragFromNowOnIsOneChangeAtTheMomentItBegan) {
  Opened opened;
  opened.session.setReach(Reach::FromNowOn);
  opened.session.playback().seek(at(30ms));
  opened.session.beginDrag();
  opened.session.setKnob(Knob::Latency, 0.1);
  opened.session.playback().seek(at(60ms));  // it plays on while the hand moves
  opened.session.setKnob(Knob::Latency, 0.2);
  opened.session.endDrag();
  ASSERT_EQ(opened.session.scenario().interventions.size(), 2U);
  const auto change = std::get<scenario::ChangeLatency>(opened.session.scenario().interventions[0]);
  EXPECT_EQ(change.at, at(30ms));
  EXPECT_EQ(change.latency, 200ms);
}

TEST(Session, TheSelectedPacketStaysSelectedWhenTheRunChanges) {
  Opened opened;
  opened.session.select({EventRef::Kind::Packet, Side::Server, 1});
  const trace::PacketRecord before = opened.session.trace()->packets[1];
  opened.session.setKnob(Knob::Latency, 0.3);
  ASSERT_EQ(opened.session.selected().kind, EventRef::Kind::Packet);
  const trace::PacketRecord& now = opened.session.trace()->packets[opened.session.selected().index];
  EXPECT_EQ(now.from, before.from);
  EXPECT_EQ(now.ordinal, before.ordinal);
}

TEST(Session, ADroppedPacketIsLostAndCanBeTakenBack) {
  Opened opened;
  opened.session.select({EventRef::Kind::Packet, Side::Client, 0});
  ASSERT_TRUE(opened.session.canDrop());
  opened.session.dropSelected();
  EXPECT_EQ(opened.session.trace()->packets[0].fate, trace::Fate::Dropped);
  EXPECT_FALSE(opened.session.canDrop());
  opened.session.document().undoStack().undo();
  EXPECT_EQ(opened.session.trace()->packets[0].fate, trace::Fate::Delivered);
}

TEST(Session, EveryEditCanBeUndoneAndRedone) {
  Opened opened;
  std::vector<scenario::Scenario> stages{opened.session.scenario()};
  const auto keep = [&] { stages.push_back(opened.session.scenario()); };
  for (const Knob knob : kKnobs) {
    opened.session.setKnob(knob, 0.5);
    keep();
  }
  opened.session.setSeed(7);
  keep();
  opened.session.select({EventRef::Kind::Packet, Side::Client, 0});
  opened.session.dropSelected();
  keep();
  const std::vector<std::size_t> first{0};
  opened.session.removeChanges(first);
  keep();
  QUndoStack& undo = opened.session.document().undoStack();
  ASSERT_EQ(undo.count() + 1, static_cast<int>(stages.size()));
  for (std::size_t stage = stages.size(); stage-- > 1;) {
    EXPECT_EQ(opened.session.scenario(), stages[stage]);
    undo.undo();
  }
  EXPECT_EQ(opened.session.scenario(), stages[0]);
  for (std::size_t stage = 1; stage < stages.size(); ++stage) {
    undo.redo();
    EXPECT_EQ(opened.session.scenario(), stages[stage]);
  }
}

TEST(Session, AHandshakeTakesThreeSecondsHoweverSlowTheLinkIs) {
  Opened opened;
  EXPECT_DOUBLE_EQ(opened.session.playback().speed(), 0.02);
  opened.session.setKnob(Knob::Latency, 0.4);
  EXPECT_DOUBLE_EQ(opened.session.playback().speed(), 0.4);
  opened.session.followSuggestedSpeed(false);
  opened.session.setKnob(Knob::Latency, 0.1);
  EXPECT_DOUBLE_EQ(opened.session.playback().speed(), 0.4) << "a speed somebody chose stays";
}

}  // namespace
}  // namespace wiretale::session
