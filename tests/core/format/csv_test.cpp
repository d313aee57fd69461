#include "core/format/csv.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "tests/support/trace_builder.h"

namespace wiretale::format {
namespace {

using enum trace::Quantity;

TEST(FormatCsv, HasALineForEachChangeInOrderOfTimeAndLeavesOutWhatDoesNotExistYet) {
  trace::Trace trace;
  trace::Quantities client;
  client[SendInitial] = 1'000;
  client[SendUnacknowledged] = 1'000;
  client[SendNext] = 1'001;
  client[SlowStartThreshold] = trace::kUnset;
  client[RetransmissionTimeout] = 1'000'000'000;
  trace.samples[Side::Client].add(kSessionStart, client, false);
  trace::Quantities server;
  server[ReceiveInitial] = 1'000;
  server[ReceiveNext] = 1'001;
  trace.samples[Side::Server].add(kSessionStart + 20ms, server, false);
  client[RoundTrip] = client[SmoothedRoundTrip] = 40'000'000;
  client[CongestionWindow] = 14'600;
  trace.samples[Side::Client].add(kSessionStart + 40ms, client, true);
  EXPECT_EQ(formatCsv(trace),
            "time,side,iss,irs,sndUna,sndNxt,sndWnd,rcvNxt,rcvWnd,cwnd,ssthresh,inFlight,rtt,srtt,rttvar,rto\n"
            "0.000000000,client,1000,0,0,1,0,,0,0,,0,,,,1.000000000\n"
            "0.020000000,server,0,1000,0,0,0,1,0,0,0,0,,,,0.000000000\n"
            "0.040000000,client,1000,0,0,1,0,,0,14600,,0,0.040000000,0.040000000,0.000000000,1.000000000\n");
}

TEST(FormatCsv, IsAHeadingWhereNothingHappened) {
  const std::string text = formatCsv(trace::Trace{});
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1);
}

}  // namespace
}  // namespace wiretale::format
