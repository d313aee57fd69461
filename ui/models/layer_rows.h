#pragma once

#include <vector>

#include <QString>

#include "core/trace/packet_layers.h"

namespace wiretale::models {

/// A layer of the two models, and what a packet has of it.
struct LayerRow {
  QString osi;       ///< "4 Transport"
  QString internet;  ///< of the TCP/IP model (RFC 1122 §1.1.3): "Transport"
  QString here;      ///< "TCP", "not modelled (Ethernet: 14 + 4 bytes)"
  std::size_t bytes = 0;
  double share = 0;  ///< of the packet's bytes
  int layer = -1;    ///< PacketLayer; -1: the packet has none of it here
};

/// From the top, as the models are drawn: application first. Precondition: `packet` is of this trace.
std::vector<LayerRow> layerRows(const trace::Trace& trace, trace::Index packet);

/// "The application's 42 bytes travel in 160: …" what all layers add together.
QString layerSummary(const trace::Trace& trace, trace::Index packet);

}  // namespace wiretale::models
