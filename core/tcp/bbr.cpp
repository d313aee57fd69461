#include "core/tcp/bbr.h"

#include <algorithm>
#include <array>
#include <numbers>

namespace wiretale::tcp {
namespace {

// §4.3.2.1: the least gain with which the rate doubles each round trip, as ACKs come back a round trip later.
constexpr double kHighGain = 2 / std::numbers::ln2;
constexpr double kDrainGain = 1 / kHighGain;
constexpr double kWindowGain = 2;  ///< room for ACKs that are late or come in bunches
constexpr std::array<double, 8> kCycle{1.25, 0.75, 1, 1, 1, 1, 1, 1};
// Linux: a little less than the bottleneck's rate, so that a queue drains by itself.
constexpr double kMargin = 0.99;
constexpr SimDuration kUsualRoundTrip = 1ms;         ///< before one is measured
constexpr SimDuration kProbeRoundTripLasts = 200ms;  ///< at least, and a round trip: ProbeRTTDuration

}  // namespace

Bbr::Bbr(const Start& start)
    : m_path(start.leastRoundTrip, start.now),
      m_window(start.smss),
      m_initialWindow(start.window),
      m_roundTripKnown(start.smoothed > SimDuration::zero()),
      m_draw(start.draw) {
  m_pacingRate = firstRate(start.smoothed);
}

// §4.2.1: BBRInitPacingRate
Rate Bbr::firstRate(SimDuration smoothed) const {
  const SimDuration roundTrip = smoothed > SimDuration::zero() ? smoothed : kUsualRoundTrip;
  return Rate::of(m_initialWindow, roundTrip).times(kHighGain * kMargin);
}

double Bbr::pacingGain() const {
  switch (m_mode) {
    case Mode::Startup:
      return kHighGain;
    case Mode::Drain:
      return kDrainGain;
    case Mode::ProbeBandwidth:
      return kCycle[m_phase];
    case Mode::ProbeRoundTrip:
      break;
  }
  return 1;
}

double Bbr::windowGain() const {
  if (m_mode == Mode::ProbeBandwidth) return kWindowGain;
  return m_mode == Mode::ProbeRoundTrip ? 1 : kHighGain;
}

std::uint64_t Bbr::inFlightFor(double gain) const {
  const auto bytes = m_path.bytesOnTheWay();
  return bytes ? static_cast<std::uint64_t>(gain * static_cast<double>(*bytes)) : m_initialWindow;
}

std::uint64_t Bbr::onAck(const Ack& ack, std::uint64_t window) {
  m_path.onAck(ack.sample, ack.deliveredInAll, ack.now);
  if (m_path.roundBegan()) m_window.endConservation();
  followCycle(ack);
  followStartup(ack);
  window = followRoundTrip(ack, window);
  setPacingRate(pacingGain(), ack.smoothed);
  if (ack.newly > 0 && m_window.beginsRecovery(ack.phase)) {
    m_window.save(window, m_mode == Mode::ProbeRoundTrip);
    m_path.beginRound(ack.deliveredInAll);
  }
  return m_window.onAck({.newly = ack.newly,
                         .lost = ack.lost,
                         .inFlight = ack.inFlight,
                         .phase = ack.phase,
                         .target = inFlightFor(windowGain()),
                         .full = m_path.isFull(),
                         .growing = ack.deliveredInAll < m_initialWindow,
                         .least = m_mode == Mode::ProbeRoundTrip},
                        window);
}

void Bbr::onTimeout(std::uint64_t window) {
  m_window.onTimeout(window, m_mode == Mode::ProbeRoundTrip);
  m_path.measureGrowthAnew();
}

// ProbeBandwidth, §4.3.4.

void Bbr::beginPhase(std::uint8_t phase, SimTime now) {
  m_phase = phase;
  m_phaseBegan = now;
}

// §4.3.4.2: any phase but the one that drains a queue, as there is none: so that flows that share a bottleneck do not
// all become faster together.
void Bbr::beginCycle(SimTime now) {
  m_mode = Mode::ProbeBandwidth;
  const auto phase = static_cast<std::uint8_t>(m_draw++ % (kCycle.size() - 1));
  beginPhase(phase == kFaster ? phase : static_cast<std::uint8_t>(phase + 1), now);
}

void Bbr::followCycle(const Ack& ack) {
  if (m_mode == Mode::ProbeBandwidth && phaseIsOver(ack))
    beginPhase(static_cast<std::uint8_t>((m_phase + 1) % kCycle.size()), ack.now);
}

// §4.3.4.3
bool Bbr::phaseIsOver(const Ack& ack) const {
  const bool roundTripOver = ack.now - m_phaseBegan > m_path.roundTrip();
  if (m_phase == kFaster) return roundTripOver && (ack.lost > 0 || ack.inFlightBefore >= inFlightFor(kCycle[kFaster]));
  return roundTripOver || (m_phase == kSlower && ack.inFlightBefore <= inFlightFor(1));
}

// Startup and Drain, §4.3.2 and §4.3.3.
void Bbr::followStartup(const Ack& ack) {
  if (m_mode == Mode::Startup && m_path.isFull()) m_mode = Mode::Drain;
  if (m_mode == Mode::Drain && ack.inFlight <= inFlightFor(1)) beginCycle(ack.now);
}

// ProbeRoundTrip, §4.3.5.

std::uint64_t Bbr::followRoundTrip(const Ack& ack, std::uint64_t window) {
  if (m_path.roundTripWasOld() && !m_restarted && m_mode != Mode::ProbeRoundTrip) {
    m_window.save(window, false);
    m_mode = Mode::ProbeRoundTrip;
    m_emptied = false;
  }
  if (ack.sample.delivered > 0) m_restarted = false;
  if (m_mode != Mode::ProbeRoundTrip) return window;
  if (m_emptied) {
    m_roundSinceEmptied = m_roundSinceEmptied || m_path.roundBegan();
    return m_roundSinceEmptied ? endProbeRoundTrip(window, ack.now) : window;
  }
  if (ack.inFlight > m_window.least()) return window;
  m_emptied = true;
  m_emptiedAt = ack.now;
  m_roundSinceEmptied = false;
  m_path.beginRound(ack.deliveredInAll);
  return window;
}

// If it has lasted long enough.
std::uint64_t Bbr::endProbeRoundTrip(std::uint64_t window, SimTime now) {
  if (!m_emptied || now - m_emptiedAt <= kProbeRoundTripLasts) return window;
  m_path.keepRoundTrip(now);
  if (m_path.isFull()) {
    beginCycle(now);
  } else {
    m_mode = Mode::Startup;
  }
  return m_window.restored(window);
}

// §4.3.4.4: what is known of the path outlasts a pause. No faster than the bottleneck, as there is nothing to catch up
// with; and a pause shows the least round trip as well as ProbeRoundTrip does.
std::uint64_t Bbr::onRestart(std::uint64_t window, SimTime now) {
  m_restarted = true;
  if (m_mode == Mode::ProbeBandwidth) setPacingRate(1, {});
  return m_mode == Mode::ProbeRoundTrip ? endProbeRoundTrip(window, now) : window;
}

// §4.2.1: while it is not known what the path can do, no sample makes the rate smaller.
void Bbr::setPacingRate(double gain, SimDuration smoothed) {
  if (!m_roundTripKnown && smoothed > SimDuration::zero()) {
    m_roundTripKnown = true;
    m_pacingRate = firstRate(smoothed);
  }
  const Rate rate = m_path.bandwidth().times(gain * kMargin);
  if (m_path.isFull() || rate > m_pacingRate) m_pacingRate = rate;
}

}  // namespace wiretale::tcp
