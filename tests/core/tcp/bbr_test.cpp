#include "core/tcp/bbr.h"

#include <gtest/gtest.h>

#include <vector>

namespace wiretale::tcp {
namespace {

using Mode = Bbr::Mode;
using Phase = LossRecovery::Phase;

constexpr std::uint64_t kSegment = 1'000;
constexpr SimTime kStart = kSessionStart + 1s;
constexpr SimDuration kRoundTrip = 100ms;
constexpr std::uint64_t kBandwidth = 1'000'000;  ///< bytes/s: the path holds 100,000 bytes

/// BBR, and what acknowledgments tell it.
class Flow {
 public:
  explicit Flow(std::uint32_t draw = 0)
      : m_bbr({.smss = kSegment,
               .window = 10 * kSegment,
               .smoothed = kRoundTrip,
               .leastRoundTrip = kRoundTrip,
               .draw = draw,
               .now = kStart}) {}

  struct Told {
    SimDuration after = 10ms;
    std::uint64_t newly = 10 * kSegment;
    std::uint64_t inFlight = 100 * kSegment;
    std::uint64_t inFlightBefore = 100 * kSegment;
    std::uint64_t lost = 0;
    Phase phase = Phase::Open;
    std::uint64_t rate = kBandwidth;
    bool round = false;  ///< a round trip is over
    SimDuration roundTrip = kRoundTrip + 1ms;
  };
  void ack(const Told& told) {
    m_now += told.after;
    m_delivered += told.newly;
    const std::uint64_t before = told.round ? m_delivered - told.newly : 0;
    window = m_bbr.onAck({.sample = {.delivered = told.newly,
                                     .interval = Rate(told.rate).timeFor(told.newly),
                                     .deliveredBefore = before,
                                     .roundTrip = told.roundTrip},
                          .deliveredInAll = m_delivered,
                          .newly = told.newly,
                          .lost = told.lost,
                          .inFlightBefore = told.inFlightBefore,
                          .inFlight = told.inFlight,
                          .phase = told.phase,
                          .smoothed = kRoundTrip,
                          .now = m_now},
                         window);
  }
  /// Until Startup is over: the bandwidth is known, and the queue as long as the path.
  void fill() {
    for (int i = 0; i < 4; ++i) ack({.newly = 100 * kSegment, .inFlight = 200 * kSegment, .round = true});
  }
  void drain() {
    fill();
    ack({});
  }
  void timeOut() {
    m_bbr.onTimeout(window);
    window = kSegment;
  }

  Bbr& bbr() { return m_bbr; }
  Mode mode() const { return m_bbr.stage().mode; }
  unsigned phase() const { return m_bbr.stage().phase; }
  double pacing() const { return static_cast<double>(m_bbr.pacingRate().bytesPerSecond()); }
  SimTime now() const { return m_now; }

  std::uint64_t window = 10 * kSegment;

 private:
  Bbr m_bbr;
  SimTime m_now = kStart;
  std::uint64_t m_delivered = 0;
};

// 2/ln 2 of the initial window a round trip, less 1 %.
TEST(Bbr, BeginsWithTheHighGainOfTheInitialWindow) {
  EXPECT_NEAR(Flow{}.pacing(), 2.8854 * 0.99 * 100'000, 10);
  EXPECT_EQ(Flow{}.mode(), Mode::Startup);
}

TEST(Bbr, TakesAMillisecondForTheRoundTripUntilItKnowsIt) {
  Bbr bbr({.smss = kSegment, .window = 10 * kSegment, .now = kStart});
  EXPECT_NEAR(static_cast<double>(bbr.pacingRate().bytesPerSecond()), 2.8854 * 0.99 * 10'000'000, 1'000);
  bbr.onAck({.newly = kSegment, .smoothed = 50ms, .now = kStart}, 10 * kSegment);
  EXPECT_NEAR(static_cast<double>(bbr.pacingRate().bytesPerSecond()), 2.8854 * 0.99 * 200'000, 100);
}

TEST(Bbr, GrowsInStartupByWhatIsDelivered) {
  Flow flow;
  flow.ack({.newly = 2 * kSegment, .rate = 200'000, .round = true});
  EXPECT_EQ(flow.window, 12 * kSegment);
  EXPECT_NEAR(flow.pacing(), 2.8854 * 0.99 * 200'000, 10);
  EXPECT_DOUBLE_EQ(flow.bbr().windowGain(), flow.bbr().pacingGain());
}

TEST(Bbr, NoSampleMakesStartupSlower) {
  Flow flow;
  const double before = flow.pacing();
  flow.ack({.rate = 10'000, .round = true});
  EXPECT_EQ(flow.pacing(), before);
}

TEST(Bbr, DrainsWhenThePathIsFull) {
  Flow flow;
  for (int i = 0; i < 3; ++i) {
    flow.ack({.newly = 100 * kSegment, .inFlight = 200 * kSegment, .round = true});
    EXPECT_EQ(flow.mode(), Mode::Startup) << "round trip " << i;
  }
  flow.ack({.newly = 100 * kSegment, .inFlight = 200 * kSegment, .round = true});
  EXPECT_EQ(flow.mode(), Mode::Drain);
  EXPECT_NEAR(flow.pacing(), 0.99 / 2.8854 * kBandwidth, 50);
  EXPECT_LE(flow.window, 288'540U) << "the gain of the window stays";
  flow.ack({.inFlight = 101 * kSegment});
  EXPECT_EQ(flow.mode(), Mode::Drain);
  flow.ack({.inFlight = 100 * kSegment});
  EXPECT_EQ(flow.mode(), Mode::ProbeBandwidth) << "in flight is what the path holds";
  EXPECT_LE(flow.window, 200 * kSegment) << "twice that";
}

TEST(Bbr, BeginsTheCycleAnywhereButWhereItIsSlower) {
  std::vector<unsigned> phases;
  for (std::uint32_t draw = 0; draw < 7; ++draw) {
    Flow flow(draw);
    flow.drain();
    phases.push_back(flow.phase());
  }
  EXPECT_EQ(phases, (std::vector<unsigned>{0, 2, 3, 4, 5, 6, 7}));
}

TEST(Bbr, PacesFasterThenSlowerThenSixRoundTripsAtTheBandwidth) {
  Flow flow;
  flow.drain();
  std::vector<double> gains;
  for (int i = 0; i < 9; ++i) {
    gains.push_back(flow.bbr().pacingGain());
    EXPECT_NEAR(flow.pacing(), gains.back() * 0.99 * kBandwidth, 1);
    const unsigned before = flow.phase();
    flow.ack({.after = kRoundTrip, .inFlightBefore = 130 * kSegment});
    EXPECT_EQ(flow.phase(), before) << "just a round trip";
    flow.ack({.after = 1ms, .inFlightBefore = 130 * kSegment});
  }
  EXPECT_EQ(gains, (std::vector<double>{1.25, 0.75, 1, 1, 1, 1, 1, 1, 1.25}));
}

TEST(Bbr, GoesOnFasterUntilAQuarterMoreIsInFlight) {
  Flow flow;
  flow.drain();
  flow.ack({.after = 3 * kRoundTrip, .inFlightBefore = 124 * kSegment});
  EXPECT_EQ(flow.phase(), Bbr::kFaster);
  flow.ack({.inFlightBefore = 125 * kSegment});
  EXPECT_EQ(flow.phase(), Bbr::kSlower);
}

TEST(Bbr, GoesOnFasterUntilSomethingIsLost) {
  Flow flow;
  flow.drain();
  flow.ack({.after = 2 * kRoundTrip, .lost = kSegment, .phase = Phase::Recovery});
  EXPECT_EQ(flow.phase(), Bbr::kSlower);
}

TEST(Bbr, IsSlowerOnlyUntilTheQueueIsGone) {
  Flow flow;
  flow.drain();
  flow.ack({.after = 2 * kRoundTrip, .inFlightBefore = 130 * kSegment});
  ASSERT_EQ(flow.phase(), Bbr::kSlower);
  flow.ack({.after = 1ms, .inFlightBefore = 101 * kSegment});
  EXPECT_EQ(flow.phase(), Bbr::kSlower);
  flow.ack({.after = 1ms, .inFlightBefore = 100 * kSegment});
  EXPECT_EQ(flow.phase(), 2U);
}

// The least round trip is that of the start.
TEST(Bbr, LooksForTheRoundTripAfterTenSecondsWithoutALesserOne) {
  Flow flow;
  flow.drain();
  while (flow.now() < kStart + 10s) flow.ack({});
  EXPECT_EQ(flow.mode(), Mode::ProbeBandwidth) << "ten seconds are just over";
  const std::uint64_t before = flow.window;
  flow.ack({.after = 1ms, .inFlight = 50 * kSegment});
  EXPECT_EQ(flow.mode(), Mode::ProbeRoundTrip);
  EXPECT_EQ(flow.window, 4 * kSegment);
  EXPECT_NEAR(flow.pacing(), 0.99 * kBandwidth, 1);

  flow.ack({.inFlight = 5 * kSegment, .round = true});
  flow.ack({.inFlight = 4 * kSegment, .round = true});  // from here on 200 ms and a round trip
  flow.ack({.after = 200ms, .newly = kSegment, .inFlight = 4 * kSegment, .round = true});
  EXPECT_EQ(flow.mode(), Mode::ProbeRoundTrip);
  flow.ack({.after = 1ms, .newly = kSegment, .inFlight = 4 * kSegment});
  EXPECT_EQ(flow.mode(), Mode::ProbeBandwidth);
  EXPECT_GE(flow.window, before);
  while (flow.now() < kStart + 20s) flow.ack({});
  EXPECT_EQ(flow.mode(), Mode::ProbeBandwidth) << "ten seconds from its end on";
}

TEST(Bbr, LooksForTheRoundTripForAsLongAsARoundTripTakes) {
  Flow flow;
  flow.drain();
  flow.ack({.after = 10s, .inFlight = 4 * kSegment});
  ASSERT_EQ(flow.mode(), Mode::ProbeRoundTrip);
  flow.ack({.after = 900ms, .newly = kSegment, .inFlight = 4 * kSegment});
  EXPECT_EQ(flow.mode(), Mode::ProbeRoundTrip) << "nothing has arrived that left since";
  flow.ack({.after = 1ms, .newly = kSegment, .inFlight = 4 * kSegment, .round = true});
  EXPECT_EQ(flow.mode(), Mode::ProbeBandwidth);
}

TEST(Bbr, GoesBackToStartupIfThePathHasNeverBeenFull) {
  Flow flow;
  flow.ack({.rate = 200'000, .round = true});
  flow.ack({.after = 10s, .inFlight = 0, .rate = 200'000});
  ASSERT_EQ(flow.mode(), Mode::ProbeRoundTrip);
  flow.ack({.after = 201ms, .inFlight = 0, .rate = 200'000, .round = true});
  EXPECT_EQ(flow.mode(), Mode::Startup);
}

TEST(Bbr, NeedsNotLookForTheRoundTripAfterAPause) {
  Flow flow;
  flow.drain();
  flow.window = flow.bbr().onRestart(flow.window, flow.now() + 11s);
  flow.ack({.after = 11'100ms, .roundTrip = 104ms});
  EXPECT_EQ(flow.mode(), Mode::ProbeBandwidth);
  EXPECT_EQ(flow.bbr().path().roundTrip(), 104ms);
}

TEST(Bbr, KeepsItsModelOverAPauseAndPacesAtTheBandwidth) {
  Flow flow;
  flow.drain();
  ASSERT_EQ(flow.phase(), Bbr::kFaster);
  const std::uint64_t before = flow.window;
  EXPECT_EQ(flow.bbr().onRestart(flow.window, flow.now() + 5s), before);
  EXPECT_NEAR(flow.pacing(), 0.99 * kBandwidth, 1) << "not a quarter more";
}

// Bytes in flight: 100,000 before; each acknowledgment tells of 2,000.
TEST(Bbr, SendsAsMuchAsArrivesInTheFirstRoundTripOfARecovery) {
  Flow flow;
  flow.drain();
  const std::uint64_t before = flow.window;
  flow.ack({.newly = 2 * kSegment, .inFlight = 97 * kSegment, .lost = kSegment, .phase = Phase::Recovery});
  EXPECT_EQ(flow.window, 99 * kSegment) << "in flight, and what has arrived";
  flow.ack({.newly = 2 * kSegment, .inFlight = 96 * kSegment, .lost = kSegment, .phase = Phase::Recovery});
  EXPECT_EQ(flow.window, 98 * kSegment) << "what is lost makes no room";
  flow.ack({.newly = 2 * kSegment, .inFlight = 96 * kSegment, .phase = Phase::Recovery, .round = true});
  EXPECT_EQ(flow.window, 100 * kSegment) << "the second round trip grows again";
  flow.ack({.newly = 2 * kSegment, .inFlight = 96 * kSegment});
  EXPECT_EQ(flow.window, before) << "and after it all is as before";
  EXPECT_NEAR(flow.pacing() / flow.bbr().pacingGain(), 0.99 * kBandwidth, 1);
}

TEST(Bbr, BeginsAnewWithOneSegmentAfterATimeoutAndHasItsWindowBackAfterwards) {
  Flow flow;
  flow.drain();
  const std::uint64_t before = flow.window;
  flow.timeOut();
  EXPECT_EQ(flow.window, kSegment);
  flow.ack({.newly = kSegment, .inFlight = 0, .phase = Phase::Loss});
  EXPECT_EQ(flow.window, 4 * kSegment);
  flow.timeOut();
  flow.ack({.newly = kSegment, .inFlight = 0, .phase = Phase::Loss});
  flow.ack({.newly = kSegment, .inFlight = 0});
  EXPECT_EQ(flow.window, before);
  EXPECT_EQ(flow.mode(), Mode::ProbeBandwidth);
}

TEST(Bbr, AnAckOfNothingChangesNoWindow) {
  Flow flow;
  flow.drain();
  const std::uint64_t before = flow.window;
  flow.ack({.newly = 0, .lost = 5 * kSegment, .phase = Phase::Recovery});
  EXPECT_EQ(flow.window, before);
}

TEST(Bbr, FollowsABandwidthThatFalls) {
  Flow flow(3);
  flow.drain();
  for (int i = 0; i < 10; ++i) flow.ack({.after = kRoundTrip, .rate = kBandwidth / 2, .round = true});
  EXPECT_EQ(flow.bbr().path().bandwidth(), Rate(kBandwidth / 2));
  EXPECT_EQ(flow.window, 100 * kSegment) << "twice what the path holds now";
}

}  // namespace
}  // namespace wiretale::tcp
