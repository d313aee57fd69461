#include "ui/models/inspection.h"

#include <gtest/gtest.h>

#include "core/sim/run.h"
#include "tests/ui/widgets/open_window.h"
#include "ui/models/changes.h"
#include "ui/models/field_model.h"
#include "ui/models/time_marks.h"
#include "ui/session/interventions.h"
#include "ui/text/number_text.h"

namespace wiretale::models {
namespace {

using diagram::EventRef;
using diagram::Ink;
using testing::at;
using testing::builtin;

std::string factOf(const Inspection& inspection, const char* name) {
  for (const Fact& fact : inspection.facts)
    if (fact.name == QString::fromUtf8(name)) return fact.value.toStdString();
  return "(none)";
}

TEST(Inspection, ASynTellsWhereItGoesWhenAndWhy) {
  const trace::Trace trace = sim::run(builtin("three-way-handshake-and-close"));
  const Inspection syn = inspect(trace, {EventRef::Kind::Packet, Side::Client, 0});
  EXPECT_EQ(syn.heading.toStdString(), "Packet 1 of " + std::to_string(trace.packets.size()));
  EXPECT_EQ(syn.title.toStdString(), "SYN");
  EXPECT_EQ(factOf(syn, "direction"), "Client → Server");
  EXPECT_EQ(factOf(syn, "arrives"), text::instant(trace.packets[0].arrives).toStdString());
  EXPECT_EQ(factOf(syn, "acknowledges"), "(none)");
  ASSERT_FALSE(syn.reasons.empty());
  EXPECT_TRUE(syn.reasons[0].citation.contains(QStringLiteral("RFC 9293"))) << syn.reasons[0].citation.toStdString();
  EXPECT_FALSE(syn.sheet.rows.empty());
  EXPECT_GE(syn.sheet.pages.at(0).bytes.size(), 40U) << "IPv4 and TCP headers";
}

TEST(Inspection, EveryEventOfEveryBuiltInScenarioCanBeInspected) {
  for (const scenario::Builtin& entry : scenario::builtins()) {
    const trace::Trace trace = sim::run(scenario::builtinScenario(entry.name).value());
    SCOPED_TRACE(std::string(entry.name));
    for (trace::Index index = 0; index < trace.packets.size(); ++index) {
      const Inspection packet = inspect(trace, {EventRef::Kind::Packet, trace.packets[index].from, index});
      EXPECT_FALSE(packet.title.isEmpty());
      ASSERT_GE(packet.reasons.size(), 1U) << "packet " << index + 1 << " has no reason";
      EXPECT_FALSE(packet.reasons[0].sentence.isEmpty());
    }
    for (trace::Index index = 0; index < trace.timers.size(); ++index)
      EXPECT_GE(inspect(trace, {EventRef::Kind::Timer, Side::Client, index}).reasons.size(), 2U);
    for (const Side side : kSides)
      for (trace::Index index = 0; index < trace.states[side].size(); ++index)
        EXPECT_FALSE(inspect(trace, {EventRef::Kind::State, side, index}).title.isEmpty());
  }
}

TEST(Inspection, NoEventIsEmpty) {
  EXPECT_TRUE(inspect(trace::Trace{}, EventRef{}).empty());
}

TEST(Inspection, ALostPacketSaysThatItNeverArrivedAndWhy) {
  const trace::Trace trace = sim::run(builtin("syn-lost"));
  const Inspection syn = inspect(trace, {EventRef::Kind::Packet, Side::Client, 0});
  EXPECT_EQ(syn.ink, Ink::Lost);
  EXPECT_NE(factOf(syn, "would arrive"), "(none)");
  ASSERT_EQ(syn.reasons.size(), 2U);
  EXPECT_EQ(syn.reasons[1].question.toStdString(), "Why did it not arrive?");
}

TEST(FieldModel, EveryByteOfEveryHeaderBelongsToAField) {
  const trace::Trace trace = sim::run(builtin("three-way-handshake-and-close"));
  FieldModel model;
  const Inspection syn = inspect(trace, {EventRef::Kind::Packet, Side::Client, 0});
  model.setRows(syn.sheet.rows);
  const std::size_t size = syn.sheet.pages.at(0).bytes.size();
  for (std::size_t offset = 0; offset < size; ++offset)
    EXPECT_TRUE(model.ofByte(0, offset).isValid()) << "byte " << offset;
  EXPECT_FALSE(model.ofByte(0, size).isValid());
}

TEST(Changes, AChangeForBothDirectionsIsOneLine) {
  auto scenario = session::withChangeAt(builtin("three-way-handshake-and-close"), session::Knob::Loss, 0.3, at(1200ms));
  scenario = session::withDrop(scenario, Side::Server, 0);
  const auto lines = changeLines(scenario);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ((lines[0].what + QLatin1Char('/') + lines[0].detail).toStdString(), "Loss 30 %/from 1.2 s");
  EXPECT_EQ(lines[0].places, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ((lines[1].what + QLatin1Char('/') + lines[1].detail).toStdString(), "Drop packet/server, 1st");
}

TEST(Changes, AChangeForOneDirectionNamesTheSide) {
  auto scenario = builtin("three-way-handshake-and-close");
  scenario.interventions.emplace_back(scenario::ChangeLatency{at(1s), Side::Server, 80ms});
  const auto lines = changeLines(scenario);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].detail.toStdString(), "Server, from 1 s");
}

TEST(Changes, WhatIsDoneToOnePacketOrHostNamesIt) {
  auto scenario = builtin("three-way-handshake-and-close");
  scenario.interventions = {scenario::DelayPacket{Side::Client, 1, 30ms},
                            scenario::DuplicatePacket{Side::Server, 0, 5ms},
                            scenario::CorruptPacket{Side::Server, 2, 7}, scenario::RebootHost{at(1s), Side::Client}};
  QStringList texts;
  for (const ChangeLine& line : changeLines(scenario)) texts += line.what + QLatin1Char('/') + line.detail;
  EXPECT_EQ(texts.join(QLatin1Char('\n')).toStdString(),
            "Delay packet by 30 ms/client, 2nd\nDuplicate packet, 5 ms later/server, 1st\n"
            "Corrupt packet, bit 7/server, 3rd\nReboot/Client, at 1 s");
}

TEST(TimeMarks, ThereIsNoMoreThanOneMarkForAPlaceHoweverManyPackets) {
  trace::Trace trace;
  trace.end = at(1s);
  for (int number = 0; number < 100'000; ++number) {
    trace::PacketRecord packet{};
    packet.sent = at(number * 10us);
    packet.arrives = packet.sent + 1ms;
    trace.packets.push_back(packet);
  }
  const diagram::TimeAxis axis({{at(0s), at(1s), 0, 1000, false}});
  const TimeMarks marks = timeMarks(trace, axis);
  EXPECT_GT(marks.packets.size(), 1000U);
  EXPECT_LE(marks.packets.size(), 2100U);
  EXPECT_EQ(timeAtShare(axis, shareAt(axis, at(300ms))), at(300ms));
}

}  // namespace
}  // namespace wiretale::models
