#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <variant>

#include "core/base/sim_time.h"
#include "core/tcp/additive_increase.h"
#include "core/tcp/config.h"
#include "core/tcp/cubic.h"

namespace wiretale::tcp {

/// How much may be in flight for the network's sake: slow start, congestion avoidance, and the answer to losses.
/// In bytes.
///
/// What the algorithms differ in: Tahoe falls to one segment at each loss; Reno and NewReno are one here, as they
/// differ only in when a recovery ends, which the caller knows; CUBIC grows in its own way and keeps 0.7 instead of
/// half. With BBR the window is not grown and reduced here at all: whoever keeps the model of the path sets it.
class Congestion {
 public:
  struct Settings {
    CongestionControl algorithm = CongestionControl::NewReno;
    std::uint8_t byteCounting = 1;       ///< as in Config
    bool wholeSegmentThreshold = false;  ///< as in Config
  };
  explicit Congestion(const Settings& settings);
  explicit Congestion(CongestionControl algorithm = CongestionControl::NewReno)
      : Congestion(Settings{.algorithm = algorithm}) {}
  /// CUBIC with constants of its own.
  explicit Congestion(const Cubic::Constants& constants);

  /// The connection is established with this sender maximum segment size (SMSS, bytes > 0). `segments`: the initial
  /// window, 0 for RFC 6928's. `synTimeouts`: how often the own SYN had to be sent again.
  void start(std::uint32_t smss, unsigned segments, unsigned synTimeouts);

  /// An ACK outside of recovery for data that was outstanding.
  struct Ack {
    std::uint64_t bytes = 0;  ///< newly acknowledged, > 0
    SimTime now{};
    SimDuration roundTrip{};  ///< SRTT; 0 before the first sample
    /// The congestion window was what held the sender back. If it was the application or the peer's window, a window
    /// that has not been tried out does not grow (RFC 7661 §3, RFC 9438 §5.8).
    bool windowLimited = true;
  };
  void onAck(const Ack& ack);

  /// A loss was found without a timeout, with `flightSize` bytes outstanding: recovery begins. What limited transmit
  /// sent is not counted in (RFC 5681 §3.2 (2)).
  void onLoss(std::uint64_t flightSize, SimTime now);
  /// A router has marked data instead of dropping it (RFC 3168 §6.1.2): the same reduction, with nothing to recover.
  /// CUBIC keeps 0.7 for a mark as for a loss (RFC 9438 §4.6), Reno half; RFC 8511's gentler factors are not used.
  /// `stepByStep`: PRR leads the window down until `onRecovered`.
  void onMark(std::uint64_t flightSize, bool stepByStep);
  /// A loss in a window that a mark has reduced already: recovery begins, and takes nothing more.
  void onLossInReducedWindow() { m_recovering = true; }
  /// Recovery is over: what was outstanding when it began has been acknowledged. Without a recovery, or after a timeout
  /// has ended it, nothing changes.
  void onRecovered();
  /// The retransmission timer ran out with `flightSize` bytes outstanding. `again`: the same segment had been resent by
  /// the timer before.
  void onTimeout(std::uint64_t flightSize, bool again, SimTime now);
  /// The last onLoss or onTimeout was mistaken: the window and threshold from before it come back (RFC 4015 §3.2), and
  /// with CUBIC the curve (RFC 9438 §4.9). A second call for the same one does nothing.
  void undo();
  /// Nothing was sent for longer than the RTO (RFC 5681 §4.1).
  void onIdle();
  /// The path takes smaller segments (RFC 1191 §6.4); the window stays as it is.
  void setSegmentSize(std::uint32_t smss) { m_smss = smss; }
  /// The window was reduced and nobody has been told since (RFC 3168 §6.1.2, CWR).
  bool reduced() const { return m_reduced; }
  void reductionTold() { m_reduced = false; }
  /// During recovery PRR decides, with BBR always its model.
  void setWindow(std::uint64_t bytes) { m_now.window = bytes; }

  std::uint64_t window() const { return m_now.window; }                 ///< cwnd
  std::uint64_t slowStartThreshold() const { return m_now.threshold; }  ///< ssthresh; the maximum while it is unset
  /// Where the curve of CUBIC is to be flat again; none without CUBIC, or before any loss.
  std::optional<Cubic::Target> target() const;
  bool inSlowStart() const { return m_now.window < m_now.threshold; }

  /// RFC 6928 §2: min (10*MSS, max (2*MSS, 14600)).
  static std::uint64_t initialWindow(std::uint32_t smss);

 private:
  /// By ACKs, losses, marks and pauses.
  bool changesByItself() const { return m_settings.algorithm != CongestionControl::Bbr; }

  using Growth = std::variant<AdditiveIncrease, Cubic>;
  struct State {
    std::uint64_t window = 0;
    // RFC 5681 §3.1: "The initial value of ssthresh SHOULD be set arbitrarily high".
    std::uint64_t threshold = std::numeric_limits<std::uint64_t>::max();
    Growth growth;
  };

  std::uint64_t growInSlowStart(std::uint64_t bytes);
  std::uint64_t reducedThreshold(std::uint64_t flightSize) const;
  void save();

  Settings m_settings;
  bool m_recovering = false;
  bool m_undoable = false;
  bool m_reduced = false;
  std::uint32_t m_smss = 0;
  std::uint64_t m_initialWindow = 0;
  State m_now;
  State m_before;  ///< the last loss or timeout
};

}  // namespace wiretale::tcp
