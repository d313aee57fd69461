// Bytes between our host and the kernel.

#include <netinet/tcp.h>

#include "tests/interop/tun/tun_fixture.h"
#include "tests/support/host_wire.h"

namespace wiretale::testing {
namespace {

constexpr std::size_t kMegabyte = 1'000'000;

using Bytes = std::vector<std::byte>;

class Transfer : public TunWay {
 protected:
  /// Both send at once and close their half when all is sent; true when both have seen the end.
  bool exchange(const Bytes& fromKernel, const Bytes& fromHost) {
    std::span<const std::byte> kernelRest = fromKernel;
    std::span<const std::byte> hostRest = fromHost;
    bool kernelShut = false;
    bool hostShut = false;
    bool kernelEnded = false;
    bool hostEnded = false;
    const auto exchanged = [&] {
      kernelSends(kernelRest);
      hostSends(hostRest);
      if (kernelRest.empty() && !std::exchange(kernelShut, true)) kernel.shutdownWrite();
      if (hostRest.empty() && !std::exchange(hostShut, true)) {
        EXPECT_TRUE(host().shutdown(ours, host::Shutdown::Write, link->now()));
      }
      kernelEnded = kernelEnded || !kernelReads(kernelGot);
      hostEnded = hostEnded || !hostReads(hostGot);
      return kernelEnded && hostEnded;
    };
    return untilStalled(exchanged, [this] { return kernelGot.size() + hostGot.size(); });
  }

  Bytes kernelGot;
  Bytes hostGot;
};

TEST_P(Transfer, AMegabyteEachWayArrivesAsItWasSent) {
  const Bytes fromKernel = patternBytes(kMegabyte, 1);
  const Bytes fromHost = patternBytes(kMegabyte, 2);
  ASSERT_TRUE(exchange(fromKernel, fromHost)) << hostGot.size() << " and " << kernelGot.size() << " bytes";
  EXPECT_TRUE(hostGot == fromKernel);
  EXPECT_TRUE(kernelGot == fromHost);
  EXPECT_EQ(hostError, std::nullopt);
  EXPECT_EQ(kernelError, 0);
  kernel.close();
  ASSERT_TRUE(host().close(ours, link->now()));
  EXPECT_TRUE(until([&] { return host().connections() == 0; })) << nameOf(hostState());
  EXPECT_EQ(host().counters()[host::Drop::WrongTcpChecksum], 0U);
}

TEST_P(Transfer, BothAgreeOnWhatTheProfileOffers) {
  const bool extensions = GetParam().profile == tcp::Profile::Linux;
  const tcp::Agreement agreed = host().tcpInfo(ours)->agreement;
  EXPECT_EQ(agreed.timestamps, extensions);
  EXPECT_EQ(agreed.selectiveAck, extensions);
  EXPECT_EQ(agreed.windowScaling, extensions);
  EXPECT_EQ(agreed.segmentSize, 1460U);
  constexpr unsigned kAll = TCPI_OPT_TIMESTAMPS | TCPI_OPT_SACK | TCPI_OPT_WSCALE;
  EXPECT_EQ(kernel.options() & kAll, extensions ? kAll : 0U);
}

TEST_P(Transfer, AReaderThatStopsHoldsTheKernelUpUntilItGoesOn) {
  const Bytes fromKernel = patternBytes(kMegabyte, 1);
  std::span<const std::byte> rest = fromKernel;
  host::SocketInfo info;
  // What is left of the window is no segment: the kernel sends it when its probe timer fires, or never (RFC 9293
  // §3.8.6.2.1).
  constexpr std::uint32_t kSegment = 1460;
  const bool closes = GetParam().profile == tcp::Profile::Rfc;
  EXPECT_TRUE(until([&] {
    kernelSends(rest);
    info = *host().tcpInfo(ours);
    return info.bytesUnread > 50'000 && (!closes || info.tcp.receiveWindow < kSegment);
  })) << info.bytesUnread
      << " bytes unread, a window of " << info.tcp.receiveWindow;
  if (closes) {
    EXPECT_EQ(info.bytesUnread + info.tcp.receiveWindow, 65'535U)
        << "what is unread takes from the window, and no more";
  }
  ASSERT_TRUE(until([&] {
    kernelSends(rest);
    hostReads(hostGot);
    return hostGot.size() >= fromKernel.size();
  })) << hostGot.size();
  EXPECT_TRUE(hostGot == fromKernel);
}

TEST_P(Transfer, AKernelThatStopsReadingIsProbedUntilItGoesOn) {
  const Bytes fromHost = patternBytes(kMegabyte, 1);
  std::span<const std::byte> rest = fromHost;
  kernel.setReceiveBuffer(20'000);
  ASSERT_TRUE(until([&] {
    hostSends(rest);
    return host().tcpInfo(ours)->tcp.sendWindow < 1460;
  })) << "the kernel's window stays open";
  ASSERT_TRUE(until([&] {
    hostSends(rest);
    kernelReads(kernelGot);
    return kernelGot.size() >= fromHost.size();
  })) << kernelGot.size();
  EXPECT_TRUE(kernelGot == fromHost);
}

constexpr double kLoss = 0.05;
using tcp::Profile;

INSTANTIATE_TEST_SUITE_P(
    Tun, Transfer,
    ::testing::Values(TunSetup{Profile::Rfc, Opener::Kernel, 0}, TunSetup{Profile::Rfc, Opener::Host, 0},
                      TunSetup{Profile::Rfc, Opener::Kernel, kLoss}, TunSetup{Profile::Rfc, Opener::Host, kLoss},
                      TunSetup{Profile::Linux, Opener::Kernel, 0}, TunSetup{Profile::Linux, Opener::Host, 0},
                      TunSetup{Profile::Linux, Opener::Kernel, kLoss}, TunSetup{Profile::Linux, Opener::Host, kLoss}),
    Transfer::name);

}  // namespace
}  // namespace wiretale::testing
