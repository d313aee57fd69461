#pragma once

#include <cstdint>
#include <vector>

#include <QString>

#include "ui/diagram/columns.h"
#include "ui/diagram/diagram_layout.h"

namespace wiretale::diagram {

/// What lies between two moments, ends included.
struct Measured {
  SimDuration time{};
  std::uint32_t packets = 0;  ///< that left
  std::uint64_t bytes = 0;    ///< their payload
};
Measured measure(const trace::Trace& trace, TimeSpan span);

/// Room left of the times, px.
double rulerRoom(const trace::Trace& trace, TimeSpan span, const TextMeasurer& measurer, const Metrics& metrics);

/// The ruler with its texts: time, packets and bytes. Expects lanes and axis in place.
void addRuler(DiagramLayout& layout, const trace::Trace& trace, TimeSpan span, const Columns& columns,
              const TextMeasurer& measurer, const Metrics& metrics);

}  // namespace wiretale::diagram
