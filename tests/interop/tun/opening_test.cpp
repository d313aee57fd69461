// How connections between our host and the kernel begin, or do not.

#include <netinet/tcp.h>

#include "tests/interop/tun/network_namespace.h"
#include "tests/interop/tun/tun_fixture.h"
#include "tests/support/host_wire.h"

namespace wiretale::testing {
namespace {

using host::SocketError;
using tcp::State;

class Opening : public TunTest, public ::testing::WithParamInterface<tcp::Profile> {
 protected:
  void SetUp() override { start(configOf(GetParam())); }

  /// 50,000 bytes each way arrive.
  void expectItWorks() {
    const std::vector<std::byte> bytes = patternBytes(50'000, 5);
    std::span<const std::byte> kernelRest = bytes;
    std::span<const std::byte> hostRest = bytes;
    std::vector<std::byte> kernelGot;
    std::vector<std::byte> hostGot;
    EXPECT_TRUE(until([&] {
      kernelSends(kernelRest);
      hostSends(hostRest);
      kernelReads(kernelGot);
      hostReads(hostGot);
      return kernelGot.size() >= bytes.size() && hostGot.size() >= bytes.size();
    }));
    EXPECT_TRUE(kernelGot == bytes && hostGot == bytes);
  }
};

TEST_P(Opening, OurClosedPortRefusesTheKernel) {
  kernel = KernelSocket::open();
  ASSERT_EQ(kernel.connect(kHostAddress, 81), -EINPROGRESS);
  ASSERT_TRUE(until([&] { return kernel.connected(); }));
  EXPECT_EQ(kernel.takeError(), ECONNREFUSED);
}

TEST_P(Opening, TheKernelsClosedPortRefusesUs) {
  ours = host().open();
  ASSERT_EQ(host().connect(ours, {kKernelAddress, 81}, link->now()).error(), SocketError::InProgress);
  ASSERT_TRUE(until([&] { return host().readiness(ours)->error; }));
  EXPECT_EQ(*host().takeError(ours), SocketError::ConnectionRefused);
}

TEST_P(Opening, TheKernelBringsOurCookieBack) {
  host::HostConfig config = configOf(GetParam());
  config.synCookies = host::SynCookies::Always;
  link.reset();
  ASSERT_TRUE(start(config));
  connectFromKernel();
  EXPECT_EQ(host().counters().cookiesTaken, 1U);
  const bool extensions = GetParam() == tcp::Profile::Linux;
  EXPECT_EQ(host().tcpInfo(ours)->agreement.selectiveAck, extensions);
  EXPECT_EQ(host().tcpInfo(ours)->agreement.windowScaling, extensions);
  EXPECT_EQ(host().tcpInfo(ours)->agreement.segmentSize, 1460U);
  EXPECT_EQ((kernel.options() & TCPI_OPT_SACK) != 0, extensions);
  expectItWorks();
}

TEST_P(Opening, WeBringTheKernelsCookieBack) {
  if (!setNetworkSetting("tcp_syncookies", "2")) GTEST_SKIP() << "the kernel has no SYN cookies";
  connectFromHost();
  expectItWorks();
}

TEST_P(Opening, OurTimeWaitGivesWayToTheKernelsNewConnection) {
  connectFromKernel(5'555);
  expectItWorks();
  ASSERT_TRUE(host().close(ours, link->now()));
  std::vector<std::byte> rest;
  ASSERT_TRUE(until([&] { return !kernelReads(rest); }));
  kernel.close();
  ASSERT_TRUE(until([&] { return hostState() == State::TimeWait; }));
  connectFromKernel(5'555);
  EXPECT_EQ(hostState(), State::Established);
  expectItWorks();
}

TEST_P(Opening, TheKernelsTimeWaitGivesWayToOurNewConnection) {
  connectFromHost(5'555);
  expectItWorks();
  kernel.close();
  std::vector<std::byte> rest;
  ASSERT_TRUE(until([&] { return !hostReads(rest); }));
  ASSERT_TRUE(host().close(ours, link->now()));
  ASSERT_TRUE(until([&] { return host().connections() == 0; })) << nameOf(hostState());
  link->runFor(std::chrono::milliseconds(20));
  connectFromHost(5'555);
  EXPECT_EQ(hostState(), State::Established);
  expectItWorks();
}

INSTANTIATE_TEST_SUITE_P(Tun, Opening, ::testing::Values(tcp::Profile::Rfc, tcp::Profile::Linux),
                         [](const auto& each) { return each.param == tcp::Profile::Rfc ? "Rfc" : "Linux"; });

}  // namespace
}  // namespace wiretale::testing
