#include "core/sim/event_queue.h"

#include <algorithm>

namespace wiretale::sim {

void EventQueue::push(const Event& event) {
  const std::uint32_t what = (static_cast<std::uint32_t>(event.kind) << kSubjectBits) | event.subject;
  const Entry entry{event.at, m_pushed++, what};
  if (event.kind == EventKind::Arrival) {
    if (Row* const row = rowFor(entry)) return row->push(entry);
  }
  m_heap.push_back(entry);
  std::push_heap(m_heap.begin(), m_heap.end(), later);
}

// At the same instant wake-ups come last.
Event EventQueue::take() {
  const First next = first();
  const Entry& wakeUp = firstToWake();
  if (next.entry == nullptr || wakeUp.at < next.entry->at) return takeWakeUp(wakeUp);
  const Entry entry = *next.entry;
  if (next.row >= 0) {
    m_rows[static_cast<std::size_t>(next.row)].pop();
  } else {
    std::pop_heap(m_heap.begin(), m_heap.end(), later);
    m_heap.pop_back();
  }
  return {entry.at, static_cast<EventKind>(entry.what >> kSubjectBits), entry.what & ((1U << kSubjectBits) - 1)};
}

Event EventQueue::takeWakeUp(const Entry& wakeUp) {
  const Event event{wakeUp.at, EventKind::WakeUp, wakeUp.what};
  m_wakeUps[static_cast<Side>(event.subject)].at = kNever;
  return event;
}

void EventQueue::Row::push(const Entry& entry) {
  if (empty()) {
    entries.clear();
    begin = 0;
  } else if (entries.size() == entries.capacity() && 2 * begin >= entries.size()) {
    entries.erase(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(begin));
    begin = 0;
  }
  entries.push_back(entry);
}

/// That with the latest end that is not later than `entry`; an empty one if there is none; else nullptr.
EventQueue::Row* EventQueue::rowFor(const Entry& entry) {
  Row& a = m_rows[0];
  Row& b = m_rows[1];
  const bool fitsA = a.empty() || !later(a.entries.back(), entry);
  const bool fitsB = b.empty() || !later(b.entries.back(), entry);
  if (!fitsA) return fitsB ? &b : nullptr;
  if (!fitsB || b.empty()) return &a;
  return a.empty() || later(b.entries.back(), a.entries.back()) ? &b : &a;
}

/// But for wake-ups.
EventQueue::First EventQueue::first() const {
  First first{.entry = m_heap.empty() ? nullptr : &m_heap.front()};
  for (int i = 0; i < 2; ++i) {
    const Row& row = m_rows[static_cast<std::size_t>(i)];
    if (row.empty()) continue;
    const Entry& front = row.entries[row.begin];
    if (first.entry == nullptr || later(*first.entry, front)) first = {&front, i};
  }
  return first;
}

}  // namespace wiretale::sim
