// Urgent data (RFC 9293 §3.8.5), with the pointer as RFC 6093 §4 settles it: to the byte behind the urgent data.

#include "core/tcp/because.h"
#include "core/tcp/connection.h"
#include "core/tcp/transitions.h"

namespace wiretale::tcp {

using wire::TcpSegment;

void Connection::sendUrgent(std::uint64_t bytes, SimTime now) {
  send(bytes, now);
  if (bytes == 0 || m_state == State::Closed || m_closeRequested) return;
  m_sender.markUrgent();
  const wire::SeqNum end = m_sender.seqAt(m_sender.urgentEnd());
  remark(because(Rule::UrgentCall, bytes, end));
  // §3.4: "even when the receive window is zero, a TCP implementation MUST process the RST and URG fields of all
  // incoming segments": so it can be told although no data may go.
  if (isSynchronized(m_state) && m_sender.window() == 0) oweAckAlone(because(Rule::UrgentWithoutRoom, end));
}

// Every segment before the end of the urgent data points there.
void Connection::addUrgent(TcpSegment& segment) const {
  const std::uint64_t position =
      m_sender.firstUnacknowledged() +
      static_cast<std::uint64_t>(static_cast<std::int32_t>(segment.seq - m_sender.unacknowledged()));
  const std::uint16_t pointer = m_sender.urgentPointer(position);
  if (pointer == 0) return;
  segment.flags = segment.flags | wire::Urg;
  segment.urgentPointer = pointer;
}

// The sixth step of §3.10.7.4: "RCV.UP <- max(RCV.UP,SEG.UP), and signal the user that the remote side has urgent data
// if the urgent pointer (RCV.UP) is in advance of the data consumed."
void Connection::takeUrgent(const TcpSegment& segment) {
  if (!segment.flags.has(wire::Urg) || segment.urgentPointer == 0 || !mayReceiveData(m_state)) return;
  const wire::SeqNum end = segment.seq + segment.urgentPointer;
  if (m_receiver.noteUrgent(end)) remark(because(Rule::UrgentArrived, m_receiver.urgentUnread(), end));
}

}  // namespace wiretale::tcp
