#include "core/tcp/proportional_rate.h"

#include <algorithm>

namespace wiretale::tcp {
namespace {

std::uint64_t difference(std::uint64_t from, std::uint64_t taken) {
  return from > taken ? from - taken : 0;
}

}  // namespace

std::uint64_t ProportionalRate::onAck(const Ack& ack) {
  // RFC 9937 §6.2: an ACK that delivers nothing allows nothing new.
  if (ack.delivered > 0) {
    m_delivered += ack.delivered;
    m_allowed = ack.pipe > m_start.threshold ? proportional() : bounded(ack);
  }
  // RFC 6675 §5 (4.3): the retransmission that begins the recovery goes whatever is in flight.
  if (m_out == 0) m_allowed = std::max<std::uint64_t>(m_allowed, m_start.smss);
  return m_allowed;
}

// RFC 6937 §3: "sndcnt = CEIL(prr_delivered * ssthresh / RecoverFS) - prr_out", rounded up to whole segments: a part of
// one would wait for the next ACK, and the flight would end one segment short.
std::uint64_t ProportionalRate::proportional() const {
  const std::uint64_t perSegment = m_start.flightSize * m_start.smss;
  const std::uint64_t segments = (m_delivered * m_start.threshold + perSegment - 1) / perSegment;
  return difference(segments * m_start.smss, m_out);
}

// RFC 6937 §3: "limit = MAX(prr_delivered - prr_out, DeliveredData) + MSS", "sndcnt = MIN(ssthresh - pipe, limit)".
std::uint64_t ProportionalRate::bounded(const Ack& ack) const {
  const bool growing = m_start.bound == Bound::SlowStart || ack.safe;
  const std::uint64_t conserving = std::max(difference(m_delivered, m_out), ack.delivered);
  return std::min(m_start.threshold - ack.pipe, conserving + (growing ? m_start.smss : 0));
}

void ProportionalRate::sent(std::uint64_t bytes) {
  m_out += bytes;
  m_allowed = difference(m_allowed, bytes);
}

}  // namespace wiretale::tcp
