#include "tests/support/tcp_story.h"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace wiretale::testing {
namespace {

std::string milliseconds(SimTime time) {
  return fmt::format("{:10.3f} ms", std::chrono::duration<double, std::milli>(time - kSessionStart).count());
}

std::string_view nameOfTimer(tcp::TimerKind kind) {
  static constexpr std::array<std::string_view, tcp::kTimerKindCount> kNames{
      "retransmission timer", "delayed-ACK timer", "TIME-WAIT timer",  "persist timer",
      "loss-probe timer",     "reordering timer",  "keep-alive timer", "FIN-WAIT-2 timer"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string describe(const tcp::Note& note) {
  switch (note.kind) {
    case tcp::Note::Kind::StateChanged:
      return fmt::format("  {} → {}", nameOf(note.from), nameOf(note.to));
    case tcp::Note::Kind::TimerStarted:
      return fmt::format("  {} until {}", nameOfTimer(note.timer), milliseconds(note.deadline));
    case tcp::Note::Kind::TimerStopped:
      return fmt::format("  {} stopped", nameOfTimer(note.timer));
    case tcp::Note::Kind::TimerFired:
      return fmt::format("  {} fired", nameOfTimer(note.timer));
    case tcp::Note::Kind::SegmentJudged:
      return fmt::format("  judged by rule {}", static_cast<int>(note.reason.rule));
    case tcp::Note::Kind::Remarked:
      return fmt::format("  by rule {}", static_cast<int>(note.reason.rule));
  }
  return {};
}

}  // namespace

void TcpStory::configure(const tcp::Config& config) {
  m_connection = tcp::Connection(config, wire::SeqNum(config.initialSequence.value_or(300)), 80);
}

void TcpStory::tell(const std::string& line) {
  m_story += milliseconds(m_now) + "  " + line + '\n';
}

void TcpStory::begin(const std::string& line) {
  m_notes.clear();
  tell(line);
}

void TcpStory::fail(const std::string& what, const Here& here) const {
  ADD_FAILURE_AT(here.file_name(), static_cast<int>(here.line())) << what << "\nThe story so far:\n" << m_story;
}

void TcpStory::takeNotes() {
  for (const tcp::Note& note : m_connection.notes()) {
    tell(describe(note));
    m_notes.push_back(note);
    if (note.kind == tcp::Note::Kind::SegmentJudged) m_judged = note.reason.rule;
    if (note.kind == tcp::Note::Kind::StateChanged) m_changed = note.reason.rule;
  }
}

void TcpStory::readAtOnce() {
  if (!m_readsAtOnce || m_connection.bytesUnread() == 0) return;
  m_connection.read(m_connection.bytesUnread(), m_now);
  takeNotes();
}

void TcpStory::follow() {
  takeNotes();
  readAtOnce();
  while (const auto outgoing = m_connection.poll(m_now)) {
    tell("sends " + describe(outgoing->segment) + (outgoing->retransmission ? " (again)" : ""));
    m_sent.push_back({m_now, *outgoing});
    takeNotes();
  }
}

void TcpStory::at(SimDuration time) {
  const SimTime until = kSessionStart + time;
  m_notes.clear();
  while (m_connection.nextDeadline() <= until) {
    m_now = std::max(m_now, m_connection.nextDeadline());
    m_connection.onTime(m_now);
    follow();
  }
  m_now = until;
}

void TcpStory::opensPassively() {
  begin("opens passively");
  m_connection.openPassive(m_now);
  follow();
}

void TcpStory::opensActively() {
  begin("opens actively");
  m_connection.openActive(m_now);
  follow();
}

void TcpStory::sendsUrgent(std::uint64_t bytes) {
  begin(fmt::format("the application sends {} urgent bytes", bytes));
  m_connection.sendUrgent(bytes, m_now);
  follow();
}

void TcpStory::networkSays(wire::IcmpUnreachable reason, std::uint32_t seq, std::uint16_t mtu) {
  begin(fmt::format("ICMP code {} about sequence number {}", static_cast<int>(reason), seq));
  m_connection.onIcmp({.code = static_cast<std::uint8_t>(reason),
                       .nextHopMtu = mtu,
                       .quotedLength = 1500,
                       .quotedSeq = wire::SeqNum(seq)},
                      m_now);
  follow();
}

void TcpStory::sends(std::uint64_t bytes) {
  begin(fmt::format("the application sends {} bytes", bytes));
  m_connection.send(bytes, m_now);
  follow();
}

void TcpStory::reads(std::uint64_t bytes) {
  begin(fmt::format("the application reads {} bytes", bytes));
  m_connection.read(bytes, m_now);
  follow();
}

void TcpStory::closes() {
  begin("the application closes");
  m_connection.close(m_now);
  follow();
}

void TcpStory::aborts() {
  begin("the application aborts");
  m_connection.abort(m_now);
  follow();
}

void TcpStory::choosesTimeWait(SimDuration duration) {
  begin(fmt::format("TIME-WAIT becomes {} ns", duration.count()));
  m_connection.setTimeWait(duration, m_now);
  follow();
}

void TcpStory::peerSends(const TcpPattern& pattern) {
  const wire::TcpSegment segment = pattern.segment();
  begin("the peer sends " + describe(segment));
  m_connection.onSegment(segment, m_now);
  follow();
}

void TcpStory::expectSent(const TcpPattern& pattern, Here here) {
  if (m_sent.empty()) return fail("Expected to be sent: " + pattern.text() + "\nbut nothing was.", here);
  const Sent sent = m_sent.front();
  m_sent.pop_front();
  if (!pattern.matches(sent.outgoing) || sent.at != m_now) {
    fail(fmt::format("Expected to be sent now: {}\nbut it was, at {}: {} by rule {}", pattern.text(),
                     milliseconds(sent.at), describe(sent.outgoing.segment),
                     static_cast<int>(sent.outgoing.reason.rule)),
         here);
  }
}

void TcpStory::expectNothingSent(Here here) {
  if (!m_sent.empty()) fail("Expected silence, but sent: " + describe(m_sent.front().outgoing.segment), here);
  m_sent.clear();
}

void TcpStory::expectSilenceUntil(SimDuration time, Here here) {
  expectNothingSent(here);
  at(time);
  expectNothingSent(here);
}

void TcpStory::expectState(tcp::State state, Here here) {
  if (m_connection.state() == state) return;
  fail(fmt::format("Expected state {}, but it is {}.", nameOf(state), nameOf(m_connection.state())), here);
}

void TcpStory::expectReceived(std::uint64_t bytes, Here here) {
  if (m_connection.bytesReceived() == bytes) return;
  fail(fmt::format("Expected {} bytes received, but there are {}.", bytes, m_connection.bytesReceived()), here);
}

void TcpStory::expectAcknowledged(std::uint64_t bytes, Here here) {
  if (m_connection.bytesAcknowledged() == bytes) return;
  fail(fmt::format("Expected {} bytes acknowledged, but there are {}.", bytes, m_connection.bytesAcknowledged()), here);
}

void TcpStory::expectJudged(Rule rule, Here here) {
  if (m_judged == rule) return;
  fail(fmt::format("Expected judgement by rule {}.", static_cast<int>(rule)), here);
}

void TcpStory::expectChangedBecause(Rule rule, Here here) {
  if (m_changed == rule) return;
  fail(fmt::format("Expected a state change by rule {}, but it was {}.", static_cast<int>(rule),
                   m_changed ? static_cast<int>(*m_changed) : -1),
       here);
}

void TcpStory::expectNextDeadline(SimDuration time, Here here) {
  if (m_connection.nextDeadline() == kSessionStart + time) return;
  fail(fmt::format("Expected a timer at {}, but the next is at {}.", milliseconds(kSessionStart + time),
                   milliseconds(m_connection.nextDeadline())),
       here);
}

void TcpStory::expectNoTimer(Here here) {
  if (m_connection.nextDeadline() != kNever) fail("Expected no timer, but one runs.", here);
}

void TcpStory::expectNoted(tcp::Note::Kind kind, Rule rule, Here here) {
  const bool noted = std::any_of(m_notes.begin(), m_notes.end(),
                                 [&](const tcp::Note& note) { return note.kind == kind && note.reason.rule == rule; });
  if (!noted) fail(fmt::format("Expected a note by rule {}.", static_cast<int>(rule)), here);
}

void TcpStory::establishPassively(std::uint16_t mss) {
  opensPassively();
  peerSends(syn().seq(100).mss(mss));
  expectSent(synAck().seq(300).ack(101));
  peerSends(ack().seq(101).ack(301));
  expectState(tcp::State::Established);
}

void TcpStory::establishActively(std::uint16_t mss) {
  opensActively();
  expectSent(syn().seq(300));
  peerSends(synAck().seq(100).ack(301).mss(mss));
  expectSent(ack().seq(301).ack(101));
  expectState(tcp::State::Established);
}

void TcpStory::TearDown() {
  for (const Sent& sent : m_sent) fail("Nobody expected: " + describe(sent.outgoing.segment), Here::current());
}

}  // namespace wiretale::testing
