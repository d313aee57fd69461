#include "ui/diagram/plot_rate.h"
#include "ui/diagram/sample_tracks.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/ui/diagram/sample_trace.h"
#include "ui/diagram/plot_kind.h"

namespace wiretale::testing {
namespace {

using diagram::PlotKind;
using diagram::RateKind;

double sum(const trace::Trace& trace, RateKind kind) {
  const double seconds = std::chrono::duration<double>(diagram::rateInterval(trace)).count();
  double bytes = 0;
  for (const auto& bin : diagram::ratesOf(trace, Side::Server, kind)) bytes += bin.kilobytesPerSecond * seconds * 1e3;
  return bytes;
}

std::uint64_t arrivedBytes(const trace::Trace& trace) {
  std::uint64_t bytes = 0;
  for (const auto& packet : trace.packets) {
    if (packet.from == Side::Server && packet.arrived()) bytes += packet.payloadLength;
  }
  return bytes;
}

diagram::PlotPanel congestionOf(Side side) {
  diagram::PlotPanel panel;
  panel.kind = PlotKind::Congestion;
  panel.side = side;
  return panel;
}

TEST(Rates, AddUpToWhatArrivedAndToWhatWasNew) {
  const trace::Trace trace = traceOf("lossy-transfer");
  EXPECT_NEAR(sum(trace, RateKind::Throughput), static_cast<double>(arrivedBytes(trace)), 1);
  // SYN and FIN are numbered too.
  EXPECT_NEAR(sum(trace, RateKind::Goodput), static_cast<double>(trace.streams[Side::Server].size()), 2);
}

TEST(Rates, AreTheSameAtAMomentAsInTheirInterval) {
  const trace::Trace trace = traceOf("transfer");
  const diagram::RateTrack rate(trace, Side::Server, RateKind::Goodput);
  for (const auto& bin : diagram::ratesOf(trace, Side::Server, RateKind::Goodput)) {
    EXPECT_DOUBLE_EQ(rate.at(bin.from), bin.kilobytesPerSecond);
  }
  EXPECT_DOUBLE_EQ(rate.at(trace.end + 10s), 0);
}

TEST(PlotValues, AreThoseOfTheControlBlockAtThatMoment) {
  const trace::Trace trace = traceOf("transfer");
  const SimTime at = kSessionStart + 150ms;
  const QStringList values = diagram::plotValuesAt(congestionOf(Side::Server), trace, diagram::TrackStore(trace), at);
  const std::uint64_t window = trace.samples[Side::Server].valueAt(trace::Quantity::CongestionWindow, at);
  EXPECT_TRUE(values.contains(QStringLiteral("cwnd %1 kB").arg(static_cast<double>(window) / 1e3, 0, 'g', 4)))
      << values.join(u'|').toStdString();
}

TEST(PlotValues, SayNothingOfWhatHasNoValueYet) {
  const trace::Trace trace = traceOf("transfer");
  const QStringList values =
      diagram::plotValuesAt(congestionOf(Side::Server), trace, diagram::TrackStore(trace), kSessionStart);
  EXPECT_FALSE(values.join(u'|').contains(QStringLiteral("ssthresh"))) << values.join(u'|').toStdString();
}

}  // namespace
}  // namespace wiretale::testing
