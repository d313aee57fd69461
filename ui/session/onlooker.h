#pragma once

#include <vector>

#include "core/trace/insight.h"
#include "ui/session/runner.h"

namespace wiretale::session {

/// Who looks at the runs of a session, and what he sees of each. What he once saw of a run is the same object the next
/// time, so that others can tell by it whether it is still that run.
class Onlooker {
 public:
  trace::Insight insight() const { return m_insight; }
  void setInsight(trace::Insight insight);

  /// A run as he sees it; nullptr of none.
  TracePtr see(const TracePtr& run);

 private:
  struct Sight {
    TracePtr run;
    TracePtr seen;
  };
  static constexpr std::size_t kMost = 3;  ///< the run, the one behind it, and the one that is dragged away from

  trace::Insight m_insight = trace::Insight::Everything;
  std::vector<Sight> m_sights;  ///< the last one last
};

}  // namespace wiretale::session
