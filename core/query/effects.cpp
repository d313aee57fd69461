#include <algorithm>

#include "core/query/cause_finder.h"
#include "core/query/causes.h"
#include "core/query/rule_causes.h"

namespace wiretale::query {

using trace::EventRef;
using trace::Index;
using trace::kNoIndex;
using trace::PacketRecord;
using trace::Trace;
using Kind = EventRef::Kind;

namespace {

/// Goes through what may have the event among its causes, and keeps what has.
class EffectFinder {
 public:
  EffectFinder(const Trace& trace, const EventRef& of) : m_trace(trace), m_search(trace), m_of(of) {}

  std::vector<Tie> find() && {
    switch (m_of.kind) {
      case Kind::Packet:
        packet();
        break;
      case Kind::Timer:
        timer();
        break;
      case Kind::App:
        call();
        break;
      case Kind::State:
      case Kind::None:
        break;
    }
    std::ranges::stable_sort(m_found, {}, [this](const Tie& tie) { return trace::timeOf(m_trace, tie.event); });
    return std::move(m_found);
  }

 private:
  void packet() {
    const PacketRecord& packet = m_trace.packets[m_of.index];
    const SimTime arrival = packet.arrives;
    packetsAfter(m_of.index);
    happenedAt(otherSide(packet.from), arrival);
    timersAt(packet.from, packet.sent);
  }

  void timer() {
    const trace::TimerSpan& timer = m_trace.timers[m_of.index];
    if (timer.outcome != trace::TimerOutcome::Fired) return;
    happenedAt(timer.side, timer.ended);
    std::size_t others = 0;
    forPackets(m_search.firstSentFrom(timer.ended), [&](Index index) {
      const PacketRecord& packet = m_trace.packets[index];
      if (timerBehind(m_trace.reasonAt(packet.sentReason).rule) == timer.kind) consider(trace::packetEvent(index));
      return ++others < kOthers;
    });
  }

  /// What a call asks for may have to wait: a FIN for all that is to be sent before it.
  void call() {
    const trace::AppEvent& event = m_trace.appEvents[m_of.index];
    happenedAt(event.side, event.at);
    const Index first = m_search.firstSentFrom(event.at);
    const std::size_t end = std::min<std::size_t>(m_trace.packets.size(), std::size_t{first} + Search::kReach);
    for (Index i = first; i < end && m_found.size() < kMost; ++i) {
      const PacketRecord& packet = m_trace.packets[i];
      const auto calls = callsBehind(m_trace.reasonAt(packet.sentReason).rule);
      const bool asked = packet.from == event.side && std::ranges::find(calls, event.kind) != calls.end();
      if (asked) consider(trace::packetEvent(i));
    }
  }

  /// What a packet can lead to: answers at its arrival, the first acknowledgment, the next times its bytes are sent,
  /// and what keeps its distance.
  void packetsAfter(Index from) {
    const PacketRecord& packet = m_trace.packets[from];
    std::size_t later = 0;
    forPackets(from + 1, [&](Index index) {
      const PacketRecord& other = m_trace.packets[index];
      const std::size_t known = m_found.size();
      const bool follows = other.from != packet.from || other.retransmission || other.copy || other.forged ||
                           m_trace.reasonAt(other.sentReason).rule == Rule::BbrDataPaced;
      if (follows || other.cause == from) consider(trace::packetEvent(index));
      if (other.sent > packet.arrives && m_found.size() == known) ++later;
      return later < kLater;
    });
    const auto& states = m_trace.states[otherSide(packet.from)];
    auto span = std::ranges::lower_bound(states, packet.arrives, {}, &trace::StateSpan::from);
    for (std::size_t i = 0; i < kOthers && span != states.end(); ++i, ++span)
      if (span->cause == from)
        consider(trace::stateEvent(otherSide(packet.from), static_cast<Index>(span - states.begin())));
  }

  void happenedAt(Side side, SimTime at) {
    const auto& states = m_trace.states[side];
    auto span = std::ranges::lower_bound(states, at, {}, &trace::StateSpan::from);
    for (; span != states.end() && span->from == at; ++span)
      consider(trace::stateEvent(side, static_cast<Index>(span - states.begin())));
    for (Index i = m_search.firstAppFrom(at); i < m_trace.appEvents.size() && m_trace.appEvents[i].at == at; ++i)
      if (m_trace.appEvents[i].side == side) consider(trace::appEvent(i));
    timersAt(side, at);
  }

  /// Timers that begin or are stopped at that moment; one that is stopped has begun not long before.
  void timersAt(Side side, SimTime at) {
    const Index end = m_search.firstTimerFrom(at + SimDuration(1));
    for (Index i = end > kLater ? end - kLater : 0; i < end; ++i) {
      const trace::TimerSpan& timer = m_trace.timers[i];
      if (timer.side == side && (timer.started == at || timer.ended == at)) consider(trace::timerEvent(i));
    }
  }

  template <class Visit>
  void forPackets(Index first, const Visit& visit) {
    const auto end = static_cast<Index>(std::min<std::size_t>(m_trace.packets.size(), std::size_t{first} + 8 * kLater));
    for (Index i = first; i < end; ++i)
      if (!visit(i)) return;
  }

  void consider(const EventRef& candidate) {
    const std::vector<Tie> causes = CauseFinder(m_trace).find(candidate);
    const auto tie = std::ranges::find(causes, m_of, &Tie::event);
    const bool known = std::ranges::find(m_found, candidate, &Tie::event) != m_found.end();
    if (tie != causes.end() && !known) m_found.push_back({candidate, tie->relation});
  }

  /// How many packets that have nothing to do with it are passed over before the search ends.
  static constexpr std::size_t kOthers = 64;
  static constexpr std::size_t kMost = 64;  ///< effects of one call
  static constexpr Index kLater = 512;

  const Trace& m_trace;
  Search m_search;
  EventRef m_of;
  std::vector<Tie> m_found;
};

}  // namespace

std::vector<Tie> causesOf(const Trace& trace, const EventRef& event) {
  return CauseFinder(trace).find(event);
}

std::vector<Tie> effectsOf(const Trace& trace, const EventRef& event) {
  return EffectFinder(trace, event).find();
}

}  // namespace wiretale::query
