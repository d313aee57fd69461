#include "core/tls/dtls_endpoint.h"

#include <algorithm>
#include <functional>
#include <string>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/tls/tape_kinds.h"
#include "tests/core/tls/tape_text.h"

namespace wiretale::tls {
namespace {

using testing::ElementsAre;
using testing::StartsWith;

/// Two endpoints and a network with 10 ms of latency that loses what it is told to.
class Network {
 public:
  using Loses = std::function<bool(Side from, unsigned number)>;

  explicit Network(
      const DtlsConfig& config, Loses loses = [](Side, unsigned) { return false; })
      : m_loses(std::move(loses)) {
    auto pair = DtlsEndpoint::makePair(config);
    EXPECT_TRUE(pair.has_value()) << pair.error().english();
    m_endpoints = std::move(*pair);
    at(Side::Client).connect(m_now);
    send();
  }

  DtlsEndpoint& at(Side side) { return m_endpoints[side]; }
  SimTime now() const { return m_now; }
  /// "0.000 C 205", lost ones in brackets.
  const std::vector<std::string>& story() const { return m_story; }
  const PerSide<Bytes>& sent() const { return m_sent; }

  void send() {
    for (const Side side : kSides) {
      for (Bytes& datagram : at(side).takeDatagrams()) send(side, std::move(datagram));
    }
  }

  /// Until nothing is under way and no timer runs, or for `most`.
  void run(SimDuration most = 1h) {
    const SimTime end = m_now + most;
    while (step(end)) send();
  }

 private:
  struct UnderWay {
    SimTime at;
    Side to;
    Bytes datagram;
  };

  void send(Side from, Bytes datagram) {
    const bool lost = m_loses(from, m_counts[from]++);
    const std::string text = fmt::format("{} {}", from == Side::Client ? "C" : "S", datagram.size());
    const double seconds = std::chrono::duration<double>(m_now - kSessionStart).count();
    m_story.push_back(lost ? fmt::format("{:.3f} ({})", seconds, text) : fmt::format("{:.3f} {}", seconds, text));
    m_sent[from].insert(m_sent[from].end(), datagram.begin(), datagram.end());
    if (!lost) m_underWay.push_back({m_now + 10ms, otherSide(from), std::move(datagram)});
  }

  bool step(SimTime end) {
    SimTime next = m_underWay.empty() ? kNever : m_underWay.front().at;
    for (const Side side : kSides) next = std::min(next, at(side).nextDeadline());
    if (next > end) return false;
    m_now = next;
    if (!m_underWay.empty() && m_underWay.front().at == next) {
      const UnderWay arriving = std::move(m_underWay.front());
      m_underWay.erase(m_underWay.begin());
      at(arriving.to).arrived(m_now, arriving.datagram);
      return true;
    }
    for (const Side side : kSides) {
      if (at(side).nextDeadline() == next) at(side).expire(m_now);
    }
    return true;
  }

  Loses m_loses;
  PerSide<DtlsEndpoint> m_endpoints;
  SimTime m_now = kSessionStart;
  std::vector<UnderWay> m_underWay;
  PerSide<unsigned> m_counts{};
  PerSide<Bytes> m_sent{};
  std::vector<std::string> m_story;
};

DtlsConfig dtls() {
  return {.tls = tls12()};
}

TEST(Dtls, shakesHandsInSixFlights) {
  Network network(dtls());
  network.run();
  EXPECT_TRUE(network.at(Side::Client).handshakeDone());
  EXPECT_TRUE(network.at(Side::Server).handshakeDone());
  EXPECT_EQ(network.at(Side::Client).agreed().version, Version::Dtls12);
  EXPECT_EQ(network.at(Side::Client).agreed().cipher, CipherSuite::EcdheEcdsaAes128Gcm);
  ASSERT_TRUE(network.at(Side::Client).verified().has_value());
  EXPECT_EQ(network.at(Side::Client).verified()->error, 0);
  EXPECT_EQ(network.at(Side::Client).identities()[Side::Server].chain.size(), 2U);
  // ClientHello, HelloVerifyRequest, ClientHello with cookie, the server's flight in two datagrams of at most the MTU,
  // the client's, the server's end with a ticket. What holds certificates or signatures has no fixed length.
  EXPECT_THAT(network.story(), ElementsAre("0.000 C 178", "0.010 S 44", "0.020 C 194", StartsWith("0.030 S "),
                                           StartsWith("0.030 S "), "0.040 C 133", "0.050 S 298"));
}

TEST(Dtls, carriesApplicationDataRecordByRecord) {
  Network network(dtls());
  network.run();
  network.at(Side::Client).write(network.now(), bytesOf("ping"));
  network.at(Side::Client).write(network.now(), bytesOf("pong?"));
  network.send();
  network.run();
  EXPECT_THAT(network.at(Side::Server).takeReceived(), ElementsAre(bytesOf("ping"), bytesOf("pong?")));
  network.at(Side::Client).closeNotify(network.now());
  network.send();
  network.run();
  EXPECT_EQ(network.at(Side::Server).ending().receivedAlert,
            (Alert{.level = AlertLevel::Warning, .code = AlertCode::CloseNotify}));
}

TEST(Dtls, repeatsALostFlightAfterASecondAndThenWaitsTwiceAsLong) {
  Network network(dtls(), [](Side from, unsigned number) { return from == Side::Client && number < 3; });
  network.run();
  EXPECT_TRUE(network.at(Side::Client).handshakeDone());
  EXPECT_THAT(network.story(),
              ElementsAre("0.000 (C 178)", "1.000 (C 178)", "3.000 (C 178)", "7.000 C 178", "7.010 S 44", "7.020 C 194",
                          StartsWith("7.030 S "), StartsWith("7.030 S "), "7.040 C 133", "7.050 S 298"));
}

TEST(Dtls, repeatsEachMessageOfALostFlightInADatagramOfItsOwn) {
  Network network(dtls(), [](Side from, unsigned number) { return from == Side::Client && number == 2; });
  network.run();
  EXPECT_TRUE(network.at(Side::Server).handshakeDone());
  std::vector<std::string> repeated;
  for (const std::string& line : network.story()) {
    if (line.starts_with("1.0") && line.find(" C ") != std::string::npos) repeated.push_back(line);
  }
  EXPECT_THAT(repeated, ElementsAre("1.040 C 58", "1.040 C 14", "1.040 C 61"))
      << "ClientKeyExchange, ChangeCipherSpec, Finished";
}

TEST(Dtls, doesWithoutACookieIfTheServerAsksForNone) {
  DtlsConfig config = dtls();
  config.cookieExchange = false;
  Network network(config);
  network.run();
  EXPECT_TRUE(network.at(Side::Client).handshakeDone());
  EXPECT_EQ(network.story().at(0), "0.000 C 178");
  EXPECT_THAT(network.story().at(1), StartsWith("0.010 S 1"));
}

TEST(Dtls, keepsToTheMtu) {
  DtlsConfig config = dtls();
  config.mtu = 300;
  Network network(config);
  network.run();
  EXPECT_TRUE(network.at(Side::Server).handshakeDone());
  EXPECT_GT(network.story().size(), 9U);
  for (const std::string& line : network.story()) EXPECT_LE(std::stoi(line.substr(line.rfind(' ') + 1)), 300) << line;
  config.mtu = 100;
  EXPECT_FALSE(DtlsEndpoint::makePair(config).has_value());
}

TEST(Dtls, tellsAFailureByAnAlert) {
  Config tls;
  tls.certificate = CertificateState::Expired;
  Network network({.tls = tls});
  network.run();
  EXPECT_EQ(network.at(Side::Client).ending().sentAlert,
            (Alert{.level = AlertLevel::Fatal, .code = AlertCode::CertificateExpired}));
  EXPECT_EQ(network.at(Side::Server).ending().receivedAlert, network.at(Side::Client).ending().sentAlert);
}

TEST(Dtls, isTheSameTwice) {
  const auto loses = [](Side, unsigned number) { return number % 7 == 1; };
  Network first(dtls(), loses);
  Network second(dtls(), loses);
  first.run();
  second.run();
  EXPECT_TRUE(first.at(Side::Server).handshakeDone());
  EXPECT_EQ(first.story(), second.story());
  EXPECT_TRUE(first.sent() == second.sent());
  EXPECT_EQ(first.at(Side::Client).log(), second.at(Side::Client).log());
}

TEST(Dtls, givesUpWhenNobodyAnswers) {
  Network network(dtls(), [](Side, unsigned) { return true; });
  network.run(24h);
  EXPECT_TRUE(network.at(Side::Client).failed());
  EXPECT_EQ(network.at(Side::Client).nextDeadline(), kNever);
  EXPECT_EQ(network.at(Side::Client).ending().error, "read timeout expired");
}

}  // namespace
}  // namespace wiretale::tls
