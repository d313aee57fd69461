#include "core/trace/control_block.h"

#include <algorithm>

#include "core/trace/trace.h"

namespace wiretale::trace {

ControlBlocks::ControlBlocks(const Trace& trace) : m_trace(trace) {
  Index index = 0;
  for (const TimerSpan& span : trace.timers) {
    m_timers[span.side][static_cast<std::size_t>(span.kind)].push_back(index++);
  }
}

ControlBlock ControlBlocks::at(Side side, SimTime at) const {
  ControlBlock block{.state = stateAt(m_trace, side, at), .quantities = m_trace.samples[side].at(at)};
  const ConnectionIndex connection = connectionAt(m_trace, side, at);
  for (const std::vector<Index>& timers : m_timers[side]) {
    auto after = std::upper_bound(timers.begin(), timers.end(), at,
                                  [this](SimTime time, Index timer) { return time < m_trace.timers[timer].started; });
    // Those of the side's other connections are not this one's.
    while (after != timers.begin() && m_trace.timers[*std::prev(after)].connection != connection) --after;
    if (after == timers.begin()) continue;
    const Index last = *std::prev(after);
    const TimerSpan& span = m_trace.timers[last];
    if (span.ended <= at && span.outcome != TimerOutcome::Running) continue;
    block.timers[block.timerCount++] = {span.kind, std::max(span.deadline - at, SimDuration::zero()), last};
  }
  return block;
}

}  // namespace wiretale::trace
