#include "core/tcp/timers.h"

#include <algorithm>

namespace wiretale::tcp {

SimTime Timers::nextDeadline() const {
  SimTime earliest = kNever;
  if (const auto* timer = retransmission()) earliest = timer->deadline;
  if (const auto* timer = timeWait()) earliest = timer->deadline();
  if (m_delayedAck) earliest = std::min(earliest, m_delayedAck->deadline);
  return earliest;
}

}  // namespace wiretale::tcp
