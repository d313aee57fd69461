#include <benchmark/benchmark.h>

#include "core/sim/run.h"
#include "tests/bench/goal.h"
#include "tests/bench/scenarios.h"
#include "tests/bench/stopwatch.h"

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

void runBulk(benchmark::State& state, double loss, const char* what) {
  const auto bulk = bulkTransfer(static_cast<std::uint64_t>(state.range(0)), loss);
  double packets = 0;
  Stopwatch watch;
  for (auto _ : state) {
    const auto trace = sim::run(bulk);
    packets += static_cast<double>(trace.packets.size());
    benchmark::DoNotOptimize(trace.packets.data());
  }
  const double rate = packets / watch.microseconds();
  state.counters["Mpackets/s"] = rate;
  record({.what = what, .measured = rate, .limit = 3, .unit = "Mpackets/s", .atLeast = true});
}
BENCHMARK_CAPTURE(runBulk, NoLoss, 0.0, "bulk transfer of 20 MB, no loss, recorded")->Arg(20'000'000);
BENCHMARK_CAPTURE(runBulk, OnePercent, 0.01, "bulk transfer of 1 MB, 1 % loss, recorded")->Arg(1'000'000);

}  // namespace
}  // namespace wiretale::bench
