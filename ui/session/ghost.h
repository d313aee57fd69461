#pragma once

#include <optional>

#include "core/compare/first_difference.h"
#include "ui/session/runner.h"

namespace wiretale::session {

/// The run that stands faintly behind the present one: the one before the last edit, or one that was chosen.
class Ghost {
 public:
  /// An edit is under way: `present` is what it changes. Edits of one drag (not 0) leave the run before the drag.
  void beforeEdit(const TracePtr& present, int drag);
  /// Its run is there.
  void afterEdit() { m_before = m_next; }
  /// Another scenario: nothing is behind it.
  void forget();

  /// A chosen run stays until it is taken away (nullptr).
  void choose(const TracePtr& chosen) { m_chosen = chosen; }
  bool isChosen() const { return m_chosen != nullptr; }

  /// nullptr: none.
  const TracePtr& trace() const { return m_chosen ? m_chosen : m_before; }

 private:
  TracePtr m_before;
  TracePtr m_next;  ///< behind the run that is awaited
  TracePtr m_chosen;
  int m_drag = 0;
};

}  // namespace wiretale::session
