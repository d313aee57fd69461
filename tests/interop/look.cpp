#include "tests/interop/look.h"

#include <algorithm>
#include <set>

namespace wiretale::testing {
namespace {

bool isProbe(Rule sent) {
  return sent == Rule::KeepAliveProbe || sent == Rule::WindowProbe;
}

/// The byte of a window probe does not count as sent, and a reset has whatever number the other side asked for.
bool movesOn(const Look& look) {
  return look.sent != Rule::WindowProbe && !look.packet.flags.has(wire::Rst);
}

/// Keeps what was seen while it goes from packet to packet.
class Observer {
 public:
  Observer(const trace::Trace& trace, Side host) : m_trace(trace), m_host(host) {}

  Look look(trace::Index index) {
    const trace::PacketRecord& packet = m_trace.packets[index];
    const bool reopens = opensAnother(packet);
    if (reopens) m_flows = {};
    m_reopened = m_reopened || reopens;
    const Side other = otherSide(packet.from);
    Look look{.packet = packet,
              .sentHere = packet.from == m_host,
              .sent = m_trace.reasonAt(packet.sentReason).rule,
              .arrived = {},
              .overtaken = packet.ordinal < m_ordinals[packet.from],
              .again = m_seen[packet.from].contains(packet.ordinal),
              .reopens = reopens,
              .old = belongsToOldOne(packet),
              .own = m_flows[packet.from],
              .other = m_flows[other],
              .otherProbed = m_probed[other]};
    look.needed = packet.cause != trace::kNoIndex && wire::before(m_trace.packets[packet.cause].ack, look.end());
    if (!look.sentHere) look.arrived = m_trace.reasonAt(packet.arrivalReason).rule;
    remember(look);
    return look;
  }

 private:
  /// The trace knows the numbers with which connections begin.
  bool opensAnother(const trace::PacketRecord& packet) {
    if (!packet.flags.has(wire::Syn) || packet.flags.has(wire::Ack)) return false;
    const bool first = m_opened[packet.from].insert(packet.seq.raw()).second;
    return first && packet.seq != m_trace.endpoints[packet.from].initialSequence;
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
    flow = {.any = true,
            .old = flow.old || look.old,
            .first = begins ? packet.seq : flow.first,
            .next = further ? look.end() : flow.next,
            .ack = packet.ack,
            .window = packet.window};
    m_seen[packet.from].insert(packet.ordinal);
    m_ordinals[packet.from] = std::max(m_ordinals[packet.from], packet.ordinal);
    m_probed[packet.from] = isProbe(look.sent);
  }

  const trace::Trace& m_trace;
  Side m_host;
  bool m_reopened = false;
  PerSide<Flow> m_flows;
  PerSide<std::uint32_t> m_ordinals{};
  PerSide<bool> m_probed{};
  PerSide<std::set<std::uint32_t>> m_seen;
  PerSide<std::set<std::uint32_t>> m_opened;  ///< sequence numbers of the SYNs
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

std::vector<Look> looksOf(const trace::Trace& trace, Side host) {
  Observer observer(trace, host);
  std::vector<Look> looks;
  const auto view = host == Side::Client ? capture::PointOfView::Client : capture::PointOfView::Server;
  for (const capture::Sighting& seen : capture::sightingsOf(trace, view)) looks.push_back(observer.look(seen.packet));
  return looks;
}

}  // namespace wiretale::testing
