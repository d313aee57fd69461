#pragma once

#include <cstdint>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/tls_reading.h"

namespace wiretale::diagram {

/// How much is said where the first key is used: "encrypted from here", or no more than "encrypted".
enum class KeyWords : std::uint8_t { Full, Short };

/// "encrypted from here", "application keys": beside the lane of whoever begins to use keys, below what stands there
/// already. Expects the arrows and the names of states in place.
void addKeyCaptions(DiagramLayout& layout, const TlsReading& reading, KeyWords words, const TextMeasurer& measurer,
                    const Metrics& metrics);

/// How wide the captions are, px.
double widestKeyCaption(const TlsReading& reading, KeyWords words, const TextMeasurer& measurer,
                        const Metrics& metrics);

}  // namespace wiretale::diagram
