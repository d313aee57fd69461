#include "core/tcp/timers.h"

#include <algorithm>

namespace wiretale::tcp {

SimTime Timers::nextDeadline() const {
  SimTime earliest = kNever;
  if (m_main) earliest = m_main->deadline();
  if (m_delayedAck) earliest = std::min(earliest, m_delayedAck->deadline());
  return earliest;
}

}  // namespace wiretale::tcp
