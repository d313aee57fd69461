#pragma once

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/tls_reading.h"

namespace wiretale::diagram {

/// What brackets need beside each lane: nothing where no message is cut.
PerSide<double> bracketRoom(const TlsReading& reading, const Metrics& metrics);

/// Room that their names need beside a lane.
double widestBracketName(const TlsReading& reading, const TextMeasurer& measurer, const Metrics& metrics);

/// A bracket outside of the sender's lane around the arrows that carry a message between them, with its name: once,
/// where several of a name follow one another. Expects lanes, arrows, the names of states and key captions in place;
/// without all of its arrows (a span of a long session, a filter) there is no bracket.
void addBrackets(DiagramLayout& layout, const TlsReading& reading, const TextMeasurer& measurer,
                 const Metrics& metrics);

}  // namespace wiretale::diagram
