// What a loss costs over whole sessions: the law of Mathis, Semke, Mahdavi and Ott (1997) that RFC 3155 and RFC 9438
// rest on. A window of W segments that halves with each loss and grows by one a round trip sends 3/8 W² segments from
// loss to loss; so with one of N lost, 3/4 W, its average, is the square root of 3/2 N.

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "core/sim/run.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::testing {
namespace {

constexpr std::uint32_t kLosses = 24;
constexpr std::size_t kSettled = 12;  ///< losses until the beginning, a slow start far beyond, is forgotten
constexpr SimDuration kRoundTrip = 100ms;

/// One of `every` packets is dropped.
scenario::Scenario losing(std::uint32_t every, tcp::CongestionControl control, bool selectiveAck) {
  scenario::Scenario s = upload(std::uint64_t{kLosses + 1} * every * 1'460);
  for (auto& direction : s.link) direction.latency = kRoundTrip / 2;
  for (scenario::Party& party : s.parties) {
    party.tcp.congestion = control;
    party.tcp.selectiveAck = selectiveAck;
    party.tcp.windowScaling = true;
    party.tcp.receiveWindow = 1 << 20;
    party.tcp.delayedAck = 0ms;  // an ACK for each segment: the law's simplest case
  }
  for (std::uint32_t i = 1; i <= kLosses; ++i)
    s.interventions.emplace_back(scenario::DropPacket{.from = Side::Client, .ordinal = i * every});
  return s;
}

/// Segments sent in a round trip, between losses of which each finds the same window.
double averageWindow(const trace::Trace& trace) {
  std::vector<std::size_t> lost;
  std::vector<SimTime> sent;
  for (const trace::PacketRecord& packet : trace.packets) {
    if (packet.from != Side::Client || packet.payloadLength == 0) continue;
    if (packet.fate == trace::Fate::Dropped) lost.push_back(sent.size());
    sent.push_back(packet.sent);
  }
  if (lost.size() != kLosses) return 0;
  const std::chrono::duration<double> time = sent[lost.back()] - sent[lost[kSettled]];
  return static_cast<double>(lost.back() - lost[kSettled]) * std::chrono::duration<double>(kRoundTrip) / time;
}

struct Recovery {
  const char* name;
  tcp::CongestionControl control;
  bool selectiveAck;
};

class LossLaw : public ::testing::TestWithParam<Recovery> {};

TEST_P(LossLaw, HoldsForWholeSessions) {
  for (const double loss : {1e-4, 3e-4, 1e-3, 3e-3, 1e-2}) {
    const auto every = static_cast<std::uint32_t>(std::lround(1 / loss));
    const trace::Trace trace = sim::run(losing(every, GetParam().control, GetParam().selectiveAck));
    const double law = std::sqrt(1.5 * every);
    EXPECT_NEAR(averageWindow(trace), law, 0.15 * law) << "loss " << loss;
  }
}

INSTANTIATE_TEST_SUITE_P(Recoveries, LossLaw,
                         ::testing::Values(Recovery{"Reno", tcp::CongestionControl::Reno, false},
                                           Recovery{"NewReno", tcp::CongestionControl::NewReno, false},
                                           Recovery{"NewRenoWithSack", tcp::CongestionControl::NewReno, true}),
                         [](const auto& each) { return std::string(each.param.name); });

}  // namespace
}  // namespace wiretale::testing
