#pragma once

#include <QPixmap>
#include <QRectF>

#include "core/base/sim_time.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/theme.h"
#include "ui/session/runner.h"

class QPainter;

namespace wiretale::views {

/// A small diagram of a trace, by the painter that draws the large ones.
class Thumbnail {
 public:
  void setTrace(session::TracePtr trace);
  void setTheme(const diagram::Theme& theme);
  bool empty() const { return m_trace == nullptr; }

  /// As wide as `room`, as the session is at `at`; kNever: all of it. What does not fit below
  /// is cut off; while it plays, the paper moves.
  void paint(QPainter& painter, const QRectF& room, SimTime at) const;

  const diagram::DiagramLayout& layout() const { return m_layout; }

 private:
  double scrollAt(SimTime at, double height) const;

  session::TracePtr m_trace;
  diagram::DiagramLayout m_layout;
  diagram::Theme m_theme;
};

}  // namespace wiretale::views
