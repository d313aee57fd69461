#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "core/format/text.h"
#include "core/sim/run.h"
#include "core/tcp/state.h"
#include "core/trace/message_name.h"
#include "core/trace/packet_bytes.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using namespace wiretale::testing;
using namespace wiretale::scenario;
using enum tcp::State;
using Kind = trace::AppEvent::Kind;
using States = std::vector<tcp::State>;

States statesOf(const trace::Trace& trace, Side side) {
  States states;
  for (const trace::StateSpan& span : trace.states[side]) states.push_back(span.state);
  return states;
}

/// The payloads of the data packets of one side, in the order in which they were sent.
std::vector<std::string> payloadsOf(const trace::Trace& trace, Side side) {
  std::vector<std::string> payloads;
  for (trace::Index i = 0; i < trace.packets.size(); ++i) {
    const trace::PacketRecord& packet = trace.packets[i];
    if (packet.from != side || packet.payloadLength == 0) continue;
    const std::vector<std::byte> bytes = trace::packetBytes(trace, i);
    std::string text;
    for (auto byte = bytes.end() - packet.payloadLength; byte != bytes.end(); ++byte) text += static_cast<char>(*byte);
    payloads.push_back(text);
  }
  return payloads;
}

std::vector<std::uint64_t> readsOf(const trace::Trace& trace, Side side) {
  std::vector<std::uint64_t> reads;
  for (const trace::AppEvent& event : trace.appEvents) {
    if (event.side == side && event.kind == Kind::ReceivedBytes) reads.push_back(event.bytes);
  }
  return reads;
}

/// The server closes first, so the client can connect again as soon as it is CLOSED; the server stays in TIME-WAIT.
scenario::Scenario twoConnections(SimDuration timeWait) {
  Scenario s = emptySession();
  s.parties[Side::Server].tcp.timeWait = timeWait;
  s.parties[Side::Client].program = {Connect{}, Send{0, "first"},  ReceiveEnd{}, Close{},
                                     Connect{}, Send{0, "second"}, ReceiveEnd{}, Close{}};
  s.parties[Side::Server].program = {scenario::Listen{}, Receive{5}, Close{}, scenario::Listen{}, Receive{6}, Close{}};
  return s;
}

TEST(Connections, ComeOneAfterAnotherFromTheSamePort) {
  const trace::Trace trace = run(twoConnections(0s));
  EXPECT_EQ(statesOf(trace, Side::Client), (States{Closed, SynSent, Established, CloseWait, LastAck, Closed, SynSent,
                                                   Established, CloseWait, LastAck, Closed}))
      << format::formatText(trace);
  EXPECT_EQ(statesOf(trace, Side::Server),
            (States{Closed, Listen, SynReceived, Established, FinWait1, FinWait2, TimeWait, Closed, Listen, SynReceived,
                    Established, FinWait1, FinWait2, TimeWait, Closed}));
  EXPECT_EQ(readsOf(trace, Side::Server), (std::vector<std::uint64_t>{5, 6}));
}

TEST(Connections, EachCarriesItsOwnBytesUnderItsOwnNumbers) {
  const trace::Trace trace = run(twoConnections(0s));
  EXPECT_EQ(payloadsOf(trace, Side::Client), (std::vector<std::string>{"first", "second"}));
  EXPECT_EQ(trace.endpoints[Side::Client].initialSequence.raw(), 1'000U);
  ASSERT_EQ(trace.connections.size(), 2U);
  EXPECT_EQ(trace.connections[0].next, 1U);
  EXPECT_EQ(trace.connections[1].previous, 0U);
  std::vector<std::uint32_t> synNumbers;
  for (const trace::PacketRecord& packet : trace.packets) {
    const std::uint32_t seq = trace::relativeSeq(trace, packet);
    const std::uint32_t ack = trace::relativeAck(trace, packet);
    EXPECT_LE(std::max(seq, ack), 8U) << format::formatText(trace);
    if (packet.flags == wire::Syn) synNumbers.push_back(packet.seq.raw());
    EXPECT_TRUE(packet.payloadLength == 0 || seq == 1) << seq;
  }
  ASSERT_EQ(synNumbers.size(), 2U);
  EXPECT_GT(synNumbers[1], synNumbers[0] + 6) << "the clock of RFC 9293 §3.4.1 has run on";
}

TEST(Connections, ASecondListenWaitsUntilTimeWaitIsOver) {
  Scenario s = twoConnections(400ms);
  s.parties[Side::Client].program.insert(s.parties[Side::Client].program.begin() + 4, Wait{1s});
  const trace::Trace trace = run(s);
  std::vector<SimTime> listened;
  for (const trace::AppEvent& event : trace.appEvents) {
    if (event.kind == Kind::Listened) listened.push_back(event.at);
  }
  const auto& spans = trace.states[Side::Server];
  const auto timeWait = std::ranges::find(spans, TimeWait, &trace::StateSpan::state);
  ASSERT_NE(timeWait, spans.end()) << format::formatText(trace);
  EXPECT_EQ(timeWait->to - timeWait->from, 400ms);
  EXPECT_EQ(listened, (std::vector{kSessionStart, timeWait->to}));
  EXPECT_EQ(readsOf(trace, Side::Server), (std::vector<std::uint64_t>{5, 6}));
}

TEST(Connections, AFailedOneIsPassedOverUpToTheNext) {
  Scenario s = emptySession();
  s.parties[Side::Client].program = {Connect{}, Send{0, "never"}, Wait{1s}, Receive{5},
                                     Connect{}, Send{0, "hello"}, Close{}};
  s.parties[Side::Server].program = {Wait{500ms}, scenario::Listen{}, ReceiveEnd{}, Close{}};
  const trace::Trace trace = run(s);
  EXPECT_EQ(payloadsOf(trace, Side::Client), std::vector<std::string>{"hello"}) << format::formatText(trace);
  EXPECT_EQ(statesOf(trace, Side::Client),
            (States{Closed, SynSent, Closed, SynSent, Established, FinWait1, FinWait2, TimeWait, Closed}));
  EXPECT_EQ(trace.states[Side::Client][3].from, kSessionStart + 1040ms) << "refused after 40 ms; waiting goes on";
}

TEST(Reboot, ForgetsTheConnectionAndSendsNothing) {
  Scenario s = handshake();
  s.interventions = {RebootHost{kSessionStart + 1s, Side::Client}};
  const trace::Trace trace = run(s);
  EXPECT_EQ(trace.packets.size(), 3U) << format::formatText(trace);
  EXPECT_EQ(statesOf(trace, Side::Client), (States{Closed, SynSent, Established, Closed}));
  EXPECT_EQ(trace.states[Side::Client].back().from, kSessionStart + 1s);
  EXPECT_EQ(trace.reasonAt(trace.states[Side::Client].back().reason).rule, Rule::HostRebooted);
  EXPECT_EQ(statesOf(trace, Side::Server).back(), Established) << "half-open: it does not know";
}

TEST(Reboot, StopsTheTimersOfTheConnection) {
  Scenario s = withLoss(handshake(), 1.0);
  s.interventions = {RebootHost{kSessionStart + 100ms, Side::Client}};
  const trace::Trace trace = run(s);
  ASSERT_EQ(trace.timers.size(), 1U);
  EXPECT_EQ(trace.timers[0].outcome, trace::TimerOutcome::Stopped);
  EXPECT_EQ(trace.timers[0].ended, kSessionStart + 100ms);
  EXPECT_EQ(trace.end, kSessionStart + 100ms);
}

TEST(Reboot, TheOtherSideLearnsOfItByAResetWhenItSends) {
  Scenario s = emptySession();
  s.parties[Side::Client].program = {Connect{}, Wait{100ms}, Reboot{}};
  s.parties[Side::Server].program = {scenario::Listen{}, Wait{300ms}, Send{100, {}}, ReceiveEnd{}};
  const trace::Trace trace = run(s);
  EXPECT_EQ(trace::messageName(trace.packets.back()), "RST") << format::formatText(trace);
  EXPECT_EQ(statesOf(trace, Side::Server).back(), Closed);
  EXPECT_EQ(trace::relativeSeq(trace, trace.packets.back()), 1U);
}

TEST(Reboot, AHostBeginsWithAnotherNumberAndConnectsAgain) {
  Scenario s = emptySession();
  s.parties[Side::Client].program = {Connect{}, Wait{100ms}, Reboot{}, Connect{}, Send{0, "again"}, Close{}};
  s.parties[Side::Server].program = {scenario::Listen{}, ReceiveEnd{}, scenario::Listen{}, ReceiveEnd{}, Close{}};
  const trace::Trace trace = run(s);
  EXPECT_EQ(payloadsOf(trace, Side::Client), std::vector<std::string>{"again"}) << format::formatText(trace);
  EXPECT_EQ(readsOf(trace, Side::Server), std::vector<std::uint64_t>{5});
  ASSERT_EQ(trace.connections.size(), 2U);
  for (const trace::PacketRecord& packet : trace.packets) {
    EXPECT_LE(trace::relativeSeq(trace, packet), 7U) << format::formatText(trace);
    EXPECT_LE(trace::relativeAck(trace, packet), 7U) << format::formatText(trace);
  }
  for (const Side side : kSides) EXPECT_EQ(statesOf(trace, side).back(), Closed);
}

TEST(Reboot, AChangedTimeWaitOutlivesIt) {
  Scenario s = emptySession();
  s.parties[Side::Client].program = {Reboot{}, Connect{}, Close{}};
  s.parties[Side::Client].program.insert(s.parties[Side::Client].program.begin(), Wait{10ms});
  s.parties[Side::Server].program = {scenario::Listen{}, ReceiveEnd{}, Close{}};
  s.interventions = {ChangeTimeWait{kSessionStart + 5ms, Side::Client, 3s}};
  const trace::Trace trace = run(s);
  const auto& spans = trace.states[Side::Client];
  ASSERT_EQ(spans.at(spans.size() - 2).state, TimeWait);
  EXPECT_EQ(spans.back().from - spans[spans.size() - 2].from, 3s);
}

TEST(SlowReader, InPiecesTakesItsTime) {
  Scenario s = upload(1'000);
  s.parties[Side::Server].program = {scenario::Listen{}, Receive{.bytes = 1'000, .chunk = 300, .every = 50ms},
                                     ReceiveEnd{}, Close{}};
  const trace::Trace trace = run(s);
  std::vector<SimTime> times;
  for (const trace::AppEvent& event : trace.appEvents) {
    if (event.side == Side::Server && event.kind == Kind::ReceivedBytes) times.push_back(event.at);
  }
  EXPECT_EQ(readsOf(trace, Side::Server), (std::vector<std::uint64_t>{300, 300, 300, 100}));
  for (std::size_t i = 1; i < times.size(); ++i) EXPECT_EQ(times[i] - times[i - 1], 50ms);
}

TEST(SlowReader, InPiecesOfWhatThereIsWithoutAPause) {
  Scenario s = upload(1'000);
  s.parties[Side::Client].tcp.mss = 400;
  s.parties[Side::Server].program = {scenario::Listen{}, Receive{.bytes = 1'000, .chunk = 300, .every = {}}, Close{}};
  EXPECT_EQ(readsOf(run(s), Side::Server), (std::vector<std::uint64_t>{300, 100, 300, 100, 200}));
}

TEST(SlowReader, InPiecesEndsWithThePeersStream) {
  Scenario s = upload(500);
  s.parties[Side::Server].program = {scenario::Listen{}, Receive{.bytes = 1'000, .chunk = 300, .every = 20ms}, Close{}};
  const trace::Trace trace = run(s);
  EXPECT_EQ(readsOf(trace, Side::Server), (std::vector<std::uint64_t>{300, 200}));
  EXPECT_EQ(statesOf(trace, Side::Server).back(), Closed);
}

}  // namespace
}  // namespace wiretale::sim
