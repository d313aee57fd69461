#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "core/format/text.h"
#include "core/sim/run.h"
#include "core/trace/message_name.h"
#include "core/trace/packet_bytes.h"
#include "core/wire/tcp_packet.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using namespace wiretale::testing;
using trace::PacketRecord;
using trace::Trace;

TEST(Corruption, IsDiscardedWithoutAnAnswer) {
  scenario::Scenario s = handshake();
  s.interventions = {scenario::CorruptPacket{Side::Client, 0, 3}};
  const Trace trace = run(s);
  ASSERT_GE(trace.packets.size(), 2U);
  EXPECT_TRUE(trace.packets[0].arrived());
  EXPECT_EQ(trace.reasonAt(trace.packets[0].arrivalReason),
            (Reason{.rule = Rule::ChecksumWrongByHand, .values = {3, 1}}));
  EXPECT_EQ(trace.packets[1].from, Side::Client) << format::formatText(trace);
  EXPECT_TRUE(trace.packets[1].retransmission);
}

TEST(Corruption, GetsNoResetFromAHostWithoutAConnectionEither) {
  scenario::Scenario s = handshake();
  s.parties[Side::Server].program = {};
  s.parties[Side::Client].tcp.synRetries = 2;
  for (std::uint32_t ordinal = 0; ordinal < 3; ++ordinal) {
    s.interventions.emplace_back(scenario::CorruptPacket{Side::Client, ordinal, {}});
  }
  for (const PacketRecord& packet : run(s).packets) EXPECT_EQ(packet.from, Side::Client);
}

TEST(Corruption, FailsTheChecksumOfEveryPacketItMeetsAndOfNoOther) {
  scenario::Scenario s = requestAndAnswer(50'000);
  for (auto& direction : s.link) direction.corruption = 0.1;
  const Trace trace = run(s);
  std::size_t corrupted = 0;
  for (trace::Index i = 0; i < trace.packets.size(); ++i) {
    EXPECT_EQ(wire::readTcpPacket(trace::packetBytes(trace, i)).has_value(), !trace.packets[i].corrupted) << i;
    corrupted += trace.packets[i].corrupted ? 1U : 0U;
  }
  EXPECT_EQ(trace.damages.size(), corrupted);
  EXPECT_GT(corrupted, 2U);
}

TEST(Duplication, DoesNotCountForTheNumbersOfPackets) {
  scenario::Scenario s = requestAndAnswer(20'000);
  for (auto& direction : s.link) direction.duplication = 1.0;
  s.interventions = {scenario::DropPacket{Side::Server, 4}};
  const Trace trace = run(s);
  const auto dropped = std::ranges::find_if(
      trace.packets, [](const PacketRecord& packet) { return packet.fate == trace::Fate::Dropped; });
  ASSERT_NE(dropped, trace.packets.end());
  const auto sentBefore = std::count_if(trace.packets.begin(), dropped, [](const PacketRecord& packet) {
    return packet.from == Side::Server && !packet.copy;
  });
  EXPECT_EQ(sentBefore, 4) << format::formatText(trace);
  EXPECT_FALSE((dropped + 1)->copy) << "what is dropped by hand has no copy";
}

TEST(Duplication, ACopyIsNeitherSentAgainNorWithoutItsReason) {
  scenario::Scenario s = withLoss(requestAndAnswer(20'000), 0.1);
  for (auto& direction : s.link) direction.duplication = 0.5;
  const Trace trace = run(s);
  std::size_t copies = 0;
  for (const PacketRecord& packet : trace.packets) {
    if (!packet.copy) continue;
    ++copies;
    EXPECT_FALSE(packet.retransmission);
    EXPECT_EQ(trace.reasonAt(packet.sentReason).rule, Rule::NetworkDuplicated);
  }
  EXPECT_GT(copies, 5U);
}

TEST(Jitter, LetsPacketsOvertakeEachOtherButNotLeaveOutOfOrder) {
  scenario::Scenario s = upload(50'000);
  s.link[Side::Client].jitter = 30ms;
  s.link[Side::Client].bitsPerSecond = 10'000'000;
  const Trace trace = run(s);
  std::vector<SimTime> sent;
  std::vector<SimTime> arrives;
  for (const PacketRecord& packet : trace.packets) {
    if (packet.from != Side::Client) continue;
    sent.push_back(packet.sent);
    arrives.push_back(packet.arrives);
  }
  EXPECT_TRUE(std::ranges::is_sorted(sent));
  EXPECT_FALSE(std::ranges::is_sorted(arrives));
  EXPECT_EQ(trace.states[Side::Client].back().state, tcp::State::Closed);
}

}  // namespace
}  // namespace wiretale::sim
