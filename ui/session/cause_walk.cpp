#include "ui/session/cause_walk.h"

#include <utility>

namespace wiretale::session {

void CauseWalk::stand(const TracePtr& trace, const trace::EventRef& at) {
  const bool walked = std::exchange(m_walking, false);
  if (trace == m_trace && at == m_at) return;
  if (!walked || trace != m_trace) m_trail.clear();
  m_trace = trace;
  m_at = at;
  m_causes.clear();
  m_effects.clear();
  if (trace == nullptr || !trace::holds(*trace, at)) return;
  m_causes = query::causesOf(*trace, at);
  m_effects = query::effectsOf(*trace, at);
}

trace::EventRef CauseWalk::back() {
  if (m_causes.empty()) return {};
  m_trail.push_back(m_at);
  m_walking = true;
  return m_causes.front().event;
}

trace::EventRef CauseWalk::forth() {
  if (!m_trail.empty()) {
    const trace::EventRef from = m_trail.back();
    m_trail.pop_back();
    m_walking = true;
    return from;
  }
  return m_effects.empty() ? trace::EventRef() : m_effects.front().event;
}

}  // namespace wiretale::session
