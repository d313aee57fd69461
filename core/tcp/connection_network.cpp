// What the network says of segments that did not arrive: ICMP (RFC 9293 §3.9.2.2, RFC 5461), path MTU (RFC 1191), and
// what its silence may mean (RFC 4821).

#include <algorithm>
#include <array>

#include "core/tcp/because.h"
#include "core/tcp/connection.h"
#include "core/wire/icmp_error.h"

namespace wiretale::tcp {
namespace {

using wire::IcmpError;
using wire::IcmpUnreachable;

constexpr std::uint32_t kHeaders = 40;        ///< of IPv4 and TCP, bytes
constexpr std::uint32_t kBasePayload = 1024;  ///< Linux's tcp_base_mss
constexpr std::uint32_t kSafePayload = 512;   ///< with headers less than the 576 bytes of RFC 791 §3.1

// RFC 1191 §7, table 7-1: sizes that networks use.
constexpr std::array<std::uint16_t, 10> kPlateaus{32'000, 17'914, 8'166, 4'352, 2'002, 1'492, 1'006, 508, 296, 68};

std::uint16_t plateauBelow(std::uint16_t length) {
  const auto* const below = std::find_if(kPlateaus.begin(), kPlateaus.end(), [=](auto size) { return size < length; });
  return below == kPlateaus.end() ? kPlateaus.back() : *below;
}

// RFC 1122 §4.2.3.9: "Destination Unreachable -- codes 2-4: These are hard error conditions"; 4 is path MTU
// discovery's.
bool isHard(const IcmpError& error) {
  return error.is(IcmpUnreachable::Protocol) || error.is(IcmpUnreachable::Port);
}

}  // namespace

void Connection::onIcmp(const IcmpError& error, SimTime now) {
  m_notes.clear();
  m_taken = {};
  m_notes.add({.kind = Note::Kind::SegmentJudged, .reason = because(Rule::NoConnection, m_localPort)});
  if (m_state == State::Closed || m_state == State::Listen) return;
  // RFC 5927 §4.1: only what is outstanding can have been lost on the way: SND.UNA =< SEG.SEQ < SND.NXT.
  if (error.quotedSeq - m_sender.unacknowledged() >= m_sender.outstanding()) {
    judge(because(Rule::IcmpOutside, error.quotedSeq, m_sender.unacknowledged(), m_sender.nextSequence()));
  } else if (error.is(IcmpUnreachable::FragmentationNeeded)) {
    takePathMtu(error, now);
  } else if (isHard(error)) {
    takeHardError(error.code);
  } else {
    takeSoftError(error.code);
  }
}

void Connection::takePathMtu(const IcmpError& error, SimTime now) {
  const bool told = error.nextHopMtu > 0;
  const std::uint16_t tried = told ? error.nextHopMtu : plateauBelow(error.quotedLength);
  if (!told) remark(because(Rule::PathMtuGuessed, error.quotedLength, tried));
  const std::uint32_t mtu = std::max({std::uint32_t{tried}, std::uint32_t{m_config.leastPathMtu}, kHeaders + 1});
  const std::uint32_t payload = mtu - kHeaders;
  const std::uint32_t before = std::min<std::uint32_t>(m_agreement.segmentSize, m_pathPayload);
  if (m_sender.established() && payload >= before) return judge(because(Rule::PathMtuNoNews, mtu, before));
  const std::uint64_t again = shrinkSegments(payload);
  m_pathSearch.limit(payload);
  judge(because(Rule::PathMtuShrunk, mtu, payload, again));
  // With everything taken back and no room at the peer's, nothing else would ask again.
  startProbing(now);
}

/// Gives how many bytes go again.
std::uint64_t Connection::shrinkSegments(std::uint32_t payload) {
  m_pathPayload = static_cast<std::uint16_t>(std::min<std::uint32_t>(m_pathPayload, payload));
  m_agreement.segmentSize = std::min(m_agreement.segmentSize, payload);
  return m_sender.shrinkSegments(m_agreement.payloadSize());
}

void Connection::takeHardError(std::uint8_t code) {
  const bool opening = m_state == State::SynSent;
  if (!opening && !m_config.hardErrorsEndConnection) return judge(because(Rule::IcmpHardNoted, code));
  const Reason reason = because(opening ? Rule::IcmpEndsOpening : Rule::IcmpEndsConnection, code);
  judge(reason);
  enter(State::Closed, reason);
}

// RFC 9293 §3.9.2.2: "Since these Unreachable messages indicate soft error conditions, a TCP implementation MUST NOT
// abort the connection (MUST-56), and it SHOULD make the information available to the application (SHLD-25)."
void Connection::takeSoftError(std::uint8_t code) {
  if (m_state != State::SynSent || !m_config.softErrorsEndOpening) return judge(because(Rule::IcmpSoft, code));
  const Reason reason = because(Rule::IcmpEndsOpening, code);
  judge(reason);
  enter(State::Closed, reason);
}

// RFC 4821 §7.7, with the sizes of Linux (tcp_mtu_probing = 1): 1024 bytes of payload first, then 512, which every path
// takes. Only where what is not acknowledged is longer.
void Connection::suspectBlackHole() {
  if (!m_config.blackHoleDetection || m_timeouts < m_config.adviceRetries || !m_sender.established()) return;
  const Scoreboard::Piece* first = m_sender.board().first();
  if (first == nullptr || first->length() <= kSafePayload) return;
  const std::uint32_t smaller = first->length() > kBasePayload ? kBasePayload : kSafePayload;
  const std::uint32_t before = m_agreement.segmentSize;
  shrinkSegments(smaller + m_agreement.optionBytes());
  m_pathSearch.begin(m_agreement.segmentSize, before, before);
  remark(because(Rule::BlackHoleSuspected, m_timeouts, m_agreement.payloadSize()));
}

// RFC 4821 §7: from the size that gets through, upwards again, one longer segment at a time among the data.
void Connection::searchPath(SimTime now) {
  const auto size = m_pathSearch.next(m_config.pathProbeInterval, now);
  if (!size) return;
  const std::uint32_t payload = *size - m_agreement.optionBytes();
  if (!m_sender.maySendSizeProbe(payload)) return;
  m_sender.sendSizeProbe(payload);
  m_pathSearch.trying(*size);
}

void Connection::settlePathProbe() {
  const Sender::SizeProbe verdict = m_sender.settleSizeProbe();
  if (verdict == Sender::SizeProbe::Nothing) return;
  const std::uint32_t size = m_pathSearch.tried();
  const std::uint32_t payload = size - m_agreement.optionBytes();
  if (verdict == Sender::SizeProbe::Lost) {
    m_pathSearch.failed();
    return remark(because(Rule::PathProbeLost, payload, m_agreement.payloadSize()));
  }
  m_pathSearch.fits();
  m_pathPayload = static_cast<std::uint16_t>(size);
  m_agreement.segmentSize = size;
  m_sender.lengthenSegments(m_agreement.payloadSize());
  remark(because(Rule::PathProbeFits, payload));
}

}  // namespace wiretale::tcp
