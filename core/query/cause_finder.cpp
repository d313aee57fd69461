#include "core/query/cause_finder.h"

#include <algorithm>

#include "core/query/rule_causes.h"

namespace wiretale::query {

using trace::EventRef;
using trace::Index;
using trace::kNoIndex;
using Kind = EventRef::Kind;

std::vector<Tie> CauseFinder::find(const EventRef& event) && {
  m_of = event;
  switch (event.kind) {
    case Kind::Packet:
      packet(event.index);
      break;
    case Kind::State:
      state(event.side, event.index);
      break;
    case Kind::Timer:
      timer(event.index);
      break;
    case Kind::App:
      app(event.index);
      break;
    case Kind::None:
      break;
  }
  return std::move(m_found);
}

void CauseFinder::add(const EventRef& event, Relation relation) {
  if (event.index == kNoIndex || event == m_of) return;
  if (std::ranges::find(m_found, event, &Tie::event) == m_found.end()) m_found.push_back({event, relation});
}

void CauseFinder::addPacket(Index index, Relation relation) {
  add(trace::packetEvent(index), relation);
}

void CauseFinder::addTimer(Index index, Relation relation) {
  add(trace::timerEvent(index), relation);
}

void CauseFinder::addApp(Index index, Relation relation) {
  add(trace::appEvent(index), relation);
}

void CauseFinder::state(Side side, Index index) {
  const trace::StateSpan& span = m_trace.states[side][index];
  if (index == 0) return;
  addPacket(span.cause, Relation::Arrival);
  if (span.cause != kNoIndex) return;
  const auto before = m_trace.states[side][index - 1].connection;
  const auto connection = span.connection == trace::kNoConnection ? before : span.connection;
  const auto calls = callsBehind(m_trace.reasonAt(span.reason).rule);
  if (!calls.empty()) {
    const Index call = m_search.lastCall(span.from, calls, side, connection);
    const bool isNow = call != kNoIndex && m_trace.appEvents[call].at == span.from;
    return addApp(isNow ? call : kNoIndex, Relation::Call);
  }
  addTimer(m_search.firedAt(span.from, side, connection), Relation::TimerRanOut);
}

void CauseFinder::timer(Index index) {
  timerStart(index);
  timerEnd(index);
}

/// A timer that watches over what was sent has that for its cause, the others what came.
void CauseFinder::timerStart(Index index) {
  const trace::TimerSpan& timer = m_trace.timers[index];
  const Rule rule = m_trace.reasonAt(timer.startReason).rule;
  const bool watches = rule == Rule::RtoStarted || rule == Rule::RtoAfterLostSyn || rule == Rule::LossProbeStarted;
  const Index sent = m_search.sentAt(timer.started, timer.side, timer.connection);
  if (watches && sent != kNoIndex) return addPacket(sent, Relation::Sending);
  const Index came = m_search.arrivedAt(timer.started, timer.side, timer.connection);
  if (came != kNoIndex) return addPacket(came, Relation::Arrival);
  const Index ranOut = m_search.firedAt(timer.started, timer.side, timer.connection);
  if (ranOut != kNoIndex && ranOut != index) return addTimer(ranOut, Relation::TimerRanOut);
  addPacket(sent, Relation::Sending);
}

void CauseFinder::timerEnd(Index index) {
  const trace::TimerSpan& timer = m_trace.timers[index];
  if (timer.outcome != trace::TimerOutcome::Stopped) return;
  const Index came = m_search.arrivedAt(timer.ended, timer.side, timer.connection);
  addPacket(came != kNoIndex ? came : m_search.sentAt(timer.ended, timer.side, timer.connection), Relation::Stopped);
}

void CauseFinder::app(Index index) {
  const trace::AppEvent& event = m_trace.appEvents[index];
  if (!isLearnt(event.kind)) return;
  addPacket(m_search.arrivedAt(event.at, event.side, event.connection), Relation::Arrival);
  if (m_found.empty()) addTimer(m_search.firedAt(event.at, event.side, event.connection), Relation::TimerRanOut);
}

}  // namespace wiretale::query
