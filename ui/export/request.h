#pragma once

#include <functional>
#include <string>

#include <QRectF>
#include <QString>

#include "core/capture/capture.h"
#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/emphasis.h"
#include "ui/diagram/playhead.h"
#include "ui/diagram/svg_target.h"
#include "ui/diagram/theme.h"

namespace wiretale::diagram {
struct StateGraph;
}

namespace wiretale::exporting {

/// What a page is.
enum class Paper : unsigned char {
  Diagram,  ///< as large as the diagram; cut into pages only where a page cannot be that long
  A4,
  Letter,
};

/// Everything a picture depends on. What it points to must live until the export is over.
struct Request {
  const trace::Trace* trace = nullptr;
  const diagram::DiagramLayout* layout = nullptr;
  const diagram::StateGraph* states = nullptr;  ///< drawn in place of the diagram; `layout` is as large, and empty
  diagram::Theme theme = diagram::Theme::named(diagram::Theme::Name::Light);
  diagram::Playhead playhead;
  diagram::EventRef selected;  ///< is highlighted

  /// What a window of that size shows when it is scrolled there (layout units): the lane names always stand at the
  /// top. Null: the whole diagram.
  QRectF visible;

  // A second run to the right of the first, laid out on the same axis. Such a picture is always whole.
  const trace::Trace* besideTrace = nullptr;
  const diagram::DiagramLayout* beside = nullptr;
  const diagram::Emphasis* besideEmphasis = nullptr;  ///< as `emphasis`, of the second
  QString caption{};                                  ///< above the first of two
  QString besideCaption{};                            ///< above the second

  QString title;
  std::string scenario;  ///< text of a *.wiretale file that travels inside; empty: none

  double scale = 1;                             ///< px per layout unit: PNG 1 to 4, and the size an SVG asks for
  bool transparent = false;                     ///< PNG, SVG: no paper
  const diagram::Emphasis* emphasis = nullptr;  ///< what stands out; null: nothing does
  diagram::SvgText svgText = diagram::SvgText::Text;
  Paper paper = Paper::Diagram;
  capture::PointOfView pointOfView = capture::PointOfView::Wire;  ///< captures: whose interface recorded them

  /// Told from time to time how much is done, 0 to 1; answers false to give up. May be empty.
  std::function<bool(double)> progress;
};

/// Tells `request.progress`; false if the export shall end.
inline bool goOn(const Request& request, double done) {
  return !request.progress || request.progress(done);
}

}  // namespace wiretale::exporting
