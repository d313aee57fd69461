// BBR of the kernel as a yardstick: it and our host each send the same over the same emulated bottleneck.

#include <algorithm>
#include <optional>

#include "core/wire/tcp_packet.h"
#include "tests/interop/tun/tun_fixture.h"
#include "tests/support/host_wire.h"

namespace wiretale::testing {
namespace {

constexpr Side kKernel = Side::Client;
constexpr Side kHost = Side::Server;
constexpr std::size_t kBytes = 3'000'000;
constexpr int kTries = 8;
constexpr SimDuration kOnTime = 5ms;  ///< a tenth of what is on its way at most
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

  /// One during which every packet arrived when it should have: a machine that is busy with other things makes another
  /// bottleneck of the emulated one. None if it always was.
  std::optional<Measured> undisturbed(Side from) {
    for (int i = 0; i < kTries; ++i) {
      link->forgetLateness();
      const Measured measured = transfer(from);
      if (link->lateness() <= kOnTime) return measured;
    }
    return std::nullopt;
  }

  bool kernelHasBbr = false;
};

double seconds(const Measured& measured) {
  return std::chrono::duration<double>(measured.time).count();
}

TEST_F(BbrYardstick, OursTakesAsLongAndHasAsMuchInFlightAsTheKernels) {
  host::HostConfig config = configOf(tcp::Profile::Linux);
  config.tcp.congestion = tcp::CongestionControl::Bbr;
  config.tcp.minimumRto = 200ms;
  if (!start(config)) return;
  link->slowDown(kBitsPerSecond, kWay);
  const auto kernels = undisturbed(kKernel);
  if (!kernelHasBbr) GTEST_SKIP() << "this kernel has no bbr";
  const auto own = undisturbed(kHost);
  if (!kernels || !own) GTEST_SKIP() << "this machine has so much else to do that an emulated link is never on time";
  RecordProperty("kernel", std::to_string(seconds(*kernels)) + " s, " + std::to_string(kernels->inFlight) + " bytes");
  RecordProperty("ours", std::to_string(seconds(*own)) + " s, " + std::to_string(own->inFlight) + " bytes");
  EXPECT_NEAR(seconds(*own), seconds(*kernels), 0.15 * seconds(*kernels));
  EXPECT_NEAR(own->inFlight, kernels->inFlight, 0.3 * kernels->inFlight);
}

}  // namespace
}  // namespace wiretale::testing
