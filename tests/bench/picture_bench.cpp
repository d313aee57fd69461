#include <benchmark/benchmark.h>
#include <QImage>
#include <QPainter>

#include "core/sim/run.h"
#include "tests/bench/goal.h"
#include "tests/bench/scenarios.h"
#include "tests/bench/stopwatch.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/diagram_painter.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/qpainter_target.h"
#include "ui/diagram/theme.h"

namespace wiretale::bench {
namespace {

using diagram::DiagramLayout;

DiagramLayout layOutAt(const trace::Trace& trace, int width) {
  return diagram::layOut(trace, {.width = static_cast<double>(width)}, diagram::FontMeasurer());
}

QImage canvas(int width, int height) {
  return {width, height, QImage::Format_RGB32};
}

void paint(QImage& image, const DiagramLayout& layout, const diagram::Theme& theme) {
  QPainter painter(&image);
  diagram::QPainterTarget target(painter);
  diagram::paintDiagram(target, layout, theme, {.visible = QRectF(QPointF(), QSizeF(image.size()))});
}

void layOutSession(benchmark::State& state) {
  const auto trace = sim::run(builtin("short-session"));
  layOutAt(trace, 800);
  Stopwatch watch;
  for (auto _ : state) benchmark::DoNotOptimize(layOutAt(trace, 800).arrows.data());
  record({.what = "layOut() of a session of 22 packets",
          .measured = watch.microseconds() / static_cast<double>(state.iterations()),
          .limit = 1000,
          .unit = "µs",
          .peer = "a third of the slider's budget"});
}
BENCHMARK(layOutSession);

void paintScreen(benchmark::State& state) {
  const auto layout = layOutAt(sim::run(builtin("short-session")), static_cast<int>(state.range(0)));
  QImage image = canvas(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
  paint(image, layout, diagram::Theme::named(diagram::Theme::Name::Light));
  for (auto _ : state) paint(image, layout, diagram::Theme::named(diagram::Theme::Name::Light));
}
BENCHMARK(paintScreen)->Args({1366, 768})->Args({3840, 2160})->Unit(benchmark::kMillisecond);

// A frame while it plays, as the window makes it: the cached past above the playhead, the cached future below it, and
// what moves over both.
void playingFrame(benchmark::State& state, double limit, const char* what) {
  const QSize size(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
  const auto trace = sim::run(builtin("short-session"));
  const auto layout = layOutAt(trace, size.width());
  const auto& theme = diagram::Theme::named(diagram::Theme::Name::Light);
  QImage past = canvas(size.width(), size.height());
  QImage future = past;
  QImage screen = past;
  paint(past, layout, theme);
  paint(future, layout, theme.pale());
  diagram::PaintOptions options{.visible = QRectF(QPointF(), QSizeF(size))};
  Stopwatch watch;
  int frame = 0;
  for (auto _ : state) {
    const int split = size.height() / 4 + frame++ % (size.height() / 2);
    options.playhead.at = layout.axis.timeAt(split);
    QPainter painter(&screen);
    painter.drawImage(QPoint(0, 0), past, QRect(0, 0, size.width(), split));
    painter.drawImage(QPoint(0, split), future, QRect(0, split, size.width(), size.height() - split));
    painter.setRenderHint(QPainter::Antialiasing);
    diagram::QPainterTarget target(painter);
    diagram::paintLive(target, layout, trace, theme, options);
  }
  record({.what = what,
          .measured = watch.microseconds() / 1e3 / static_cast<double>(state.iterations()),
          .limit = limit,
          .unit = "ms"});
}
BENCHMARK_CAPTURE(playingFrame, Hd, 2.0, "a playing frame at 1366×768")->Args({1366, 768});
BENCHMARK_CAPTURE(playingFrame, Uhd, 8.0, "a playing frame at 3840×2160")->Args({3840, 2160});

// What one move of the loss slider costs: run, layout, and both layers (past and future) of the visible part.
void sliderToPicture(benchmark::State& state) {
  auto session = builtin("short-session");
  QImage past = canvas(800, 600);
  QImage future = canvas(800, 600);
  const auto& theme = diagram::Theme::named(diagram::Theme::Name::Light);
  const auto pale = theme.pale();
  int step = 0;
  const auto once = [&] {
    session.link[Side::Client].loss = static_cast<double>(++step % 30) / 100;
    const auto layout = layOutAt(sim::run(session), 800);
    paint(past, layout, theme);
    paint(future, layout, pale);
  };
  for (int warm = 0; warm < 30; ++warm) once();
  Stopwatch watch;
  for (auto _ : state) once();
  record({.what = "slider move → new picture, TCP session of 22 packets",
          .measured = watch.microseconds() / 1e3 / static_cast<double>(state.iterations()),
          .limit = 3,
          .unit = "ms"});
}
BENCHMARK(sliderToPicture)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace wiretale::bench
