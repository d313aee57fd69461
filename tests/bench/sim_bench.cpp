#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "core/sim/run.h"
#include "tests/bench/goal.h"
#include "tests/bench/heap.h"
#include "tests/bench/scenarios.h"
#include "tests/bench/stopwatch.h"

// What the simulation costs: a short session, bulk transfers, memory, and how all of it grows.

namespace wiretale::bench {
namespace {

void runBuiltin(benchmark::State& state) {
  const auto session = builtin("short-session");
  std::size_t packets = 0;
  Stopwatch watch;
  for (auto _ : state) {
    const auto trace = sim::run(session);
    packets = trace.packets.size();
    benchmark::DoNotOptimize(trace.packets.data());
  }
  state.counters["packets"] = static_cast<double>(packets);
  record({.what = "run() of a session of 22 packets",
          .measured = watch.microseconds() / static_cast<double>(state.iterations()),
          .limit = 10,
          .unit = "µs"});
}
BENCHMARK(runBuiltin);

/// Packets simulated and recorded in a microsecond of CPU time.
double rateOf(benchmark::State& state, const scenario::Scenario& scenario) {
  double packets = 0;
  Stopwatch watch;
  for (auto _ : state) {
    const auto trace = sim::run(scenario);
    packets += static_cast<double>(trace.packets.size());
    benchmark::DoNotOptimize(trace.packets.data());
  }
  const double rate = packets / watch.microseconds();
  state.counters["Mpackets/s"] = rate;
  return rate;
}

constexpr std::uint64_t kHundredMegabytes = 100'000'000;
constexpr Path kUsualPath{.bitsPerSecond = 100'000'000, .receiveBuffer = 400'000};
constexpr Path kFastPath{.bitsPerSecond = 1'000'000'000, .receiveBuffer = 8'000'000};

Path losing(Path path) {
  path.loss = 0.01;
  return path;
}

void runBulk(benchmark::State& state, const Path& path, const char* what) {
  const double rate = rateOf(state, bulkTransfer(kHundredMegabytes, path));
  record({.what = fmt::format("100 MB recorded, {}", what),
          .measured = rate,
          .limit = 3,
          .unit = "Mpackets/s",
          .atLeast = true});
}
BENCHMARK_CAPTURE(runBulk, Usual, kUsualPath, "100 Mbit/s, 400 kB, no loss")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(runBulk, UsualLosing, losing(kUsualPath), "100 Mbit/s, 400 kB, 1 % loss")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(runBulk, Fast, kFastPath, "1 Gbit/s, 8 MB, no loss")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(runBulk, FastLosing, losing(kFastPath), "1 Gbit/s, 8 MB, 1 % loss")->Unit(benchmark::kMillisecond);

/// What a trace holds, its payload apart: that is a pattern, and takes nothing.
void memoryOfTrace(benchmark::State& state) {
  double perPacket = 0;
  for (auto _ : state) {
    const double before = bytesInUse();
    const auto trace = sim::run(longTransfer(1'000'000));
    perPacket = (bytesInUse() - before) / static_cast<double>(trace.packets.size());
  }
  record({.what = "memory of a trace of 1,000,000 packets",
          .measured = perPacket,
          .limit = 96,
          .unit = "B/packet",
          .peer = "beyond payload; allocated, not resident"});
}
BENCHMARK(memoryOfTrace)->Iterations(1)->Unit(benchmark::kMillisecond);

/// Nanoseconds a packet takes in sessions of about so many.
double costOfPacket(std::uint32_t packets) {
  constexpr double kEnough = 300'000;  // µs
  const auto transfer = longTransfer(packets);
  double recorded = 0;
  const Stopwatch watch;
  while (watch.microseconds() < kEnough) recorded += static_cast<double>(sim::run(transfer).packets.size());
  return watch.microseconds() * 1e3 / recorded;
}

/// Linear: a packet takes as long in a session that is a thousand times longer.
void growth(benchmark::State& state) {
  constexpr std::uint32_t kShortest = 1'000;
  constexpr std::uint32_t kLongest = 1'000'000;
  double shortest = 0;
  double longest = 0;
  for (auto _ : state) {
    for (std::uint32_t packets = kShortest; packets <= kLongest; packets *= 10) {
      longest = costOfPacket(packets);
      if (packets == kShortest) shortest = longest;
      state.counters[fmt::format("ns/packet of {}", packets)] = longest;
    }
  }
  record({.what = "a packet of 1,000,000, as against one of 1,000",
          .measured = longest / shortest,
          .limit = 1.25,
          .unit = "×",
          .peer = fmt::format("{:.0f} and {:.0f} ns", longest, shortest)});
}
BENCHMARK(growth)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace wiretale::bench
