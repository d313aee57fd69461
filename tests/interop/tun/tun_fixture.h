#pragma once

#include <optional>
#include <vector>

#include <gtest/gtest.h>

#include "tests/interop/tun/kernel_socket.h"
#include "tests/interop/tun/tun_link.h"

namespace wiretale::testing {

/// Who opens the connection.
enum class Opener : std::uint8_t { Kernel, Host };

/// How a test is run: our profile, who opens, what share of the packets is lost each way.
struct TunSetup {
  tcp::Profile profile = tcp::Profile::Rfc;
  Opener opener = Opener::Kernel;
  double loss = 0;
};

std::string nameOf(const TunSetup& setup);

/// Our host and the kernel, a wire between them, and a connection over it. Skips the test where there is no TUN device.
class TunTest : public ::testing::Test {
 protected:
  /// A host of this profile, quick to repeat itself so that tests end soon.
  static host::HostConfig configOf(tcp::Profile profile);
  /// To be called first; false: the test is to end.
  bool start(const host::HostConfig& config, double loss = 0);

  host::Host& host() { return link->host(); }
  /// Opens a connection that both sides have; `kernel` and `ours` are its ends.
  void connect(Opener opener);
  void connectFromKernel(std::uint16_t fromPort = 0);
  void connectFromHost(std::uint16_t fromPort = 0);
  bool until(const std::function<bool()>& done, std::chrono::milliseconds atMost = std::chrono::seconds(15)) {
    return link->runUntil(done, atMost);
  }

  /// The same with 15 s for each step forward instead of all of them: `progress` says how far it is. What a test is
  /// after is a stall. With 5 % loss and neither SACK nor timestamps, a chain of lost repetitions lets the kernel
  /// double its RTO until one transfer of some hundreds takes longer than 15 s, though every gap of it is one of these
  /// waits.
  bool untilStalled(const std::function<bool()>& done, const std::function<std::size_t()>& progress);

  /// Does what it can at once; what came is added to the end. False: the stream has ended, one way or another.
  bool kernelReads(std::vector<std::byte>& got);
  bool hostReads(std::vector<std::byte>& got);
  void kernelSends(std::span<const std::byte>& rest);
  void hostSends(std::span<const std::byte>& rest);
  tcp::State hostState() { return host().stateOf(tuple); }

  std::optional<TunLink> link;
  KernelSocket kernel;
  host::SocketId ours;
  host::FourTuple tuple;                       ///< of the connection, as our host sees it
  std::optional<host::SocketError> hostError;  ///< the last one `hostReads` met
  int kernelError = 0;                         ///< the last one `kernelReads` met

 private:
  std::optional<host::SocketId> m_listener;
  std::optional<KernelSocket> m_kernelListener;
};

/// The same, for each profile and each opener, with and without loss.
class TunWay : public TunTest, public ::testing::WithParamInterface<TunSetup> {
 public:
  static std::string name(const ::testing::TestParamInfo<TunSetup>& each) { return nameOf(each.param); }

 protected:
  void SetUp() override {
    if (start(configOf(GetParam().profile), GetParam().loss)) connect(GetParam().opener);
  }
};

}  // namespace wiretale::testing
