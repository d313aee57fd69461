#include "core/sim/marked_packets.h"

#include <map>
#include <variant>

namespace wiretale::sim {
namespace {

class Marker {
 public:
  explicit Marker(Side from) : m_from(from) {}

  void operator()(const scenario::DropPacket& drop) {
    if (MarkedPacket* const packet = packetOf(drop)) packet->dropped = true;
  }
  void operator()(const scenario::DelayPacket& delay) {
    if (MarkedPacket* const packet = packetOf(delay)) packet->delay = delay.by;
  }
  void operator()(const scenario::DuplicatePacket& duplicate) {
    if (MarkedPacket* const packet = packetOf(duplicate)) packet->copyAfter = duplicate.after;
  }
  void operator()(const scenario::CorruptPacket& corrupt) {
    MarkedPacket* const packet = packetOf(corrupt);
    if (packet == nullptr) return;
    packet->corrupted = true;
    packet->bit = corrupt.bit;
  }
  void operator()(const scenario::AddOption& add) {
    if (MarkedPacket* const packet = packetOf(add))
      packet->option = AddedOption{.kind = add.kind, .length = add.length};
  }
  void operator()(const scenario::OvertakePacket& overtake) {
    if (MarkedPacket* const packet = packetOf(overtake)) packet->heldAtMost = overtake.atMost;
  }
  /// The others are about a moment, not about a packet.
  template <typename Other>
  void operator()(const Other& /*intervention*/) {}

  std::vector<MarkedPacket> take() const {
    std::vector<MarkedPacket> list;
    for (const auto& [ordinal, packet] : m_packets) list.push_back(packet);
    return list;
  }

 private:
  template <typename Action>
  MarkedPacket* packetOf(const Action& action) {
    if (action.from != m_from) return nullptr;
    MarkedPacket& packet = m_packets[action.ordinal];
    packet.ordinal = action.ordinal;
    return &packet;
  }

  Side m_from;
  std::map<std::uint32_t, MarkedPacket> m_packets;
};

}  // namespace

MarkedPackets::MarkedPackets(const std::vector<scenario::Intervention>& interventions, Side from) {
  Marker marker(from);
  for (const scenario::Intervention& intervention : interventions) std::visit(marker, intervention);
  m_packets = marker.take();
}

}  // namespace wiretale::sim
