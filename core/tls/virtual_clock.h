#pragma once

#include <chrono>
#include <optional>

namespace wiretale::tls {

/// A time of day as a scenario has it.
using WallTime = std::chrono::sys_time<std::chrono::microseconds>;

/// While it lives, time() and gettimeofday() tell this time on this thread, to OpenSSL as to everybody else: sessions
/// age, tickets are stamped and DTLS timers run by it. The program defines both functions itself; a library that is
/// linked dynamically finds them before those of the system.
class ClockScope {
 public:
  explicit ClockScope(WallTime now);
  ~ClockScope();
  ClockScope(const ClockScope&) = delete;
  ClockScope& operator=(const ClockScope&) = delete;

 private:
  std::optional<WallTime> m_outer;
};

/// Does OpenSSL really see the scope's time? Not if a system binds libraries differently.
bool openSslSeesClockScope();

}  // namespace wiretale::tls
