#pragma once

#include <cstddef>
#include <span>

#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"

namespace wiretale::diagram {

/// How a picture of limited height shows what is spoken of.
struct SpokenView {
  double zoom = 1;
  double width = 0;        ///< of the layout, which may be more than there is
  double top = 0;          ///< of the picture; its head covers what is there
  std::size_t unseen = 0;  ///< events whose names are not in the picture, whole
};

/// The part of a layout, `height` high with its head, that shows the names of `events` and the moment that is spoken of
/// (LayoutOptions::spoken); of names that are too far apart, those nearest to the moment.
SpokenView partShowing(const DiagramLayout& layout, SimTime at, std::span<const EventRef> events, double height);

/// The zoom at which all of them can be read and seen, the nearest to what the trace gets by itself; where there is
/// none, that at which the most can. Lays out at each zoom that it tries: not for long sessions.
SpokenView viewOfSpoken(const trace::Trace& trace, LayoutOptions options, std::span<const EventRef> events,
                        double height, const TextMeasurer& measurer);

}  // namespace wiretale::diagram
