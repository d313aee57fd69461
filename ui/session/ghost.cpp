#include "ui/session/ghost.h"

namespace wiretale::session {

void Ghost::beforeEdit(const TracePtr& present, int drag) {
  if (drag == 0 || drag != m_drag) m_next = present;
  m_drag = drag;
}

void Ghost::forget() {
  m_before.reset();
  m_next.reset();
  m_drag = 0;
}

}  // namespace wiretale::session
