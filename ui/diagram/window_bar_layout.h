#pragma once

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/sample_tracks.h"

namespace wiretale::diagram {

/// What the bars of each side take beside its lane, px: none where a side has no connection.
PerSide<double> windowBarRoom(const trace::Trace& trace, const TrackStore& store, const Metrics& metrics);

/// The receive window beside each lane; outside of it cwnd, where the side sends data. Each bar's name and what it is
/// worth at full width stand in the head. Expects lanes, axis and `barRoom` in place.
void addWindowBars(DiagramLayout& layout, const trace::Trace& trace, const TrackView& view,
                   const TextMeasurer& measurer, const Metrics& metrics);

}  // namespace wiretale::diagram
