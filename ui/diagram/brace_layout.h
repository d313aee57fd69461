#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/metrics.h"
#include "ui/diagram/packet_label.h"

namespace wiretale::diagram {

/// Packets that one label can stand for: of one kind, from one side, one shortly after the other.
struct Run {
  std::vector<std::size_t> arrows;  ///< places in the layout's list, downwards; three at least
  PacketLabel label;                ///< "DATA ×8", "11,680 B"
  std::uint32_t found = 0;          ///< how many of them are in a set; without one all
};

/// The runs of a layout, by side and downwards. Expects arrows in place. `bright`: a set that their labels count; may
/// be null.
std::vector<Run> runsOf(const DiagramLayout& layout, const trace::Trace& trace, const PacketLabeller& labeller,
                        const trace::EventSet* bright, const Metrics& metrics);

/// "DATA ×8 (3 found)" where a filter found some of them, but not all.
QString withFound(const QString& label, std::uint32_t count, std::uint32_t found);

/// The brace of a run, closed or open, without its label.
BraceShape braceOf(const DiagramLayout& layout, const Run& run, const Metrics& metrics);

}  // namespace wiretale::diagram
