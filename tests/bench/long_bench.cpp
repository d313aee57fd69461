#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

#include "core/sim/run.h"
#include "tests/bench/goal.h"
#include "tests/bench/heap.h"
#include "tests/bench/paints.h"
#include "tests/bench/scenarios.h"
#include "tests/bench/stopwatch.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/span_layout.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/views/diagram_view.h"
#include "ui/windows/appearance.h"
#include "ui/windows/main_window.h"

// A session of a million packets: what it costs to open, and any frame of it.

namespace wiretale::bench {
namespace {

constexpr std::uint32_t kMillion = 1'000'000;

trace::Trace longTrace(std::uint32_t packets) {
  return sim::run(longTransfer(packets));
}

/// What a whole layout of each packet costs, and what the outline and one screen cost instead.
void layoutOfLength(benchmark::State& state) {
  const auto trace = longTrace(static_cast<std::uint32_t>(state.range(0)));
  const auto packets = static_cast<double>(trace.packets.size());
  const diagram::FontMeasurer measurer;
  for (auto _ : state) {
    const double before = bytesInUse();
    const Stopwatch outlining;
    const diagram::SessionOutline outline(trace);
    const double outlined = outlining.microseconds() / 1e3;
    state.counters["outline B/packet"] = (bytesInUse() - before) / packets;
    const Stopwatch watch;
    const diagram::SpanLayout spans({trace, outline, outline.axis, outline.pyramid}, {.width = 1100}, measurer);
    benchmark::DoNotOptimize(spans.layOut(spans.size().height() / 2, spans.size().height() / 2 + 2100, measurer).size);
    state.counters["outline ms"] = outlined;
    state.counters["span ms"] = watch.microseconds() / 1e3;
  }
}
BENCHMARK(layoutOfLength)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(kMillion)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

void memoryOfMillion(benchmark::State& state) {
  double perPacket = 0;
  for (auto _ : state) {
    const double before = bytesInUse();
    const auto trace = longTrace(kMillion);
    const diagram::SessionOutline outline(trace);
    perPacket = (bytesInUse() - before) / static_cast<double>(trace.packets.size());
  }
  record({.what = "memory of a trace of 1,000,000 packets with its outline",
          .measured = perPacket,
          .limit = 96,
          .unit = "B/packet",
          .peer = "beyond payload; allocated, not resident"});
}
BENCHMARK(memoryOfMillion)->Iterations(1)->Unit(benchmark::kMillisecond);

/// The whole window with a session that has run already.
struct LongWindow {
  settings::Settings settings = settings::Settings::forgetful();
  trace::Trace prepared;
  session::Session session;
  windows::MainWindow window;
  Paints paints{*window.diagram().viewport()};

  explicit LongWindow(QSize size)
      : session([this](const scenario::Scenario& scenario, std::stop_token) {
          return prepared.packets.empty() ? sim::run(scenario) : std::move(prepared);
        }),
        window(session, settings) {
    session.setPatience(std::chrono::seconds(60));
    window.files().openByName(QStringLiteral("short-session"));
    window.resize(size);
    window.show();
    window.furnish();
    settle();
  }

  static void settle() {
    for (int round = 0; round < 20; ++round) QApplication::processEvents(QEventLoop::AllEvents, 20);
  }

  views::DiagramView& view() { return window.diagram(); }

  /// From the finished run to the picture, ms of CPU.
  double open(trace::Trace trace) {
    prepared = std::move(trace);
    const Stopwatch watch;
    session.open(bulkTransfer(1, {}), {});
    view().viewport()->repaint();
    const double spent = watch.microseconds() / 1e3;
    settle();
    return spent;
  }

  double scroll(int by) {
    const Stopwatch watch;
    QScrollBar& bar = *view().verticalScrollBar();
    bar.setValue(bar.value() + by);
    view().viewport()->repaint();
    return watch.microseconds() / 1e3;
  }

  double wheel(int notches) {
    const QPointF at(500, 300);
    QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    const int before = paints.count;
    const Stopwatch watch;
    QCoreApplication::sendEvent(view().viewport(), &event);
    // At its limit a zoom changes nothing.
    for (int round = 0; paints.count == before && round < 20; ++round) QApplication::processEvents();
    return watch.microseconds() / 1e3;
  }
};

void recordFrames(const std::string& what, std::vector<double> times, double limit) {
  std::ranges::sort(times);
  record({.what = fmt::format("{}, median", what), .measured = times[times.size() / 2], .limit = limit, .unit = "ms"});
  record({.what = fmt::format("{}, 99 of 100", what),
          .measured = times[times.size() * 99 / 100],
          .limit = limit,
          .unit = "ms"});
}

/// From the whole session to its packets and back, with some scrolling at each scale.
void recordFrames(LongWindow& window, const std::string& what) {
  std::vector<double> scrolls;
  std::vector<double> zooms;
  window.view().fit();
  LongWindow::settle();
  for (int step = 0; step < 72; ++step) {
    zooms.push_back(window.wheel(1));
    for (int frame = 0; frame < 8; ++frame) scrolls.push_back(window.scroll(frame % 4 == 3 ? 600 : 45));
  }
  for (int step = 0; step < 72; ++step) zooms.push_back(window.wheel(-1));
  recordFrames(fmt::format("{}: a frame of scrolling", what), scrolls, 8);
  recordFrames(fmt::format("{}: a frame of zooming", what), zooms, 8);
}

void framesOfMillion(benchmark::State& state) {
  windows::Appearance::install(*qApp);
  LongWindow window({1366, 768});
  for (auto _ : state) {
    record({.what = "1,000,000 packets: run finished → first picture",
            .measured = window.open(longTrace(kMillion)),
            .limit = 1.5 * 440,
            .unit = "ms",
            .peer = "1.5 × a raw libpcap loop (stand-in)"});
    recordFrames(window, "1,000,000 packets");
    using diagram::PlotKind;
    window.view().setPlots(diagram::only(PlotKind::Congestion) | diagram::only(PlotKind::RoundTrip));
    recordFrames(window, "1,000,000 packets with two plots");
    window.view().setPlots(0);
    window.view().setAxisLook({.windows = true});
    recordFrames(window, "1,000,000 packets with window bars");
    window.view().setAxisLook({.scale = diagram::TimeScale::Even, .labels = diagram::TimeLabels::SinceEvent});
    recordFrames(window, "1,000,000 packets, events evenly");
  }
}
BENCHMARK(framesOfMillion)->Iterations(1)->Unit(benchmark::kMillisecond);

/// Half a million idle times, of which any number is folded.
void framesOfAConversation(benchmark::State& state) {
  LongWindow window({1366, 768});
  for (auto _ : state) {
    window.open(sim::run(conversation(kMillion)));
    recordFrames(window, "1,000,000 packets, a pause between any two");
  }
}
BENCHMARK(framesOfAConversation)->Iterations(1)->Unit(benchmark::kMillisecond);

/// Another run of as many packets behind it.
void framesOfTwo(benchmark::State& state) {
  LongWindow window({1366, 768});
  for (auto _ : state) {
    window.open(longTrace(kMillion));
    window.prepared = longTrace(kMillion);
    window.session.compareWith(bulkTransfer(1, {}), QStringLiteral("other"), session::Session::Beside::Behind);
    LongWindow::settle();
    recordFrames(window, "1,000,000 packets behind 1,000,000");
  }
}
BENCHMARK(framesOfTwo)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace wiretale::bench
