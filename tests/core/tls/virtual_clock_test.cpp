#include "core/tls/virtual_clock.h"

#include <ctime>
#include <thread>

#include <gtest/gtest.h>
#include <sys/time.h>

namespace wiretale::tls {
namespace {

using std::chrono::microseconds;
using std::chrono::seconds;

constexpr std::time_t kLongAgo = 1'000'000'000;  // 2001: no machine that runs this is so far back

TEST(ClockScope, isWhatOpenSslSees) {
  EXPECT_TRUE(openSslSeesClockScope());
}

TEST(ClockScope, isWhatThisProgramSees) {
  const ClockScope scope{WallTime{seconds{100}} + microseconds{7}};
  timeval now{};
  gettimeofday(&now, nullptr);
  EXPECT_EQ(std::time(nullptr), 100);
  EXPECT_EQ(now.tv_sec, 100);
  EXPECT_EQ(now.tv_usec, 7);
}

TEST(ClockScope, isLeftForTheOuterOneAndThenForTheMachinesClock) {
  {
    const ClockScope outer{WallTime{seconds{100}}};
    {
      const ClockScope inner{WallTime{seconds{200}}};
      EXPECT_EQ(std::time(nullptr), 200);
    }
    EXPECT_EQ(std::time(nullptr), 100);
  }
  EXPECT_GT(std::time(nullptr), kLongAgo);
}

TEST(ClockScope, isOnlyForItsThread) {
  const ClockScope scope{WallTime{seconds{100}}};
  std::time_t seen = 0;
  std::thread([&] { seen = std::time(nullptr); }).join();
  EXPECT_GT(seen, kLongAgo);
}

}  // namespace
}  // namespace wiretale::tls
