#pragma once

#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/metrics.h"

namespace wiretale::diagram {

/// How far below its true time each packet is drawn, in px, so that packets which leave at the same moment can be told
/// apart: never more than a fraction of an arrow's drop, the same at both ends (so slopes stay true), and never before
/// the packet that caused it.
std::vector<double> burstOffsets(const trace::Trace& trace, const TimeAxis& axis, double pixelsPerSecond,
                                 const Metrics& metrics);

/// One arrow for each packet, from lane edge to lane edge.
std::vector<ArrowShape> makeArrows(const trace::Trace& trace, const DiagramLayout& frame,
                                   const std::vector<double>& offsets);

/// y of a packet's arrival, as drawn.
double arrivalY(const trace::Trace& trace, const DiagramLayout& frame, const std::vector<double>& offsets,
                trace::Index packet);

}  // namespace wiretale::diagram
