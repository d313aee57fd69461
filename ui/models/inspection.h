#pragma once

#include <vector>

#include <QString>

#include "core/trace/trace.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/ink.h"
#include "ui/models/field_sheet.h"

namespace wiretale::models {

/// A sentence with the rule behind it.
struct Because {
  QString question{};  ///< "Why was it sent?"
  QString sentence{};
  QString citation{};   ///< "RFC 9293 §3.5", or empty
  QString otherwise{};  ///< what would have happened else, or empty
  diagram::Ink ink = diagram::Ink::Timer;
};

struct Fact {
  QString name;
  QString value;
};

/// Everything the inspector shows about one event, in words.
struct Inspection {
  QString heading;  ///< "Packet 5 of 13"
  QString title;    ///< "SYN, ACK"
  diagram::Ink ink = diagram::Ink::Text;
  std::vector<Fact> facts;
  std::vector<Because> reasons;
  FieldSheet sheet;  ///< of a packet

  bool empty() const { return title.isEmpty(); }
};

/// Precondition: `event` is of this trace. An event of no kind gives an empty inspection.
Inspection inspect(const trace::Trace& trace, const diagram::EventRef& event);

/// The ink a packet is drawn in.
diagram::Ink inkOf(const trace::PacketRecord& packet);

}  // namespace wiretale::models
