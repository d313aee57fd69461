// Sending by a rate: what pacing holds back, and what is said of BBR's model of the path.

#include <utility>

#include "core/tcp/because.h"
#include "core/tcp/connection.h"

namespace wiretale::tcp {

using Mode = Bbr::Mode;

void Connection::establishSending(SimTime now) {
  m_sender.establish(sendingHabits(), {.smoothed = m_rtt.smoothed(), .leastRoundTrip = m_rtt.minimum(), .now = now});
  const RateControl* const rate = m_sender.rate();
  if (rate == nullptr) return;
  m_saidStage = {};
  m_saidBandwidth = {};
  remark(
      because(Rule::BbrBegins, m_sender.congestion().window(), m_rtt.smoothed(), rate->pacingRate().bytesPerSecond()));
}

// As in Linux, what a timeout sends again and what probes a closed window do not wait, and whatever else carries data
// or a FIN does, also if it goes again.
bool Connection::mayLeave(const Piece& piece, SimTime now) {
  const SimTime next = m_sender.rate()->next();
  const bool may = piece.syn || piece.probe || m_resend || next <= now;
  m_heldUntil = may ? kNever : next;
  m_wasHeld = m_wasHeld || !may;
  return may;
}

/// Of new data: whether pacing decided when it leaves, or a window, or its application.
Reason Connection::reasonForPaced(const Piece& piece) const {
  const RateControl& rate = *m_sender.rate();
  const std::uint64_t window = m_sender.usableWindow();
  if (rate.resumes(m_sender.board().empty()))
    return because(Rule::BbrResumes, piece.payloadLength, rate.bbr().path().bandwidth().bytesPerSecond(), window);
  const std::uint64_t inFlight = m_sender.inFlight() + piece.length();
  if (!m_wasHeld) return because(Rule::BbrDataWithinWindow, piece.payloadLength, inFlight, window);
  return because(Rule::BbrDataPaced, piece.payloadLength, inFlight, rate.pacingRate().bytesPerSecond());
}

// What others take for a reason to slow down.

Reason Connection::reasonForLossUnderBbr(wire::SeqNum ack) const {
  return because(Rule::BbrFindsLoss, ack, m_sender.recovery().duplicates(), m_sender.congestion().window());
}

Reason Connection::reasonForMarkUnderBbr(wire::SeqNum ack) const {
  return because(Rule::BbrSeesMark, ack, m_sender.rate()->pacingRate().bytesPerSecond());
}

/// A segment has.
void Connection::hasLeft() {
  m_wasHeld = false;
  remarkModel();
}

/// What is new in the model since it was last told of.
void Connection::remarkModel() {
  const Bbr& bbr = m_sender.rate()->bbr();
  if (bbr.path().roundBegan()) remarkBandwidth();
  const Bbr::Stage before = std::exchange(m_saidStage, bbr.stage());
  if (before != m_saidStage) remarkStage(before, m_saidStage);
}

void Connection::remarkStage(Bbr::Stage before, Bbr::Stage after) {
  const Bbr& bbr = m_sender.rate()->bbr();
  const PathModel& path = bbr.path();
  const std::uint64_t bandwidth = path.bandwidth().bytesPerSecond();
  // One acknowledgment may end both Startup and Drain.
  if (before.mode == Mode::Startup && path.isFull())
    remark(because(Rule::BbrPipeFull, bandwidth, PathModel::kRoundsWithoutGrowth, bbr.pacingRate().bytesPerSecond()));
  if (before.mode == Mode::ProbeRoundTrip)
    remark(because(Rule::BbrRoundTripProbed, path.roundTripBefore(), path.roundTrip(), m_sender.congestion().window()));
  if (after.mode == Mode::ProbeRoundTrip)
    return remark(
        because(Rule::BbrProbesRoundTrip, path.roundTripBefore(), path.ageOfRoundTripBefore(), bbr.leastWindow()));
  if (after.mode != Mode::ProbeBandwidth) return;
  if (before.mode == Mode::Startup || before.mode == Mode::Drain)
    remark(because(Rule::BbrDrained, m_sender.inFlight(), bbr.inFlightFor(1), bandwidth));
  remarkPhase(after.phase);
}

/// Of the other phases there is nothing to say.
void Connection::remarkPhase(std::uint8_t phase) {
  const Bbr& bbr = m_sender.rate()->bbr();
  const std::uint64_t rate = bbr.pacingRate().bytesPerSecond();
  const std::uint64_t bandwidth = bbr.path().bandwidth().bytesPerSecond();
  if (phase == Bbr::kFaster) remark(because(Rule::BbrProbesBandwidth, rate, bandwidth));
  if (phase == Bbr::kSlower) remark(because(Rule::BbrYields, rate, bandwidth, m_sender.inFlight()));
}

/// Once a round trip at most, and only what makes a difference: an eighth.
void Connection::remarkBandwidth() {
  const PathModel& path = m_sender.rate()->bbr().path();
  const Rate now = path.bandwidth();
  if (now < m_saidBandwidth.times(1.125) && now > m_saidBandwidth.times(0.875)) return;
  m_saidBandwidth = now;
  remark(because(Rule::BbrBandwidth, now.bytesPerSecond(), path.roundTrip(), m_sender.rate()->bbr().inFlightFor(1)));
}

}  // namespace wiretale::tcp
