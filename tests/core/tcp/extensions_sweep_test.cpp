// Thousands of sessions with every extension over a pipe that loses, repeats, reorders, corrupts, marks and refuses.

#include <gtest/gtest.h>

#include "core/base/draw.h"
#include "tests/support/tcp_pipe.h"

namespace wiretale::testing {
namespace {

using tcp::State;

const wire::FastOpenCookie kCookie{0x5EED'C00C'1E5EU};

/// What the seed makes of a session.
struct Script {
  explicit Script(std::uint64_t seed) : m_seed(seed) {
    config = tcp::configFor(below(2) == 0 ? tcp::Profile::Rfc : tcp::Profile::Linux);
    config.ecn = below(4) == 0 ? tcp::EcnUse::WhenAsked : tcp::EcnUse::Always;
    config.fastOpen = below(3) > 0;
    config.selectiveAck = below(3) > 0;
    config.timestamps = below(2) == 0;
    config.blackHoleDetection = true;
    config.congestion = static_cast<tcp::CongestionControl>(below(5));
    config.synRetries = 60;
    config.dataRetries = 60;
    config.initialSequence = 0xFFFF'FFFFU - static_cast<std::uint32_t>(below(5000));
    settings.seed = seed;
    settings.loss = static_cast<double>(below(21)) / 100;
    settings.duplication = static_cast<double>(below(20)) / 100;
    settings.corruption = static_cast<double>(below(6)) / 100;
    settings.marking = static_cast<double>(below(50)) / 100;
    settings.jitter = std::chrono::milliseconds(below(30));
    if (below(3) == 0) settings.mtu = static_cast<std::uint32_t>(600 + below(900));
    settings.tellsMtu = below(4) > 0;
    request = below(20'000);
    response = below(40'000);
    rightCookie = below(4) > 0;
  }

  std::uint64_t below(std::uint64_t bound) {
    return static_cast<std::uint64_t>(drawUnit(m_seed, Purpose::Loss, Side::Client, 1'000'000 + m_draws++) *
                                      static_cast<double>(bound));
  }

  tcp::Config config;
  PipeSettings settings;
  std::uint64_t request = 0;
  std::uint64_t response = 0;
  bool rightCookie = false;

 private:
  std::uint64_t m_seed;
  std::uint64_t m_draws = 0;
};

class Session {
 public:
  explicit Session(const Script& script, bool story = false)
      : m_script(script), m_pipe({{script.config, script.config}}, script.settings) {
    if (story) m_pipe.keepStory();
    m_pipe.end(Side::Server).setFastOpenCookie(kCookie);
    m_pipe.end(Side::Client).setFastOpenCookie(script.rightCookie ? kCookie : wire::FastOpenCookie(1), 1460);
    m_pipe.end(Side::Server).openPassive(m_pipe.now());
    m_pipe.end(Side::Client).openActive(m_pipe.now());
    m_pipe.end(Side::Client).send(m_script.request / 2, m_pipe.now());
    m_pipe.follow(Side::Client);
  }

  bool run() {
    for (int steps = 0; steps < 200'000; ++steps) {
      act();
      if (!m_pipe.step()) return true;
    }
    return false;
  }

  bool fine() {
    return m_pipe.quiet() && m_pipe.end(Side::Client).state() == State::Closed &&
           m_pipe.end(Side::Server).state() == State::Closed &&
           m_pipe.end(Side::Client).bytesReceived() == m_script.response &&
           m_pipe.end(Side::Server).bytesReceived() == m_script.request &&
           m_pipe.end(Side::Client).urgentUnread() == 0 && m_pipe.end(Side::Server).urgentUnread() == 0;
  }

  const std::string& story() const { return m_pipe.story(); }

 private:
  void act() {
    tcp::Connection& client = m_pipe.end(Side::Client);
    tcp::Connection& server = m_pipe.end(Side::Server);
    if (!m_requested && client.state() == State::Established) {
      m_requested = true;
      client.sendUrgent(m_script.request - m_script.request / 2, m_pipe.now());
      m_pipe.follow(Side::Client);
      client.close(m_pipe.now());
      m_pipe.follow(Side::Client);
    }
    const bool maySend = server.openedFast() || server.state() >= State::Established;
    if (!m_answered && maySend) {
      m_answered = true;
      server.send(m_script.response / 2, m_pipe.now());
      m_pipe.follow(Side::Server);
      server.sendUrgent(m_script.response - m_script.response / 2, m_pipe.now());
      m_pipe.follow(Side::Server);
    }
    if (!m_closed && m_answered && server.peerClosed()) {
      m_closed = true;
      server.close(m_pipe.now());
      m_pipe.follow(Side::Server);
    }
  }

  Script m_script;
  TcpPipe m_pipe;
  bool m_requested = false;
  bool m_answered = false;
  bool m_closed = false;
};

TEST(ExtensionsSweep, EveryByteArrivesAndNothingIsLeftRunning) {
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    const Script script(seed);
    Session session(script);
    const bool ended = session.run();
    if (ended && session.fine()) continue;
    Session again(script, true);
    again.run();
    FAIL() << "seed " << seed << (ended ? "" : " never ends") << '\n'
           << again.story().substr(0, 5000) << "…\n"
           << again.story().substr(again.story().size() - std::min<std::size_t>(again.story().size(), 3000));
  }
}

}  // namespace
}  // namespace wiretale::testing
