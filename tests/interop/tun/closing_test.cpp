// How connections between our host and the kernel end.

#include <netinet/tcp.h>

#include "tests/interop/tun/tun_fixture.h"
#include "tests/support/host_wire.h"

namespace wiretale::testing {
namespace {

using host::Shutdown;
using host::SocketError;
using tcp::State;
using Bytes = std::vector<std::byte>;

class Closing : public TunWay {
 protected:
  /// What our application is told when it reads to the end.
  std::optional<SocketError> hostReadsToTheEnd() {
    Bytes got;
    EXPECT_TRUE(until([&] { return !hostReads(got); }));
    return hostError;
  }
  int kernelReadsToTheEnd() {
    Bytes got;
    EXPECT_TRUE(until([&] { return !kernelReads(got); }));
    return kernelError;
  }
};

TEST_P(Closing, AfterTheKernelsHalfIsClosedOursGoesOn) {
  kernel.shutdownWrite();
  Bytes got;
  ASSERT_TRUE(until([&] { return !hostReads(got); }));
  EXPECT_EQ(hostState(), State::CloseWait);
  const Bytes answer = patternBytes(100'000, 3);
  std::span<const std::byte> rest = answer;
  Bytes kernelGot;
  ASSERT_TRUE(until([&] {
    hostSends(rest);
    kernelReads(kernelGot);
    return kernelGot.size() >= answer.size();
  }));
  EXPECT_TRUE(kernelGot == answer);
  ASSERT_TRUE(host().close(ours, link->now()));
  EXPECT_EQ(kernelReadsToTheEnd(), 0);
  EXPECT_TRUE(until([&] { return host().connections() == 0; }));
}

TEST_P(Closing, AfterOurHalfIsClosedTheKernelsGoesOn) {
  ASSERT_TRUE(host().shutdown(ours, Shutdown::Write, link->now()));
  EXPECT_EQ(kernelReadsToTheEnd(), 0);
  EXPECT_TRUE(until([&] { return hostState() == State::FinWait2; }));
  EXPECT_EQ(kernel.state(), TCP_CLOSE_WAIT);
  const Bytes answer = patternBytes(100'000, 3);
  std::span<const std::byte> rest = answer;
  Bytes hostGot;
  ASSERT_TRUE(until([&] {
    kernelSends(rest);
    hostReads(hostGot);
    return hostGot.size() >= answer.size();
  }));
  EXPECT_TRUE(hostGot == answer);
  kernel.close();
  EXPECT_EQ(hostReadsToTheEnd(), std::nullopt);
  EXPECT_EQ(hostState(), State::TimeWait);
}

TEST_P(Closing, TheKernelResets) {
  kernel.resetOnClose();
  kernel.close();
  EXPECT_EQ(hostReadsToTheEnd(), SocketError::ConnectionReset);
  EXPECT_EQ(host().send(ours, patternBytes(1, 1), link->now()).error(), SocketError::BrokenPipe);
}

TEST_P(Closing, WeReset) {
  host::SocketOptions options = *host().options(ours);
  options.linger = 0s;
  ASSERT_TRUE(host().setOptions(ours, options, link->now()));
  ASSERT_TRUE(host().close(ours, link->now()));
  EXPECT_EQ(kernelReadsToTheEnd(), ECONNRESET);
  EXPECT_EQ(host().connections(), 0U);
}

TEST_P(Closing, WeCloseWithUnreadDataAndTheKernelHearsAReset) {
  ASSERT_GT(kernel.send(patternBytes(100, 1)), 0);
  ASSERT_TRUE(until([&] { return host().tcpInfo(ours)->bytesUnread == 100; }));
  ASSERT_TRUE(host().close(ours, link->now()));
  EXPECT_EQ(kernelReadsToTheEnd(), ECONNRESET);
}

TEST_P(Closing, TheKernelClosesWithUnreadDataAndWeHearAReset) {
  ASSERT_TRUE(host().send(ours, patternBytes(100, 1), link->now()));
  ASSERT_TRUE(until([&] { return host().tcpInfo(ours)->tcp.bytesInFlight == 0; }));
  kernel.close();
  EXPECT_EQ(hostReadsToTheEnd(), SocketError::ConnectionReset);
}

TEST_P(Closing, DataForOurOrphanIsAnsweredWithAReset) {
  ASSERT_TRUE(host().close(ours, link->now()));
  EXPECT_EQ(kernelReadsToTheEnd(), 0);
  ASSERT_TRUE(until([&] { return hostState() == State::FinWait2; }));
  ASSERT_GT(kernel.send(patternBytes(100, 1)), 0);
  EXPECT_TRUE(until([&] { return host().connections() == 0; }));
  link->runFor(std::chrono::milliseconds(20));
  EXPECT_EQ(kernel.takeError(), EPIPE);
}

TEST_P(Closing, DataForTheKernelsOrphanIsAnsweredWithAReset) {
  kernel.close();
  Bytes got;
  ASSERT_TRUE(until([&] { return !hostReads(got); }));
  ASSERT_TRUE(host().send(ours, patternBytes(100, 1), link->now()));
  std::optional<SocketError> error;
  EXPECT_TRUE(until([&] { return (error = *host().takeError(ours)).has_value(); }));
  EXPECT_EQ(error, SocketError::BrokenPipe);
}

TEST_P(Closing, BothAtOnceLeadsThroughClosingToTimeWait) {
  link->runFor(std::chrono::milliseconds(100));
  // Neither FIN has reached the other side when both have left.
  link->hold();
  ASSERT_TRUE(host().shutdown(ours, Shutdown::Write, link->now()));
  kernel.shutdownWrite();
  EXPECT_EQ(kernel.state(), TCP_FIN_WAIT1);
  link->letHostsPacketsThrough();
  EXPECT_EQ(kernel.state(), TCP_CLOSING);
  EXPECT_EQ(hostState(), State::FinWait1);
  link->letKernelsPacketsThrough();
  link->release();
  EXPECT_TRUE(until([&] { return hostState() == State::TimeWait; })) << nameOf(hostState());
  EXPECT_EQ(kernel.state(), TCP_CLOSE) << "the kernel's TIME-WAIT has no socket";
  EXPECT_EQ(hostReadsToTheEnd(), std::nullopt);
}

using tcp::Profile;

INSTANTIATE_TEST_SUITE_P(Tun, Closing,
                         ::testing::Values(TunSetup{Profile::Rfc, Opener::Kernel, 0},
                                           TunSetup{Profile::Rfc, Opener::Host, 0},
                                           TunSetup{Profile::Linux, Opener::Kernel, 0},
                                           TunSetup{Profile::Linux, Opener::Host, 0}),
                         Closing::name);

}  // namespace
}  // namespace wiretale::testing
