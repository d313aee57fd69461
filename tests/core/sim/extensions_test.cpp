// What TCP's extensions look like in a whole session: ECN, Fast Open, path MTU.

#include <algorithm>

#include <gtest/gtest.h>

#include "core/sim/run.h"
#include "core/trace/packet_bytes.h"
#include "core/wire/icmp_error.h"
#include "core/wire/tcp_packet.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using testing::emptySession;
using testing::upload;
using trace::PacketRecord;
using trace::Trace;
using wire::Ecn;

bool says(const Trace& trace, Rule rule) {
  const auto is = [&](trace::Index index) { return trace.reasonAt(index).rule == rule; };
  return std::ranges::any_of(trace.incidents, [&](const auto& incident) { return is(incident.reason); }) ||
         std::ranges::any_of(trace.packets, [&](const PacketRecord& packet) {
           return is(packet.sentReason) || is(packet.arrivalReason);
         });
}

bool isMessage(const PacketRecord& packet) {
  return packet.protocol == trace::Protocol::Icmp;
}

void expectDelivered(const Trace& trace, std::uint64_t bytes) {
  std::uint64_t read = 0;
  for (const trace::AppEvent& event : trace.appEvents) {
    if (event.kind == trace::AppEvent::Kind::ReceivedBytes && event.side == Side::Server) read += event.bytes;
  }
  EXPECT_EQ(read, bytes);
  EXPECT_EQ(trace.endedBy, trace::EndOfTrace::Quiet);
}

scenario::Scenario congested() {
  scenario::Scenario s = upload(200'000);
  for (const Side side : kSides) s.parties[side].tcp.ecn = tcp::EcnUse::Always;
  s.link[Side::Client].bitsPerSecond = 2'000'000;
  s.link[Side::Client].markBytes = 20'000;
  return s;
}

TEST(Extensions, ARouterMarksWhatItWouldDropAndTheSenderSlowsDown) {
  const Trace trace = run(congested());
  expectDelivered(trace, 200'000);
  for (const Rule rule :
       {Rule::EcnAgreed, Rule::MarkArrived, Rule::AckEchoesMark, Rule::ReductionTold, Rule::ReductionArrived})
    EXPECT_TRUE(says(trace, rule)) << static_cast<int>(rule);
  EXPECT_TRUE(std::ranges::none_of(trace.packets, [](const PacketRecord& packet) { return packet.retransmission; }));
  EXPECT_TRUE(std::ranges::none_of(trace.packets, &PacketRecord::died));
}

TEST(Extensions, AMarkedPacketLeavesAsOneThatMayBeMarked) {
  const Trace trace = run(congested());
  const auto marked = std::ranges::find_if(
      trace.packets, [](const PacketRecord& packet) { return packet.ecn == static_cast<std::uint8_t>(Ecn::Ce); });
  ASSERT_NE(marked, trace.packets.end());
  const auto index = static_cast<trace::Index>(marked - trace.packets.begin());
  const auto sent = wire::readTcpPacket(trace::packetBytesAsSent(trace, index));
  const auto arrived = wire::readTcpPacket(trace::packetBytes(trace, index));
  ASSERT_TRUE(sent && arrived);
  EXPECT_EQ(sent->segment.ecn, Ecn::Ect0);
  EXPECT_EQ(arrived->segment.ecn, Ecn::Ce);
}

TEST(Extensions, WithoutEcnNothingIsMarked) {
  scenario::Scenario s = congested();
  s.parties[Side::Server].tcp.ecn = tcp::EcnUse::Off;
  const Trace trace = run(s);
  expectDelivered(trace, 200'000);
  EXPECT_TRUE(std::ranges::all_of(trace.packets, [](const PacketRecord& packet) { return packet.ecn == 0; }));
}

TEST(Extensions, ARouterTellsWhatFits) {
  scenario::Scenario s = upload(20'000);
  s.link[Side::Client].mtu = 1'000;
  const Trace trace = run(s);
  expectDelivered(trace, 20'000);
  const auto message = std::ranges::find_if(trace.packets, isMessage);
  ASSERT_NE(message, trace.packets.end());
  EXPECT_EQ(trace.reasonAt(message->sentReason).rule, Rule::FragmentationNeeded);
  EXPECT_EQ(trace.reasonAt(message->arrivalReason).rule, Rule::PathMtuShrunk);
  EXPECT_LT(message->arrives, kSessionStart + 200ms) << "no timeout was needed";
  const auto bytes = trace::packetBytes(trace, static_cast<trace::Index>(message - trace.packets.begin()));
  const auto error = wire::readIcmpError(bytes);
  ASSERT_TRUE(error.has_value()) << error.error();
  EXPECT_EQ(error->nextHopMtu, 1'000);
  EXPECT_TRUE(says(trace, Rule::ResentForPathMtu));
}

TEST(Extensions, ABlackHoleIsFoundByItsSilence) {
  scenario::Scenario s = upload(20'000);
  s.link[Side::Client].mtu = 1'100;
  s.link[Side::Client].tellsMtu = false;
  s.parties[Side::Client].tcp.blackHoleDetection = true;
  const Trace trace = run(s);
  expectDelivered(trace, 20'000);
  EXPECT_TRUE(says(trace, Rule::BlackHoleSuspected));
  EXPECT_TRUE(says(trace, Rule::AdviceToIp));
  EXPECT_TRUE(std::ranges::none_of(
      trace.packets, [](const PacketRecord& packet) { return packet.protocol == trace::Protocol::Icmp; }));
}

/// Two short connections, one after the other.
scenario::Scenario twice() {
  using namespace scenario;
  Scenario s = emptySession();
  for (const Side side : kSides) {
    s.parties[side].tcp.fastOpen = true;
    s.parties[side].tcp.timeWait = 100ms;
  }
  s.parties[Side::Client].program = {Connect{}, Send{.bytes = 100, .text = {}}, ReceiveEnd{}, Close{},
                                     Connect{}, Send{.bytes = 100, .text = {}}, ReceiveEnd{}, Close{}};
  s.parties[Side::Server].program = {Listen{}, Receive{100}, Send{.bytes = 500, .text = {}}, Close{},
                                     Listen{}, Receive{100}, Send{.bytes = 500, .text = {}}, Close{}};
  return s;
}

TEST(Extensions, TheSecondConnectionCarriesDataInItsSynAndIsAnsweredARoundTripEarlier) {
  const Trace trace = run(twice());
  expectDelivered(trace, 200);
  for (const Rule rule :
       {Rule::CookieAsked, Rule::CookieGranted, Rule::CookieLearned, Rule::SynWithData, Rule::FastOpenAccepted})
    EXPECT_TRUE(says(trace, rule)) << static_cast<int>(rule);
  const auto syn = std::ranges::find_if(trace.packets, [](const PacketRecord& packet) {
    return packet.flags.has(wire::Syn) && packet.payloadLength > 0;
  });
  ASSERT_NE(syn, trace.packets.end());
  EXPECT_EQ(syn->payloadLength, 100U);
  const auto answer = std::ranges::find_if(trace.packets, [&](const PacketRecord& packet) {
    return packet.from == Side::Server && packet.sent > syn->sent && packet.payloadLength > 0;
  });
  ASSERT_NE(answer, trace.packets.end());
  EXPECT_EQ(answer->sent, syn->arrives) << "before the handshake is over";
}

}  // namespace
}  // namespace wiretale::sim
