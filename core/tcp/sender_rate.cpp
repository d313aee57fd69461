// Sending by a rate: what BBR is told.

#include "core/tcp/sender.h"

namespace wiretale::tcp {

void Sender::startRate(const Known& known) {
  m_rate.emplace(Bbr::Start{.smss = m_segmentSize,
                            .window = m_congestion.window(),
                            .smoothed = known.smoothed,
                            .leastRoundTrip = known.leastRoundTrip,
                            .draw = m_initialSequence.raw(),
                            .now = known.now});
}

// draft-cheng-iccrg-delivery-rate-estimation-00 §3.4: less than a segment waits, the window has room and nothing is to
// go again. Like Linux it looks when the application gives more, before which nobody would know that there is more.
void Sender::noteApplicationLimit() {
  const std::uint64_t waiting = dataEnd() - std::min(m_board.end(), dataEnd());
  if (waiting < m_segmentSize && m_board.piecesLost() == 0 && inFlight() < m_congestion.window())
    m_rate->limitByApplication(inFlight());
}

void Sender::followSending(const Piece& piece, SimTime now) {
  const Scoreboard::Piece& only = *m_board.last();
  const bool alone = m_board.pieces() == 1 && (!only.again || only.recut);
  m_congestion.setWindow(
      m_rate->sent({.turn = m_board.lastTurn(), .oldest = m_board.oldestTurn(), .alone = alone, .now = now},
                   piece.payloadLength, m_congestion.window()));
}

void Sender::followAck(const LossRecovery::Ack& ack, AckMeaning meaning, std::uint64_t inFlightBefore) {
  if (meaning == AckMeaning::TimeoutSpurious) m_rate->onSpuriousTimeout();
  m_congestion.setWindow(m_rate->onAck({.delivery = ack.delivery,
                                        .newly = m_recovery.delivered(ack),
                                        .piecesEverLost = m_board.piecesEverLost(),
                                        .inFlightBefore = inFlightBefore,
                                        .inFlight = inFlight(),
                                        .phase = m_recovery.phase(),
                                        .smoothed = ack.smoothed,
                                        .leastRoundTrip = ack.minimumRoundTrip,
                                        .now = ack.now},
                                       m_congestion.window()));
}

}  // namespace wiretale::tcp
