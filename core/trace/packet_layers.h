#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/trace/trace.h"

namespace wiretale::trace {

/// Who a byte of a packet belongs to.
enum class PacketLayer : std::uint8_t {
  Ip,
  Transport,    ///< TCP or UDP; ICMP, though it is a part of IP
  Tls,          ///< handshake, alerts, and what it puts around the application's data
  Application,  ///< under TLS: its data, encrypted
};
inline constexpr std::size_t kPacketLayerCount = 4;

/// Bytes of a packet that follow each other and belong to one layer.
struct LayerRange {
  PacketLayer layer = PacketLayer::Ip;
  std::size_t offset = 0;  ///< from the packet's first byte
  std::size_t length = 0;

  bool operator==(const LayerRange&) const = default;
};

/// All bytes of the packet, in order, without gaps; neighbours are of different layers.
std::vector<LayerRange> layersOf(const Trace& trace, Index packet);

}  // namespace wiretale::trace
