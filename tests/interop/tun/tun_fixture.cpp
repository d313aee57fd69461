#include "tests/interop/tun/tun_fixture.h"

#include "tests/interop/tun/network_namespace.h"

namespace wiretale::testing {
namespace {

constexpr std::uint16_t kHostPort = 80;
constexpr std::uint16_t kKernelPort = 8'000;

}  // namespace

std::string nameOf(const TunSetup& setup) {
  return std::string(setup.profile == tcp::Profile::Rfc ? "Rfc" : "Linux") +
         (setup.opener == Opener::Kernel ? "KernelOpens" : "HostOpens") + (setup.loss > 0 ? "WithLoss" : "");
}

host::HostConfig TunTest::configOf(tcp::Profile profile) {
  tcp::Config config = tcp::configFor(profile);
  config.minimumRto = 50ms;
  config.initialRto = 200ms;
  config.timeWait = 1s;
  return {.address = kHostAddress, .seed = 1, .tcp = config};
}

bool TunTest::start(const host::HostConfig& config, double loss) {
  const auto skip = [](const std::string& why) { GTEST_SKIP() << why; };
  if (const auto missing = enterNetworkNamespace()) return skip(*missing), false;
  auto device = TunDevice::create(kKernelAddress);
  if (!device) return skip(device.error()), false;
  link.emplace(std::move(*device), config, loss);
  return true;
}

void TunTest::connect(Opener opener) {
  if (opener == Opener::Kernel) {
    connectFromKernel();
  } else {
    connectFromHost();
  }
}

bool TunTest::untilStalled(const std::function<bool()>& done, const std::function<std::size_t()>& progress) {
  for (;;) {
    const std::size_t before = progress();
    if (until(done)) return true;
    if (progress() == before) return false;
  }
}

void TunTest::connectFromKernel(std::uint16_t fromPort) {
  if (!m_listener) {
    m_listener = host().open();
    ASSERT_TRUE(host().bind(*m_listener, kHostPort));
    ASSERT_TRUE(host().listen(*m_listener, 10));
  }
  kernel = KernelSocket::open();
  if (fromPort != 0) {
    ASSERT_EQ(kernel.bind(fromPort), 0);
  }
  ASSERT_EQ(kernel.connect(kHostAddress, kHostPort), -EINPROGRESS);
  tl::expected<host::Host::Accepted, host::SocketError> accepted;
  ASSERT_TRUE(until([&] {
    if (!accepted || accepted->socket == host::SocketId{}) accepted = host().accept(*m_listener);
    return accepted.has_value() && kernel.connected();
  })) << "the handshake is not over";
  ours = accepted->socket;
  tuple = {.localPort = kHostPort, .remote = accepted->peer};
}

void TunTest::connectFromHost(std::uint16_t fromPort) {
  if (!m_kernelListener) {
    m_kernelListener = KernelSocket::open();
    ASSERT_EQ(m_kernelListener->bind(kKernelPort), 0);
    ASSERT_EQ(m_kernelListener->listen(10), 0);
  }
  ours = host().open();
  if (fromPort != 0) {
    host::SocketOptions options = *host().options(ours);
    options.reuseAddress = true;
    ASSERT_TRUE(host().setOptions(ours, options, link->now()));
    ASSERT_TRUE(host().bind(ours, fromPort));
  }
  const host::SocketAddress peer{kKernelAddress, kKernelPort};
  ASSERT_EQ(host().connect(ours, peer, link->now()).error(), host::SocketError::InProgress);
  std::optional<KernelSocket> accepted;
  ASSERT_TRUE(until([&] {
    if (!accepted) accepted = m_kernelListener->accept();
    return accepted.has_value() && host().readiness(ours)->writable;
  })) << "the handshake is not over";
  kernel = std::move(*accepted);
  tuple = {.localPort = *host().localPort(ours), .remote = peer};
}

bool TunTest::kernelReads(std::vector<std::byte>& got) {
  std::vector<std::byte> piece(0x10000);
  for (;;) {
    const ssize_t count = kernel.recv(piece);
    if (count == -EAGAIN) return true;
    kernelError = count < 0 ? static_cast<int>(-count) : 0;
    if (count <= 0) return false;
    got.insert(got.end(), piece.begin(), piece.begin() + count);
  }
}

bool TunTest::hostReads(std::vector<std::byte>& got) {
  std::vector<std::byte> piece(0x10000);
  for (;;) {
    const auto count = host().recv(ours, piece, link->now());
    if (!count && count.error() == host::SocketError::WouldBlock) return true;
    if (!count) hostError = count.error();
    if (count.value_or(0) == 0) return false;
    got.insert(got.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*count));
  }
}

void TunTest::kernelSends(std::span<const std::byte>& rest) {
  if (rest.empty()) return;
  const ssize_t count = kernel.send(rest);
  if (count > 0) rest = rest.subspan(static_cast<std::size_t>(count));
}

void TunTest::hostSends(std::span<const std::byte>& rest) {
  if (rest.empty()) return;
  rest = rest.subspan(host().send(ours, rest, link->now()).value_or(0));
}

}  // namespace wiretale::testing
