#include "core/capture/sightings.h"

#include <algorithm>
#include <tuple>

#include "core/trace/packet_bytes.h"

namespace wiretale::capture {
namespace {

void addSeenBy(std::vector<Sighting>& sightings, const trace::Trace& trace, Side side, std::uint8_t interface) {
  for (trace::Index i = 0; i < trace.packets.size(); ++i) {
    const trace::PacketRecord& packet = trace.packets[i];
    if (packet.from == side) {
      // The network makes copies, and somebody in the middle forges: neither leaves the host.
      if (packet.copy || packet.forged) continue;
      sightings.push_back({packet.sent, i, interface, Direction::Outbound});
    } else if (packet.arrived()) {
      sightings.push_back({packet.arrives, i, interface, Direction::Inbound});
    }
  }
}

void addSent(std::vector<Sighting>& sightings, const trace::Trace& trace) {
  for (trace::Index i = 0; i < trace.packets.size(); ++i) {
    sightings.push_back({trace.packets[i].sent, i, 0, Direction::None});
  }
}

}  // namespace

std::vector<Sighting> sightingsOf(const trace::Trace& trace, PointOfView view) {
  std::vector<Sighting> sightings;
  sightings.reserve(trace.packets.size() * (view == PointOfView::Both ? 2 : 1));
  if (view == PointOfView::Wire) addSent(sightings, trace);
  if (view == PointOfView::Client || view == PointOfView::Both) addSeenBy(sightings, trace, Side::Client, 0);
  if (view == PointOfView::Server) addSeenBy(sightings, trace, Side::Server, 0);
  if (view == PointOfView::Both) addSeenBy(sightings, trace, Side::Server, 1);
  const auto key = [](const Sighting& s) { return std::tuple(s.at, s.packet, s.direction == Direction::Inbound); };
  std::sort(sightings.begin(), sightings.end(), [&](const Sighting& a, const Sighting& b) { return key(a) < key(b); });
  return sightings;
}

std::vector<std::byte> bytesOf(const trace::Trace& trace, const Sighting& seen) {
  return seen.direction == Direction::Inbound ? trace::packetBytes(trace, seen.packet)
                                              : trace::packetBytesAsSent(trace, seen.packet);
}

}  // namespace wiretale::capture
