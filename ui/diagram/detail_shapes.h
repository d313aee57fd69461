#pragma once

#include <cstdint>

#include <QPointF>
#include <QRectF>

#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/trace/records.h"
#include "ui/diagram/density_pyramid.h"
#include "ui/diagram/ink.h"

// What is drawn where there is no room for each packet's label, or for each packet; and what joins packets.

namespace wiretale::diagram {

/// Packets of one kind that leave one side shortly after each other, with one label for all: at the sender's lane a
/// brace around their tails.
struct BraceShape {
  QRectF glyph;
  QRectF label;  ///< null while it is open: each packet has the label it finds room for
  Side from = Side::Client;
  Ink ink = Ink::Connection;
  trace::Index first = trace::kNoIndex;
  trace::Index last = trace::kNoIndex;
  std::uint32_t count = 0;
  std::uint32_t found = 0;  ///< of them, by a filter; without one all
  bool open = false;
};

/// Packets that carry a message between them: outside of their sender's lane a bracket from the first one's tail to the
/// last one's.
struct BracketShape {
  QRectF glyph;
  Side from = Side::Client;
  trace::Index first = trace::kNoIndex;
  trace::Index last = trace::kNoIndex;
};

/// A row of a density band: how many packets each side sends in that time, a bar inwards from its lane.
struct DensityRow {
  double top = 0;
  double bottom = 0;
  PerSide<PacketCounts> counts;
  PerSide<PacketCounts> bright{};  ///< of them, those that stand out where others are paler
};

/// A loss or a reset in a density band, or several in one row.
struct CrowdMark {
  QPointF at;
  Side from = Side::Client;
  bool reset = false;
  std::uint32_t count = 0;
  std::uint32_t found = 0;  ///< see BraceShape
  trace::Index first = trace::kNoIndex;
};

}  // namespace wiretale::diagram
