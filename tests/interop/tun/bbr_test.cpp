// BBR of the kernel as a yardstick: it and our host each send the same over the same emulated bottleneck.

#include <algorithm>
#include <cmath>

#include "core/wire/tcp_packet.h"
#include "tests/interop/tun/tun_fixture.h"
#include "tests/support/host_wire.h"

namespace wiretale::testing {
namespace {

constexpr Side kKernel = Side::Client;
constexpr Side kHost = Side::Server;
constexpr std::size_t kBytes = 3'000'000;
constexpr int kTransfers = 8;  ///< of each, at most
constexpr std::uint64_t kBitsPerSecond = 16'000'000;
constexpr SimDuration kWay = 20ms;            ///< one way
constexpr SimDuration kStartupLasts = 900ms;  ///< and Drain, generously

using Bytes = std::vector<std::byte>;

/// What a transfer came to.
struct Measured {
  SimDuration time{};          ///< from the first byte that leaves until the last has arrived
  std::uint32_t inFlight = 0;  ///< bytes, the most once Startup and Drain are over
};

/// Watches one sender at its end of the wire.
class Watcher {
 public:
  explicit Watcher(Side from) : m_from(from) {}

  void sent(Side from, std::span<const std::byte> bytes, SimTime now) {
    const auto packet = wire::readTcpPacket(bytes);
    if (from != m_from || !packet || packet->segment.payloadLength == 0) return;
    if (!m_first) {
      m_first = now;
      m_acknowledged = m_end = packet->segment.seq;
    }
    const wire::SeqNum end = packet->segment.seq + packet->segment.payloadLength;
    if (wire::before(m_end, end)) m_end = end;
    if (now - *m_first > kStartupLasts) m_measured.inFlight = std::max(m_measured.inFlight, m_end - m_acknowledged);
  }
  void arrived(Side from, std::span<const std::byte> bytes, SimTime now) {
    const auto packet = wire::readTcpPacket(bytes);
    if (!m_first || !packet) return;
    if (from == m_from) {
      if (packet->segment.payloadLength > 0) m_measured.time = now - *m_first;
    } else if (packet->segment.ack - m_acknowledged <= m_end - m_acknowledged) {
      m_acknowledged = packet->segment.ack;
    }
  }
  const Measured& measured() const { return m_measured; }

 private:
  Side m_from;
  std::optional<SimTime> m_first;
  wire::SeqNum m_end;
  wire::SeqNum m_acknowledged;
  Measured m_measured;
};

class BbrYardstick : public TunTest {
 protected:
  /// A connection, over which one side sends; `kernelHasBbr` says whether the kernel's end could be set to it.
  Measured transfer(Side from) {
    Watcher watcher(from);
    connectFromKernel();
    kernelHasBbr = kernel.setCongestionControl("bbr") == 0;
    link->watch([&](Side side, auto packet) { watcher.sent(side, packet, link->now()); },
                [&](Side side, auto packet) { watcher.arrived(side, packet, link->now()); });
    const Bytes bytes = patternBytes(kBytes, 1);
    std::span<const std::byte> rest = bytes;
    Bytes got;
    const auto step = [&] {
      from == kKernel ? kernelSends(rest) : hostSends(rest);
      from == kKernel ? hostReads(got) : kernelReads(got);
      return got.size() >= bytes.size();
    };
    EXPECT_TRUE(untilStalled(step, [&] { return got.size(); })) << got.size();
    EXPECT_TRUE(got == bytes);
    link->watch({}, {});
    return watcher.measured();
  }

  bool kernelHasBbr = false;
};

double seconds(const Measured& measured) {
  return std::chrono::duration<double>(measured.time).count();
}

Measured least(const Measured& a, const Measured& b) {
  return {.time = std::min(a.time, b.time), .inFlight = std::min(a.inFlight, b.inFlight)};
}

bool near(double ours, double kernels, double share) {
  return std::abs(ours - kernels) <= share * kernels;
}

// Real time is disturbed by whatever else the machine does, which makes a transfer longer and its bunches larger, and
// never the other way round: of several the least counts.
TEST_F(BbrYardstick, OursTakesAsLongAndHasAsMuchInFlightAsTheKernels) {
  host::HostConfig config = configOf(tcp::Profile::Linux);
  config.tcp.congestion = tcp::CongestionControl::Bbr;
  config.tcp.minimumRto = 200ms;
  if (!start(config)) return;
  link->slowDown(kBitsPerSecond, kWay);
  Measured kernels = transfer(kKernel);
  if (!kernelHasBbr) GTEST_SKIP() << "this kernel has no bbr";
  Measured own = transfer(kHost);
  const auto alike = [&] {
    return near(seconds(own), seconds(kernels), 0.15) && near(own.inFlight, kernels.inFlight, 0.3);
  };
  for (int i = 1; i < kTransfers && !alike(); ++i) {
    kernels = least(kernels, transfer(kKernel));
    own = least(own, transfer(kHost));
  }
  RecordProperty("kernel", std::to_string(seconds(kernels)) + " s, " + std::to_string(kernels.inFlight) + " bytes");
  RecordProperty("ours", std::to_string(seconds(own)) + " s, " + std::to_string(own.inFlight) + " bytes");
  EXPECT_TRUE(alike()) << seconds(own) << " and " << seconds(kernels) << " s, " << own.inFlight << " and "
                       << kernels.inFlight << " bytes in flight";
}

}  // namespace
}  // namespace wiretale::testing
