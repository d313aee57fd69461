#include "core/trace/timer_table.h"

#include <algorithm>

namespace wiretale::trace {

void TimerTable::reserve(std::size_t timers) {
  m_waiting.reserve(std::min(timers, 2 * kFew));
  if (timers <= kFew) return;
  constexpr std::size_t kUsualBytes = 9;
  m_rows.reserve(timers * kUsualBytes);
  m_blocks.reserve(timers / kBlock);
}

Index TimerTable::start(const TimerSpan& timer) {
  if (m_waiting.size() >= m_most) packOver();
  m_waiting.push_back(timer);
  return static_cast<Index>(size() - 1);
}

void TimerTable::end(Index timer, SimTime at, TimerOutcome outcome, Index reason) {
  TimerSpan& over = m_waiting[timer - m_packed];
  over.ended = at;
  over.outcome = outcome;
  over.endReason = reason;
}

void TimerTable::finish(SimTime end) {
  for (TimerSpan& timer : m_waiting) {
    if (timer.outcome == TimerOutcome::Running) timer.ended = end;
  }
  if (size() <= kFew) return;
  for (const TimerSpan& timer : m_waiting) pack(timer);
  m_waiting = {};
  m_rows.trim();
  m_blocks.shrink_to_fit();
}

/// Those that nothing which runs stands before.
void TimerTable::packOver() {
  const auto runs = std::ranges::find(m_waiting, TimerOutcome::Running, &TimerSpan::outcome);
  std::for_each(m_waiting.begin(), runs, [this](const TimerSpan& timer) { pack(timer); });
  m_waiting.erase(m_waiting.begin(), runs);
  m_most = std::max(2 * kFew, 2 * m_waiting.size());
}

void TimerTable::pack(const TimerSpan& timer) {
  if (m_packed % kBlock == 0) {
    m_blocks.push_back({.offset = m_rows.size(), .started = timer.started});
    m_context = timer_row::Context(timer.started);
  }
  m_rows.add(m_context.write(timer, m_rows.room(timer_row::kMostBytes)));
  ++m_packed;
}

TimerSpan TimerTable::operator[](std::size_t index) const {
  return *Iterator(*this, index);
}

TimerTable::Iterator TimerTable::begin() const {
  return {*this, 0};
}

TimerTable::Iterator TimerTable::end() const {
  return {*this, size()};
}

bool TimerTable::operator==(const TimerTable& other) const {
  return std::equal(begin(), end(), other.begin(), other.end());
}

TimerSpan TimerTable::Iterator::operator*() const {
  if (m_index >= m_table->m_packed) return m_table->m_waiting[m_index - m_table->m_packed];
  const std::size_t block = m_index / kBlock * kBlock;
  const bool behind = m_index + 1 < m_next;
  if (m_next == 0 || behind || block > m_next) m_next = block;
  for (; m_next <= m_index; ++m_next) {
    if (m_next % kBlock == 0) {
      const Block& begins = m_table->m_blocks[m_next / kBlock];
      m_context = timer_row::Context(begins.started);
      m_from = m_table->m_rows.data() + begins.offset;
    }
    m_read = m_context.read(m_from);
  }
  return m_read;
}

}  // namespace wiretale::trace
