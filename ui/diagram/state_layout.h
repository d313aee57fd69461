#pragma once

#include <span>
#include <vector>

#include "core/trace/trace.h"
#include "ui/diagram/arrow_layout.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/metrics.h"

namespace wiretale::diagram {

/// One state of one side: where its band begins and ends, and where its name stands.
struct StateRow {
  trace::Index index = 0;  ///< into the side's spans
  Ink band = Ink::BandIdle;
  Ink name = Ink::Secondary;
  double top = 0;
  double bottom = 0;
  double nameY = 0;  ///< the middle of its name
  bool named = true;
};

/// The states of one side, their names pushed down so that none covers another.
std::vector<StateRow> stateRows(const trace::Trace& trace, const DiagramLayout& frame, const PacketOffsets& offsets,
                                Side side, const Metrics& metrics);

/// The same of some states, in order; names that would be pushed down further than `furthest` px are left out.
std::vector<StateRow> stateRows(const trace::Trace& trace, const DiagramLayout& frame, const PacketOffsets& offsets,
                                Side side, const Metrics& metrics, std::span<const trace::Index> states,
                                double furthest);

/// Bands, names and the elbows of names that had to move.
void addStates(DiagramLayout& layout, const trace::Trace& trace, const std::vector<StateRow>& rows, Side side,
               const TextMeasurer& measurer, const Metrics& metrics);

/// The widest name a state can have: reserved always, so that lanes stand still while a session changes.
double widestStateName(const TextMeasurer& measurer, const Metrics& metrics);

}  // namespace wiretale::diagram
