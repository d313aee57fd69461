// Fast Open (RFC 7413): data in the SYN for those who can show a cookie.

#include <algorithm>

#include "core/tcp/because.h"
#include "core/tcp/connection.h"

namespace wiretale::tcp {

using wire::TcpSegment;

// The client, §4.2.1 and §4.2.2: without a cookie the SYN asks for one; with one it carries data as well, as much as a
// segment that the server took on an earlier connection.
void Connection::offerFastOpen(SimTime now) {
  if (!m_config.fastOpen) return;
  m_fastOpen.offer();
  if (m_fastOpen.cookie().empty()) return;
  const auto options = static_cast<std::uint32_t>(wire::sizeOf(synOptions(now)));
  const std::uint32_t payload = std::min({m_fastOpen.mss(), m_config.mss, m_pathPayload});
  m_sender.allowInSyn(payload > options ? payload - options : 0);
}

Reason Connection::reasonForSyn(const Piece& piece) const {
  const wire::SeqNum initial = m_sender.initialSequence();
  if (m_receiver.started()) return because(Rule::SynAckAnswersSyn, initial, m_receiver.initialSequence());
  if (piece.payloadLength > 0) return because(Rule::SynWithData, initial, piece.payloadLength);
  if (m_fastOpen.offers() && m_fastOpen.cookie().empty()) return because(Rule::CookieAsked, initial);
  return because(Rule::ActiveOpen, initial);
}

// The server, §4.2.2: "If the cookie is valid … deliver the data to the application", else the SYN counts and its data
// does not. Precondition: SYN-RECEIVED has just been entered.
void Connection::takeFastOpen(const TcpSegment& syn, SimTime now) {
  if (!m_config.fastOpen || !syn.options.fastOpen) return;
  if (!m_fastOpen.recognizes(*syn.options.fastOpen)) {
    m_fastOpen.grant();
    if (!syn.options.fastOpen->empty())
      judge(because(Rule::FastOpenRefused, syn.seq, syn.payloadLength));
    else if (m_fastOpen.grants())
      remark(because(Rule::CookieGranted));
    return;
  }
  m_fastOpen.accept();
  std::uint64_t bytes = 0;
  if (syn.payloadLength > 0) {
    const Intake intake = m_receiver.takeText(syn.seq + 1, syn.payloadLength);
    bytes = intake.bytes;
    m_taken = {.length = static_cast<std::uint32_t>(intake.range.size())};
  }
  establishSending(now);
  judge(because(Rule::FastOpenAccepted, syn.seq, bytes));
}

// The client again, once its SYN is acknowledged: a cookie to keep, and data to send again.
void Connection::settleFastOpen(const TcpSegment& synAck) {
  if (!m_config.fastOpen) return;
  const auto& given = synAck.options.fastOpen;
  if (given && !given->empty()) {
    m_fastOpen.learn(*given);
    remark(because(Rule::CookieLearned, given->size()));
  }
  if (m_sender.outstanding() > 0) remark(because(Rule::FastOpenDataRefused, m_sender.outstanding()));
}

// §4.2.2: the SYN that timed out goes again "without data and the Fast Open option".
void Connection::leaveFastOpenOut() {
  if (!m_fastOpen.offers()) return;
  m_fastOpen.leaveOut();
  remark(because(Rule::FastOpenLeftOut, m_sender.outstanding() > 0 ? m_sender.outstanding() - 1 : 0));
}

}  // namespace wiretale::tcp
