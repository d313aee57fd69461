#include <cstdio>

#include <benchmark/benchmark.h>

#include "tests/bench/goal.h"

#ifdef WIRETALE_BENCH_UI
#include <QApplication>
#endif

int main(int argc, char** argv) {
#ifdef WIRETALE_BENCH_UI
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
#endif
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
  std::printf("\n%s", wiretale::bench::goalTable().c_str());
  return 0;
}
