#include "core/tcp/congestion.h"

#include <algorithm>

namespace wiretale::tcp {
namespace {

// No peer can offer a wider window (RFC 7323 §2.3), so a wider one would only be a number.
constexpr std::uint64_t kWidest = std::uint64_t{1} << 30;

}  // namespace

Congestion::Congestion(const Settings& settings) : m_settings(settings) {
  if (settings.algorithm == CongestionControl::Cubic) m_now.growth = Cubic{};
}

Congestion::Congestion(const Cubic::Constants& constants) : m_settings{.algorithm = CongestionControl::Cubic} {
  m_now.growth = Cubic{constants};
}

std::uint64_t Congestion::initialWindow(std::uint32_t smss) {
  const std::uint64_t segment = smss;
  return std::min<std::uint64_t>(10 * segment, std::max<std::uint64_t>(2 * segment, 14'600));
}

void Congestion::start(std::uint32_t smss, unsigned segments, unsigned synTimeouts) {
  m_smss = smss;
  m_initialWindow = segments == 0 ? initialWindow(smss) : std::uint64_t{segments} * smss;
  // RFC 6928 §2: "it is RECOMMENDED that implementations refrain from resetting the initial window to 1 segment, unless
  // there have been more than one SYN or SYN/ACK retransmissions".
  m_now.window = synTimeouts > 1 ? smss : m_initialWindow;
}

void Congestion::onAck(const Ack& ack) {
  if (!changesByItself()) return;
  if (!ack.windowLimited) {
    std::visit([&](auto& growth) { growth.pause(ack.now); }, m_now.growth);
    return;
  }
  const std::uint64_t left = inSlowStart() ? growInSlowStart(ack.bytes) : ack.bytes;
  if (left > 0) {
    const WindowGrowth more{.bytes = left, .smss = m_smss, .now = ack.now, .roundTrip = ack.roundTrip};
    m_now.window = std::visit([&](auto& growth) { return growth.grow(m_now.window, more); }, m_now.growth);
  }
  m_now.window = std::min(m_now.window, kWidest);
}

// Gives the acknowledged bytes that are left for congestion avoidance.
std::uint64_t Congestion::growInSlowStart(std::uint64_t bytes) {
  if (m_settings.byteCounting == 0) {
    const std::uint64_t counted = std::min(bytes, m_now.threshold - m_now.window);
    m_now.window += counted;
    return bytes - counted;
  }
  // RFC 5681 §3.1 (2): "cwnd += min (N, SMSS)"; RFC 3465 §2.3 has L*SMSS.
  m_now.window += std::min<std::uint64_t>(bytes, std::uint64_t{m_settings.byteCounting} * m_smss);
  return 0;
}

// RFC 5681 §3.1 (4): "ssthresh = max (FlightSize / 2, 2*SMSS)"; CUBIC has another factor (RFC 9438 §4.6).
std::uint64_t Congestion::reducedThreshold(std::uint64_t flightSize) const {
  std::uint64_t reduced = std::visit([&](const auto& growth) { return growth.reduced(flightSize); }, m_now.growth);
  if (m_settings.wholeSegmentThreshold) reduced -= reduced % m_smss;
  return std::max<std::uint64_t>(reduced, 2 * std::uint64_t{m_smss});
}

void Congestion::save() {
  m_before = m_now;
  m_undoable = true;
  m_reduced = true;
}

void Congestion::onLoss(std::uint64_t flightSize, SimTime) {
  save();
  if (!changesByItself()) return;
  m_recovering = true;
  m_now.threshold = reducedThreshold(flightSize);
  std::visit([&](auto& growth) { growth.onLoss(m_now.window); }, m_now.growth);
  m_now.window = m_settings.algorithm == CongestionControl::Tahoe ? m_smss : m_now.threshold;
}

void Congestion::onMark(std::uint64_t flightSize, bool stepByStep) {
  save();
  if (!changesByItself()) return;
  m_undoable = false;  // what was before the mark never comes back
  m_recovering = stepByStep;
  m_now.threshold = reducedThreshold(flightSize);
  std::visit([&](auto& growth) { growth.onLoss(m_now.window); }, m_now.growth);
  if (!stepByStep) m_now.window = m_now.threshold;
}

void Congestion::onRecovered() {
  // RFC 5681 §3.2 (6): "set cwnd to ssthresh (the value set in step 2)"; RFC 9937 §6.4 the same for PRR. Tahoe has no
  // recovery: it is in slow start.
  if (m_recovering && changesByItself() && m_settings.algorithm != CongestionControl::Tahoe)
    m_now.window = m_now.threshold;
  m_recovering = false;
}

void Congestion::onTimeout(std::uint64_t flightSize, bool again, SimTime) {
  // RFC 5681 §3.1: where the segment "has already been retransmitted by way of the retransmission timer at least once,
  // the value of ssthresh is held constant".
  if (!again) save();
  if (!again && changesByItself()) {
    m_now.threshold = reducedThreshold(flightSize);
    std::visit([&](auto& growth) { growth.onTimeout(m_now.window); }, m_now.growth);
  }
  m_recovering = false;
  // "upon a timeout … cwnd MUST be set to no more than the loss window, LW, which equals 1 full-sized segment".
  m_now.window = m_smss;
}

void Congestion::undo() {
  if (!m_undoable || !changesByItself()) return;
  m_undoable = false;
  m_recovering = false;
  // RFC 9438 §4.9.2: a window that is back already keeps what it has learned since.
  if (m_now.window <= m_before.window) m_now = m_before;
}

std::optional<Cubic::Target> Congestion::target() const {
  const auto* const cubic = std::get_if<Cubic>(&m_now.growth);
  return cubic == nullptr ? std::nullopt : cubic->target(m_now.threshold, m_smss);
}

void Congestion::onIdle() {
  if (!changesByItself()) return;
  // RFC 5681 §4.1: "RW = min(IW,cwnd)".
  m_now.window = std::min(m_now.window, m_initialWindow);
  std::visit([](auto& growth) { growth.onIdle(); }, m_now.growth);
}

}  // namespace wiretale::tcp
