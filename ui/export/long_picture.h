#pragma once

#include <QString>

#include <tl/expected.hpp>

#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"

namespace wiretale::exporting {

/// Higher pictures of a long session are not made: nobody could open them. px at scale 1.
inline constexpr double kHighestPicture = 200'000;
/// As high as a picture of a long session gets whose zoom nobody asked for.
inline constexpr double kUsualHeight = 30'000;

/// The whole session in one layout, as the window shows it at `options.zoom`: of a long one with lines and density
/// bands. The error says which zoom would do.
tl::expected<diagram::DiagramLayout, QString> layoutAsAsked(const trace::Trace& trace,
                                                            const diagram::LayoutOptions& options,
                                                            const diagram::TextMeasurer& measurer);

/// The same at a zoom that is at most `options.zoom`, and small enough for a picture of usual height.
diagram::DiagramLayout boundedLayout(const trace::Trace& trace, const diagram::LayoutOptions& options,
                                     const diagram::TextMeasurer& measurer);

}  // namespace wiretale::exporting
