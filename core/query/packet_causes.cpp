#include <algorithm>

#include "core/query/cause_finder.h"
#include "core/query/rule_causes.h"
#include "core/trace/secure_connection.h"

// What led to a packet.

namespace wiretale::query {

using trace::Index;
using trace::kNoIndex;
using trace::PacketRecord;

namespace {

/// Duplicate ACKs and flights lie within a round trip or two.
constexpr Index kNear = 4096;

Index earliestNear(Index index) {
  return index > kNear ? index - kNear : 0;
}

bool overlap(const PacketRecord& a, const PacketRecord& b) {
  return lengthOf(a) > 0 && lengthOf(b) > 0 && wire::before(a.seq, endOf(b)) && wire::before(b.seq, endOf(a));
}

}  // namespace

void CauseFinder::packet(Index index) {
  const PacketRecord& packet = m_trace.packets[index];
  if (packet.copy) return copied(index);
  if (packet.forged) return watched(index);
  const trace::DatagramRecord* const datagram = m_trace.datagramOf(packet);
  if (datagram != nullptr && packet.protocol == trace::Protocol::Icmp) addPacket(datagram->about, Relation::Quoted);
  flight(index);
  addPacket(packet.cause, Relation::Arrival);
  timerBehindPacket(index);
  callBehindPacket(index);
  paced(index);
  if (packet.protocol != trace::Protocol::Tcp) return;
  repeated(index);
  duplicateAcks(index);
  acknowledged(index);
}

/// The network makes a copy right behind the packet.
void CauseFinder::copied(Index index) {
  const PacketRecord& copy = m_trace.packets[index];
  for (Index i = index; i-- > earliestNear(index);) {
    const PacketRecord& packet = m_trace.packets[i];
    const bool same = packet.from == copy.from && packet.ordinal == copy.ordinal && !packet.copy && !packet.forged;
    if (same) return addPacket(i, Relation::Copied);
  }
}

/// A forged packet has the ordinal of the one that was watched, which may have come from either side.
void CauseFinder::watched(Index index) {
  const PacketRecord& forged = m_trace.packets[index];
  for (Index i = index; i-- > earliestNear(index);) {
    const PacketRecord& packet = m_trace.packets[i];
    const bool same = packet.ordinal == forged.ordinal && packet.connection == forged.connection && !packet.forged;
    if (same) return addPacket(i, Relation::Watched);
  }
}

void CauseFinder::timerBehindPacket(Index index) {
  const PacketRecord& packet = m_trace.packets[index];
  const auto kind = timerBehind(m_trace.reasonAt(packet.sentReason).rule);
  if (kind && packet.cause == kNoIndex)
    addTimer(m_search.lastFired(packet.sent, *kind, packet.from, packet.connection), Relation::TimerRanOut);
}

/// What leaves although nothing came and no timer ran out was asked for; a FIN always was.
void CauseFinder::callBehindPacket(Index index) {
  const PacketRecord& packet = m_trace.packets[index];
  const Rule rule = m_trace.reasonAt(packet.sentReason).rule;
  if (packet.cause != kNoIndex && rule != Rule::FinAfterLastByte) return;
  const auto calls = callsBehind(rule);
  if (!calls.empty()) addApp(m_search.lastCall(packet.sent, calls, packet.from, packet.connection), Relation::Call);
}

/// What leaves although nothing came, as its moment did: behind the last one that had payload.
void CauseFinder::paced(Index index) {
  const PacketRecord& packet = m_trace.packets[index];
  if (packet.cause != kNoIndex || m_trace.reasonAt(packet.sentReason).rule != Rule::BbrDataPaced) return;
  for (Index i = index; i-- > earliestNear(index);) {
    const PacketRecord& before = m_trace.packets[i];
    const bool ours = before.from == packet.from && before.connection == packet.connection && before.payloadLength > 0;
    if (ours && !before.copy && !before.forged) return addPacket(i, Relation::Paced);
  }
}

/// The last packet before it that carried some of the same.
void CauseFinder::repeated(Index index) {
  const PacketRecord& again = m_trace.packets[index];
  if (!again.retransmission) return;
  const Index least = index > Search::kReach ? index - Search::kReach : 0;
  for (Index i = index; i-- > least;) {
    const PacketRecord& packet = m_trace.packets[i];
    const bool ours = packet.from == again.from && packet.connection == again.connection && !packet.copy;
    if (ours && !packet.forged && overlap(packet, again)) return addPacket(i, Relation::SentAgain);
  }
}

/// As many as the reason counts, the last one first; the one that tipped the scale is there already.
void CauseFinder::duplicateAcks(Index index) {
  const PacketRecord& packet = m_trace.packets[index];
  const Reason reason = m_trace.reasonAt(packet.sentReason);
  const bool fast = reason.rule == Rule::FastRetransmit || reason.rule == Rule::BbrResends;
  if (!fast || packet.cause == kNoIndex) return;
  std::int64_t left = reason.values[0];
  const wire::SeqNum number = m_trace.packets[packet.cause].ack;
  for (Index i = packet.cause + 1; i-- > earliestNear(packet.cause) && left > 0;) {
    const PacketRecord& ack = m_trace.packets[i];
    const Rule judged = m_trace.reasonAt(ack.arrivalReason).rule;
    if (ack.from == packet.from || ack.connection != packet.connection || !ack.arrived() || ack.ack != number) continue;
    const bool finds = judged == Rule::AckFindsLoss || judged == Rule::BbrFindsLoss;
    if (judged != Rule::AckDuplicate && !finds) continue;
    addPacket(i, Relation::DuplicateAck);
    --left;
  }
}

/// Packets of the other side that lie between the ACK number told before and this one.
void CauseFinder::acknowledged(Index index) {
  const PacketRecord& ack = m_trace.packets[index];
  if (!ack.flags.has(wire::Ack)) return;
  const Index least = earliestNear(index);
  const PacketRecord* last = nullptr;
  for (Index i = index; i-- > least && last == nullptr;) {
    const PacketRecord& packet = m_trace.packets[i];
    const bool ours = packet.from == ack.from && packet.connection == ack.connection && !packet.copy && !packet.forged;
    if (ours && packet.flags.has(wire::Ack)) last = &packet;
  }
  for (Index i = index; i-- > least;) {
    const PacketRecord& packet = m_trace.packets[i];
    if (packet.from == ack.from || packet.connection != ack.connection || lengthOf(packet) == 0) continue;
    if (!packet.arrived() || packet.corrupted || packet.arrives > ack.sent) continue;
    const wire::SeqNum end = endOf(packet);
    if (wire::before(ack.ack, end)) continue;
    const bool isNews = last == nullptr || wire::before(last->ack, end);
    if (isNews) addPacket(i, Relation::Acknowledged);
  }
}

/// Of a packet in which a handshake message ends: the last one of the other side that had come and had one too.
void CauseFinder::flight(Index index) {
  const PacketRecord& packet = m_trace.packets[index];
  if (packet.payloadLength == 0 || trace::secureConnectionOf(m_trace, packet) == nullptr) return;
  if (trace::messagesEndingIn(m_trace, packet).empty()) return;
  for (Index i = index; i-- > earliestNear(index);) {
    const PacketRecord& other = m_trace.packets[i];
    if (other.from == packet.from || other.connection != packet.connection || other.payloadLength == 0) continue;
    if (!other.arrived() || other.arrives > packet.sent) continue;
    if (!trace::messagesEndingIn(m_trace, other).empty()) return addPacket(i, Relation::Flight);
  }
}

}  // namespace wiretale::query
