#include "core/query/search.h"

#include <algorithm>

namespace wiretale::query {

using trace::AppEvent;
using trace::ConnectionIndex;
using trace::Index;
using trace::kNoIndex;
using trace::PacketRecord;
using trace::TimerSpan;

namespace {

template <class Records, class Moment>
Index firstFrom(const Records& records, SimTime at, Moment moment) {
  const auto first = std::ranges::lower_bound(records, at, {}, moment);
  return static_cast<Index>(first - records.begin());
}

Index earliest(Index end) {
  return end > Search::kReach ? end - Search::kReach : 0;
}

bool about(ConnectionIndex a, ConnectionIndex b) {
  return a == b || a == trace::kNoConnection || b == trace::kNoConnection;
}

}  // namespace

std::uint32_t lengthOf(const PacketRecord& packet) {
  return packet.payloadLength + (packet.flags.has(wire::Syn) ? 1U : 0U) + (packet.flags.has(wire::Fin) ? 1U : 0U);
}

wire::SeqNum endOf(const PacketRecord& packet) {
  return packet.seq + lengthOf(packet);
}

/// Packets are in order of when they were handed over; a queue lets them leave later. So the search is a little off,
/// which is made good by going on from there.
Index Search::firstSentFrom(SimTime at) const {
  Index first = firstFrom(m_trace.packets, at, &PacketRecord::sent);
  const Index least = first > 512 ? first - 512 : 0;
  for (Index i = first; i-- > least;)
    if (m_trace.packets[i].sent >= at) first = i;
  return first;
}

Index Search::firstTimerFrom(SimTime at) const {
  return firstFrom(m_trace.timers, at, &TimerSpan::started);
}

Index Search::firstAppFrom(SimTime at) const {
  return firstFrom(m_trace.appEvents, at, &AppEvent::at);
}

Index Search::arrivedAt(SimTime at, Side to, ConnectionIndex connection) const {
  const Index end = firstSentFrom(at + SimDuration(1));
  for (Index i = end; i-- > earliest(end);) {
    const PacketRecord& packet = m_trace.packets[i];
    if (packet.arrives == at && packet.from != to && packet.arrived() && about(packet.connection, connection)) return i;
  }
  return kNoIndex;
}

Index Search::sentAt(SimTime at, Side from, ConnectionIndex connection) const {
  for (Index i = firstSentFrom(at); i < m_trace.packets.size(); ++i) {
    const PacketRecord& packet = m_trace.packets[i];
    if (packet.sent == at && packet.from == from && packet.connection == connection) return i;
    if (packet.sent > at && packet.from == from) break;
  }
  return kNoIndex;
}

Index Search::lastFired(SimTime until, tcp::TimerKind kind, Side side, ConnectionIndex connection) const {
  const Index end = firstTimerFrom(until + SimDuration(1));
  Index best = kNoIndex;
  for (Index i = end; i-- > earliest(end);) {
    const TimerSpan& timer = m_trace.timers[i];
    if (timer.kind != kind || timer.side != side || !about(timer.connection, connection)) continue;
    if (timer.outcome != trace::TimerOutcome::Fired || timer.ended > until) continue;
    if (best == kNoIndex || timer.ended > m_trace.timers[best].ended) best = i;
    if (timer.started < m_trace.timers[best].started) break;
  }
  return best;
}

Index Search::firedAt(SimTime at, Side side, ConnectionIndex connection) const {
  const Index end = firstTimerFrom(at + SimDuration(1));
  for (Index i = end; i-- > earliest(end);) {
    const TimerSpan& timer = m_trace.timers[i];
    const bool fired = timer.outcome == trace::TimerOutcome::Fired && timer.ended == at;
    if (fired && timer.side == side && about(timer.connection, connection)) return i;
  }
  return kNoIndex;
}

Index Search::lastCall(SimTime until, std::span<const AppEvent::Kind> kinds, Side side,
                       ConnectionIndex connection) const {
  const Index end = firstAppFrom(until + SimDuration(1));
  for (Index i = end; i-- > earliest(end);) {
    const AppEvent& event = m_trace.appEvents[i];
    if (event.side == side && about(event.connection, connection) &&
        std::ranges::find(kinds, event.kind) != kinds.end())
      return i;
  }
  return kNoIndex;
}

}  // namespace wiretale::query
