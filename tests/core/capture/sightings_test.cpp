#include "core/capture/sightings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/trace/packet_bytes.h"
#include "tests/support/trace_builder.h"

namespace wiretale::capture {
namespace {

using ::testing::ElementsAre;
using wiretale::testing::TraceBuilder;

/// "12ms #0 out": when, which packet and which way; the server's interface is marked when there are two.
std::string describe(const Sighting& seen) {
  static constexpr std::array kWays{"", " in", " out"};
  const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(seen.at.time_since_epoch());
  return std::to_string(at.count()) + "ms #" + std::to_string(seen.packet) +
         kWays[static_cast<std::size_t>(seen.direction)] + (seen.interface == 1 ? " server" : "");
}

std::vector<std::string> seenBy(PointOfView view, const trace::Trace& trace) {
  std::vector<std::string> words;
  for (const Sighting& seen : sightingsOf(trace, view)) words.push_back(describe(seen));
  return words;
}

/// A request that is lost and sent again, its answer dropped, and an acknowledgment that is on its way at the end.
trace::Trace everyFate() {
  TraceBuilder b;
  b.packet(0ms, Side::Client, {.seq = 1, .payload = 10, .fate = trace::Fate::Lost});
  const auto again = b.packet(100ms, Side::Client, {.seq = 1, .payload = 10, .retransmission = true});
  b.packet(120ms, Side::Server, {.seq = 1, .ack = 11, .payload = 5, .fate = trace::Fate::Dropped, .cause = again});
  b.packet(130ms, Side::Server, {.seq = 1, .ack = 11, .payload = 5, .retransmission = true});
  b.packet(150ms, Side::Client, {.seq = 11, .ack = 6, .fate = trace::Fate::InFlight});
  return b.build();
}

TEST(Sightings, TheWireSeesEverythingThatWasSentWhenItWasSent) {
  EXPECT_THAT(seenBy(PointOfView::Wire, everyFate()),
              ElementsAre("0ms #0", "100ms #1", "120ms #2", "130ms #3", "150ms #4"));
}

TEST(Sightings, AHostSeesWhatItSentAndWhatReachedIt) {
  EXPECT_THAT(seenBy(PointOfView::Client, everyFate()),
              ElementsAre("0ms #0 out", "100ms #1 out", "150ms #3 in", "150ms #4 out"));
  EXPECT_THAT(seenBy(PointOfView::Server, everyFate()), ElementsAre("120ms #1 in", "120ms #2 out", "130ms #3 out"));
}

TEST(Sightings, BothHostsInOneFileAreTwoInterfaces) {
  EXPECT_THAT(seenBy(PointOfView::Both, everyFate()),
              ElementsAre("0ms #0 out", "100ms #1 out", "120ms #1 in server", "120ms #2 out server",
                          "130ms #3 out server", "150ms #3 in", "150ms #4 out"));
}

TEST(Sightings, APacketThatOvertakesIsSeenFirstByTheReceiverOnly) {
  TraceBuilder b;
  b.packet(0ms, Side::Client, {.seq = 1, .payload = 10, .latency = 50ms});
  b.packet(1ms, Side::Client, {.seq = 11, .payload = 10, .latency = 20ms});
  const trace::Trace trace = b.build();
  EXPECT_THAT(seenBy(PointOfView::Client, trace), ElementsAre("0ms #0 out", "1ms #1 out"));
  EXPECT_THAT(seenBy(PointOfView::Server, trace), ElementsAre("21ms #1 in", "50ms #0 in"));
}

/// Data of which the network makes a copy, one of them with its first bit flipped.
trace::Trace copied(trace::Index damaged) {
  TraceBuilder b;
  b.packet(0ms, Side::Client, {.seq = 1, .payload = 10, .latency = 20ms});
  trace::Trace trace = b.build();
  trace.packets.push_back(trace.packets[0]);
  trace.packets[1].copy = true;
  trace.packets[1].arrives += 10ms;
  trace.packets[damaged].corrupted = true;
  trace.damages.push_back({damaged, 0, trace::kNoIndex});
  return trace;
}

TEST(Sightings, ACopyThatTheNetworkMadeIsUnknownToTheSender) {
  const trace::Trace trace = copied(1);
  EXPECT_THAT(seenBy(PointOfView::Client, trace), ElementsAre("0ms #0 out"));
  EXPECT_THAT(seenBy(PointOfView::Server, trace), ElementsAre("20ms #0 in", "30ms #1 in"));
  EXPECT_THAT(seenBy(PointOfView::Wire, trace), ElementsAre("0ms #0", "0ms #1"));
  EXPECT_THAT(seenBy(PointOfView::Both, trace), ElementsAre("0ms #0 out", "20ms #0 in server", "30ms #1 in server"));
}

TEST(Sightings, WhatSomebodyInTheMiddleForgesNeverLeavesTheHostWhoseNameItBears) {
  TraceBuilder b;
  b.packet(0ms, Side::Client, {.seq = 1, .payload = 10, .latency = 20ms});
  b.packet(5ms, Side::Client, {.seq = 11, .payload = 10, .latency = 10ms});
  trace::Trace trace = b.build();
  trace.packets[1].forged = true;
  EXPECT_THAT(seenBy(PointOfView::Client, trace), ElementsAre("0ms #0 out"));
  EXPECT_THAT(seenBy(PointOfView::Server, trace), ElementsAre("15ms #1 in", "20ms #0 in"));
  EXPECT_THAT(seenBy(PointOfView::Wire, trace), ElementsAre("0ms #0", "5ms #1"));
}

/// For each sighting whether its bytes are those that were sent.
std::vector<bool> soundFrom(PointOfView view, const trace::Trace& trace) {
  std::vector<bool> sound;
  for (const Sighting& seen : sightingsOf(trace, view)) {
    sound.push_back(bytesOf(trace, seen) == trace::packetBytesAsSent(trace, seen.packet));
  }
  return sound;
}

TEST(Sightings, AFlippedBitIsWrongOnlyWhereThePacketArrives) {
  const trace::Trace trace = copied(0);
  EXPECT_THAT(soundFrom(PointOfView::Client, trace), ElementsAre(true));
  EXPECT_THAT(soundFrom(PointOfView::Server, trace), ElementsAre(false, true));
  EXPECT_THAT(soundFrom(PointOfView::Wire, trace), ElementsAre(true, true));
  EXPECT_THAT(soundFrom(PointOfView::Both, trace), ElementsAre(true, false, true));
}

TEST(Sightings, WithoutLatencyAPacketIsSentBeforeItArrives) {
  TraceBuilder b;
  b.packet(5ms, Side::Server, {.seq = 1, .payload = 10, .latency = 0ms});
  EXPECT_THAT(seenBy(PointOfView::Both, b.build()), ElementsAre("5ms #0 out server", "5ms #0 in"));
}

}  // namespace
}  // namespace wiretale::capture
