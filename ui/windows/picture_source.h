#pragma once

#include <memory>

#include "ui/export/request.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/views/diagram_view.h"

namespace wiretale::windows {

/// What the export dialog asks for.
struct ExportChoice {
  QString suffix = QStringLiteral("png");
  double scale = 2;
  bool transparent = false;
  bool outlines = true;
  exporting::Paper paper = exporting::Paper::Diagram;
  capture::PointOfView pointOfView = capture::PointOfView::Wire;
  bool visibleOnly = false;
  bool atPlayhead = false;
  bool plots = true;  ///< those that the window shows
  diagram::Theme::Name theme = diagram::Theme::Name::Light;

  static ExportChoice remembered(const settings::Settings& settings);
  void remember(settings::Settings& settings) const;
};

/// A picture's whole content, held: it may be painted while the window shows something else.
struct HeldRequest {
  session::TracePtr trace;
  std::shared_ptr<const diagram::DiagramLayout> layout;
  exporting::Request request;  ///< points to the others
  session::TracePtr besideTrace{};
  std::shared_ptr<const diagram::DiagramLayout> beside{};
  std::shared_ptr<const diagram::Emphasis> emphasis{};  ///< by the filter, where it dims
  std::shared_ptr<const diagram::Emphasis> besideEmphasis{};
};

/// The diagram as the window lays it out, with what its filter hides or dims.
HeldRequest holdRequest(const session::Session& session, const views::DiagramView& view, const ExportChoice& choice);

}  // namespace wiretale::windows
