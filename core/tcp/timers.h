#pragma once

#include <algorithm>
#include <optional>

#include "core/base/sim_time.h"
#include "core/tcp/timer_kind.h"

namespace wiretale::tcp {

/// The timers of a connection. All but the delayed ACK exclude each other: something is outstanding, or the peer's
/// window is closed, or nothing but time can happen. So there are two.
class Timers {
 public:
  struct Timer {
    TimerKind kind = TimerKind::Retransmission;
    SimTime started{};
    SimDuration length{};  ///< what it was started with
    SimTime deadline() const { return started + length; }
  };

  /// Replaces a running timer: the delayed ACK for that kind, the main one else.
  void start(TimerKind kind, SimTime now, SimDuration length) {
    slotOf(kind) = Timer{.kind = kind, .started = now, .length = length};
  }
  void stop(TimerKind kind) {
    if (running(kind) != nullptr) slotOf(kind).reset();
  }

  /// The running timer of that kind, or nullptr.
  const Timer* running(TimerKind kind) const {
    const std::optional<Timer>& timer = kind == TimerKind::DelayedAck ? m_delayedAck : m_main;
    return timer && timer->kind == kind ? &*timer : nullptr;
  }
  /// The running timer that is not the delayed ACK's, or nullptr.
  const Timer* main() const { return m_main ? &*m_main : nullptr; }

  /// The earliest deadline; `kNever` if nothing runs.
  SimTime nextDeadline() const {
    const SimTime main = m_main ? m_main->deadline() : kNever;
    return m_delayedAck ? std::min(main, m_delayedAck->deadline()) : main;
  }

 private:
  std::optional<Timer>& slotOf(TimerKind kind) { return kind == TimerKind::DelayedAck ? m_delayedAck : m_main; }

  std::optional<Timer> m_main;
  std::optional<Timer> m_delayedAck;
};

}  // namespace wiretale::tcp
