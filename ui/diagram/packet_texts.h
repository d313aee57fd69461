#pragma once

#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/tls_reading.h"

namespace wiretale::diagram {

/// Puts labels on the arrows, "lost" beside the crosses and the time that passes into the folds; braces where several
/// packets share a label. Expects arrows, folds and `arrowRows` in place.
void addPacketTexts(DiagramLayout& layout, const trace::Trace& trace, const LayoutOptions& options,
                    const TlsReading& tls, const TextMeasurer& measurer, const Metrics& metrics);

}  // namespace wiretale::diagram
