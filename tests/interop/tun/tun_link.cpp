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
  if (!lost(kKernel)) m_host.onPacket(packet, now());
  return true;
}

bool TunLink::takeFromHost() {
  const auto packet = m_host.poll(now());
  if (!packet) return false;
  if (!lost(kHost)) m_device.write(*packet);
  return true;
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
  while (takeFromHost()) any = true;
  while (takeFromKernel()) {
    any = true;
    letHostsPacketsThrough();
  }
  return any;
}

// Until a packet comes or a timer ends; and a little later in any case, for the kernel's sockets have timers as well.
void TunLink::wait() const {
  const SimDuration untilTimer = m_host.nextDeadline() == kNever ? SimDuration(1h) : m_host.nextDeadline() - now();
  const auto rounded = std::chrono::ceil<std::chrono::milliseconds>(untilTimer);
  pollfd device{.fd = m_device.descriptor(), .events = POLLIN, .revents = 0};
  poll(&device, 1, static_cast<int>(std::clamp<std::int64_t>(rounded.count(), 0, 20)));
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
