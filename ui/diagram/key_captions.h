#pragma once

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/tls_reading.h"

namespace wiretale::diagram {

/// "encrypted from here", "application keys": beside the lane of whoever begins to use keys, below what stands there
/// already. Expects the arrows and the names of states in place.
void addKeyCaptions(DiagramLayout& layout, const TlsReading& reading, const TextMeasurer& measurer,
                    const Metrics& metrics);

/// How wide the captions are, px.
double widestKeyCaption(const TlsReading& reading, const TextMeasurer& measurer, const Metrics& metrics);

}  // namespace wiretale::diagram
