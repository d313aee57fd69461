#include "ui/session/runner.h"

#include <atomic>
#include <thread>

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "core/sim/run.h"
#include "tests/ui/widgets/open_window.h"

namespace wiretale::session {
namespace {

using namespace std::chrono_literals;

scenario::Scenario withSeed(std::uint64_t seed) {
  auto scenario = testing::builtin("three-way-handshake-and-close");
  scenario.seed = seed;
  return scenario;
}

/// A run that lasts until it is cancelled or released, and tells how it ended in the trace's end.
struct SlowRun {
  std::atomic<int> started = 0;
  std::atomic<int> cancelled = 0;
  std::atomic<bool> released = false;

  trace::Trace operator()(const scenario::Scenario& scenario, const std::stop_token& stop) {
    ++started;
    while (!released && !stop.stop_requested()) std::this_thread::sleep_for(1ms);
    if (stop.stop_requested()) ++cancelled;
    trace::Trace trace;
    trace.end = SimTime(SimDuration(scenario.seed));
    return trace;
  }
};

TEST(Runner, AShortRunIsThereWhenTheRequestReturns) {
  Runner runner(sim::run);
  const QSignalSpy finished(&runner, &Runner::finished);
  runner.request(withSeed(1), 5000ms);
  ASSERT_EQ(finished.count(), 1);
  EXPECT_FALSE(runner.busy());
  EXPECT_FALSE(finished[0][0].value<TracePtr>()->packets.empty());
}

TEST(Runner, TheNewestRequestWinsAndTheOthersNeverArrive) {
  SlowRun slow;
  Runner runner([&slow](const scenario::Scenario& scenario, std::stop_token stop) { return slow(scenario, stop); });
  QSignalSpy finished(&runner, &Runner::finished);
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const int before = slow.started;
    runner.request(withSeed(seed), 0ms);
    ASSERT_TRUE(QTest::qWaitFor([&] { return slow.started > before; }));
  }
  EXPECT_TRUE(runner.busy());
  slow.released = true;
  ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() > 0; }));
  QTest::qWait(20);
  EXPECT_EQ(finished.count(), 1);
  EXPECT_EQ(finished[0][0].value<TracePtr>()->end, SimTime(5ns));
  EXPECT_EQ(slow.cancelled, 4);
  EXPECT_FALSE(runner.busy());
}

TEST(Runner, ItMayGoWhileARunIsUnderWay) {
  SlowRun slow;
  {
    Runner runner([&slow](const scenario::Scenario& scenario, std::stop_token stop) { return slow(scenario, stop); });
    runner.request(withSeed(1), 0ms);
    ASSERT_TRUE(QTest::qWaitFor([&] { return slow.started == 1; }));
  }
  EXPECT_EQ(slow.cancelled, 1);
}

}  // namespace
}  // namespace wiretale::session
