#include "ui/session/onlooker.h"

#include <algorithm>

#include "core/trace/wire_view.h"

namespace wiretale::session {

void Onlooker::setInsight(trace::Insight insight) {
  m_insight = insight;
  m_sights.clear();
}

TracePtr Onlooker::see(const TracePtr& run) {
  if (run == nullptr || m_insight == trace::Insight::Everything) return run;
  const auto known = std::ranges::find(m_sights, run, &Sight::run);
  if (known != m_sights.end()) return known->seen;
  if (m_sights.size() == kMost) m_sights.erase(m_sights.begin());
  m_sights.push_back({run, std::make_shared<const trace::Trace>(trace::onTheWire(*run))});
  return m_sights.back().seen;
}

}  // namespace wiretale::session
