#include "core/tcp/cubic.h"

#include <algorithm>

namespace wiretale::tcp {
namespace {

constexpr double kBeta = 0.7;
// §4.3: 3 (1 − beta) / (1 + beta), with which a sender that keeps 0.7 of its window is as fast as Reno on average.
constexpr double kAlpha = 3 * (1 - kBeta) / (1 + kBeta);
constexpr double kSteepest = 1.5;  // §4.2: the target is at most 1.5 cwnd

double inSeconds(SimDuration duration) {
  return std::chrono::duration<double>(duration).count();
}

// Newton's iteration from above. Not std::cbrt: its last bit depends on the C library, and a session has to be the same
// on every machine.
double cubeRoot(double value) {
  double root = std::max(value, 1.0);
  while (true) {
    const double next = (2 * root + value / (root * root)) / 3;
    if (next >= root) return root;
    root = next;
  }
}

}  // namespace

double cubicWindow(double seconds, double period, double maximum, double c) {
  const double distance = seconds - period;
  return c * distance * distance * distance + maximum;
}

double cubicPeriod(double maximum, double epochWindow, double c) {
  return maximum > epochWindow ? cubeRoot((maximum - epochWindow) / c) : 0;
}

std::uint64_t Cubic::grow(std::uint64_t window, const WindowGrowth& ack) {
  if (!m_inStage) beginStage(static_cast<double>(window), ack);
  m_lastAck = ack.now;
  const double now = static_cast<double>(window) + m_partOfByte;
  growEstimate(now, ack);

  const SimDuration elapsed = ack.now - m_stageStart;
  double next = now;
  if (curve(elapsed, ack.smss) < m_estimate) {
    // §4.3: "CUBIC is in the Reno-friendly region and cwnd SHOULD be set to W_est".
    next = std::max(now, m_estimate);
  } else {
    // §4.4, §4.5: (target − cwnd)/cwnd for each segment acknowledged, here for the bytes of as many as the ACK is for,
    // so that the target is reached after one round trip also where the peer acknowledges every second segment.
    const double target = std::clamp(curve(elapsed + ack.roundTrip, ack.smss), now, kSteepest * now);
    next += (target - now) / now * static_cast<double>(ack.bytes);
  }
  const auto whole = static_cast<std::int64_t>(next);
  m_partOfByte = next - static_cast<double>(whole);
  return static_cast<std::uint64_t>(whole);
}

void Cubic::beginStage(double window, const WindowGrowth& ack) {
  m_inStage = true;
  m_stageStart = ack.now;
  m_partOfByte = 0;
  // §4.8 (after a timeout) and §4.10 (slow start ended without a loss): K is 0 and W_max "the congestion window size at
  // the beginning of the current congestion avoidance stage". The same where the window is above W_max already.
  m_maximum = std::max(m_maximum, window);
  m_period = cubicPeriod(m_maximum / ack.smss, window / ack.smss, m_constants.c);
  if (m_windowPrior == 0) m_windowPrior = window;  // §4.10: "cwnd_prior = cwnd"
  m_estimate = window;
}

double Cubic::curve(SimDuration elapsed, double smss) const {
  return smss * cubicWindow(inSeconds(elapsed), m_period, m_maximum / smss, m_constants.c);
}

void Cubic::growEstimate(double window, const WindowGrowth& ack) {
  // §4.3: "Once W_est has grown to reach the cwnd at the time of most recently setting ssthresh … the sender SHOULD set
  // alpha_cubic to 1".
  const double alpha = m_estimate < m_windowPrior ? kAlpha : 1;
  m_estimate += alpha * static_cast<double>(ack.bytes) * ack.smss / window;
}

std::optional<Cubic::Target> Cubic::target(std::uint64_t begin, std::uint32_t smss) const {
  if (m_maximum <= 0) return std::nullopt;
  const double seconds = cubicPeriod(m_maximum / smss, static_cast<double>(begin) / smss, m_constants.c);
  return Target{.window = static_cast<std::uint64_t>(m_maximum),
                .period = SimDuration(static_cast<std::int64_t>(seconds * 1e9))};
}

void Cubic::pause(SimTime now) {
  if (!m_inStage) return;
  m_stageStart += now - m_lastAck;
  m_lastAck = now;
}

void Cubic::onLoss(std::uint64_t window) {
  const auto before = static_cast<double>(window);
  // §4.7: a window below the last W_max says that there is less room than before, so more of it is given away.
  const bool shrinking = m_constants.fastConvergence && before < m_maximum;
  m_maximum = shrinking ? before * (1 + kBeta) / 2 : before;
  m_windowPrior = before;
  m_inStage = false;
}

void Cubic::onTimeout(std::uint64_t window) {
  m_maximum = 0;
  m_windowPrior = static_cast<double>(window);
  m_inStage = false;
}

}  // namespace wiretale::tcp
