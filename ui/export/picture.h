#pragma once

#include <vector>

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/draw_target.h"
#include "ui/export/request.h"

class QPainter;

namespace wiretale::exporting {

/// A piece of the layout and where it stands in the picture.
struct Part {
  QRectF source;        ///< layout units
  QPointF at;           ///< of its top left corner in the picture
  QRectF own{};         ///< see PaintOptions::own
  bool second = false;  ///< of Request::beside
  bool operator==(const Part&) const = default;
};

/// A picture put together from pieces: the whole diagram in one, or the lane names above a piece of the time axis.
struct Picture {
  QSizeF size;  ///< layout units
  std::vector<Part> parts;
};

/// See Request::visible. What lies outside of the diagram is cut off.
Picture pictureOf(const diagram::DiagramLayout& layout, const QRectF& visible);

/// What a request asks for: the above, or two diagrams side by side, each below its caption.
Picture pictureOf(const Request& request);

/// The captions of two, at their places in the picture; the paper behind them.
void drawCaptions(diagram::DrawTarget& target, const Request& request, const Picture& picture);

/// The line between two diagrams, over what is drawn there.
void drawDivider(diagram::DrawTarget& target, const Request& request, const Picture& picture);

/// The lane names above the stretch of the time axis from `top` to `bottom` (layout units).
Picture sliceOf(const diagram::DiagramLayout& layout, double top, double bottom);

/// Draws what of the part's source lies in `visible`, through the diagram's one painter, at its place in the layout.
void drawSource(diagram::DrawTarget& target, const Request& request, const Part& part, const QRectF& visible);

/// Draws the picture with its top left corner at the painter's origin, one layout unit a unit. Only what meets
/// `clip` (picture's units; null: everything) is drawn.
void paintPicture(QPainter& painter, const Request& request, const Picture& picture, const QRectF& clip = {});

}  // namespace wiretale::exporting
