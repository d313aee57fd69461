#include "core/tcp/path_search.h"

#include <algorithm>

namespace wiretale::tcp {
namespace {

constexpr std::uint32_t kCloseEnough = 8;  ///< bytes; as Linux's tcp_probe_threshold

}  // namespace

void PathSearch::begin(std::uint32_t works, std::uint32_t tooLong, std::uint32_t most) {
  m_tooLong = on() ? std::min(m_tooLong, tooLong) : tooLong;
  m_works = works;
  m_most = std::max(m_most, most);
  m_found.reset();
}

void PathSearch::limit(std::uint32_t size) {
  m_works = std::min(m_works, size);
  m_tooLong = std::min(m_tooLong, size + 1);
}

std::optional<std::uint32_t> PathSearch::next(SimDuration interval, SimTime now) {
  if (!on() || interval <= SimDuration::zero()) return std::nullopt;
  if (m_found && now - *m_found >= interval) {
    m_tooLong = m_most + 1;
    m_found.reset();
  }
  if (m_tooLong >= m_works + kCloseEnough) return m_works + (m_tooLong - m_works) / 2;
  if (!m_found) m_found = now;
  return std::nullopt;
}

}  // namespace wiretale::tcp
