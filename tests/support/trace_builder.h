#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/trace/trace.h"

namespace wiretale::testing {

/// What a test says of a packet; numbers are relative to the initial ones, the rest has sensible defaults.
struct PacketSpec {
  wire::TcpFlags flags = wire::Ack;
  std::uint32_t seq = 0;
  std::uint32_t ack = 0;
  std::uint32_t payload = 0;
  trace::Fate fate = trace::Fate::Delivered;
  double diesAt = 0.6;  ///< of the way, if the fate is Lost or Dropped
  bool retransmission = false;
  trace::Index cause = trace::kNoIndex;
  std::optional<SimDuration> latency{};
  wire::TcpOptions options{};
  Reason why{.rule = Rule::DataWithinWindow};
  Reason outcome{.rule = Rule::AckAccepted};
};

/// Makes traces by hand: for tests of what reads traces. Call in order of time.
class TraceBuilder {
 public:
  TraceBuilder() {
    m_trace.endpoints[Side::Client] = {"Client", 0x0A000001, 49'152, wire::SeqNum(1'000), 60s};
    m_trace.endpoints[Side::Server] = {"Server", 0x0A000002, 80, wire::SeqNum(5'000), 60s};
    m_trace.connections.push_back(
        {.ends = {{trace::Address{0x0A000001, 49'152}, trace::Address{0x0A000002, 80}}}, .initialSequence = {}});
    for (auto& spans : m_trace.states) {
      spans.push_back({kSessionStart, kSessionStart, trace::kNoIndex, trace::kNoIndex, tcp::State::Closed});
    }
  }

  TraceBuilder& latency(SimDuration oneWay) {
    m_latency = oneWay;
    return *this;
  }

  trace::Index packet(SimDuration at, Side from, PacketSpec spec) {
    const SimTime sent = kSessionStart + at;
    trace::PacketRecord record{};
    record.sent = sent;
    record.arrives = sent + spec.latency.value_or(m_latency);
    record.seq = m_trace.endpoints[from].initialSequence + spec.seq;
    if (spec.flags.has(wire::Ack)) record.ack = m_trace.endpoints[otherSide(from)].initialSequence + spec.ack;
    record.payloadLength = spec.payload;
    record.streamOffset = spec.seq > 0 ? spec.seq - 1 : 0;
    record.ordinal = m_sentBy[from]++;
    record.cause = spec.cause;
    record.sentReason = m_trace.reasons.add(spec.why);
    record.window = 65'535;
    if (spec.flags.has(wire::Syn)) spec.options.mss = 1'460;
    record.options = m_trace.options.add(spec.options);
    record.flags = spec.flags;
    record.from = from;
    record.fate = spec.fate;
    record.diedAt = record.died() ? static_cast<std::uint8_t>(spec.diesAt * 256) : std::uint8_t{0};
    record.retransmission = spec.retransmission;
    record.arrivalReason = outcomeOf(record, spec);
    extendStream(record);
    m_trace.packets.push_back(record);
    happened(record.ends());
    return static_cast<trace::Index>(m_trace.packets.size() - 1);
  }

  TraceBuilder& enters(SimDuration at, Side side, tcp::State state, trace::Index cause = trace::kNoIndex,
                       const Reason& why = {.rule = Rule::AckAccepted}) {
    const SimTime when = kSessionStart + at;
    m_trace.states[side].back().to = when;
    m_trace.states[side].push_back({when, when, m_trace.reasons.add(why), cause, state, 0});
    happened(when);
    return *this;
  }

  TraceBuilder& timer(Side side, tcp::TimerKind kind, SimDuration started, SimDuration deadline, SimDuration ended,
                      trace::TimerOutcome outcome) {
    using enum tcp::TimerKind;
    const bool fired = outcome == trace::TimerOutcome::Fired;
    const bool hasEndReason = fired || outcome == trace::TimerOutcome::Stopped;
    const Rule start = kind == Retransmission ? Rule::RtoStarted
                       : kind == DelayedAck   ? Rule::DelayedAckStarted
                                              : Rule::TimeWaitStarted;
    const Rule stop = kind == Retransmission ? Rule::RtoStopped
                      : kind == DelayedAck   ? Rule::DelayedAckStopped
                                             : Rule::TimersCleared;
    const Rule fire = kind == Retransmission ? Rule::RtoFired
                      : kind == DelayedAck   ? Rule::DelayedAckFired
                                             : Rule::TimeWaitFired;
    const std::int64_t length = (deadline - started).count();
    const trace::Index startReason = m_trace.reasons.add({.rule = start, .values = {length}});
    const trace::Index endReason =
        hasEndReason ? m_trace.reasons.add({.rule = fired ? fire : stop, .values = {fired ? length : 0}})
                     : trace::kNoIndex;
    m_timers.push_back({kSessionStart + started, kSessionStart + deadline, kSessionStart + ended, startReason,
                        endReason, side, kind, outcome, 0});
    happened(kSessionStart + ended);
    return *this;
  }

  TraceBuilder& app(SimDuration at, Side side, trace::AppEvent::Kind kind, std::uint64_t bytes = 0) {
    m_trace.appEvents.push_back({kSessionStart + at, bytes, side, kind, 0});
    happened(kSessionStart + at);
    return *this;
  }

  TraceBuilder& endsAt(SimDuration end, trace::EndOfTrace by = trace::EndOfTrace::Quiet) {
    m_trace.end = kSessionStart + end;
    m_trace.endedBy = by;
    return *this;
  }

  trace::Trace& raw() { return m_trace; }

  trace::Trace build() const {
    trace::Trace trace = m_trace;
    for (auto& spans : trace.states) spans.back().to = trace.end;
    std::vector<trace::TimerSpan> timers = m_timers;
    std::ranges::stable_sort(timers, {}, &trace::TimerSpan::started);
    for (const trace::TimerSpan& timer : timers) trace.timers.start(timer);
    trace.timers.finish(trace.end);
    return trace;
  }

 private:
  void happened(SimTime at) { m_trace.end = std::max(m_trace.end, at); }

  trace::Index outcomeOf(const trace::PacketRecord& record, const PacketSpec& spec) {
    switch (record.fate) {
      case trace::Fate::Delivered:
        return m_trace.reasons.add(spec.outcome);
      case trace::Fate::Lost:
        return m_trace.reasons.add({.rule = Rule::NetworkLost, .values = {300'000'000, 100'000'000}});
      case trace::Fate::Dropped:
        return m_trace.reasons.add({.rule = Rule::DroppedByHand, .values = {std::int64_t{record.ordinal} + 1}});
      case trace::Fate::InFlight:
        break;
    }
    return trace::kNoIndex;
  }

  void extendStream(const trace::PacketRecord& record) {
    trace::ByteStream& stream = m_trace.streams[record.from];
    const std::uint64_t end = record.streamOffset + record.payloadLength;
    if (end > stream.size()) stream.appendPattern(end - stream.size());
  }

  trace::Trace m_trace;
  std::vector<trace::TimerSpan> m_timers;
  PerSide<std::uint32_t> m_sentBy{};
  SimDuration m_latency = 20ms;
};

/// Opening handshake whose SYN, ACK is lost once and sent again after a second: 4 packets, 4 states, 2 timers.
inline trace::Trace handshakeWithLoss() {
  using enum tcp::State;
  TraceBuilder b;
  b.enters(0ms, Side::Client, SynSent).enters(0ms, Side::Server, Listen);
  const auto syn = b.packet(0ms, Side::Client, {.flags = wire::Syn});
  b.enters(20ms, Side::Server, SynReceived, syn);
  b.packet(20ms, Side::Server, {.flags = wire::Syn | wire::Ack, .ack = 1, .fate = trace::Fate::Lost, .cause = syn});
  b.timer(Side::Client, tcp::TimerKind::Retransmission, 0ms, 3s, 1040ms, trace::TimerOutcome::Stopped);
  b.timer(Side::Server, tcp::TimerKind::Retransmission, 20ms, 1020ms, 1020ms, trace::TimerOutcome::Fired);
  const auto again = b.packet(1020ms, Side::Server, {.flags = wire::Syn | wire::Ack, .ack = 1, .retransmission = true});
  b.enters(1040ms, Side::Client, Established, again);
  const auto ack = b.packet(1040ms, Side::Client, {.seq = 1, .ack = 1, .cause = again});
  b.enters(1060ms, Side::Server, Established, ack);
  return b.build();
}

/// A whole session without loss: handshake, a request of 300 bytes, an answer of 1,200, the four segments of the close
/// (the client closes first) and TIME-WAIT of 60 s. 9 packets, all states of a normal session.
inline trace::Trace wholeSession() {
  using enum tcp::State;
  TraceBuilder b;
  b.enters(0ms, Side::Client, SynSent).enters(0ms, Side::Server, Listen);
  const auto syn = b.packet(0ms, Side::Client, {.flags = wire::Syn});
  b.enters(20ms, Side::Server, SynReceived, syn);
  const auto synAck = b.packet(20ms, Side::Server, {.flags = wire::Syn | wire::Ack, .ack = 1, .cause = syn});
  b.enters(40ms, Side::Client, Established, synAck);
  const auto ack = b.packet(40ms, Side::Client, {.seq = 1, .ack = 1, .cause = synAck});
  const auto request = b.packet(40ms, Side::Client, {.seq = 1, .ack = 1, .payload = 300});
  b.enters(60ms, Side::Server, Established, ack);
  const auto answer = b.packet(60ms, Side::Server, {.seq = 1, .ack = 301, .payload = 1'200, .cause = request});
  const auto fin =
      b.packet(80ms, Side::Client, {.flags = wire::Fin | wire::Ack, .seq = 301, .ack = 1'201, .cause = answer});
  b.enters(80ms, Side::Client, FinWait1);
  b.enters(100ms, Side::Server, CloseWait, fin);
  const auto finAck = b.packet(100ms, Side::Server, {.seq = 1'201, .ack = 302, .cause = fin});
  b.enters(120ms, Side::Client, FinWait2, finAck);
  const auto lastFin = b.packet(150ms, Side::Server, {.flags = wire::Fin | wire::Ack, .seq = 1'201, .ack = 302});
  b.enters(150ms, Side::Server, LastAck);
  b.enters(170ms, Side::Client, TimeWait, lastFin);
  const auto lastAck = b.packet(170ms, Side::Client, {.seq = 302, .ack = 1'202, .cause = lastFin});
  b.enters(190ms, Side::Server, Closed, lastAck);
  b.timer(Side::Client, tcp::TimerKind::TimeWait, 170ms, 60'170ms, 60'170ms, trace::TimerOutcome::Fired);
  b.enters(60'170ms, Side::Client, Closed);
  return b.build();
}

}  // namespace wiretale::testing
