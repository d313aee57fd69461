// What a host does with a connection beside the calls of RFC 9293 §3.10: settings that change, numbers to look at, and
// an application that is gone.

#include "core/tcp/because.h"
#include "core/tcp/connection.h"
#include "core/tcp/transitions.h"

namespace wiretale::tcp {

void Connection::setNagle(bool on) {
  m_config.nagle = on;
  m_sender.setNagle(on);
}

void Connection::setKeepAlive(SimDuration idle, SimDuration interval, std::uint8_t probes, SimTime now) {
  m_notes.clear();
  m_config.keepAlive = idle;
  m_config.keepAliveInterval = interval;
  m_config.keepAliveProbes = probes;
  stopTimer(TimerKind::KeepAlive, because(Rule::KeepAliveStopped));
  startKeepAlive(now);
}

void Connection::closeUnread(SimTime) {
  m_notes.clear();
  if (m_state == State::Closed) return;
  const Reason reason = because(Rule::ResetUnread, bytesUnread());
  if (abortSendsReset(m_state)) resetPeer(reason);
  enter(State::Closed, reason);
}

void Connection::release(SimTime now) {
  m_notes.clear();
  if (m_state == State::Closed || m_released) return;
  m_released = true;
  startFinWait2Timer(now);
}

// RFC 9293 §3.10.4 leaves it open whether an application that closed still reads; once it is gone, "such a RST is sent
// to show that data was lost" (RFC 1122 §4.2.2.13). Linux does so after FIN-WAIT-1.
Connection::Next Connection::refuseText(const wire::TcpSegment& segment) {
  if (!m_released || segment.payloadLength == 0 || !mayReceiveData(m_state)) return Next::Continue;
  const bool fresh = wire::before(m_receiver.next(), segment.seq + segment.payloadLength);
  if (!fresh) return Next::Continue;
  const Reason reason = because(Rule::DataUnwanted, segment.payloadLength);
  judge(reason);
  sendReset(segment.ack, because(Rule::ResetDataUnwanted, segment.payloadLength));
  enter(State::Closed, reason);
  return Next::Stop;
}

}  // namespace wiretale::tcp
