#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/tls/endpoint.h"
#include "tests/core/tls/print_tapes.h"
#include "tests/core/tls/tape_kinds.h"
#include "tests/core/tls/tape_text.h"

// Same Config and acts, same bytes: again, on another thread, in another process, with a hostile configuration.

namespace wiretale::tls {
namespace {

TEST(Repeatable, everyKindOfSessionIsTheSameTwice) {
  for (const Kind& kind : kinds()) {
    EXPECT_TRUE(tapeOf(kind.config, kind.acts) == tapeOf(kind.config, kind.acts)) << kind.name;
  }
}

TEST(Repeatable, theBytesHangOnTheSeed) {
  for (const char* const name : {"1.2 RSA", "1.3"}) {
    Kind kind = kindNamed(name);
    const Tape tape = tapeOf(kind.config, kind.acts);
    kind.config.seed = 2;
    EXPECT_NE(fingerprintOf(tape), fingerprintOf(tapeOf(kind.config, kind.acts)));
  }
}

TEST(Repeatable, twoThreadsAtOnceSeeTheSame) {
  std::array<std::string, 2> seen;
  {
    std::vector<std::thread> threads;
    for (std::string& text : seen) threads.emplace_back([&text] { text = printTapes(); });
    for (std::thread& thread : threads) thread.join();
  }
  EXPECT_EQ(seen[0], printTapes());
  EXPECT_EQ(seen[1], seen[0]);
}

TEST(Repeatable, whatTheServerDrawsDoesNotShiftTheClientsHello) {
  const auto hello = [](const Config& config) {
    const TapeConnection connection = tapeOf(config, {Handshake{}}).connections.front();
    const Bytes& sent = connection.sent[Side::Client];
    return Bytes(sent.begin(), sent.begin() + static_cast<std::ptrdiff_t>(connection.records[Side::Client].at(1)));
  };
  Config other = tls13();
  other.serverKey = KeyKind::Rsa2048;
  other.tickets = 0;
  EXPECT_EQ(hello(tls13()), hello(other));
}

std::string outputOf(const std::string& command) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  std::string text;
  std::array<char, 4096> buffer{};
  while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
    text.append(buffer.data(), size);
  return text;
}

TEST(Repeatable, anotherProcessWithAHostileConfigurationSeesTheSame) {
  const std::string file = testing::TempDir() + "hostile-openssl.cnf";
  std::ofstream(file) << "openssl_conf = start\n[start]\nssl_conf = ssl\n[ssl]\nsystem_default = all\n[all]\n"
                         "Groups = P-521\nMinProtocol = TLSv1.3\nCipherString = AES256-SHA:@SECLEVEL=5\n";
  const std::string here = printTapes();
  ASSERT_GT(here.size(), 1'000U);
  EXPECT_EQ(
      outputOf(fmt::format("OPENSSL_CONF='{}' TZ=Asia/Seoul LC_ALL=tr_TR.UTF-8 OPENSSL_ia32cap=~0x200000200000000 "
                           "SSLKEYLOGFILE='{}.keys' '{}'",
                           file, file, TLS_PRINT_TAPES)),
      here);
  EXPECT_FALSE(std::ifstream(file + ".keys").good()) << "keys are written to no file";
  std::remove(file.c_str());
}

/// A connection whose every byte is handed on alone.
TapeConnection byteByByte(const Config& config) {
  TapeConnection record;
  const auto contexts = Contexts::make(config, Contexts::Transport::Stream);
  PerSide<std::unique_ptr<Endpoint>> endpoints;
  for (const Side side : {Side::Server, Side::Client}) {
    endpoints[side] = std::move(*Endpoint::make(**contexts, side, "", config.wallClock, record.log));
  }
  PerSide<std::size_t> fed{};
  const auto pass = [&](Side to) {
    const Bytes& stream = record.sent[otherSide(to)];
    if (fed[to] < stream.size()) endpoints[to]->feed(std::span(stream).subspan(fed[to]++, 1));
    endpoints[to]->handshake();
    for (const Endpoint::Written& written : endpoints[to]->takeWritten()) {
      record.sent[to].insert(record.sent[to].end(), written.bytes.begin(), written.bytes.end());
    }
  };
  for (int i = 0; i < 10'000; ++i) {
    for (const Side side : kSides) pass(side);
  }
  return record;
}

TEST(Repeatable, howTheStreamIsCutChangesNothing) {
  for (const Config& config : {tls12(CipherSuite::RsaAes128Gcm), tls12(), tls13()}) {
    const TapeConnection whole = tapeOf(config, {Handshake{}}).connections.front();
    const TapeConnection cut = byteByByte(config);
    for (const Side side : kSides) EXPECT_TRUE(cut.sent[side] == whole.sent[side]);
    EXPECT_EQ(cut.log.keyLog, whole.log.keyLog);
  }
}

}  // namespace
}  // namespace wiretale::tls
