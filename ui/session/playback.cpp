#include "ui/session/playback.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "ui/session/pace.h"

namespace wiretale::session {

namespace {

constexpr int kFrameMilliseconds = 16;
/// A window that was hidden or stuck does not leap on.
constexpr double kLongestFrame = 0.1;

}  // namespace

std::vector<SimTime> instantsOf(const trace::Trace& trace) {
  std::vector<SimTime> instants{kSessionStart, trace.end};
  instants.reserve(trace.packets.size() * 2 + trace.timers.size() + 16);
  for (const trace::PacketRecord& packet : trace.packets) {
    instants.push_back(packet.sent);
    instants.push_back(std::min(packet.ends(), trace.end));
  }
  for (const auto& spans : trace.states)
    for (const trace::StateSpan& span : spans) instants.push_back(span.from);
  for (const trace::TimerSpan& timer : trace.timers)
    if (timer.outcome == trace::TimerOutcome::Fired) instants.push_back(timer.ended);
  std::ranges::sort(instants);
  instants.erase(std::unique(instants.begin(), instants.end()), instants.end());
  return instants;
}

Playback::Playback(QObject* parent) : QObject(parent) {
  m_timer.setTimerType(Qt::PreciseTimer);
  m_timer.setInterval(kFrameMilliseconds);
  connect(&m_timer, &QTimer::timeout, this, &Playback::tick);
}

void Playback::setTrace(const trace::Trace& trace, const trace::Trace* beside) {
  const bool wasAtEnd = m_at == m_end && m_end > kSessionStart;
  m_instants = instantsOf(trace);
  m_end = trace.end;
  if (beside != nullptr) {
    std::vector<SimTime> both;
    std::ranges::set_union(m_instants, instantsOf(*beside), std::back_inserter(both));
    m_instants = std::move(both);
    m_end = std::max(m_end, beside->end);
  }
  m_at = wasAtEnd ? m_end : std::min(m_at, m_end);
  Q_EMIT moved();
}

void Playback::setAxis(const diagram::TimeAxis& axis) {
  m_axis = axis;
  Q_EMIT axisChanged();
}

void Playback::setSpeed(double speed) {
  if (speed == m_speed) return;
  m_speed = speed;
  Q_EMIT speedChanged(speed);
}

void Playback::play() {
  if (playing() || m_end == kSessionStart) return;
  if (m_at >= m_end) seek(kSessionStart);
  m_clock.start();
  m_timer.start();
  Q_EMIT playingChanged(true);
}

void Playback::playTo(SimTime stop, double atMostSeconds) {
  pause();
  stop = std::min(stop, m_end);
  if (stop <= m_at) return;
  m_until = stop;
  m_hurry = std::max(1.0, secondsBetween(m_axis, m_at, stop, m_speed) / atMostSeconds);
  play();
}

void Playback::pause() {
  m_until = kNever;
  m_hurry = 1;
  if (!playing()) return;
  m_timer.stop();
  Q_EMIT playingChanged(false);
}

void Playback::toggle() {
  if (playing())
    pause();
  else
    play();
}

void Playback::seek(SimTime at) {
  at = std::clamp(at, kSessionStart, m_end);
  if (at == m_at) return;
  m_at = at;
  Q_EMIT moved();
}

void Playback::stepForward() {
  pause();
  const auto next = std::ranges::upper_bound(m_instants, m_at);
  if (next != m_instants.end()) seek(*next);
}

void Playback::stepBack() {
  pause();
  const auto here = std::ranges::lower_bound(m_instants, m_at);
  if (here != m_instants.begin()) seek(*std::prev(here));
}

void Playback::toStart() {
  seek(kSessionStart);
}

void Playback::toEnd() {
  pause();
  seek(m_end);
}

void Playback::tick() {
  elapse(std::min(static_cast<double>(m_clock.nsecsElapsed()) * 1e-9, kLongestFrame));
  m_clock.restart();
}

void Playback::elapse(double wallSeconds) {
  seek(std::min(advance(m_axis, m_at, wallSeconds * m_hurry, m_speed), m_until));
  if (m_at >= m_end || m_at >= m_until) pause();
}

}  // namespace wiretale::session
