#pragma once

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/metrics.h"

namespace wiretale::diagram {

/// One number for each packet of some stretches; 0 for others.
class PacketOffsets {
 public:
  PacketOffsets() = default;
  PacketOffsets(trace::Index first, std::vector<double> values) { m_runs.push_back({first, std::move(values)}); }

  double operator[](trace::Index packet) const {
    if (m_runs.empty()) return 0;
    const Run* run = &m_runs.front();
    if (m_runs.size() > 1) {
      const auto next = std::ranges::upper_bound(m_runs, packet, {}, &Run::first);
      if (next != m_runs.begin()) run = &*std::prev(next);
    }
    const trace::Index place = packet - run->first;  // of an earlier one far beyond the end
    return place < run->values.size() ? run->values[place] : 0;
  }

  /// `further`: of packets behind all of these.
  void append(PacketOffsets further) {
    for (Run& run : further.m_runs) m_runs.push_back(std::move(run));
  }

 private:
  struct Run {
    trace::Index first = 0;
    std::vector<double> values;
  };
  std::vector<Run> m_runs;
};

/// How far below its true time each packet is drawn, in px, so that packets which leave at the same moment can be told
/// apart: never more than a fraction of an arrow's drop, the same at both ends (so slopes stay true), and never before
/// the packet that caused it.
PacketOffsets burstOffsets(const trace::Trace& trace, const TimeAxis& axis, double pixelsPerSecond,
                           const Metrics& metrics);

/// The same of the packets from `first` on and before `last`, as if there were none before them.
PacketOffsets burstOffsets(const trace::Trace& trace, const TimeAxis& axis, double pixelsPerSecond,
                           const Metrics& metrics, SimDuration typicalLatency, trace::Index first, trace::Index last);

/// One arrow for each packet, from lane edge to lane edge.
std::vector<ArrowShape> makeArrows(const trace::Trace& trace, const DiagramLayout& frame, const PacketOffsets& offsets);

/// The same of some packets, in order.
std::vector<ArrowShape> makeArrows(const trace::Trace& trace, const DiagramLayout& frame, const PacketOffsets& offsets,
                                   std::span<const trace::Index> packets);

/// y of a packet's arrival, as drawn.
double arrivalY(const trace::Trace& trace, const DiagramLayout& frame, const PacketOffsets& offsets,
                trace::Index packet);

}  // namespace wiretale::diagram
