#pragma once

#include <cstdint>
#include <optional>

#include "core/base/sim_time.h"
#include "core/tcp/window_growth.h"

namespace wiretale::tcp {

/// W_cubic(t) of RFC 9438 §4.2, figure 1: C (t − K)³ + W_max. Seconds and segments, `c` in segments/s³.
double cubicWindow(double seconds, double period, double maximum, double c);
/// K of RFC 9438 §4.2, figure 2: the seconds the curve takes from `epochWindow` up to `maximum` (segments); 0 from
/// above.
double cubicPeriod(double maximum, double epochWindow, double c);

/// Congestion avoidance by CUBIC (RFC 9438): the window follows a cubic curve of the time since the stage began, which
/// is flat where the last loss happened, and is never smaller than Reno's would be. Windows in bytes.
class Cubic {
 public:
  struct Constants {
    double c = 0.4;               ///< segments/s³; "C SHOULD be set to 0.4" (§5.1)
    bool fastConvergence = true;  ///< §4.7: gives way to newcomers
  };
  Cubic() = default;
  explicit Cubic(const Constants& constants) : m_constants(constants) {}

  /// The window after an ACK in congestion avoidance. The first one after a loss, a timeout or a pause begins the
  /// stage.
  std::uint64_t grow(std::uint64_t window, const WindowGrowth& ack);
  /// An ACK that the window does not grow by, because something else held the sender back: the time since the ACK
  /// before does not count (§4.2).
  void pause(SimTime now);

  /// `window`: cwnd before the loss.
  void onLoss(std::uint64_t window);
  void onTimeout(std::uint64_t window);
  void onIdle() { m_inStage = false; }

  /// Where the last loss was, and how long a stage that begins with a window of `begin` bytes takes to come back there.
  struct Target {
    std::uint64_t window = 0;  ///< W_max, bytes
    SimDuration period{};      ///< K
  };
  std::optional<Target> target(std::uint64_t begin, std::uint32_t smss) const;

  /// §4.6: flight_size * beta_cubic, beta_cubic = 0.7.
  static std::uint64_t reduced(std::uint64_t flightSize) { return flightSize * 7 / 10; }

 private:
  void beginStage(double window, const WindowGrowth& ack);
  double curve(SimDuration elapsed, double smss) const;
  void growEstimate(double window, const WindowGrowth& ack);

  Constants m_constants;
  bool m_inStage = false;
  SimTime m_stageStart{};    ///< t_epoch, later by what does not count
  SimTime m_lastAck{};       ///< in this stage
  double m_period = 0;       ///< K, s
  double m_maximum = 0;      ///< W_max, bytes; 0: none, as before the first loss and after a timeout
  double m_estimate = 0;     ///< W_est, bytes: the window Reno would have
  double m_windowPrior = 0;  ///< cwnd_prior, bytes
  double m_partOfByte = 0;   ///< what the window has grown by beyond whole bytes
};

}  // namespace wiretale::tcp
