#pragma once

#include <span>

#include "core/tcp/timer_kind.h"
#include "core/trace/trace.h"

namespace wiretale::query {

/// Looks for records near a moment. Never looks further than kReach records, so that nothing costs the length of a
/// trace: a cause lies that near, or there is none.
class Search {
 public:
  static constexpr trace::Index kReach = 1U << 16U;

  explicit Search(const trace::Trace& trace) : m_trace(trace) {}

  /// The first packet of which all before it were sent earlier, as far as can be told.
  trace::Index firstSentFrom(SimTime at) const;

  /// The packet that reached `to` at that moment, of this connection; kNoIndex: none did.
  trace::Index arrivedAt(SimTime at, Side to, trace::ConnectionIndex connection) const;

  /// The packet that `from` sent at that moment; kNoIndex: none.
  trace::Index sentAt(SimTime at, Side from, trace::ConnectionIndex connection) const;

  /// The last timer of that kind to run out at or before a moment; kNoIndex: none did.
  trace::Index lastFired(SimTime until, tcp::TimerKind kind, Side side, trace::ConnectionIndex connection) const;

  /// The timer that ran out at just that moment; kNoIndex: none.
  trace::Index firedAt(SimTime at, Side side, trace::ConnectionIndex connection) const;

  /// The last of those calls at or before a moment, about that connection or none; kNoIndex: none.
  trace::Index lastCall(SimTime until, std::span<const trace::AppEvent::Kind> kinds, Side side,
                        trace::ConnectionIndex connection) const;

  trace::Index firstTimerFrom(SimTime at) const;
  trace::Index firstAppFrom(SimTime at) const;

 private:
  const trace::Trace& m_trace;
};

/// Sequence numbers that a packet takes: its payload, SYN and FIN.
std::uint32_t lengthOf(const trace::PacketRecord& packet);
wire::SeqNum endOf(const trace::PacketRecord& packet);

}  // namespace wiretale::query
