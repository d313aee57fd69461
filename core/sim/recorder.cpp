#include "core/sim/recorder.h"

#include <algorithm>
#include <vector>

namespace wiretale::sim {

using trace::ConnectionIndex;
using trace::Index;
using trace::kNoIndex;

Recorder::Recorder(trace::Trace& trace, std::size_t packets) : m_trace(trace), m_book(trace) {
  trace.packets.reserve(packets);
  trace.timers.reserve(packets);
  trace.reasons.reserve(packets * 20);
  trace.appEvents.reserve(16);
  for (auto& spans : trace.connectionStates) spans.reserve(8);
  for (trace::Samples& samples : trace.samples) samples.reserve(packets);
  for (auto& spans : trace.states) {
    spans.reserve(8);
    spans.push_back({kSessionStart, kSessionStart, kNoIndex, kNoIndex, tcp::State::Closed});
  }
}

[[gnu::flatten]] void Recorder::notes(host::Stack& stack, Side side, Index cause, SimTime now) {
  m_last = std::max(m_last, now);
  for (const host::FlowNote& each : stack.notes()) {
    if (each.note.kind == tcp::Note::Kind::SegmentJudged) {
      judgement(cause, each.note.reason);
    } else {
      note(each, stack, side, cause, now);
    }
  }
  stack.forgetNotes();
}

void Recorder::note(const host::FlowNote& each, const host::Stack& stack, Side side, Index cause, SimTime now) {
  FlowRecord& flow = recordOf(side, each.flow, each.number);
  switch (each.note.kind) {
    case tcp::Note::Kind::StateChanged:
      endSpan(flow, side, now);
      if (stack.hasFlow(each.flow)) findConnection(flow, stack.flow(each.flow), each.note, side, cause);
      return changeState(flow, each.note, side, cause, now);
    case tcp::Note::Kind::TimerStarted:
      return startTimer(flow, each.note, side, now);
    case tcp::Note::Kind::TimerStopped:
    case tcp::Note::Kind::TimerFired:
      return endTimer(flow, each.note, now);
    case tcp::Note::Kind::Remarked:
      return remark(each.note.reason, side, cause);
    case tcp::Note::Kind::SegmentJudged:
      return;
  }
}

/// A number that is new here is that of a new flow.
Recorder::FlowRecord& Recorder::newRecordOf(Side side, host::FlowId flow, std::uint32_t number) {
  std::vector<FlowRecord>& flows = m_flows[side];
  if (flow >= flows.size()) flows.resize(flow + 1U);
  FlowRecord& record = flows[flow];
  record = {.number = number};
  record.timers.fill(kNoIndex);
  return record;
}

/// A SYN is sent, or one is taken; or what this side thought to be another connection turns out to be that of the
/// packet that came.
void Recorder::findConnection(FlowRecord& flow, const host::Flow& known, const tcp::Note& note, Side side,
                              Index cause) {
  using enum tcp::State;
  const bool fromListen = note.to == SynReceived && note.from == Listen;
  if (note.to == SynSent) {
    flow.connection = m_book.opens(side, endsOf(known.tuple, side));
  } else if (fromListen && cause != kNoIndex) {
    flow.connection = m_book.takes(side, m_trace.packets[cause].connection);
  } else if (note.to == Established && cause != kNoIndex && flow.connection != trace::kNoConnection) {
    const ConnectionIndex other = m_trace.packets[cause].connection;
    const auto numberIn = [&](ConnectionIndex which) { return m_trace.connections[which].initialSequence[side]; };
    if (numberIn(other) == numberIn(flow.connection)) flow.connection = other;
  }
}

void Recorder::endSpan(FlowRecord& flow, Side side, SimTime now) {
  if (flow.span != kNoIndex) m_trace.connectionStates[side][flow.span].to = now;
  flow.span = kNoIndex;
}

ConnectionBook::Ends Recorder::endsOf(const host::FourTuple& tuple, Side side) const {
  const trace::Address own{m_trace.endpoints[side].address, tuple.localPort};
  const trace::Address peer{tuple.remote.address, tuple.remote.port};
  return side == Side::Client ? ConnectionBook::Ends{own, peer} : ConnectionBook::Ends{peer, own};
}

void Recorder::changeState(FlowRecord& flow, const tcp::Note& note, Side side, Index cause, SimTime now) {
  using enum tcp::State;
  const trace::StateSpan span{now, now, m_trace.reasons.add(note.reason), cause, note.to, flow.connection};
  if (flow.connection != trace::kNoConnection) {
    const bool over = note.to == Closed || note.to == Listen;
    if (over) m_book.ends(side, flow.connection);
    if (!over) flow.span = static_cast<Index>(m_trace.connectionStates[side].size());
    if (note.to != Listen) m_trace.connectionStates[side].push_back(span);
  }
  if (m_followed[side] != flow.number) return;
  changeLane(side, span);
  if (note.to == Established) appEvent(trace::AppEvent::Kind::Connected, side, now);
}

void Recorder::changeLane(Side side, const trace::StateSpan& span) {
  auto& spans = m_trace.states[side];
  spans.back().to = span.from;
  spans.push_back(span);
}

void Recorder::follow(Side side, const host::Stack& stack, host::FlowId id, std::uint64_t streamBegin, SimTime now) {
  const host::Flow& known = stack.flow(id);
  FlowRecord& flow = recordOf(side, id, known.number);
  flow.streamBegin = streamBegin;
  m_followed[side] = flow.number;
  const tcp::State state = known.connection.state();
  // What begins has its state still to be told.
  if (flow.span == kNoIndex || m_trace.states[side].back().state == state) return;
  trace::StateSpan span = m_trace.connectionStates[side][flow.span];
  span.from = span.to = now;
  changeLane(side, span);
}

void Recorder::secure(Side side, const host::Stack& stack, host::FlowId flow, std::uint32_t tape,
                      std::uint64_t streamBegin) {
  const ConnectionIndex connection = recordOf(side, flow, stack.flow(flow).number).connection;
  auto found = std::ranges::find(m_trace.secure, tape, &trace::SecureConnection::tape);
  if (found == m_trace.secure.end()) {
    found = m_trace.secure.insert(found, {.connection = connection, .tape = tape, .streamBegin = {}});
  }
  // Fast Open: on the client's side TLS speaks before there is a SYN.
  if (found->connection == trace::kNoConnection) found->connection = connection;
  found->streamBegin[side] = streamBegin;
}

void Recorder::followListener(Side side, const Reason& reason, SimTime now) {
  m_followed[side] = 0;
  if (m_trace.states[side].back().state == tcp::State::Listen) return;
  changeLane(side, {now, now, m_trace.reasons.add(reason), kNoIndex, tcp::State::Listen});
  m_last = std::max(m_last, now);
}

void Recorder::startTimer(FlowRecord& flow, const tcp::Note& note, Side side, SimTime now) {
  Index& running = flow.timers[static_cast<std::size_t>(note.timer)];
  if (running != kNoIndex) m_trace.timers.end(running, now, trace::TimerOutcome::Replaced);
  running = m_trace.timers.start({now, note.deadline, now, m_trace.reasons.add(note.reason), kNoIndex, side, note.timer,
                                  trace::TimerOutcome::Running, flow.connection});
}

void Recorder::endTimer(FlowRecord& flow, const tcp::Note& note, SimTime now) {
  Index& running = flow.timers[static_cast<std::size_t>(note.timer)];
  if (running == kNoIndex) return;
  using enum trace::TimerOutcome;
  const bool fired = note.kind == tcp::Note::Kind::TimerFired;
  m_trace.timers.end(running, now, fired ? Fired : Stopped, m_trace.reasons.add(note.reason));
  running = kNoIndex;
}

Index Recorder::spoofed(const host::Stack::Departure& departure, const Passage& passage, Side from,
                        std::uint32_t source) {
  ConnectionBook::Ends ends = endsOf(departure.tuple, from);
  ends[from].address = source;
  return packet(departure, passage, from, kNoIndex, m_book.begins(ends));
}

Index Recorder::packet(const host::Stack::Departure& departure, const Passage& passage, Side from, Index cause) {
  return packet(departure, passage, from, cause, connectionOf(departure, from, cause));
}

Index Recorder::packet(const host::Stack::Departure& departure, const Passage& passage, Side from, Index cause,
                       ConnectionIndex connection) {
  const tcp::Outgoing& outgoing = departure.outgoing;
  const wire::TcpSegment& segment = outgoing.segment;
  const Index sentReason = m_trace.reasons.add(outgoing.reason);
  if (segment.flags.has(wire::Syn)) learnInitialSequence(departure, from, connection);
  const bool own = departure.flow != host::kNoFlow;
  trace::PacketRecord record{
      .sent = passage.sent,
      .arrives = passage.arrives,
      .streamOffset = outgoing.streamOffset + (own ? m_flows[from][departure.flow].streamBegin : 0),
      .seq = segment.seq,
      .ack = segment.ack,
      .payloadLength = segment.payloadLength,
      .ordinal = m_packetsFrom[from]++,
      .cause = cause,
      .sentReason = sentReason,
      .arrivalReason = kNoIndex,
      .options = passage.addedOption
                     ? m_trace.options.add(segment.options, passage.addedOption->kind, passage.addedOption->length)
                     : m_trace.options.add(segment.options),
      .window = segment.window,
      .connection = connection,
      .flags = segment.flags,
      .diedAt = {},
      .from = from,
      .fate = {},
      .retransmission = outgoing.retransmission,
      .copy = false,
      .forged = false,
      .corrupted = false,
      .protocol = trace::Protocol::Tcp,
      .ecn = 0,
  };
  const wire::Ecn ecn = passage.congestionMarked ? wire::Ecn::Ce : segment.ecn;
  record.ecn = static_cast<std::uint8_t>(ecn) & 0x03;
  const Index index = add(record, passage);
  if (segment.flags.has(wire::Urg)) m_trace.urgent.push_back({index, segment.urgentPointer});
  for (const Index reason : m_remarks[from]) m_trace.incidents.push_back({.packet = index, .reason = reason});
  m_remarks[from].clear();
  return index;
}

/// A flow's own; an answer to a segment that meets no flow, or that takes its numbers from one of another connection,
/// belongs to that one's.
ConnectionIndex Recorder::connectionOf(const host::Stack::Departure& departure, Side from, Index cause) {
  const wire::TcpSegment& segment = departure.outgoing.segment;
  ConnectionIndex connection = trace::kNoConnection;
  if (departure.flow != host::kNoFlow) connection = recordOf(from, departure.flow, departure.number).connection;
  const bool borrowed = cause != kNoIndex && segment.flags.has(wire::Rst) && segment.seq == m_trace.packets[cause].ack;
  if (cause != kNoIndex && (borrowed || connection == trace::kNoConnection))
    connection = m_trace.packets[cause].connection;
  if (connection == trace::kNoConnection) connection = m_book.begins(endsOf(departure.tuple, from));
  return connection;
}

void Recorder::learnInitialSequence(const host::Stack::Departure& departure, Side from, ConnectionIndex connection) {
  const wire::SeqNum number = departure.outgoing.segment.seq;
  std::optional<wire::SeqNum>& initial = m_trace.connections[connection].initialSequence[from];
  if (!initial) initial = number;
  if (departure.flow == host::kNoFlow || m_synSent[from]) return;
  m_trace.endpoints[from].initialSequence = number;
  m_synSent[from] = true;
}

Index Recorder::copy(Index original, const Copy& copy) {
  trace::PacketRecord record = m_trace.packets[original];
  record.arrives = copy.passage.arrives;
  record.sentReason = m_trace.reasons.add(copy.reason);
  record.retransmission = false;
  record.copy = true;
  const Index index = add(record, copy.passage);
  if (record.flags.has(wire::Urg)) {
    m_trace.urgent.push_back({index, segmentOf(m_trace, m_trace.packets[original]).urgentPointer});
  }
  return index;
}

Index Recorder::datagram(const trace::DatagramRecord& datagram, std::uint32_t payloadLength, trace::Protocol protocol,
                         const Reason& reason, const Passage& passage, Side from, Index cause) {
  trace::PacketRecord record{};
  record.sent = passage.sent;
  record.arrives = passage.arrives;
  record.streamOffset = datagram.content;
  record.payloadLength = payloadLength;
  record.ordinal = m_packetsFrom[from]++;
  record.cause = cause;
  record.sentReason = m_trace.reasons.add(reason);
  record.options = static_cast<Index>(m_trace.datagrams.size());
  record.connection = trace::kNoConnection;
  record.from = from;
  record.protocol = protocol;
  record.retransmission = reason.rule == Rule::DatagramAgain || reason.rule == Rule::DtlsFlightAgain ||
                          reason.rule == Rule::DtlsFlightAnswered;
  if (datagram.isFragment()) record.window = datagram.fragment;
  m_trace.datagrams.push_back(datagram);
  return add(record, passage);
}

Index Recorder::forged(const wire::TcpSegment& segment, const Reason& reason, const Passage& passage, Side pretended,
                       Index like) {
  trace::PacketRecord record{};
  record.sent = passage.sent;
  record.arrives = passage.arrives;
  record.seq = segment.seq;
  record.ack = segment.ack;
  record.flags = segment.flags;
  record.window = segment.window;
  record.payloadLength = segment.payloadLength;
  record.options = kNoIndex;
  record.cause = kNoIndex;
  record.sentReason = m_trace.reasons.add(reason);
  record.ordinal = like == kNoIndex ? 0 : m_trace.packets[like].ordinal;
  record.connection = like == kNoIndex ? m_book.begins(endsOfParties()) : m_trace.packets[like].connection;
  record.forged = true;
  record.from = pretended;
  std::optional<wire::SeqNum>& initial = m_trace.connections[record.connection].initialSequence[pretended];
  if (like == kNoIndex && segment.flags.has(wire::Syn)) initial = segment.seq;
  return add(record, passage);
}

ConnectionBook::Ends Recorder::endsOfParties() const {
  ConnectionBook::Ends ends;
  for (const Side side : kSides) ends[side] = {m_trace.endpoints[side].address, m_trace.endpoints[side].port};
  return ends;
}

void Recorder::incidents(Index packet, std::span<const Reason> reasons) {
  for (const Reason& reason : reasons)
    m_trace.incidents.push_back({.packet = packet, .reason = m_trace.reasons.add(reason)});
}

/// Said of the packet that came; without one, of the next that leaves.
void Recorder::remark(const Reason& reason, Side side, Index cause) {
  const Index index = m_trace.reasons.add(reason);
  if (cause != kNoIndex) {
    m_trace.incidents.push_back({.packet = cause, .reason = index, .atReceiver = true});
  } else {
    m_remarks[side].push_back(index);
  }
}

Index Recorder::add(trace::PacketRecord& record, const Passage& passage) {
  const auto index = static_cast<Index>(m_trace.packets.size());
  record.fate = passage.fate;
  record.diedAt = passage.diedAt;
  record.corrupted = passage.flippedBit.has_value();
  record.arrivalReason = passage.dies ? m_trace.reasons.add(passage.reason) : kNoIndex;
  if (passage.flippedBit) {
    m_trace.damages.push_back({index, *passage.flippedBit, m_trace.reasons.add(passage.reason)});
  }
  m_trace.packets.push_back(record);
  if (record.connection != trace::kNoConnection) {
    trace::Connection& connection = m_trace.connections[record.connection];
    if (connection.firstPacket == kNoIndex) connection.firstPacket = index;
    connection.lastPacket = index;
  }
  m_last = std::max(m_last, passage.dies ? record.ends() : record.sent);
  return index;
}

bool Recorder::arrival(Index packet, SimTime now) {
  trace::PacketRecord& record = m_trace.packets[packet];
  record.fate = trace::Fate::Delivered;
  m_last = std::max(m_last, now);
  if (!record.corrupted) return true;
  record.arrivalReason = trace::damageOf(m_trace, packet)->reason;
  return false;
}

void Recorder::judgement(Index packet, const Reason& reason) {
  if (packet != kNoIndex) m_trace.packets[packet].arrivalReason = m_trace.reasons.add(reason);
}

void Recorder::reboot(Side side, SimTime now) {
  const Reason reason{.rule = Rule::HostRebooted};
  const tcp::Note closed{.kind = tcp::Note::Kind::StateChanged, .to = tcp::State::Closed, .reason = reason};
  for (FlowRecord& flow : m_flows[side]) {
    if (flow.number == 0) continue;
    const bool runs = flow.span != kNoIndex;
    endSpan(flow, side, now);
    if (runs) changeState(flow, closed, side, kNoIndex, now);
    if (runs) m_last = std::max(m_last, now);
    for (int kind = 0; kind < tcp::kTimerKindCount; ++kind) {
      endTimer(flow,
               {.kind = tcp::Note::Kind::TimerStopped,
                .timer = static_cast<tcp::TimerKind>(kind),
                .reason = {.rule = Rule::TimersCleared}},
               now);
    }
  }
  m_flows[side].clear();
  m_followed[side] = 0;
  if (m_trace.states[side].back().state == tcp::State::Closed) return;
  m_last = std::max(m_last, now);
  changeLane(side, {now, now, m_trace.reasons.add(reason), kNoIndex, tcp::State::Closed});
}

void Recorder::appEvent(trace::AppEvent::Kind kind, Side side, SimTime now, std::uint64_t bytes) {
  m_trace.appEvents.push_back({now, bytes, side, kind, m_trace.states[side].back().connection});
  m_last = std::max(m_last, now);
}

void Recorder::failure(trace::AppEvent::Kind kind, Side side, SimTime now, const Reason& reason) {
  const Index why = reason.rule == Rule::None ? kNoIndex : m_trace.reasons.add(reason);
  m_trace.appEvents.push_back({now, 0, side, kind, m_trace.states[side].back().connection, why});
  m_last = std::max(m_last, now);
}

void Recorder::finish(trace::EndOfTrace endedBy, SimTime end) {
  m_trace.endedBy = endedBy;
  m_trace.end = endedBy == trace::EndOfTrace::Quiet ? m_last : end;
  for (const Side side : kSides) {
    m_trace.states[side].back().to = m_trace.end;
    for (const FlowRecord& flow : m_flows[side]) {
      if (flow.span != kNoIndex) m_trace.connectionStates[side][flow.span].to = m_trace.end;
    }
  }
  m_trace.timers.finish(m_trace.end);
  std::ranges::stable_sort(m_trace.incidents, {}, &trace::Incident::packet);
  if (endedBy != trace::EndOfTrace::Quiet) forgetUnsentPackets();
  m_trace.trim();
}

/// A run that was cut short leaves packets that still queue for the link: they never left, so they are no records.
/// None of them arrived, so nothing names them as its cause; those that do name a cause may find it moved.
void Recorder::forgetUnsentPackets() {
  const auto isUnsent = [end = m_trace.end](const trace::PacketRecord& packet) { return packet.sent > end; };
  if (std::none_of(m_trace.packets.begin(), m_trace.packets.end(), isUnsent)) return;
  std::vector<Index> moved(m_trace.packets.size());
  std::vector<bool> wasUnsent(m_trace.packets.size());
  Index kept = 0;
  for (std::size_t i = 0; i < m_trace.packets.size(); ++i) {
    moved[i] = kept;
    wasUnsent[i] = isUnsent(m_trace.packets[i]);
    if (!wasUnsent[i]) m_trace.packets[kept++] = m_trace.packets[i];
  }
  m_trace.packets.truncate(kept);
  const auto follow = [&moved](auto& record) {
    if (record.cause != kNoIndex) record.cause = moved[record.cause];
  };
  std::for_each(m_trace.packets.begin(), m_trace.packets.end(), follow);
  for (auto* const states : {&m_trace.states, &m_trace.connectionStates}) {
    for (auto& spans : *states) std::for_each(spans.begin(), spans.end(), follow);
  }
  for (trace::Connection& connection : m_trace.connections) connection.firstPacket = connection.lastPacket = kNoIndex;
  for (Index i = 0; i < m_trace.packets.size(); ++i) {
    if (m_trace.packets[i].connection == trace::kNoConnection) continue;
    trace::Connection& connection = m_trace.connections[m_trace.packets[i].connection];
    if (connection.firstPacket == kNoIndex) connection.firstPacket = i;
    connection.lastPacket = i;
  }
  std::erase_if(m_trace.damages, [&](const trace::Damage& damage) { return wasUnsent[damage.packet]; });
  for (trace::Damage& damage : m_trace.damages) damage.packet = moved[damage.packet];
  std::erase_if(m_trace.incidents, [&](const trace::Incident& incident) { return wasUnsent[incident.packet]; });
  for (trace::Incident& incident : m_trace.incidents) incident.packet = moved[incident.packet];
  std::erase_if(m_trace.urgent, [&](const trace::UrgentPointer& urgent) { return wasUnsent[urgent.packet]; });
  for (trace::UrgentPointer& urgent : m_trace.urgent) urgent.packet = moved[urgent.packet];
  for (trace::DatagramRecord& datagram : m_trace.datagrams) {
    if (datagram.about != kNoIndex) datagram.about = moved[datagram.about];
  }
}

}  // namespace wiretale::sim
