#pragma once

#include <cstdint>

namespace wiretale::tcp {

/// Proportional Rate Reduction (PRR): how much may be sent for each ACK of a fast recovery, so that what is in flight
/// shrinks evenly from what it was at the loss to the slow start threshold, and grows back to it where losses took
/// more.
///
/// All in bytes. For each ACK of a recovery, the one that begins it included: after the ACK and the losses it reveals
/// have been taken into `pipe` (RFC 6675 §4), call `onAck`, set the window to pipe + what it gives, send, and report
/// with `sent` what left, retransmissions included. At the end the window is the threshold (Congestion::onRecovered).
class ProportionalRate {
 public:
  /// How fast the flight may grow when it is not above the threshold.
  enum class Bound : std::uint8_t {
    SlowStart,  ///< RFC 6937's PRR-SSRB: a segment more than was delivered, with each ACK
    SafeAck,    ///< RFC 9937 and Linux: that only for an ACK that makes progress, else as much as was delivered
  };

  struct Start {
    std::uint64_t flightSize = 0;  ///< RecoverFS, > 0: outstanding at the loss; Linux takes cwnd before it
    std::uint64_t threshold = 0;   ///< ssthresh the congestion control has chosen
    std::uint32_t smss = 0;        ///< sender maximum segment size, > 0
    Bound bound = Bound::SlowStart;
  };
  void begin(const Start& start) { *this = ProportionalRate{start}; }

  struct Ack {
    std::uint64_t delivered = 0;  ///< newly acknowledged, selectively or not; without SACK one segment per duplicate
    std::uint64_t pipe = 0;       ///< in flight now
    bool safe = false;            ///< SND.UNA advanced and no further loss came to light
  };
  /// Gives sndcnt: how many bytes may be sent now, whole segments while the flight is above the threshold.
  std::uint64_t onAck(const Ack& ack);
  void sent(std::uint64_t bytes);

  ProportionalRate() = default;

 private:
  explicit ProportionalRate(const Start& start) : m_start(start) {}
  std::uint64_t proportional() const;
  std::uint64_t bounded(const Ack& ack) const;

  Start m_start;
  std::uint64_t m_delivered = 0;  ///< prr_delivered
  std::uint64_t m_out = 0;        ///< prr_out
  std::uint64_t m_allowed = 0;    ///< what is left of the last sndcnt
};

}  // namespace wiretale::tcp
