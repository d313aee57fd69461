#include "tests/interop/look.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/capture/sightings.h"

namespace wiretale::testing {
namespace {

bool isProbe(Rule sent) {
  return sent == Rule::KeepAliveProbe || sent == Rule::WindowProbe;
}

/// The byte of a window probe does not count as sent, a reset has whatever number the other side asked for, and what
/// somebody else made is not its sender's.
bool movesOn(const Look& look) {
  return look.sent != Rule::WindowProbe && !look.packet.flags.has(wire::Rst) && !look.foreign;
}

/// Keeps what was seen while it goes from packet to packet.
class Observer {
 public:
  Observer(const trace::Trace& trace, capture::PointOfView view) : m_trace(trace), m_view(view) {}

  Look look(trace::Index index, bool leaves) {
    const trace::PacketRecord& packet = m_trace.packets[index];
    const bool reopens = opensAnother(packet);
    if (reopens) m_flows = {};
    m_reopened = m_reopened || reopens;
    const Side other = otherSide(packet.from);
    Look look{.packet = packet,
              .view = m_view,
              .sentHere = leaves && !packet.copy && !packet.forged,
              .sent = m_trace.reasonAt(packet.sentReason).rule,
              .arrived = {},
              .overtaken = !packet.forged && packet.ordinal < m_ordinals[packet.from],
              .again = !packet.forged && m_seen[packet.from].contains(packet.ordinal),
              .foreign = packet.forged || (packet.copy && packet.connection < m_connection),
              .reopens = reopens,
              .old = belongsToOldOne(packet),
              .own = m_flows[packet.from],
              .other = m_flows[other],
              .otherProbed = m_probed[other]};
    look.needed = packet.cause == trace::kNoIndex ? !isAcknowledgedBefore(index, look.end())
                                                  : wire::before(m_trace.packets[packet.cause].ack, look.end());
    if (!look.sentHere || look.onWire()) look.arrived = m_trace.reasonAt(packet.arrivalReason).rule;
    remember(look);
    return look;
  }

 private:
  /// Its sender had begun with another number.
  bool opensAnother(const trace::PacketRecord& packet) const {
    const Flow& flow = m_flows[packet.from];
    return packet.flags.has(wire::Syn) && !packet.flags.has(wire::Ack) && flow.any && packet.seq != flow.first;
  }

  /// In what the other side had sent when this packet was handed to the link, in whose order they are.
  bool isAcknowledgedBefore(trace::Index index, wire::SeqNum end) const {
    const trace::PacketRecord& packet = m_trace.packets[index];
    return std::any_of(m_trace.packets.begin(), m_trace.packets.begin() + index, [&](const trace::PacketRecord& other) {
      return other.from != packet.from && other.connection == packet.connection && other.flags.has(wire::Ack) &&
             !wire::before(other.ack, end);
    });
  }

  /// Neither its sender's SYN nor an answer to the one that was seen.
  bool belongsToOldOne(const trace::PacketRecord& packet) const {
    const Flow& other = m_flows[otherSide(packet.from)];
    const bool answersAnother = packet.flags.has(wire::Ack) && other.any && packet.ack != other.first + 1;
    return m_reopened && !m_flows[packet.from].any && (!packet.flags.has(wire::Syn) || answersAnother);
  }

  void remember(const Look& look) {
    const trace::PacketRecord& packet = look.packet;
    Flow& flow = m_flows[packet.from];
    const bool begins = !flow.any || (packet.flags.has(wire::Syn) && packet.seq != flow.first);
    const bool further = begins || (wire::before(flow.next, look.end()) && movesOn(look));
    const bool claims = begins || (wire::before(flow.claimed, look.end()) && look.sent != Rule::WindowProbe);
    const bool probes = look.sent == Rule::WindowProbe && look.carries();
    const wire::SeqNum claimed = claims ? look.end() : flow.claimed;
    const bool chains = begins || (packet.seq == flow.chained && look.sent != Rule::WindowProbe);
    flow = {.any = true,
            .foreign = flow.foreign || look.foreign,
            .foreignLast = look.foreign,
            .probed = probes || (flow.probed && !further),
            .asks = flow.any && look.bare() && packet.seq + 1 == flow.claimed,
            .old = flow.old || look.old,
            .beganWithReset = begins ? packet.flags.has(wire::Rst) : flow.beganWithReset,
            .first = begins ? packet.seq : flow.first,
            .next = further ? look.end() : flow.next,
            .claimed = claimed,
            .chained = chains ? claimed : flow.chained,
            .ack = packet.ack,
            .window = packet.window,
            .arrived = look.arrived};
    if (packet.flags.has(wire::Syn)) m_connection = std::max<std::uint32_t>(m_connection, packet.connection);
    if (!packet.forged) {
      m_seen[packet.from].insert(packet.ordinal);
      m_ordinals[packet.from] = std::max(m_ordinals[packet.from], packet.ordinal);
    }
    m_probed[packet.from] = isProbe(look.sent);
  }

  const trace::Trace& m_trace;
  capture::PointOfView m_view;
  bool m_reopened = false;
  std::uint32_t m_connection = 0;  ///< the last one whose SYN was seen
  PerSide<Flow> m_flows;
  PerSide<std::uint32_t> m_ordinals{};
  PerSide<bool> m_probed{};
  PerSide<std::set<std::uint32_t>> m_seen;
};

}  // namespace

bool Look::carries() const {
  return length() > 0 || packet.flags.has(wire::Syn) || packet.flags.has(wire::Fin);
}

bool Look::bare() const {
  return !carries() && !packet.flags.has(wire::Rst);
}

wire::SeqNum Look::end() const {
  return packet.seq + (length() + (packet.flags.has(wire::Syn) ? 1U : 0U) + (packet.flags.has(wire::Fin) ? 1U : 0U));
}

bool Look::acknowledgesNothingNew() const {
  return bare() && own.any && packet.seq == own.next && packet.ack == own.ack;
}

std::vector<Look> looksOf(const trace::Trace& trace, capture::PointOfView view) {
  std::map<std::pair<std::uint32_t, std::uint16_t>, Observer> observers;  // by the client's address and port
  std::vector<Look> looks;
  for (const capture::Sighting& seen : capture::sightingsOf(trace, view)) {
    const trace::PacketRecord& packet = trace.packets[seen.packet];
    if (packet.protocol != trace::Protocol::Tcp) {
      looks.push_back({.packet = packet, .view = view, .own = {}, .other = {}});
      continue;
    }
    const trace::Address& client = trace.connections[packet.connection].ends[Side::Client];
    Observer& observer = observers.try_emplace({client.address, client.port}, trace, view).first->second;
    looks.push_back(observer.look(seen.packet, seen.direction != capture::Direction::Inbound));
  }
  return looks;
}

}  // namespace wiretale::testing
