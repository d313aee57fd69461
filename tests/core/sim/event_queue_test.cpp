#include "core/sim/event_queue.h"

#include <cstdint>
#include <vector>

#include <gtest/gtest.h>

namespace wiretale::sim {
namespace {

SimTime at(SimDuration after) {
  return kSessionStart + after;
}

std::vector<std::uint32_t> drain(EventQueue& queue) {
  std::vector<std::uint32_t> subjects;
  while (!queue.empty()) subjects.push_back(queue.take().subject);
  return subjects;
}

TEST(EventQueue, GivesEventsInOrderOfTime) {
  EventQueue queue;
  for (std::uint32_t i = 0; i < 100; ++i) queue.push({at(1ms * ((i * 37) % 100)), EventKind::Arrival, (i * 37) % 100});
  const std::vector<std::uint32_t> order = drain(queue);
  ASSERT_EQ(order.size(), 100U);
  for (std::uint32_t i = 0; i < 100; ++i) EXPECT_EQ(order[i], i);
}

TEST(EventQueue, GivesEventsOfOneInstantInOrderOfInsertion) {
  EventQueue queue;
  for (std::uint32_t i = 0; i < 50; ++i) queue.push({at(5ms), EventKind::Arrival, i});
  queue.push({at(4ms), EventKind::StepContinues, 99});
  const std::vector<std::uint32_t> order = drain(queue);
  EXPECT_EQ(order.front(), 99U);
  for (std::uint32_t i = 0; i < 50; ++i) EXPECT_EQ(order[i + 1], i);
}

TEST(EventQueue, WakesConnectionsAfterEverythingElseOfThatInstant) {
  EventQueue queue;
  queue.wake(Side::Server, at(5ms));
  queue.push({at(5ms), EventKind::Arrival, 2});
  queue.push({at(5ms), EventKind::Intervention, 3});
  queue.push({at(6ms), EventKind::Arrival, 4});
  EXPECT_EQ(drain(queue), (std::vector<std::uint32_t>{2, 3, 1, 4}));
}

TEST(EventQueue, WakesEachSideOnceAtTheTimeItWasToldLast) {
  EventQueue queue;
  queue.wake(Side::Server, at(3ms));
  queue.wake(Side::Client, at(5ms));
  queue.wake(Side::Server, at(9ms));
  queue.wake(Side::Server, at(7ms));
  EXPECT_EQ(queue.take().at, at(5ms));
  const Event event = queue.take();
  EXPECT_EQ(event.at, at(7ms));
  EXPECT_EQ(event.kind, EventKind::WakeUp);
  EXPECT_EQ(event.subject, static_cast<std::uint32_t>(Side::Server));
  EXPECT_TRUE(queue.empty());
}

TEST(EventQueue, WakesSidesOfOneInstantInTheOrderInWhichTheyWereToldIt) {
  EventQueue queue;
  queue.wake(Side::Server, at(3ms));
  queue.wake(Side::Client, at(3ms));
  queue.wake(Side::Server, at(3ms));
  EXPECT_EQ(drain(queue), (std::vector<std::uint32_t>{1, 0}));
}

TEST(EventQueue, ForgetsAWakeUpThatIsNoLongerWanted) {
  EventQueue queue;
  queue.wake(Side::Client, at(3ms));
  queue.wake(Side::Client, kNever);
  EXPECT_TRUE(queue.empty());
}

TEST(EventQueue, KeepsKindTimeAndSubject) {
  EventQueue queue;
  queue.push({at(7ns), EventKind::StepContinues, (1U << 29) - 1});
  const Event event = queue.take();
  EXPECT_EQ(event.at, at(7ns));
  EXPECT_EQ(event.kind, EventKind::StepContinues);
  EXPECT_EQ(event.subject, (1U << 29) - 1);
}

}  // namespace
}  // namespace wiretale::sim
