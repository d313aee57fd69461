// Whole sessions under BBR, beside others: what the link carries, and how long its queue gets.

#include <algorithm>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "core/sim/run.h"
#include "core/sim/simulation.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::sim {
namespace {

using tcp::CongestionControl;
using trace::Trace;

constexpr std::uint64_t kBitsPerSecond = 10'000'000;
constexpr SimDuration kRoundTrip = 40ms;

/// A bulk transfer over 10 Mbit/s and 40 ms with a queue without an end.
scenario::Scenario bulk(CongestionControl control, std::uint64_t bytes = 10'000'000) {
  scenario::Scenario s = wiretale::testing::upload(bytes);
  for (auto& direction : s.link) direction = {.latency = kRoundTrip / 2, .bitsPerSecond = kBitsPerSecond};
  for (scenario::Party& party : s.parties) {
    party.tcp.congestion = control;
    party.tcp.selectiveAck = true;
    party.tcp.windowScaling = true;
    party.tcp.receiveWindow = 4'000'000;
    party.tcp.sampleEveryAck = true;
  }
  return s;
}

/// Of the link's rate, what carried new data until all was there. Headers take 40 bytes of 1500.
double share(const Trace& trace) {
  const auto data = [](const trace::PacketRecord& packet) {
    return packet.from == Side::Client && packet.payloadLength > 0;
  };
  const auto first = std::ranges::find_if(trace.packets, data);
  SimTime last = first->sent;
  for (const auto& packet : trace.packets)
    if (data(packet) && packet.arrived()) last = std::max(last, packet.arrives);
  const std::chrono::duration<double> time = last - first->sent;
  return static_cast<double>(trace.streams[Side::Client].size()) * 8 / time.count() / kBitsPerSecond;
}

/// Round trips from a second on, when a beginning is over, in order of their length.
std::vector<std::uint64_t> roundTrips(const Trace& trace) {
  std::vector<std::uint64_t> all;
  for (const trace::Sample& sample : trace.samples[Side::Client].column(trace::Quantity::RoundTrip))
    if (sample.at > kSessionStart + 1s) all.push_back(sample.value);
  std::ranges::sort(all);
  return all;
}

double medianOverLeast(const Trace& trace) {
  const auto all = roundTrips(trace);
  return static_cast<double>(all[all.size() / 2]) / static_cast<double>(kRoundTrip.count());
}

TEST(BbrSession, FillsTheLinkAndLeavesTheQueueShort) {
  const Trace trace = run(bulk(CongestionControl::Bbr));
  EXPECT_GE(share(trace), 0.9);
  EXPECT_LE(medianOverLeast(trace), 1.35);
}

TEST(BbrSession, CubicFillsTheQueueAsWell) {
  const Trace trace = run(bulk(CongestionControl::Cubic));
  EXPECT_GE(share(trace), 0.9);
  EXPECT_GE(medianOverLeast(trace), 2);
}

TEST(BbrSession, LosesLittleOfItsRateWhereTwoPercentAreLost) {
  const auto losing = [](CongestionControl control) {
    return share(run(wiretale::testing::withLoss(bulk(control), 0.02)));
  };
  EXPECT_GE(losing(CongestionControl::Bbr), 0.8);
  EXPECT_LE(losing(CongestionControl::NewReno), 0.4);
}

TEST(BbrSession, FollowsALinkThatBecomesLonger) {
  scenario::Scenario s = bulk(CongestionControl::Bbr, 20'000'000);
  s.interventions.emplace_back(scenario::ChangeLatency{.at = SimTime{3s}, .from = Side::Client, .latency = 60ms});
  EXPECT_GE(share(run(s)), 0.85);
}

std::set<Rule> remarks(const Trace& trace) {
  std::set<Rule> rules;
  for (const auto& incident : trace.incidents) rules.insert(trace.reasonAt(incident.reason).rule);
  return rules;
}

TEST(BbrSession, GoesThroughAllItsStates) {
  const std::set<Rule> rules = remarks(run(bulk(CongestionControl::Bbr, 15'000'000)));
  for (const Rule rule :
       {Rule::BbrBegins, Rule::BbrBandwidth, Rule::BbrPipeFull, Rule::BbrDrained, Rule::BbrProbesBandwidth,
        Rule::BbrYields, Rule::BbrProbesRoundTrip, Rule::BbrRoundTripProbed})
    EXPECT_TRUE(rules.contains(rule)) << static_cast<int>(rule);
}

TEST(BbrSession, RemarksDoNotFloodIt) {
  const Trace trace = run(bulk(CongestionControl::Bbr));
  EXPECT_LT(trace.incidents.size(), trace.packets.size() / 50);
}

TEST(BbrSession, SendsNoBursts) {
  /// How many segments leave at the same moment, at most.
  const auto largest = [](CongestionControl control) {
    scenario::Scenario s = bulk(control, 2'000'000);
    for (auto& direction : s.link) direction.bitsPerSecond = 0;  // so that packets leave when they are sent
    const Trace trace = run(s);
    std::size_t most = 0;
    std::vector<SimTime> sent;
    for (const auto& packet : trace.packets)
      if (packet.from == Side::Client && packet.payloadLength > 0) sent.push_back(packet.sent);
    for (std::size_t from = 0, to = 0; from < sent.size(); ++from) {
      while (to < sent.size() && sent[to] == sent[from]) ++to;
      most = std::max(most, to - from);
    }
    return most;
  };
  EXPECT_EQ(largest(CongestionControl::Bbr), 1U) << "never two at a time";
  EXPECT_GE(largest(CongestionControl::Cubic), 10U);
}

TEST(BbrSession, ASeedChoosesWhereTheCycleBegins) {
  const auto firstProbe = [](std::uint32_t initial) {
    scenario::Scenario s = bulk(CongestionControl::Bbr, 3'000'000);
    s.parties[Side::Client].tcp.initialSequence = initial;
    const Trace trace = run(s);
    for (const auto& incident : trace.incidents)
      if (trace.reasonAt(incident.reason).rule == Rule::BbrProbesBandwidth) return trace.packets[incident.packet].sent;
    return kNever;
  };
  std::set<SimTime> times;
  for (std::uint32_t initial = 700; initial < 707; ++initial) times.insert(firstProbe(initial));
  EXPECT_GE(times.size(), 6U);
}

}  // namespace
}  // namespace wiretale::sim
