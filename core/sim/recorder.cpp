#include "core/sim/recorder.h"

#include <algorithm>
#include <array>
#include <vector>

namespace wiretale::sim {

using trace::Index;
using trace::kNoIndex;

Recorder::Recorder(trace::Trace& trace, std::size_t packets) : m_trace(trace) {
  trace.packets.reserve(packets);
  trace.timers.reserve(packets);
  trace.reasons.reserve(packets * 28);
  trace.appEvents.reserve(16);
  for (auto& spans : trace.states) {
    spans.reserve(8);
    spans.push_back({kSessionStart, kSessionStart, kNoIndex, kNoIndex, tcp::State::Closed});
  }
  for (auto& timers : m_runningTimers) timers.fill(kNoIndex);
}

void Recorder::notes(std::span<const tcp::Note> notes, Side side, Index cause, SimTime now) {
  for (const tcp::Note& note : notes) {
    m_last = std::max(m_last, now);
    switch (note.kind) {
      case tcp::Note::Kind::StateChanged:
        changeState(note, side, cause, now);
        break;
      case tcp::Note::Kind::TimerStarted:
        startTimer(note, side, now);
        break;
      case tcp::Note::Kind::TimerStopped:
      case tcp::Note::Kind::TimerFired:
        endTimer(note, side, now);
        break;
      case tcp::Note::Kind::SegmentJudged:
        judgement(cause, note.reason);
        break;
      case tcp::Note::Kind::Remarked:
        break;
    }
  }
}

void Recorder::changeState(const tcp::Note& note, Side side, Index cause, SimTime now) {
  auto& spans = m_trace.states[side];
  spans.back().to = now;
  spans.push_back({now, now, m_trace.reasons.add(note.reason), cause, note.to});
  if (note.to == tcp::State::Established) appEvent(trace::AppEvent::Kind::Connected, side, now);
}

void Recorder::startTimer(const tcp::Note& note, Side side, SimTime now) {
  Index& running = runningTimer(side, note.timer);
  if (running != kNoIndex) {
    m_trace.timers[running].ended = now;
    m_trace.timers[running].outcome = trace::TimerOutcome::Replaced;
  }
  running = static_cast<Index>(m_trace.timers.size());
  m_trace.timers.push_back({now, note.deadline, now, m_trace.reasons.add(note.reason), kNoIndex, side, note.timer,
                            trace::TimerOutcome::Running});
}

void Recorder::endTimer(const tcp::Note& note, Side side, SimTime now) {
  Index& running = runningTimer(side, note.timer);
  if (running == kNoIndex) return;
  trace::TimerSpan& span = m_trace.timers[running];
  span.ended = now;
  span.endReason = m_trace.reasons.add(note.reason);
  span.outcome = note.kind == tcp::Note::Kind::TimerFired ? trace::TimerOutcome::Fired : trace::TimerOutcome::Stopped;
  running = kNoIndex;
}

Index Recorder::packet(const tcp::Outgoing& outgoing, const Passage& passage, Side from, Index cause) {
  const wire::TcpSegment& segment = outgoing.segment;
  const Index sentReason = m_trace.reasons.add(outgoing.reason);
  trace::PacketRecord record{
      .sent = passage.sent,
      .arrives = passage.arrives,
      .streamOffset = outgoing.streamOffset,
      .seq = segment.seq,
      .ack = segment.ack,
      .payloadLength = segment.payloadLength,
      .ordinal = m_packetsFrom[from]++,
      .cause = cause,
      .sentReason = sentReason,
      .arrivalReason = kNoIndex,
      .options = m_trace.options.add(segment.options),
      .window = segment.window,
      .flags = segment.flags,
      .from = from,
      .fate = {},
      .diedAt = {},
      .retransmission = outgoing.retransmission,
      .copy = false,
      .corrupted = false,
  };
  if (segment.flags.has(wire::Syn) && !outgoing.retransmission) learnInitialSequence(segment.seq, from);
  return add(record, passage);
}

/// A connection chooses its number when it opens, which for a listener is when the SYN comes.
void Recorder::learnInitialSequence(wire::SeqNum number, Side from) {
  trace::Endpoint& endpoint = m_trace.endpoints[from];
  if (!m_synSent[from]) {
    endpoint.initialSequence = number;
  } else if (trace::relativeTo(endpoint, number) != 0) {
    endpoint.laterInitialSequences.push_back(number);
  }
  m_synSent[from] = true;
}

Index Recorder::copy(Index original, const Copy& copy) {
  trace::PacketRecord record = m_trace.packets[original];
  record.arrives = copy.passage.arrives;
  record.sentReason = m_trace.reasons.add(copy.reason);
  record.retransmission = false;
  record.copy = true;
  return add(record, copy.passage);
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
  notes(std::array{tcp::Note{.kind = tcp::Note::Kind::StateChanged, .to = tcp::State::Closed, .reason = reason}}, side,
        kNoIndex, now);
  for (int kind = 0; kind < tcp::kTimerKindCount; ++kind) {
    endTimer({.kind = tcp::Note::Kind::TimerStopped,
              .timer = static_cast<tcp::TimerKind>(kind),
              .reason = {.rule = Rule::TimersCleared}},
             side, now);
  }
}

void Recorder::appEvent(trace::AppEvent::Kind kind, Side side, SimTime now, std::uint64_t bytes) {
  m_trace.appEvents.push_back({now, bytes, side, kind});
  m_last = std::max(m_last, now);
}

void Recorder::finish(trace::EndOfTrace endedBy, SimTime end) {
  m_trace.endedBy = endedBy;
  m_trace.end = endedBy == trace::EndOfTrace::Quiet ? m_last : end;
  for (auto& spans : m_trace.states) spans.back().to = m_trace.end;
  for (auto& timers : m_runningTimers) {
    for (Index running : timers) {
      if (running != kNoIndex) m_trace.timers[running].ended = m_trace.end;
    }
  }
  if (endedBy != trace::EndOfTrace::Quiet) forgetUnsentPackets();
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
  m_trace.packets.resize(kept);
  const auto follow = [&moved](auto& record) {
    if (record.cause != kNoIndex) record.cause = moved[record.cause];
  };
  std::for_each(m_trace.packets.begin(), m_trace.packets.end(), follow);
  for (auto& spans : m_trace.states) std::for_each(spans.begin(), spans.end(), follow);
  std::erase_if(m_trace.damages, [&](const trace::Damage& damage) { return wasUnsent[damage.packet]; });
  for (trace::Damage& damage : m_trace.damages) damage.packet = moved[damage.packet];
}

}  // namespace wiretale::sim
