#pragma once

#include <string>

#include "app/cli/arguments.h"
#include "app/cli/failure.h"
#include "core/query/filter.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/playhead.h"
#include "ui/diagram/theme.h"
#include "ui/export/exporter.h"

namespace wiretale::cli {

/// What the options of `export` ask for, checked.
struct ExportOptions {
  std::string output;
  const exporting::Exporter* exporter = nullptr;
  diagram::LayoutOptions layout;
  trace::Insight insight = trace::Insight::Everything;
  bool zoomAsked = false;  ///< else a long session is made to fit into a picture
  diagram::Theme::Name theme = diagram::Theme::Name::Light;
  diagram::Playhead playhead;
  bool states = false;  ///< the state graph in place of the diagram
  double scale = 1;
  bool transparent = false;
  query::Filter filter;
  bool hideRest = false;  ///< else it is dimmed
  diagram::SvgText svgText = diagram::SvgText::Text;
  exporting::Paper paper = exporting::Paper::Diagram;
  capture::PointOfView pointOfView = capture::PointOfView::Wire;
};

Outcome<ExportOptions> exportOptions(const Arguments& arguments);

}  // namespace wiretale::cli
