#include "core/capture/pcapng_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/capture/sightings.h"
#include "core/scenario/builtin.h"
#include "core/sim/run.h"
#include "core/wire/tcp_packet.h"
#include "tests/core/capture/capture_reader.h"
#include "tests/support/trace_builder.h"

namespace wiretale::capture {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;
using wiretale::testing::CapturedPacket;
using wiretale::testing::CaptureFile;
using wiretale::testing::handshakeWithLoss;
using wiretale::testing::numberAt;
using wiretale::testing::readPcapng;
using wiretale::testing::wholeSession;

constexpr std::array kViews{PointOfView::Wire, PointOfView::Client, PointOfView::Server, PointOfView::Both};
constexpr std::uint64_t kYear2000 = 946'684'800'000'000'000;  // `date -u -d 2000-01-01 +%s`

std::string textOf(std::span<const std::byte> bytes) {
  std::string text;
  for (std::byte byte : bytes) text += static_cast<char>(byte);
  return text;
}

CaptureFile captured(const trace::Trace& trace, const Options& options = {}) {
  return readPcapng(writePcapng(trace, options).value());
}

TEST(PcapngWriter, TheSectionSaysWhoWroteItAndWhatItIsAbout) {
  const CaptureFile file = captured(handshakeWithLoss(), {.title = "연결"});
  EXPECT_THAT(file.section, ElementsAre(Pair(1, "연결"), Pair(2, "simulated"), Pair(4, "Wiretale")));
  EXPECT_EQ(captured(handshakeWithLoss()).section.count(1), 0U) << "no title, no comment";
}

TEST(PcapngWriter, TheFirstBlocksAreAsTheStandardDrawsThem) {
  const std::string expected(
      "\x0A\x0D\x0D\x0A\x3C\x00\x00\x00\x4D\x3C\x2B\x1A\x01\x00\x00\x00\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
      "\x02\x00\x09\x00simulated\x00\x00\x00\x04\x00\x08\x00Wiretale\x00\x00\x00\x00\x3C\x00\x00\x00"
      "\x01\x00\x00\x00\x28\x00\x00\x00\x65\x00\x00\x00\x00\x00\x00\x00"
      "\x02\x00\x04\x00wire\x09\x00\x01\x00\x09\x00\x00\x00\x00\x00\x00\x00\x28\x00\x00\x00",
      100);
  EXPECT_EQ(writePcapng(handshakeWithLoss(), {}).value().substr(0, expected.size()), expected);
}

TEST(PcapngWriter, AHostsInterfaceHasItsNameAndAddress) {
  const CaptureFile file = captured(handshakeWithLoss(), {.view = PointOfView::Both});
  ASSERT_EQ(file.interfaces.size(), 2U);
  EXPECT_EQ(file.interfaces[0].linkType, 101);
  EXPECT_EQ(file.interfaces[0].longestPacket, 0U) << "packets are kept whole";
  EXPECT_THAT(file.interfaces[0].options,
              ElementsAre(Pair(2, "client"), Pair(3, "Client"),
                          Pair(4, std::string("\x0A\x00\x00\x01\xFF\xFF\xFF\x00", 8)), Pair(9, "\x09")));
  EXPECT_EQ(file.interfaces[1].options.at(2), "server");
}

TEST(PcapngWriter, EachPointOfViewHasItsInterfaces) {
  for (const auto& [view, name] : {std::pair(PointOfView::Wire, "wire"), std::pair(PointOfView::Client, "client"),
                                   std::pair(PointOfView::Server, "server")}) {
    const CaptureFile file = captured(handshakeWithLoss(), {.view = view});
    ASSERT_EQ(file.interfaces.size(), 1U);
    EXPECT_EQ(file.interfaces[0].options.at(2), name);
  }
}

TEST(PcapngWriter, TimesAreNanosecondsSinceTheFirstOfJanuary2000) {
  wiretale::testing::TraceBuilder b;
  b.packet(0ns, Side::Client, {.flags = wire::Syn});
  b.packet(1'234'567'891ns, Side::Client, {.flags = wire::Syn, .retransmission = true, .latency = 3ns});
  const CaptureFile sent = captured(b.build(), {.view = PointOfView::Client});
  EXPECT_EQ(sent.packets[0].time, kYear2000);
  EXPECT_EQ(sent.packets[1].time, kYear2000 + 1'234'567'891);
  EXPECT_EQ(captured(b.build(), {.view = PointOfView::Server}).packets[1].time, kYear2000 + 1'234'567'894);
}

TEST(PcapngWriter, CommentsComeFromTheCallerAndOnlyWhereThereAreAny) {
  const CaptureFile file = captured(handshakeWithLoss(), {.commentOf = [](trace::Index packet) {
                                      return packet == 1 ? std::string("lost on its way") : std::string();
                                    }});
  ASSERT_EQ(file.packets.size(), 4U);
  EXPECT_EQ(file.packets[1].options.at(1), "lost on its way");
  for (std::size_t other : {0U, 2U, 3U}) EXPECT_EQ(file.packets[other].options.count(1), 0U) << other;
}

TEST(PcapngWriter, ACommentLongerThanAnOptionIsCutBetweenTwoCharacters) {
  std::string comment;
  while (comment.size() < 70'000) comment += "연";
  const CaptureFile file = captured(handshakeWithLoss(), {.commentOf = [&](trace::Index) { return comment; }});
  EXPECT_EQ(file.packets[0].options.at(1), comment.substr(0, 65'535));
  comment.insert(0, "-");
  const CaptureFile shifted = captured(handshakeWithLoss(), {.commentOf = [&](trace::Index) { return comment; }});
  EXPECT_EQ(shifted.packets[0].options.at(1), comment.substr(0, 65'533));
}

TEST(PcapngWriter, AHostKnowsTheDirectionAndTheWireDoesNot) {
  const CaptureFile file = captured(handshakeWithLoss(), {.view = PointOfView::Client});
  EXPECT_EQ(numberAt(file.packets[0].options.at(2), 0, 4), 2U) << "the SYN went out";
  EXPECT_EQ(numberAt(file.packets[1].options.at(2), 0, 4), 1U) << "the SYN, ACK came in";
  for (const CapturedPacket& packet : captured(handshakeWithLoss()).packets) EXPECT_EQ(packet.options.count(2), 0U);
}

TEST(PcapngWriter, APacketSeenTwiceHasOneIdentity) {
  const CaptureFile file = captured(handshakeWithLoss(), {.view = PointOfView::Both});
  std::map<std::uint64_t, int> times;
  for (const CapturedPacket& packet : file.packets) ++times[numberAt(packet.options.at(5), 0, 8)];
  EXPECT_THAT(times, ElementsAre(Pair(1, 2), Pair(2, 1), Pair(3, 2), Pair(4, 2))) << "number 2 is lost";
}

TEST(PcapngWriter, EqualTracesGiveEqualBytes) {
  EXPECT_EQ(writePcapng(wholeSession(), {.title = "x"}).value(), writePcapng(wholeSession(), {.title = "x"}).value());
}

TEST(PcapngWriter, GivesUpWhenToldTo) {
  const auto written = writePcapng(wholeSession(), {.progress = [](double) { return false; }});
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error(), Failure::Cancelled);
}

TEST(PcapngWriter, AFileLargerThanAllowedIsRefused) {
  const std::size_t size = writePcapng(wholeSession(), {}).value().size();
  EXPECT_TRUE(writePcapng(wholeSession(), {.largest = size}));
  const auto written = writePcapng(wholeSession(), {.largest = size - 1});
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error(), Failure::TooLarge);
}

TEST(PcapngWriter, ATraceWithoutPacketsIsAFileWithoutPackets) {
  EXPECT_TRUE(captured(wiretale::testing::TraceBuilder().build()).packets.empty());
}

/// The packets are those of the sightings, whole, in order, readable by our own reader unless they arrive corrupted.
void expectFaithful(const trace::Trace& trace, PointOfView view) {
  const CaptureFile file = captured(trace, {.view = view});
  const std::vector<Sighting> sightings = sightingsOf(trace, view);
  ASSERT_EQ(file.packets.size(), sightings.size());
  for (std::size_t i = 0; i < sightings.size(); ++i) {
    const CapturedPacket& packet = file.packets[i];
    EXPECT_EQ(packet.interface, sightings[i].interface);
    EXPECT_EQ(packet.time - kYear2000, static_cast<std::uint64_t>(sightings[i].at.time_since_epoch().count()));
    ASSERT_EQ(packet.bytes, textOf(bytesOf(trace, sightings[i])));
    if (trace.packets[sightings[i].packet].protocol != trace::Protocol::Tcp) continue;
    const bool sound = wire::readTcpPacket(std::as_bytes(std::span(packet.bytes))).has_value();
    const bool arrived = sightings[i].direction == Direction::Inbound;
    ASSERT_EQ(sound, !(arrived && trace.packets[sightings[i].packet].corrupted));
  }
}

TEST(PcapngWriter, TheKeysOfTlsComeWithIt) {
  const trace::Trace trace = sim::run(scenario::builtinScenario("tls13").value());
  const std::string keyLog = captured(trace).keyLog;
  EXPECT_NE(keyLog.find("SERVER_HANDSHAKE_TRAFFIC_SECRET "), std::string::npos);
  EXPECT_NE(keyLog.find("CLIENT_TRAFFIC_SECRET_0 "), std::string::npos);
  EXPECT_EQ(keyLog.back(), '\n');
  EXPECT_TRUE(captured(sim::run(scenario::builtinScenario("short-session").value())).keyLog.empty());
}

TEST(PcapngWriter, EveryBuiltinIsThereFromEveryPointOfView) {
  for (const scenario::Builtin& builtin : scenario::builtins()) {
    const trace::Trace trace = sim::run(scenario::builtinScenario(builtin.name).value());
    for (const PointOfView view : kViews) {
      SCOPED_TRACE(std::string(builtin.name) + ", point of view " + std::to_string(static_cast<int>(view)));
      expectFaithful(trace, view);
    }
  }
}

}  // namespace
}  // namespace wiretale::capture
