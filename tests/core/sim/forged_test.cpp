// Segments that somebody makes up, and options that something puts in on the way.

#include <algorithm>
#include <initializer_list>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/sim/run.h"
#include "core/trace/packet_bytes.h"
#include "core/wire/tcp_packet.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using scenario::AddOption;
using scenario::ForgedSegment;
using scenario::InjectSegment;
using trace::Trace;

std::vector<Rule> rulesAbout(const Trace& trace, trace::Index packet) {
  std::vector<Rule> rules;
  for (const trace::Incident& incident : trace::incidentsOf(trace, packet))
    rules.push_back(trace.reasonAt(incident.reason).rule);
  return rules;
}

Rule outcomeOf(const Trace& trace, trace::Index packet) {
  return trace.reasonAt(trace.packets[packet].arrivalReason).rule;
}

/// An open connection to whose server somebody sends something after a second.
Trace withForged(InjectSegment forged) {
  scenario::Scenario s = wiretale::testing::handshake();
  forged.at = kSessionStart + 1s;
  forged.to = Side::Server;
  s.interventions = {forged};
  return run(s);
}

trace::Index forgedOne(const Trace& trace) {
  const auto found = std::ranges::find(trace.packets, true, [](const auto& packet) { return bool{packet.forged}; });
  EXPECT_NE(found, trace.packets.end());
  return static_cast<trace::Index>(found - trace.packets.begin());
}

struct Attack {
  const char* what;
  InjectSegment segment;
  Rule outcome;
  tcp::State after;
};

// The client's numbers begin at 1,000, the server's at 5,000: RCV.NXT of the server is 1,001, SND.NXT 5,001.
const std::vector<Attack> kAttacks{
    {"a RST with the exact number",
     {.at = {}, .segment = ForgedSegment::Reset, .seq = 1'001},
     Rule::ResetAccepted,
     tcp::State::Closed},
    {"a RST in the window",
     {.at = {}, .segment = ForgedSegment::Reset, .seq = 1'002},
     Rule::ResetIgnored,
     tcp::State::Established},
    {"a RST outside",
     {.at = {}, .segment = ForgedSegment::Reset, .seq = 1'000},
     Rule::ResetIgnored,
     tcp::State::Established},
    {"a SYN in the window",
     {.at = {}, .segment = ForgedSegment::Syn, .seq = 1'500},
     Rule::SynUnexpected,
     tcp::State::Established},
    {"data with a wild ACK",
     {.at = {}, .segment = ForgedSegment::Data, .seq = 1'001, .ack = 99'999, .bytes = 10},
     Rule::AckIgnored,
     tcp::State::Established},
    {"data that fits",
     {.at = {}, .segment = ForgedSegment::Data, .bytes = 10},
     Rule::DataInOrder,
     tcp::State::Established},
    {"data outside the window",
     {.at = {}, .segment = ForgedSegment::Data, .ahead = 100'000, .bytes = 10},
     Rule::OutsideWindow,
     tcp::State::Established},
    {"a FIN that fits", {.at = {}, .segment = ForgedSegment::Fin}, Rule::FinAccepted, tcp::State::CloseWait},
};

TEST(InjectSegment, IsJudgedByItsNumbers) {
  for (const Attack& attack : kAttacks) {
    SCOPED_TRACE(attack.what);
    const Trace trace = withForged(attack.segment);
    const trace::Index forged = forgedOne(trace);
    EXPECT_EQ(trace.reasonAt(trace.packets[forged].sentReason).rule, Rule::SegmentForged);
    EXPECT_EQ(outcomeOf(trace, forged), attack.outcome);
    EXPECT_EQ(trace.states[Side::Server].back().state, attack.after);
  }
}

TEST(InjectSegment, ComesAsOftenAsIsWished) {
  const Trace trace =
      withForged({.at = {}, .segment = ForgedSegment::Reset, .seq = 2'000, .times = 12, .every = 100ms});
  std::vector<Rule> outcomes;
  for (trace::Index i = 0; i < trace.packets.size(); ++i)
    if (trace.packets[i].forged) outcomes.push_back(outcomeOf(trace, i));
  ASSERT_EQ(outcomes.size(), 12U);
  // RFC 5961 §7: ten in five seconds.
  EXPECT_EQ(std::ranges::count(outcomes, Rule::ResetIgnored), 10);
  EXPECT_EQ(std::ranges::count(outcomes, Rule::ChallengeSuppressed), 2);
}

TEST(InjectSegment, HasBytesOfItsOwn) {
  const Trace trace = withForged({.at = {}, .segment = ForgedSegment::Data, .bytes = 10});
  const auto bytes = trace::packetBytes(trace, forgedOne(trace));
  const auto packet = wire::readTcpPacket(bytes);
  ASSERT_TRUE(packet.has_value()) << packet.error();
  EXPECT_THAT(packet->payload, ::testing::Each(std::byte{'!'}));
}

/// The client's SYN gets an option on its way, and the server sends 1,000 bytes.
Trace withOption(std::uint8_t kind, std::uint8_t length) {
  using namespace scenario;
  Scenario s = wiretale::testing::emptySession();
  s.parties[Side::Client].program = {Connect{}, ReceiveEnd{}};
  s.parties[Side::Server].program = {Listen{}, Send{.bytes = 1'000, .text = {}}, Close{}};
  s.interventions = {AddOption{.from = Side::Client, .ordinal = 0, .kind = kind, .length = length}};
  return run(s);
}

std::uint32_t firstPayload(const Trace& trace) {
  return std::ranges::find_if(trace.packets, [](const auto& packet) { return packet.payloadLength > 0; })
      ->payloadLength;
}

TEST(AddOption, ThatNobodyKnowsIsSteppedOver) {
  for (const std::uint8_t length : std::initializer_list<std::uint8_t>{2, 3, 8, 36}) {
    const Trace trace = withOption(253, length);
    EXPECT_THAT(rulesAbout(trace, 0), ::testing::ElementsAre(Rule::OptionAdded, Rule::OptionSkipped));
    EXPECT_EQ(firstPayload(trace), 1'000U) << "the MSS behind it was read";
  }
}

TEST(AddOption, WithAnImpossibleLengthHidesWhatIsBehindIt) {
  for (const std::uint8_t length : std::initializer_list<std::uint8_t>{0, 1, 37, 255}) {
    const Trace trace = withOption(253, length);
    EXPECT_THAT(rulesAbout(trace, 0), ::testing::ElementsAre(Rule::OptionAdded, Rule::OptionBroken, Rule::MssAssumed));
    EXPECT_EQ(firstPayload(trace), 536U);
    EXPECT_EQ(trace.states[Side::Client].back().state, tcp::State::CloseWait) << "the session goes on";
  }
}

TEST(AddOption, StandsInThePacketWithAChecksumThatFits) {
  const auto bytes = trace::packetBytes(withOption(253, 8), 0);
  ASSERT_EQ(bytes.size(), 20U + 20U + 8U + 4U);
  EXPECT_EQ(bytes[40], std::byte{253});
  EXPECT_EQ(bytes[41], std::byte{8});
  const auto packet = wire::readTcpPacket(bytes);
  ASSERT_TRUE(packet.has_value()) << packet.error();
  EXPECT_EQ(packet->segment.options.mss, 1'460);
}

}  // namespace
}  // namespace wiretale::sim
