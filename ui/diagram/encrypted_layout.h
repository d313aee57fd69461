#pragma once

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/tls_reading.h"

namespace wiretale::diagram {

/// The areas between the lanes that are encrypted, and the keys on the lanes. Expects the arrows in place.
EncryptedShapes encryptedShapes(const DiagramLayout& layout, const trace::Trace& trace, const TlsReading& reading,
                                const Metrics& metrics);

}  // namespace wiretale::diagram
