#pragma once

#include <optional>
#include <variant>

#include "core/base/sim_time.h"

namespace wiretale::tcp {

/// The timers of a connection. Retransmission and TIME-WAIT exclude each other: in TIME-WAIT nothing is outstanding.
class Timers {
 public:
  struct Retransmission {
    SimTime deadline;
    SimDuration rto;  ///< what it was started with
  };
  struct TimeWait {
    SimTime started;
    SimDuration duration;
    SimTime deadline() const { return started + duration; }
  };
  struct DelayedAck {
    SimTime deadline;
    SimDuration delay;
  };

  void startRetransmission(SimTime now, SimDuration rto) { m_main = Retransmission{.deadline = now + rto, .rto = rto}; }
  void startTimeWait(SimTime since, SimDuration duration) { m_main = TimeWait{.started = since, .duration = duration}; }
  void startDelayedAck(SimTime now, SimDuration delay) {
    m_delayedAck = DelayedAck{.deadline = now + delay, .delay = delay};
  }
  void stopMain() { m_main = std::monostate{}; }
  void stopDelayedAck() { m_delayedAck.reset(); }

  /// The running timer of that kind, or nullptr.
  const Retransmission* retransmission() const { return std::get_if<Retransmission>(&m_main); }
  const TimeWait* timeWait() const { return std::get_if<TimeWait>(&m_main); }
  const DelayedAck* delayedAck() const { return m_delayedAck ? &*m_delayedAck : nullptr; }

  /// The earliest deadline; `kNever` if nothing runs.
  SimTime nextDeadline() const;

 private:
  std::variant<std::monostate, Retransmission, TimeWait> m_main;
  std::optional<DelayedAck> m_delayedAck;
};

}  // namespace wiretale::tcp
