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
