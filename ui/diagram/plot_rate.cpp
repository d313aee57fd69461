#include "ui/diagram/plot_rate.h"

#include <algorithm>
#include <map>

#include "ui/diagram/time_scale.h"

namespace wiretale::diagram {
namespace {

using trace::Quantity;

/// By number of the interval: bytes.
using Bins = std::map<std::int64_t, std::uint64_t>;

void addThroughput(Bins& bins, const trace::Trace& trace, Side side, SimDuration interval) {
  for (const trace::PacketRecord& packet : trace.packets) {
    if (packet.from != side || packet.payloadLength == 0 || !packet.arrived()) continue;
    bins[packet.arrives.time_since_epoch() / interval] += packet.payloadLength;
  }
}

void addGoodput(Bins& bins, const trace::Trace& trace, Side side, SimDuration interval) {
  trace::SampleReader reader(trace.samples[otherSide(side)]);
  std::uint64_t before = 0;
  while (reader.nextAt() != kNever) {
    reader.next();
    const std::uint64_t next = reader.quantities()[Quantity::ReceiveNext];
    const auto grown = static_cast<std::uint32_t>(next - before);
    // The first number is the peer's initial one; another connection begins anew.
    constexpr std::uint32_t kMostAtOnce = 1U << 30U;
    if (before != 0 && next != 0 && grown > 0 && grown < kMostAtOnce)
      bins[reader.at().time_since_epoch() / interval] += grown;
    before = next;
  }
}

}  // namespace

SimDuration rateInterval(const trace::Trace& trace) {
  constexpr SimDuration kLeast = 1ms;
  return std::max(2 * typicalLatency(trace), kLeast);
}

std::vector<RateBin> ratesOf(const trace::Trace& trace, Side side, RateKind kind) {
  const SimDuration interval = rateInterval(trace);
  Bins bins;
  kind == RateKind::Throughput ? addThroughput(bins, trace, side, interval) : addGoodput(bins, trace, side, interval);
  std::vector<RateBin> rates;
  for (const auto& [number, bytes] : bins) {
    const double seconds = std::chrono::duration<double>(interval).count();
    rates.push_back({kSessionStart + number * interval, static_cast<double>(bytes) / 1e3 / seconds});
  }
  return rates;
}

}  // namespace wiretale::diagram
