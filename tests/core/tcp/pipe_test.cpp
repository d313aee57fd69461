// Two connections joined by a pipe that loses, repeats and reorders.

#include "tests/support/tcp_pipe.h"

#include <gtest/gtest.h>

namespace wiretale::testing {
namespace {

using tcp::State;

struct Exchange {
  std::uint64_t request = 0;
  std::uint64_t response = 0;
  bool clientClosesFirst = true;
};

tcp::Config patient() {
  return {.timeWait = 60s, .synRetries = 60, .dataRetries = 60};
}

/// Both sides as small applications: the client sends its request when connected, each side closes when it has all of
/// the peer's bytes (the second one when it has seen the end).
class Apps {
 public:
  Apps(TcpPipe& pipe, const Exchange& exchange) : m_pipe(pipe), m_exchange(exchange) {
    pipe.end(Side::Server).openPassive(pipe.now());
    pipe.follow(Side::Server);
    pipe.end(Side::Client).openActive(pipe.now());
    pipe.follow(Side::Client);
  }

  /// With a pipe that does not read at once: takes so many bytes out of each buffer at a time.
  void readsSlowly(std::uint64_t bytes) { m_readsAtATime = bytes; }

  void act() {
    for (const Side side : kSides) act(side);
  }

 private:
  std::uint64_t toSend(Side side) const { return side == Side::Client ? m_exchange.request : m_exchange.response; }

  void act(Side side) {
    tcp::Connection& end = m_pipe.end(side);
    if (m_readsAtATime > 0 && end.bytesUnread() > 0) {
      end.read(m_readsAtATime, m_pipe.now());
      m_pipe.follow(side);
    }
    if (end.state() != State::Established && end.state() != State::CloseWait) return;
    if (!m_sent[side]) {
      m_sent[side] = true;
      end.send(toSend(side), m_pipe.now());
      m_pipe.follow(side);
    }
    const bool first = (side == Side::Client) == m_exchange.clientClosesFirst;
    const bool done = first ? end.bytesReceived() == toSend(otherSide(side)) : end.peerClosed();
    if (!done || m_closed[side] || end.bytesUnread() > 0) return;
    m_closed[side] = true;
    end.close(m_pipe.now());
    m_pipe.follow(side);
  }

  TcpPipe& m_pipe;
  Exchange m_exchange;
  std::uint64_t m_readsAtATime = 0;
  PerSide<bool> m_sent{};
  PerSide<bool> m_closed{};
};

bool runToTheEnd(TcpPipe& pipe, const Exchange& exchange, std::uint64_t readsAtATime = 0) {
  Apps apps(pipe, exchange);
  apps.readsSlowly(readsAtATime);
  for (int steps = 0; steps < 200'000; ++steps) {
    apps.act();
    if (!pipe.step() && pipe.end(Side::Client).bytesUnread() + pipe.end(Side::Server).bytesUnread() == 0) return true;
  }
  return false;
}

void expectBothDone(TcpPipe& pipe, const Exchange& exchange) {
  EXPECT_EQ(pipe.end(Side::Client).state(), State::Closed);
  EXPECT_EQ(pipe.end(Side::Server).state(), State::Closed);
  EXPECT_EQ(pipe.end(Side::Client).bytesReceived(), exchange.response);
  EXPECT_EQ(pipe.end(Side::Server).bytesReceived(), exchange.request);
  EXPECT_TRUE(pipe.quiet());
}

::testing::AssertionResult completes(const PipeSettings& settings, const Exchange& exchange, tcp::Config config,
                                     std::uint64_t readsAtATime = 0) {
  TcpPipe pipe({{config, config}}, settings);
  const bool ended = runToTheEnd(pipe, exchange, readsAtATime);
  const bool fine = ended && !pipe.windowShrank() && pipe.quiet() && pipe.end(Side::Client).state() == State::Closed &&
                    pipe.end(Side::Server).state() == State::Closed &&
                    pipe.end(Side::Client).bytesReceived() == exchange.response &&
                    pipe.end(Side::Server).bytesReceived() == exchange.request;
  if (fine) return ::testing::AssertionSuccess();
  TcpPipe again({{config, config}}, settings);
  again.keepStory();
  runToTheEnd(again, exchange, readsAtATime);
  return ::testing::AssertionFailure() << "seed " << settings.seed << (ended ? "" : " never ends")
                                       << (pipe.windowShrank() ? ", a window shrank" : "") << ", client "
                                       << nameOf(pipe.end(Side::Client).state()) << " with "
                                       << pipe.end(Side::Client).bytesReceived() << " of " << exchange.response
                                       << " bytes, server " << nameOf(pipe.end(Side::Server).state()) << " with "
                                       << pipe.end(Side::Server).bytesReceived() << " of " << exchange.request
                                       << " bytes\n"
                                       << again.story().substr(0, 4000) << "…\n"
                                       << again.story().substr(again.story().size() -
                                                               std::min<std::size_t>(again.story().size(), 4000));
}

TEST(Pipe, AWholeSessionWithoutLoss) {
  const Exchange exchange{.request = 300, .response = 5000};
  tcp::Config atOnce = patient();
  atOnce.nagle = false;
  TcpPipe pipe({{atOnce, atOnce}}, {});
  pipe.keepStory();
  ASSERT_TRUE(runToTheEnd(pipe, exchange));
  expectBothDone(pipe, exchange);
  EXPECT_EQ(pipe.story(), R"(       0.000 ms  client → SYN seq 100 mss 1460
      20.000 ms                           ← server SYN,ACK seq 300 ack 101 mss 1460
      40.000 ms  client → ACK seq 101 ack 301
      40.000 ms  client → ACK 300 bytes seq 101 ack 301
      60.000 ms                           ← server ACK 1460 bytes seq 301 ack 101
      60.000 ms                           ← server ACK 1460 bytes seq 1761 ack 101
      60.000 ms                           ← server ACK 1460 bytes seq 3221 ack 101
      60.000 ms                           ← server ACK 620 bytes seq 4681 ack 101
      80.000 ms  client → ACK seq 401 ack 3221
      80.000 ms  client → FIN,ACK seq 401 ack 5301
     100.000 ms                           ← server ACK seq 5301 ack 402
     100.000 ms                           ← server FIN,ACK seq 5301 ack 402
     120.000 ms  client → ACK seq 402 ack 5302
)");
}

TEST(Pipe, SimultaneousOpenWorksAsInFigure7) {
  TcpPipe pipe({{patient(), patient()}}, {});
  for (const Side side : kSides) pipe.end(side).openActive(pipe.now());
  for (const Side side : kSides) pipe.follow(side);
  while (pipe.step()) {
  }
  for (const Side side : kSides) EXPECT_EQ(pipe.end(side).state(), State::Established);
}

TEST(Pipe, SimultaneousOpenWorksWhenEverythingGetsLostNowAndThen) {
  for (std::uint64_t seed = 0; seed < 500; ++seed) {
    TcpPipe pipe({{patient(), patient()}}, {.seed = seed, .loss = 0.3});
    for (const Side side : kSides) pipe.end(side).openActive(pipe.now());
    for (const Side side : kSides) pipe.follow(side);
    while (pipe.step()) {
    }
    // A last ACK that was lost leaves nobody waiting, for each side repeats its SYN until it is acknowledged.
    for (const Side side : kSides) ASSERT_EQ(pipe.end(side).state(), State::Established) << "seed " << seed;
  }
}

TEST(Pipe, SimultaneousCloseEndsInTimeWaitOnBothSides) {
  TcpPipe pipe({{patient(), patient()}}, {});
  pipe.end(Side::Server).openPassive(pipe.now());
  pipe.end(Side::Client).openActive(pipe.now());
  pipe.follow(Side::Client);
  while (pipe.step()) {
  }
  for (const Side side : kSides) pipe.end(side).close(pipe.now());
  for (const Side side : kSides) pipe.follow(side);
  while (pipe.step(kSessionStart + 1s)) {
  }
  for (const Side side : kSides) EXPECT_EQ(pipe.end(side).state(), State::TimeWait);
  while (pipe.step()) {
  }
  for (const Side side : kSides) EXPECT_EQ(pipe.end(side).state(), State::Closed);
}

class PipeCopy : public ::testing::TestWithParam<tcp::CongestionControl> {};

TEST_P(PipeCopy, OfARunningConnectionGoesOnLikeTheOriginal) {
  tcp::Config config = patient();
  config.congestion = GetParam();
  TcpPipe pipe({{config, config}}, {.seed = 5, .loss = 0.2});
  const Exchange exchange{.request = 40'000, .response = 40'000};
  Apps apps(pipe, exchange);
  for (int i = 0; i < 40; ++i) {
    apps.act();
    ASSERT_TRUE(pipe.step());
  }
  TcpPipe copy = pipe;
  while (pipe.step()) {
  }
  while (copy.step()) {
  }
  EXPECT_EQ(copy.now(), pipe.now());
  for (const Side side : kSides) EXPECT_EQ(copy.end(side).bytesReceived(), pipe.end(side).bytesReceived());
}

INSTANTIATE_TEST_SUITE_P(Both, PipeCopy,
                         ::testing::Values(tcp::CongestionControl::NewReno, tcp::CongestionControl::Bbr));

TEST(PipeSweep, EveryByteArrivesAndBothCloseWithUpToThirtyPercentLoss) {
  for (std::uint64_t seed = 0; seed < 2000; ++seed) {
    const PipeSettings settings{.seed = seed, .loss = static_cast<double>(seed % 31) / 100};
    const Exchange exchange{
        .request = seed * 37 % 30'000, .response = seed * 101 % 60'000, .clientClosesFirst = seed % 2 == 0};
    ASSERT_TRUE(completes(settings, exchange, patient()));
  }
}

TEST(PipeSweep, ReorderingAndRepeatingDoNoHarm) {
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    const PipeSettings settings{.seed = seed,
                                .loss = static_cast<double>(seed % 11) / 100,
                                .duplication = static_cast<double>(seed % 7) / 50,
                                .jitter = std::chrono::milliseconds(seed % 60)};
    const Exchange exchange{.request = 20'000, .response = 50'000};
    ASSERT_TRUE(completes(settings, exchange, patient()));
  }
}

TEST(PipeSweep, SmallWindowsSmallSegmentsAndWrappingNumbersDoNoHarm) {
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    const PipeSettings settings{.seed = seed, .loss = static_cast<double>(seed % 21) / 100};
    tcp::Config config = patient();
    config.initialSequence = 0xFFFF'FFFFU - static_cast<std::uint32_t>(seed * 7 % 5000);
    config.mss = static_cast<std::uint16_t>(1 + seed * 13 % 600);
    config.receiveWindow = static_cast<std::uint16_t>(1 + seed * 29 % 3000);
    config.delayedAck = seed % 3 == 0 ? 0ms : 40ms;
    const Exchange exchange{.request = seed % 800, .response = seed * 3 % 2500};
    ASSERT_TRUE(completes(settings, exchange, config));
  }
}

/// Everything that a receiver can do turned on, or what the profile turns on.
tcp::Config everything(tcp::Profile profile, std::uint64_t seed) {
  tcp::Config config = tcp::configFor(profile);
  config.windowScaling = seed % 2 == 0;
  config.timestamps = seed % 3 != 0;
  config.selectiveAck = seed % 5 != 0;
  config.duplicateSelectiveAck = true;
  config.synRetries = 60;
  config.dataRetries = 60;
  return config;
}

TEST(PipeSweepOfBothProfiles, SlowReadersWithSmallBuffersGetEverything) {
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    const PipeSettings settings{.seed = seed,
                                .loss = static_cast<double>(seed % 11) / 100,
                                .duplication = static_cast<double>(seed % 7) / 50,
                                .jitter = std::chrono::milliseconds(seed % 30),
                                .readsAtOnce = false};
    tcp::Config config = everything(seed % 4 < 2 ? tcp::Profile::Rfc : tcp::Profile::Linux, seed);
    config.mss = static_cast<std::uint16_t>(100 + seed * 13 % 600);
    config.receiveWindow = static_cast<std::uint32_t>(1 + seed * 29 % 3000);
    const Exchange exchange{.request = seed * 17 % 5000, .response = seed * 31 % 9000};
    ASSERT_TRUE(completes(settings, exchange, config, 1 + seed * 7 % 900));
  }
}

TEST(PipeSweepOfBothProfiles, WideWindowsAreNeverShrunk) {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const PipeSettings settings{.seed = seed,
                                .loss = static_cast<double>(seed % 5) / 100,
                                .jitter = std::chrono::milliseconds(seed % 10),
                                .readsAtOnce = seed % 2 == 1};
    tcp::Config config = everything(seed % 4 < 2 ? tcp::Profile::Rfc : tcp::Profile::Linux, seed);
    config.windowScaling = true;
    config.receiveWindow = static_cast<std::uint32_t>(70'000 + seed * 10'007);
    const Exchange exchange{.request = 400'000, .response = seed * 1000};
    ASSERT_TRUE(completes(settings, exchange, config, seed % 2 == 1 ? 0 : 500 + seed * 97 % 5000));
  }
}

}  // namespace
}  // namespace wiretale::testing
