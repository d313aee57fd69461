#pragma once

#include <vector>

#include "core/query/causes.h"
#include "ui/session/runner.h"

namespace wiretale::session {

/// What led to the selected event and what it led to, and a way along both. Going on to an effect goes back where one
/// came from.
class CauseWalk {
 public:
  const std::vector<query::Tie>& causes() const { return m_causes; }
  const std::vector<query::Tie>& effects() const { return m_effects; }

  /// Another event is selected, or another trace is shown.
  void stand(const TracePtr& trace, const trace::EventRef& at);

  bool goesForth() const { return !m_trail.empty() || !m_effects.empty(); }

  /// The event to go to; none: it goes no further. The caller selects it, which calls stand().
  trace::EventRef back();
  trace::EventRef forth();

 private:
  TracePtr m_trace;
  trace::EventRef m_at;
  std::vector<query::Tie> m_causes;
  std::vector<query::Tie> m_effects;
  std::vector<trace::EventRef> m_trail;  ///< from which one went to a cause, the last one last
  bool m_walking = false;
};

}  // namespace wiretale::session
