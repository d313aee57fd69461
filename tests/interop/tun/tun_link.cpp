#include "tests/interop/tun/tun_link.h"

#include <poll.h>

#include <algorithm>

#include "core/base/draw.h"

namespace wiretale::testing {
namespace {

constexpr std::uint64_t kSeed = 20;
constexpr Side kKernel = Side::Client;
constexpr Side kHost = Side::Server;

}  // namespace

TunLink::TunLink(TunDevice device, const host::HostConfig& config, double loss)
    : m_device(std::move(device)), m_host(config), m_loss(loss), m_buffer(0x10000) {}

SimTime TunLink::now() const {
  // Not from 0 on: a host that has been up for a while.
  return kSessionStart + 100s + (std::chrono::steady_clock::now() - m_begin);
}

bool TunLink::lost(Side from) {
  return drawUnit(kSeed, Purpose::Loss, from, m_ordinals[from]++) < m_loss;
}

bool TunLink::takeFromKernel() {
  const auto packet = m_device.read(m_buffer);
  if (packet.empty()) return false;
  carry(kKernel, packet);
  return true;
}

bool TunLink::takeFromHost() {
  const auto packet = m_host.poll(now());
  if (!packet) return false;
  carry(kHost, *packet);
  return true;
}

void TunLink::carry(Side from, std::span<const std::byte> packet) {
  if (m_sent) m_sent(from, packet);
  if (lost(from)) return;
  m_lines[from].carry(packet, now());
  deliver(from);
}

/// What has arrived from there; whether there was anything.
bool TunLink::deliver(Side from) {
  bool any = false;
  for (Bottleneck& line = m_lines[from]; line.next() <= now(); any = true) {
    m_lateness = std::max(m_lateness, now() - line.next());
    const std::vector<std::byte> packet = line.take();
    if (m_arrived) m_arrived(from, packet);
    if (from == kKernel) {
      m_host.onPacket(packet, now());
    } else {
      m_device.write(packet);
    }
  }
  return any;
}

void TunLink::letKernelsPacketsThrough() {
  while (takeFromKernel()) {
  }
}

void TunLink::letHostsPacketsThrough() {
  while (takeFromHost()) {
  }
}

bool TunLink::exchange() {
  if (m_held) return false;
  bool any = m_host.nextDeadline() <= now();
  m_host.onTime(now());
  for (const Side side : kSides) any = deliver(side) || any;
  while (takeFromHost()) any = true;
  while (takeFromKernel()) {
    any = true;
    letHostsPacketsThrough();
  }
  return any;
}

// Until a packet comes or a timer ends; and a little later in any case, for the kernel's sockets have timers as well.
void TunLink::wait() const {
  SimTime next = std::min(now() + 20ms, m_host.nextDeadline());
  for (const Bottleneck& line : m_lines) next = std::min(next, line.next());
  const timespec time{.tv_sec = 0, .tv_nsec = std::max<std::int64_t>((next - now()).count(), 0)};
  pollfd device{.fd = m_device.descriptor(), .events = POLLIN, .revents = 0};
  ppoll(&device, 1, &time, nullptr);
}

bool TunLink::runUntil(const std::function<bool()>& done, std::chrono::milliseconds atMost) {
  const auto end = std::chrono::steady_clock::now() + atMost;
  for (;;) {
    const bool changed = exchange();
    if (done()) return true;
    if (std::chrono::steady_clock::now() >= end) return false;
    if (!changed) wait();
  }
}

void TunLink::runFor(std::chrono::milliseconds time) {
  runUntil([] { return false; }, time);
}

}  // namespace wiretale::testing
