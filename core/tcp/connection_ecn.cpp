// Explicit Congestion Notification (RFC 3168): the agreement in the SYNs, marks that come, and what is said of them.

#include "core/tcp/because.h"
#include "core/tcp/connection.h"

namespace wiretale::tcp {

using wire::TcpFlags;
using wire::TcpSegment;

// RFC 3168 §6.1.1.1: "a host that receives no reply to an ECN-setup SYN within the normal SYN retransmission timeout
// interval MAY resend the SYN and any subsequent SYN retransmissions with CWR and ECE cleared."
bool Connection::asksForEcn() const {
  return m_config.ecn == EcnUse::Always && m_synTimeouts == 0;
}

// §6.1.1: an ECN-setup SYN has ECE and CWR, an ECN-setup SYN,ACK only ECE.
TcpFlags Connection::ecnFlagsOfSyn() {
  if (m_receiver.started()) return m_agreement.ecn ? TcpFlags(wire::Ece) : TcpFlags();
  if (asksForEcn()) {
    m_askedForEcn = true;
    return wire::Ece | wire::Cwr;
  }
  if (m_askedForEcn && m_synTimeouts == 1) remark(because(Rule::EcnNotAskedAgain));
  return {};
}

void Connection::agreeOnEcn(const TcpSegment& syn) {
  m_echoesMark = false;
  const bool ece = syn.flags.has(wire::Ece);
  const bool cwr = syn.flags.has(wire::Cwr);
  if (syn.flags.has(wire::Ack)) {
    m_agreement.ecn = m_askedForEcn && ece && !cwr;
  } else {
    m_agreement.ecn = m_config.ecn != EcnUse::Off && ece && cwr;
  }
  if (m_agreement.ecn) {
    remark(because(Rule::EcnAgreed));
  } else if (m_askedForEcn) {
    remark(because(Rule::EcnRefused));
  }
}

// §6.1.3: "When TCP receives a CE data packet at the destination end-system, the TCP data receiver sets the ECN-Echo
// flag in the TCP header of the subsequent ACK packet", and of all others until CWR comes.
void Connection::noticeMark(const TcpSegment& segment) {
  if (!m_agreement.ecn) return;
  if (segment.flags.has(wire::Cwr) && m_echoesMark) {
    m_echoesMark = false;
    remark(because(Rule::ReductionArrived, segment.seq));
  }
  if (segment.ecn != wire::Ecn::Ce || m_echoesMark) return;
  m_echoesMark = true;
  m_ackPolicy.markArrived(m_receiver.lastAnnounced());
  remark(because(Rule::MarkArrived, segment.seq));
}

// §6.1.4–6.1.6: pure ACKs, what is sent again and probes of a window are not to be marked.
void Connection::addEcn(const Piece& piece, TcpSegment& segment) {
  if (!m_agreement.ecn || piece.payloadLength == 0 || piece.again || piece.probe) return;
  segment.ecn = wire::Ecn::Ect0;
  if (!piece.cwr) return;
  segment.flags = segment.flags | wire::Cwr;
  // BBR has reduced nothing: CWR only ends the echo.
  if (m_sender.rate() == nullptr) remark(because(Rule::ReductionTold, segment.seq, m_sender.congestion().window()));
}

}  // namespace wiretale::tcp
