#pragma once

#include <QRectF>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/draw_target.h"
#include "ui/diagram/emphasis.h"
#include "ui/diagram/playhead.h"
#include "ui/diagram/theme.h"

namespace wiretale::diagram {

struct PaintOptions {
  Playhead playhead{};
  QRectF visible{};        ///< in layout units; null: everything. Shapes outside are skipped.
  bool background = true;  ///< false: transparent
  EventRef selected{};
  const Emphasis* emphasis = nullptr;  ///< what stands out; null: nothing does

  /// Of a page that shows a little of its neighbours: where its own texts have their middles. Others are left out, but
  /// for the times beside the axis. Null: everywhere.
  QRectF own{};
};

/// The one painter: screen, PNG, PDF, print and SVG all come from here, through a DrawTarget.
void paintDiagram(DrawTarget& target, const DiagramLayout& layout, const Theme& theme, const PaintOptions& options);

/// Only the lanes' names and addresses, at their place: to keep them in view while the rest scrolls.
void paintHead(DrawTarget& target, const DiagramLayout& layout, const Theme& theme);

/// Only what moves: the playhead's line, packets on their way as chips, running timers. Drawn over cached layers.
void paintLive(DrawTarget& target, const DiagramLayout& layout, const trace::Trace& trace, const Theme& theme,
               const PaintOptions& options);

}  // namespace wiretale::diagram
