#include <algorithm>
#include <limits>
#include <optional>
#include <string>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "core/sim/run.h"
#include "tests/bench/child_process.h"
#include "tests/bench/goal.h"
#include "tests/bench/heap.h"
#include "tests/bench/scenarios.h"
#include "tests/bench/stopwatch.h"

// What the simulation costs: a short session, bulk transfers, memory, and how all of it grows.

namespace wiretale::bench {
namespace {

/// CPU time of one session of ns-3's, µs; none where it is not installed. What starts and ends the process is not in
/// it.
std::optional<double> sessionOfPeer() {
#ifdef WIRETALE_NS3_SESSION
  constexpr int kTries = 10;
  constexpr int kFew = 50;
  constexpr int kMany = 250;
  const auto cpuOf = [](int sessions) {
    return leastOf(kTries, [&] { return cpuOfProcess({WIRETALE_NS3_SESSION, std::to_string(sessions)}); });
  };
  const auto few = cpuOf(kFew);
  const auto many = cpuOf(kMany);
  if (few && many) return (*many - *few) * 1e3 / (kMany - kFew);
#endif
  return std::nullopt;
}

/// The goal is 10 µs where a session of ns-3's takes 435; elsewhere it is in the same proportion.
void runBuiltin(benchmark::State& state) {
  constexpr int kSessions = 100;  // a millisecond, in which little else happens
  const auto session = builtin("short-session");
  double least = std::numeric_limits<double>::max();
  for (auto _ : state) {
    const Stopwatch watch;
    for (int i = 0; i < kSessions; ++i) {
      const auto trace = sim::run(session);
      benchmark::DoNotOptimize(trace.packets.data());
    }
    least = std::min(least, watch.microseconds() / kSessions);
  }
  static const auto peer = sessionOfPeer();  // however often this is called
  record({.what = "run() of a session of 22 packets",
          .measured = least,
          .limit = 10 * peer.value_or(435) / 435,
          .unit = "µs",
          .peer = peer ? fmt::format("10/435 × ns-3's {:.0f} µs", *peer) : ""});
}
BENCHMARK(runBuiltin)->Unit(benchmark::kMillisecond);

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
