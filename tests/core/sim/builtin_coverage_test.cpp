// What TCP has to show, and the built-in scenario that shows each of it: the rules that must come up there.

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/explain/explain.h"
#include "core/scenario/builtin.h"
#include "core/sim/run.h"

namespace wiretale::sim {
namespace {

using trace::Index;
using trace::Trace;

struct Item {
  std::string_view what;
  std::string_view builtin;
  std::vector<Rule> rules;
};

const std::vector<Item> kConnection{
    {"passive and active open", "three-way-handshake-and-close", {Rule::PassiveOpen, Rule::ActiveOpen}},
    {"simultaneous open", "simultaneous-open", {Rule::SynAcknowledged}},
    {"old duplicate SYN", "old-duplicate-syn", {Rule::ResetUnacceptableAck, Rule::ResetAccepted}},
    {"half-open, the rebooted side connects",
     "half-open-reconnect",
     {Rule::HostRebooted, Rule::AckUnacceptable, Rule::ResetUnacceptableAck}},
    {"half-open, the other side sends", "half-open-send", {Rule::HostRebooted, Rule::ResetNoConnection}},
    {"RST to a closed port", "connection-refused", {Rule::ResetNoConnection, Rule::ResetAnswersSyn}},
    {"acceptance test", "old-duplicate-data", {Rule::DataOutOfOrder}},
    {"normal close", "server-closes-first", {Rule::TimeWaitOver}},
    {"simultaneous close", "simultaneous-close", {Rule::FinAccepted, Rule::FinAcknowledged}},
    {"half close", "half-close", {Rule::FinAccepted}},
    {"three-segment close", "three-segment-close", {Rule::FinAccepted, Rule::DelayedAckStopped}},
    {"abort, linger 0", "abort", {Rule::ResetByAbort}},
    {"abort, unread data", "close-unread", {Rule::ResetUnread}},
    {"RST in each state", "reset-in-each-state", {Rule::ResetInjected, Rule::ResetAnswersSyn, Rule::ResetAccepted}},
    {"SYN give-up", "give-up", {Rule::GaveUp}},
    {"R1 before R2", "advice-and-giving-up", {Rule::AdviceToIp, Rule::GaveUp}},
    {"user timeout", "user-timeout", {Rule::UserTimeoutOver}},
    {"keep-alive", "keep-alive", {Rule::KeepAliveProbe, Rule::AckOfProbe}},
    {"keep-alive in vain", "keep-alive-fails", {Rule::KeepAliveProbe, Rule::KeepAliveFiredLast, Rule::GaveUp}},
    {"FIN-WAIT-2 timeout", "fin-wait-2-timeout", {Rule::FinWait2Started, Rule::FinWait2Over}},
    {"blind RST", "blind-reset", {Rule::SegmentForged, Rule::ResetIgnored, Rule::ChallengeAck, Rule::ResetAccepted}},
    {"blind SYN", "blind-syn", {Rule::SegmentForged, Rule::SynUnexpected, Rule::ChallengeAck}},
    {"blind data", "blind-data", {Rule::SegmentForged, Rule::AckIgnored, Rule::ChallengeAck}},
    {"challenge ACK limit", "challenge-limit", {Rule::ChallengeAck, Rule::ChallengeSuppressed}},
};

const std::vector<Item> kTimeWait{
    {"TIME-WAIT of 0", "no-time-wait", {Rule::ResetNoConnection}},
    {"re-ACK and restart", "last-ack-lost", {Rule::ReAckInTimeWait, Rule::TimeWaitRestarted}},
    {"new SYN by sequence number", "time-wait-reuse", {Rule::SynEndsTimeWait}},
    {"new SYN by timestamp", "time-wait-reuse-timestamp", {Rule::SynEndsTimeWait}},
    {"assassination", "time-wait-assassination", {Rule::ResetAccepted}},
    {"an old duplicate taken for new data", "old-duplicate-data", {Rule::DuplicatedByHand}},
    {"out of ports", "ports-exhausted", {Rule::NoPortLeft}},
};

const std::vector<Item> kListening{
    {"backlog", "backlog-full", {Rule::AcceptQueueFull}},
    {"SYN queue and flood", "syn-flood", {Rule::SynQueueFull, Rule::SpoofedSyn}},
    {"SYN cookies", "syn-cookies", {Rule::CookieSent, Rule::CookieAccepted}},
};

const std::vector<Item> kOptions{
    {"no MSS option", "default-mss", {Rule::MssAssumed}},
    {"window scale", "window-scale", {Rule::WindowScaleAgreed}},
    {"no window scale", "no-window-scale", {Rule::WindowScaleMissing}},
    {"SACK", "two-losses-sack", {Rule::SelectiveAckAgreed, Rule::AckReportsBlock, Rule::ResentBelowSack}},
    {"D-SACK", "duplicate-sack", {Rule::AckReportsDuplicate}},
    {"timestamps and PAWS", "paws", {Rule::TimestampsAgreed, Rule::TimestampOld, Rule::AckOldTimestamp}},
    {"Fast Open", "fast-open", {Rule::CookieGranted, Rule::SynWithData, Rule::FastOpenAccepted}},
    {"unknown option", "unknown-option", {Rule::OptionAdded, Rule::OptionSkipped}},
    {"broken option", "broken-option", {Rule::OptionAdded, Rule::OptionBroken}},
    {"sequence numbers wrap", "sequence-wrap", {Rule::DataInOrder}},
};

const std::vector<Item> kSending{
    {"Nagle", "nagle", {Rule::NagleHolds}},
    {"silly windows, receiver", "silly-window", {Rule::WindowKeptShut}},
    {"silly windows, sender", "silly-window", {Rule::SillyWindowHolds}},
    {"urgent data", "urgent-data", {Rule::UrgentCall, Rule::UrgentWithoutRoom, Rule::UrgentArrived}},
    {"delayed ACK", "delayed-ack", {Rule::DelayedAckStarted, Rule::AckEverySecond, Rule::AckDelayExpired}},
    {"quick ACK", "quick-ack", {Rule::AckQuick}},
    {"zero window and probes", "zero-window", {Rule::WindowProbe, Rule::ProbeTimerFired, Rule::AckBufferFull}},
    {"slow reader", "slow-reader", {Rule::WindowUpdate}},
    {"path MTU", "path-mtu", {Rule::FragmentationNeeded, Rule::PathMtuShrunk}},
    {"black hole", "black-hole", {Rule::BlackHoleSuspected}},
    {"search behind it", "path-mtu-search", {Rule::PathProbe, Rule::PathProbeFits, Rule::PathProbeLost}},
};

const std::vector<Item> kTimers{
    {"retransmission and back-off", "advice-and-giving-up", {Rule::RetransmissionTimeout, Rule::RtoFired}},
    {"after a lost SYN", "syn-lost", {Rule::RtoAfterLostSyn}},
};

const std::vector<Item> kRecovery{
    {"slow start", "slow-start-doubles", {Rule::DataWithinWindow}},
    {"avoidance", "path-mtu-search", {Rule::SlowStartOver}},
    {"fast retransmit", "fast-retransmit", {Rule::AckFindsLoss, Rule::FastRetransmit}},
    {"limited transmit", "limited-transmit", {Rule::LimitedTransmit}},
    {"NewReno", "two-losses-newreno", {Rule::AckPartial, Rule::ResentAfterPartialAck}},
    {"Reno", "two-losses-reno", {Rule::FastRetransmit, Rule::RetransmissionTimeout}},
    {"Tahoe", "tahoe", {Rule::AckFindsLoss, Rule::FastRetransmit, Rule::DataWithinWindow}},
    {"PRR", "proportional-rate", {Rule::DataInRecovery}},
    {"RACK and reordering", "rack-reordering", {Rule::ReorderingStarted, Rule::AckDuplicate}},
    {"tail loss probe", "tail-loss-probe", {Rule::TailLossProbe}},
    {"F-RTO", "spurious-timeout", {Rule::AckShowsSpuriousTimeout}},
    {"idle restart", "idle-restart", {Rule::IdleRestart}},
    {"CUBIC", "cubic", {Rule::CubicTurns}},
    {"BBR: Startup and Drain", "bbr", {Rule::BbrBegins, Rule::BbrBandwidth, Rule::BbrPipeFull, Rule::BbrDrained}},
    {"BBR: ProbeBW", "bbr", {Rule::BbrDataPaced, Rule::BbrProbesBandwidth, Rule::BbrYields}},
    {"BBR: ProbeRTT", "bbr", {Rule::BbrProbesRoundTrip, Rule::BbrRoundTripProbed}},
    {"ECN", "ecn-mark", {Rule::EcnAgreed, Rule::MarkArrived, Rule::AckEchoesMark, Rule::ReductionTold}},
    {"corruption", "corrupted-segment", {Rule::ChecksumWrongByHand}},
};

std::set<Rule> rulesOf(const Trace& trace) {
  std::set<Rule> rules;
  const auto add = [&](Index reason) { rules.insert(trace.reasonAt(reason).rule); };
  for (const auto& packet : trace.packets) {
    add(packet.sentReason);
    add(packet.arrivalReason);
  }
  for (const auto& incident : trace.incidents) add(incident.reason);
  for (const auto& timer : trace.timers) {
    add(timer.startReason);
    add(timer.endReason);
  }
  for (const Side side : kSides) {
    for (const auto& span : trace.states[side]) add(span.reason);
    for (const auto& span : trace.connectionStates[side]) add(span.reason);
  }
  for (const auto& event : trace.appEvents) add(event.reason);
  return rules;
}

class BuiltinCoverage : public ::testing::TestWithParam<const std::vector<Item>*> {};

TEST_P(BuiltinCoverage, EveryItemComesUpWithItsReason) {
  for (const Item& item : *GetParam()) {
    SCOPED_TRACE(std::string(item.what) + " in " + std::string(item.builtin));
    const auto scenario = scenario::builtinScenario(item.builtin);
    ASSERT_TRUE(scenario.has_value());
    const std::set<Rule> rules = rulesOf(run(*scenario));
    for (const Rule rule : item.rules) EXPECT_TRUE(rules.contains(rule)) << explain::textOf(rule).id;
  }
}

INSTANTIATE_TEST_SUITE_P(Items, BuiltinCoverage,
                         ::testing::Values(&kConnection, &kTimeWait, &kListening, &kOptions, &kSending, &kTimers,
                                           &kRecovery));

TEST(BuiltinSession, AfterRackHasWaitedNothingIsSentAgain) {
  const Trace trace = run(scenario::builtinScenario("rack-reordering").value());
  EXPECT_EQ(trace::summarise(trace).retransmissions, 0U);
}

TEST(BuiltinSession, TheNumbersWrapWithinTheData) {
  const Trace trace = run(scenario::builtinScenario("sequence-wrap").value());
  const auto crosses = [](const trace::PacketRecord& packet) {
    return packet.payloadLength > 0 && (packet.seq + packet.payloadLength).raw() < packet.seq.raw();
  };
  EXPECT_EQ(std::ranges::count_if(trace.packets, crosses), 1);
}

TEST(BuiltinSession, AResetEndsEveryState) {
  const Trace trace = run(scenario::builtinScenario("reset-in-each-state").value());
  std::set<tcp::State> ended;
  for (const Side side : kSides) {
    const auto& spans = trace.states[side];
    for (std::size_t i = 1; i < spans.size(); ++i) {
      const Rule rule = trace.reasonAt(spans[i].reason).rule;
      if (rule == Rule::ResetAccepted || rule == Rule::ResetAnswersSyn) ended.insert(spans[i - 1].state);
    }
  }
  using enum tcp::State;
  EXPECT_THAT(ended, ::testing::IsSupersetOf({SynSent, SynReceived, Established, FinWait1, FinWait2, CloseWait, Closing,
                                              LastAck, TimeWait}));
}

/// A figure of RFC 9293 as a built-in shows it: who sends what, in the order of sending. Data and what follows the
/// figure are left out.
struct Figure {
  int number;
  std::string_view builtin;
  std::string_view segments;  ///< "C:S" is a SYN of the client's, "S:SA" a SYN,ACK of the server's
};

constexpr Figure kFigures[] = {
    {6, "three-way-handshake-and-close", "C:S S:SA C:A"},
    {7, "simultaneous-open", "C:S S:S S:SA C:SA"},
    {8, "old-duplicate-syn", "S:SA C:R"},
    {9, "half-open-reconnect", "C:S S:A C:R C:S"},
    {10, "half-open-send", "C:R"},
    {11, "two-listeners", "C:S S:SA C:R"},
    {12, "server-closes-first", "S:FA C:A C:FA S:A"},
    {13, "simultaneous-close", "C:FA S:FA S:A C:A"},
};

std::string segmentsOf(const Trace& trace) {
  std::string all;
  for (const trace::PacketRecord& packet : trace.packets) {
    if (packet.payloadLength > 0) continue;
    std::string flags;
    for (const auto& [flag, letter] : {std::pair{wire::Syn, 'S'}, {wire::Fin, 'F'}, {wire::Rst, 'R'}, {wire::Ack, 'A'}})
      if (packet.flags.has(flag)) flags += letter;
    all += std::string(all.empty() ? "" : " ") + (packet.from == Side::Client ? "C:" : "S:") + flags;
  }
  return all;
}

TEST(BuiltinSession, EveryFigureOfRfc9293IsThere) {
  for (const Figure& figure : kFigures) {
    const Trace trace = run(scenario::builtinScenario(figure.builtin).value());
    EXPECT_THAT(segmentsOf(trace), ::testing::HasSubstr(std::string(figure.segments))) << "figure " << figure.number;
  }
}

TEST(BuiltinSession, Figure11HasItsNumbers) {
  const Trace trace = run(scenario::builtinScenario("two-listeners").value());
  ASSERT_EQ(trace.packets.size(), 3U);
  EXPECT_EQ(trace.packets[0].seq, wire::SeqNum(90));
  EXPECT_EQ(trace.packets[1].seq, wire::SeqNum(300));
  EXPECT_EQ(trace.packets[1].ack, wire::SeqNum(91));
  EXPECT_EQ(trace.packets[2].seq, wire::SeqNum(91));
  for (const Side side : kSides) EXPECT_EQ(trace.states[side].back().state, tcp::State::Listen);
}

}  // namespace
}  // namespace wiretale::sim
