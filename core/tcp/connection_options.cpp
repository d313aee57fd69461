// The options of segments that leave, and the timestamps of those that come (RFC 2018, RFC 2883, RFC 7323).

#include <algorithm>

#include "core/tcp/because.h"
#include "core/tcp/connection.h"

namespace wiretale::tcp {
namespace {

using wire::TcpSegment;

constexpr std::size_t kSackHead = 4;   ///< two NOPs, kind and length
constexpr std::size_t kSackBlock = 8;  ///< bytes

}  // namespace

// In place and field by field: to clear and to copy all of them would take longer than what they are made of.
void Connection::putOptions(std::uint32_t payload, SimTime now, wire::TcpOptions& options) const {
  options.mss = 0;
  options.windowScale.reset();
  options.sackPermitted = false;
  options.fastOpen.reset();
  // RFC 7323 §3.2: "Once TSopt has been successfully negotiated … the TSopt MUST be sent in every non-<RST> segment".
  options.timestamps.reset();
  if (m_agreement.timestamps) options.timestamps = m_timestamps.option(now);
  if (!options.sack.empty()) options.sack = {};
  if (m_agreement.selectiveAck && !m_receiver.report().empty()) options.sack = sackBlocks(payload);
}

// RFC 2018 §3: four blocks fit a header, three beside timestamps. Beside payload go as many as its segment has room
// for.
wire::SackBlocks Connection::sackBlocks(std::uint32_t payload) const {
  const SackReport& report = m_receiver.report();
  wire::SackBlocks blocks;
  const std::size_t used = m_agreement.optionBytes() + kSackHead;
  std::size_t room = wire::kMostOptionBytes;
  if (payload > 0)
    room = std::min<std::size_t>(room, m_agreement.segmentSize - std::min(payload, m_agreement.segmentSize));
  const std::size_t most = room > used ? (room - used) / kSackBlock : 0;
  const auto add = [&](const ByteRange& range) {
    if (blocks.size() < most) blocks.add({.begin = m_receiver.seqOf(range.begin), .end = m_receiver.seqOf(range.end)});
  };
  // RFC 2883 §4: "the first block of the SACK option field" says what came twice; the block it lies in follows.
  if (m_config.duplicateSelectiveAck && report.twice()) add(*report.twice());
  for (const ByteRange& range : report.ranges()) add(range);
  return blocks;
}

void Connection::learnTimestamp(const TcpSegment& syn, SimTime now) {
  if (m_agreement.timestamps) m_timestamps.start(syn.options.timestamps->value, now);
}

// R1 of RFC 7323 §5.3, before the sequence number is looked at. A RST needs no timestamp and may have an old one.
Connection::Next Connection::checkTimestamp(const TcpSegment& segment, SimTime now) {
  if (!m_agreement.timestamps || segment.flags.has(wire::Rst)) return Next::Continue;
  if (!segment.options.timestamps) return missTimestamp(segment);
  const std::uint32_t value = segment.options.timestamps->value;
  if (!m_timestamps.isOld(value, now) || isOvertakenAck(segment)) return Next::Continue;
  // "If there is a Timestamps option in the arriving segment, SEG.TSval < TS.Recent, TS.Recent is valid … and if the
  // RST bit is not set, then treat the arriving segment as not acceptable: send an acknowledgment in reply".
  judge(because(Rule::TimestampOld, value, m_timestamps.recent()));
  oweAckAlone(because(Rule::AckOldTimestamp, m_receiver.next(), value, m_timestamps.recent()));
  return Next::Stop;
}

// §3.2: "If a non-<RST> segment is received without a TSopt, a TCP SHOULD silently drop the segment."
Connection::Next Connection::missTimestamp(const TcpSegment& segment) {
  if (m_config.acceptMissingTimestamp || segment.flags.has(wire::Syn)) return Next::Continue;
  judge(because(Rule::TimestampMissing));
  return Next::Stop;
}

// An ACK without text that others have overtaken on the way is no old duplicate, if it is younger than an RTO.
bool Connection::isOvertakenAck(const TcpSegment& segment) const {
  return m_config.acceptOvertakenAck && segment.sequenceLength() == 0 && segment.seq == m_receiver.next() &&
         m_timestamps.behindRecent(segment.options.timestamps->value) <= m_rtt.rto();
}

void Connection::takeTimestamp(const TcpSegment& segment, SimTime now) {
  if (!m_agreement.timestamps || !segment.options.timestamps) return;
  m_timestamps.arrived(segment.options.timestamps->value, segment.seq, now);
}

}  // namespace wiretale::tcp
