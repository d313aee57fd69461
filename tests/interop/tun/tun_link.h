#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <vector>

#include "core/base/side.h"
#include "core/host/host.h"
#include "tests/interop/tun/bottleneck.h"
#include "tests/interop/tun/tun_device.h"

namespace wiretale::testing {

inline constexpr std::uint32_t kKernelAddress = 0x0A09'0001;  ///< 10.9.0.1
inline constexpr std::uint32_t kHostAddress = 0x0A09'0002;    ///< 10.9.0.2

/// A host of ours behind a TUN device, in real time. What is lost between it and the kernel is drawn from a seed.
class TunLink {
 public:
  TunLink(TunDevice device, const host::HostConfig& config, double loss);

  host::Host& host() { return m_host; }
  SimTime now() const;

  /// From now on packets take their time, each way.
  void slowDown(std::uint64_t bitsPerSecond, SimDuration delay) {
    for (Bottleneck& line : m_lines) line = {bitsPerSecond, delay};
  }
  /// How late the latest packet arrived, after the time that the lines had set for it.
  SimDuration lateness() const { return m_lateness; }
  void forgetLateness() { m_lateness = {}; }
  /// Is told of each packet that somebody sends, and of each that arrives.
  using Watch = std::function<void(Side from, std::span<const std::byte> packet)>;
  void watch(Watch sent, Watch arrived) {
    m_sent = std::move(sent);
    m_arrived = std::move(arrived);
  }

  /// From now on packets wait where they are.
  void hold() { m_held = true; }
  /// One direction at a time: what waits goes on.
  void letKernelsPacketsThrough();
  void letHostsPacketsThrough();
  void release() { m_held = false; }

  /// Lets packets travel until `done` says true, which is asked again whenever something may have changed; false if
  /// that takes longer.
  bool runUntil(const std::function<bool()>& done, std::chrono::milliseconds atMost);
  void runFor(std::chrono::milliseconds time);

 private:
  bool takeFromKernel();
  bool takeFromHost();
  void carry(Side from, std::span<const std::byte> packet);
  bool deliver(Side from);
  bool exchange();
  bool lost(Side from);
  void wait() const;

  TunDevice m_device;
  host::Host m_host;
  double m_loss;
  bool m_held = false;
  PerSide<Bottleneck> m_lines;  ///< by who sends
  SimDuration m_lateness{};
  Watch m_sent;
  Watch m_arrived;
  PerSide<std::uint64_t> m_ordinals{};
  std::vector<std::byte> m_buffer;
  std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

}  // namespace wiretale::testing
