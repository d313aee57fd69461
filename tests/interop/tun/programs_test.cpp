// Programs that everybody has, and our host.

#include "tests/interop/tun/child.h"
#include "tests/interop/tun/tun_fixture.h"
#include "tests/support/host_wire.h"

namespace wiretale::testing {
namespace {

using host::SocketError;
using host::SocketId;

std::string textOf(std::span<const std::byte> bytes) {
  std::string text;
  for (const std::byte byte : bytes) text += static_cast<char>(byte);
  return text;
}

class Programs : public TunTest, public ::testing::WithParamInterface<tcp::Profile> {
 protected:
  void SetUp() override { start(configOf(GetParam())); }

  SocketId listenOn(std::uint16_t port) {
    const SocketId id = host().open();
    EXPECT_TRUE(host().bind(id, port));
    EXPECT_TRUE(host().listen(id, 10));
    return id;
  }

  /// Until a program listens, its port is closed.
  void connectTo(std::uint16_t port) {
    ours = host().open();
    ASSERT_TRUE(until([&] {
      const auto connected = host().connect(ours, {kKernelAddress, port}, link->now());
      return connected.error() == SocketError::IsConnected;
    }));
  }

  /// A program that connects to port 7000 and ends when its input is sent and our host has closed.
  void sendsItsInput(const std::vector<std::string>& command) {
    const std::string input = textOf(patternBytes(200'000, 4));
    const SocketId listener = listenOn(7'000);
    auto program = Child::start(command, input);
    if (!program) GTEST_SKIP() << command.front() << " is not installed";
    std::vector<std::byte> got;
    ASSERT_TRUE(until([&] {
      if (ours == SocketId{}) ours = host().accept(listener).value_or(host::Host::Accepted{}).socket;
      return ours != SocketId{} && !hostReads(got);
    }));
    EXPECT_TRUE(textOf(got) == input) << got.size();
    ASSERT_TRUE(host().close(ours, link->now()));
    EXPECT_TRUE(until([&] { return program->ended(); }));
    EXPECT_EQ(program->status(), 0);
  }
};

std::vector<std::byte> bytesOf(std::string_view text) {
  std::vector<std::byte> bytes;
  for (const char letter : text) bytes.push_back(static_cast<std::byte>(letter));
  return bytes;
}

TEST_P(Programs, CurlFetchesAFileFromOurHost) {
  const std::string file = textOf(patternBytes(300'000, 9));
  const std::vector<std::byte> answer = bytesOf("HTTP/1.0 200 OK\r\nContent-Length: 300000\r\n\r\n" + file);
  const SocketId listener = listenOn(80);
  auto curl = Child::start({"curl", "-s", "--noproxy", "*", "--max-time", "15", "http://10.9.0.2/file"});
  if (!curl) GTEST_SKIP() << "curl is not installed";
  std::vector<std::byte> request;
  std::span<const std::byte> rest = answer;
  bool closed = false;
  ASSERT_TRUE(until([&] {
    if (ours == SocketId{}) ours = host().accept(listener).value_or(host::Host::Accepted{}).socket;
    if (ours == SocketId{} || closed) return curl->ended();
    hostReads(request);
    if (textOf(request).find("\r\n\r\n") != std::string::npos) hostSends(rest);
    if (rest.empty()) closed = host().close(ours, link->now()).has_value();
    return curl->ended();
  }));
  EXPECT_EQ(curl->status(), 0);
  EXPECT_TRUE(curl->output() == file) << curl->output().size();
  EXPECT_TRUE(textOf(request).starts_with("GET /file HTTP/1.1\r\nHost: 10.9.0.2\r\n")) << textOf(request);
}

TEST_P(Programs, SocatSendsBackWhatOurHostSends) {
  auto socat = Child::start({"socat", "TCP4-LISTEN:7000,reuseaddr", "PIPE"});
  if (!socat) GTEST_SKIP() << "socat is not installed";
  const std::vector<std::byte> bytes = patternBytes(200'000, 4);
  std::span<const std::byte> rest = bytes;
  std::vector<std::byte> got;
  bool shut = false;
  connectTo(7'000);
  ASSERT_TRUE(until([&] {
    hostSends(rest);
    if (rest.empty() && !std::exchange(shut, true)) {
      EXPECT_TRUE(host().shutdown(ours, host::Shutdown::Write, link->now()));
    }
    return !hostReads(got);
  })) << got.size();
  EXPECT_TRUE(got == bytes) << got.size();
  EXPECT_EQ(hostError, std::nullopt);
  EXPECT_TRUE(until([&] { return socat->ended(); }));
  EXPECT_EQ(socat->status(), 0);
}

TEST_P(Programs, SocatSendsItsInputToOurHost) {
  sendsItsInput({"socat", "-u", "STDIN", "TCP4:10.9.0.2:7000"});
}

TEST_P(Programs, NcSendsItsInputToOurHost) {
  sendsItsInput({"nc", "-N", "10.9.0.2", "7000"});
}

TEST_P(Programs, NcWritesWhatOurHostSends) {
  auto nc = Child::start({"nc", "-N", "-l", "7000"});
  if (!nc) GTEST_SKIP() << "nc is not installed";
  const std::vector<std::byte> bytes = patternBytes(200'000, 4);
  connectTo(7'000);
  std::span<const std::byte> rest = bytes;
  ASSERT_TRUE(until([&] {
    hostSends(rest);
    return rest.empty();
  }));
  ASSERT_TRUE(host().close(ours, link->now()));
  EXPECT_TRUE(until([&] { return nc->ended(); }));
  EXPECT_EQ(nc->status(), 0);
  EXPECT_TRUE(nc->output() == textOf(bytes)) << nc->output().size();
}

INSTANTIATE_TEST_SUITE_P(Tun, Programs, ::testing::Values(tcp::Profile::Rfc, tcp::Profile::Linux),
                         [](const auto& each) { return each.param == tcp::Profile::Rfc ? "Rfc" : "Linux"; });

}  // namespace
}  // namespace wiretale::testing
