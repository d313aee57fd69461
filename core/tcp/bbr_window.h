#pragma once

#include <cstdint>

#include "core/tcp/loss_recovery.h"

namespace wiretale::tcp {

/// The congestion window under BBR (draft-cardwell-iccrg-bbr-congestion-control-00 §4.2.3): it follows a target, and
/// gives way for a while to losses and to the search for the least round trip. In bytes.
class BbrWindow {
 public:
  explicit BbrWindow(std::uint32_t smss) : m_smss(smss) {}
  void setSegmentSize(std::uint32_t smss) { m_smss = smss; }

  struct Ack {
    std::uint64_t newly = 0;                                ///< delivered by this acknowledgment
    std::uint64_t lost = 0;                                 ///< found to be lost with it
    std::uint64_t inFlight = 0;                             ///< after it
    LossRecovery::Phase phase = LossRecovery::Phase::Open;  ///< after it
    std::uint64_t target = 0;
    bool full = false;     ///< the path: then the target is also the limit
    bool growing = false;  ///< whatever the target, as so little has been delivered yet
    bool least = false;    ///< the window is to be the least there is
  };
  /// The window after `window`.
  std::uint64_t onAck(const Ack& ack, std::uint64_t window);
  /// This acknowledgment begins a recovery from a loss.
  bool beginsRecovery(LossRecovery::Phase phase) const {
    return phase == LossRecovery::Phase::Recovery && m_phase != LossRecovery::Phase::Recovery;
  }
  void endConservation() { m_conserving = false; }
  /// It is about to be made small for a while; `least`: it is the least already.
  void save(std::uint64_t window, bool least);
  /// The retransmission timer ran out.
  void onTimeout(std::uint64_t window, bool least);
  /// What it was before that, or more.
  std::uint64_t restored(std::uint64_t window) const;

  /// Four segments: with fewer, ACKs for every second one would leave gaps (BBRMinPipeCwnd).
  std::uint64_t least() const { return 4 * std::uint64_t{m_smss}; }

 private:
  std::uint64_t modulated(const Ack& ack, std::uint64_t window);

  std::uint32_t m_smss;
  std::uint64_t m_saved = 0;  ///< prior_cwnd
  bool m_conserving = false;  ///< no more leaves than arrives
  LossRecovery::Phase m_phase = LossRecovery::Phase::Open;
};

}  // namespace wiretale::tcp
