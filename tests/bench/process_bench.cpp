#include <cstdio>
#include <filesystem>
#include <fstream>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "core/scenario/scenario_file.h"
#include "tests/bench/child_process.h"
#include "tests/bench/goal.h"
#include "tests/bench/scenarios.h"

namespace wiretale::bench {
namespace {

constexpr int kTries = 10;

std::filesystem::path temporary(const std::string& name) {
  return std::filesystem::temp_directory_path() / name;
}

/// Requests and answers, or for many packets a transfer: two full segments, one ACK.
scenario::Scenario sessionOf(std::uint32_t packets) {
  constexpr std::uint64_t kPayload = 1460;
  return packets <= 1000 ? conversation(packets) : bulkTransfer(std::uint64_t{packets} * 2 / 3 * kPayload, {});
}

std::string scenarioOf(std::uint32_t packets) {
  const auto file = temporary(fmt::format("wiretale-bench-{}.wiretale", packets));
  if (const auto saved = scenario::saveScenario(sessionOf(packets), file); !saved) {
    std::fprintf(stderr, "%s\n", saved.error().english().c_str());
    std::exit(1);
  }
  return file.string();
}

/// The peer's input: the same number of messages, alternating.
std::string chartOf(std::uint32_t messages) {
  const auto file = temporary(fmt::format("wiretale-bench-{}.msc", messages));
  std::ofstream out(file);
  out << "msc {\n  a, b;\n";
  for (std::uint32_t i = 0; i < messages; ++i) {
    out << (i % 2 == 0 ? "  a=>b" : "  b=>a") << fmt::format(" [label=\"DATA seq {}\"];\n", i * 100);
  }
  out << "}\n";
  return file.string();
}

// Of the peer, measured once on two cores; stands in where mscgen is not installed (ms of CPU).
double standIn(const std::string& format, std::uint32_t messages) {
  if (format == "svg") return messages > 1000 ? 29 : 16;
  return messages > 1000 ? 5300 : 93;
}

void exportProcess(benchmark::State& state, const std::string& format, double factor) {
  const auto messages = static_cast<std::uint32_t>(state.range(0));
  const std::string input = scenarioOf(messages);
  const std::string output = temporary("wiretale-bench." + format).string();
  std::optional<double> ours;
  for (auto _ : state) {
    ours = leastOf(kTries, [&] { return cpuOfProcess({WIRETALE_CLI, "export", input, "-o", output}); });
    if (!ours) return state.SkipWithError("wiretale export failed");
    state.SetIterationTime(*ours / 1e3);
  }
  const std::string chart = chartOf(messages);
  const auto peer = leastOf(messages > 1000 && format == "png" ? 1 : kTries, [&] {
    return cpuOfProcess({"mscgen", "-T", format, "-i", chart, "-o", temporary("wiretale-bench-peer").string()});
  });
  record({.what = fmt::format("export of {} messages to {}, whole process", messages, format),
          .measured = *ours,
          .limit = factor * peer.value_or(standIn(format, messages)),
          .unit = "ms",
          .peer = fmt::format("{} × mscgen{}", factor, peer ? "" : " (stand-in)")});
}
BENCHMARK_CAPTURE(exportProcess, Svg, "svg", 2.0)->Arg(20)->Iterations(1)->UseManualTime();
BENCHMARK_CAPTURE(exportProcess, SvgLong, "svg", 1.0)->Arg(2000)->Iterations(1)->UseManualTime();
BENCHMARK_CAPTURE(exportProcess, Png, "png", 1.0)->Arg(20)->Iterations(1)->UseManualTime();
BENCHMARK_CAPTURE(exportProcess, PngLong, "png", 0.1)->Arg(2000)->Iterations(1)->UseManualTime();

void firstPicture(benchmark::State& state) {
  std::optional<double> ours;
  for (auto _ : state) {
    ours = leastOf(kTries, [] { return cpuUntilLine({WIRETALE_DESKTOP, "--no-config", "--log"}, "ready"); });
    if (!ours) return state.SkipWithError("wiretale-desktop did not say ready");
    state.SetIterationTime(*ours / 1e3);
  }
  const auto empty = leastOf(kTries, [] { return cpuUntilLine({WIRETALE_EMPTY_WINDOW}, "ready"); });
  if (!empty) return state.SkipWithError("the empty window did not say ready");
  record({.what = "process start → first picture of a handshake",
          .measured = *ours,
          .limit = 1.5 * *empty,
          .unit = "ms",
          .peer = "1.5 × an empty QMainWindow"});
}
BENCHMARK(firstPicture)->Iterations(1)->UseManualTime();

}  // namespace
}  // namespace wiretale::bench
