#include "core/tls/virtual_clock.h"

#include <ctime>

#include <openssl/ssl.h>
#include <sys/time.h>

#include "core/tls/handle.h"

namespace wiretale::tls {
namespace {

thread_local std::optional<WallTime> t_now;

timeval currentTime() {
  if (t_now) {
    const auto whole = std::chrono::floor<std::chrono::seconds>(*t_now);
    return {.tv_sec = whole.time_since_epoch().count(), .tv_usec = (*t_now - whole).count()};
  }
  timespec real{};
  clock_gettime(CLOCK_REALTIME, &real);
  return {.tv_sec = real.tv_sec, .tv_usec = real.tv_nsec / 1'000};
}

}  // namespace

ClockScope::ClockScope(WallTime now) : m_outer(t_now) {
  t_now = now;
}

ClockScope::~ClockScope() {
  t_now = m_outer;
}

bool openSslSeesClockScope() {
  constexpr std::time_t kThen = 86'400;
  const ClockScope scope{WallTime{std::chrono::seconds{kThen}}};
  const SessionHandle stamped{SSL_SESSION_new()};
  return stamped != nullptr && SSL_SESSION_get_time(stamped.get()) == kThen;
}

}  // namespace wiretale::tls

// The executable exports these because a shared library it is linked with asks for them. They stand beside ClockScope
// so that whoever uses it pulls them out of the archive.
extern "C" {

[[gnu::visibility("default")]] std::time_t time(std::time_t* out) noexcept {
  const std::time_t seconds = wiretale::tls::currentTime().tv_sec;
  if (out != nullptr) *out = seconds;
  return seconds;
}

[[gnu::visibility("default")]] int gettimeofday(timeval* now, void*) noexcept {
  *now = wiretale::tls::currentTime();
  return 0;
}
}
