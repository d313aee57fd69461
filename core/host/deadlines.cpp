#include "core/host/deadlines.h"

namespace wiretale::host {

void Deadlines::setAmongMany(std::uint32_t id, SimTime deadline) {
  if (m_heap.empty() && deadline == kNever) return;
  if (m_heap.empty()) move(m_alone.id, m_alone.deadline);
  m_alone = {.deadline = kNever};
  move(id, deadline);
}

void Deadlines::move(std::uint32_t id, SimTime deadline) {
  if (id >= m_places.size()) m_places.resize(id + 1U);
  const std::size_t known = m_places[id];
  if (deadline == kNever) {
    if (known > 0) remove(known - 1);
    return;
  }
  if (known > 0 && m_heap[known - 1].deadline == deadline) return;
  if (known == 0) m_heap.emplace_back();
  const std::size_t at = known > 0 ? known - 1 : m_heap.size() - 1;
  place(at, {.deadline = deadline, .id = id});
  up(at);
  down(m_places[id] - 1);
}

void Deadlines::place(std::size_t at, const Entry& entry) {
  m_heap[at] = entry;
  m_places[entry.id] = at + 1;
}

void Deadlines::up(std::size_t at) {
  const Entry entry = m_heap[at];
  while (at > 0 && entry < m_heap[(at - 1) / 2]) {
    place(at, m_heap[(at - 1) / 2]);
    at = (at - 1) / 2;
  }
  place(at, entry);
}

void Deadlines::down(std::size_t at) {
  const Entry entry = m_heap[at];
  for (std::size_t child = 2 * at + 1; child < m_heap.size(); child = 2 * at + 1) {
    if (child + 1 < m_heap.size() && m_heap[child + 1] < m_heap[child]) ++child;
    if (entry < m_heap[child]) break;
    place(at, m_heap[child]);
    at = child;
  }
  place(at, entry);
}

void Deadlines::remove(std::size_t at) {
  m_places[m_heap[at].id] = 0;
  const Entry last = m_heap.back();
  m_heap.pop_back();
  if (at == m_heap.size()) return;
  place(at, last);
  up(at);
  down(m_places[last.id] - 1);
}

}  // namespace wiretale::host
