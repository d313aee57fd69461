#include <algorithm>
#include <vector>

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <QApplication>
#include <QSlider>

#include "core/sim/run.h"
#include "tests/bench/goal.h"
#include "tests/bench/paints.h"
#include "tests/bench/scenarios.h"
#include "tests/bench/stopwatch.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/views/diagram_view.h"
#include "ui/views/knob_row.h"
#include "ui/views/parameter_panel.h"
#include "ui/windows/appearance.h"
#include "ui/windows/main_window.h"
#include "ui/windows/side_panel.h"

namespace wiretale::bench {
namespace {

/// The whole window with a session, of which nothing is remembered.
struct Window {
  settings::Settings settings = settings::Settings::forgetful();
  std::shared_ptr<sim::TapeStore> tapes = std::make_shared<sim::TapeStore>();
  session::Session session{[this](const scenario::Scenario& scenario, const std::stop_token& stop) {
    return sim::runWith(*tapes, scenario, stop);
  }};
  windows::MainWindow window{session, settings};
  Paints paints{*window.diagram().viewport()};

  Window(QSize size, const scenario::Scenario& scenario) {
    session.setPatience(std::chrono::seconds(20));
    session.open(scenario, {});
    window.resize(size);
    window.show();
    window.furnish();
    untilPainted(0);
    for (int round = 0; round < 20; ++round) QApplication::processEvents(QEventLoop::AllEvents, 20);
  }

  void untilPainted(int before) {
    while (paints.count == before) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
  }

  /// From a move of the loss slider until all that changed has been painted, in ms of CPU.
  double moveSlider(int value) {
    const Stopwatch watch;
    const int before = paints.count;
    window.sidePanel().parameters().row(session::Knob::Loss).slider().setValue(value);
    untilPainted(before);
    return watch.microseconds() / 1e3;
  }
};

void sliderInTheWindow(benchmark::State& state, double limit) {
  windows::Appearance::install(*qApp);
  const QSize size(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
  Window window(size, builtin("short-session"));
  std::vector<double> times;
  int step = 0;
  for (auto _ : state) times.push_back(window.moveSlider(100 + ++step * 12 % 25 * 10));  // each another value
  const auto middle = times.begin() + std::ssize(times) / 2;
  std::nth_element(times.begin(), middle, times.end());
  record({.what = fmt::format("slider move → new picture, window of {}×{}, median", size.width(), size.height()),
          .measured = *middle,
          .limit = limit,
          .unit = "ms"});
}
BENCHMARK_CAPTURE(sliderInTheWindow, Hd, 3.0)->Args({1366, 768})->Iterations(300)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sliderInTheWindow, Uhd, 8.0)->Args({3840, 2160})->Iterations(200)->Unit(benchmark::kMillisecond);

/// One page over TLS 1.3, large enough for about 60 packets.
scenario::Scenario securePage() {
  constexpr std::uint64_t kPage = 46'000;
  scenario::Scenario page = builtin("tls13");
  for (scenario::Step& step : page.parties[Side::Server].program) {
    if (auto* send = std::get_if<scenario::Send>(&step)) *send = {.bytes = kPage, .text = {}};
  }
  for (scenario::Step& step : page.parties[Side::Client].program) {
    if (auto* receive = std::get_if<scenario::Receive>(&step)) receive->bytes = kPage;
  }
  return page;
}

void sliderOverTls(benchmark::State& state) {
  windows::Appearance::install(*qApp);
  Window window({1366, 768}, securePage());
  const auto packets = window.session.trace()->packets.size();
  std::vector<double> times;
  int step = 0;
  for (auto _ : state) times.push_back(window.moveSlider(100 + ++step * 12 % 25 * 10));
  std::ranges::sort(times);
  const std::string what = fmt::format("slider move → new picture, TLS 1.3, {} packets", packets);
  record({.what = what + ", median", .measured = times[times.size() / 2], .limit = 8, .unit = "ms"});
  record({.what = what + ", worst", .measured = times.back(), .limit = 16.7, .unit = "ms"});
}
BENCHMARK(sliderOverTls)->Iterations(300)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace wiretale::bench
