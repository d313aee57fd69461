#include "core/udp/playout.h"

namespace wiretale::udp {

Playout::Verdict Playout::arrived(std::uint32_t number, SimTime now) {
  if (number == 0 || number > m_there.size()) return Verdict::Unknown;
  const std::size_t index = number - 1;
  if (!m_firstDue) m_firstDue = now + m_delay - static_cast<std::int64_t>(index) * m_every;
  if (m_there[index]) return Verdict::Repeated;
  if (index < m_shown || dueOf(index) < now) return Verdict::Late;
  m_there[index] = true;
  return Verdict::InTime;
}

SimTime Playout::nextDue() const {
  return !m_firstDue || finished() ? kNever : dueOf(m_shown);
}

std::optional<Playout::Shown> Playout::onTime(SimTime now) {
  if (nextDue() > now) return std::nullopt;
  const std::size_t index = m_shown++;
  return Shown{.number = static_cast<std::uint32_t>(index + 1), .there = m_there[index]};
}

}  // namespace wiretale::udp
