#include "core/sim/simulation.h"

// What sits half way: a NAT or firewall, and whoever breaks a connection off.
namespace wiretale::sim {
namespace {

constexpr std::uint8_t kTcp = 6;
constexpr std::uint8_t kUdp = 17;
constexpr std::uint8_t kHalfWay = 128;

FlowKey keyOf(std::uint8_t protocol, Side from, std::uint16_t sourcePort, std::uint16_t destinationPort) {
  const bool fromClient = from == Side::Client;
  return {.protocol = protocol,
          .clientPort = fromClient ? sourcePort : destinationPort,
          .serverPort = fromClient ? destinationPort : sourcePort};
}

}  // namespace

bool Simulation::passesMiddlebox(const FlowKey& flow, Side from, bool opens, Carried& carried) {
  if (!m_middlebox.present() || carried.packet.dies) return true;
  const Middlebox::Judgement judgement = m_middlebox.judge(flow, from, opens, carried.packet.sent);
  if (judgement.verdict == Middlebox::Verdict::Pass) return true;
  carried.packet.dies = true;
  carried.packet.fate = trace::Fate::Lost;
  carried.packet.diedAt = kHalfWay;
  carried.packet.flippedBit.reset();
  carried.packet.reason = judgement.reason;
  carried.copy.reset();
  return judgement.verdict != Middlebox::Verdict::Reset;
}

void Simulation::passDatagram(const trace::DatagramRecord& datagram, Side from, Carried& carried) {
  passesMiddlebox(keyOf(kUdp, from, datagram.sourcePort, datagram.destinationPort), from, false, carried);
}

/// Whether nothing is to be said in answer.
bool Simulation::passSegment(const host::FourTuple& tuple, const wire::TcpSegment& segment, Side from,
                             Carried& carried) {
  if (m_watches) m_watch.see(from, segment);
  if (!m_middlebox.present()) return true;
  const bool opens = segment.flags.has(wire::Syn);
  return passesMiddlebox(keyOf(kTcp, from, tuple.localPort, tuple.remote.port), from, opens, carried);
}

/// The middlebox answers for the other side; its RST has half the way to go.
void Simulation::answerForOther(trace::Index refused) {
  const trace::PacketRecord& packet = m_trace.packets[refused];
  const auto reset = resetAnswering(segmentOf(m_trace, packet));
  if (!reset) return;
  Reason reason = m_trace.reasonAt(packet.arrivalReason);
  reason.rule = Rule::MiddleboxReset;
  sendFromMiddle(*reset, reason, otherSide(packet.from), packet.ends(), refused);
}

/// By somebody half way who has watched, or off the path who guesses.
void Simulation::inject(const scenario::InjectSegment& wish, Rule why) {
  const auto segment = m_watch.forged(wish);
  if (segment) sendFromMiddle(*segment, {.rule = why}, otherSide(wish.to), m_now, m_watched);
}

/// `like`: a packet of the connection that is meant; kNoIndex: there was none yet.
void Simulation::sendFromMiddle(const wire::TcpSegment& segment, const Reason& reason, Side pretended, SimTime at,
                                trace::Index like) {
  if (m_trace.packets.size() >= m_maximumPackets) return;
  const Passage passage{.sent = at, .arrives = at + m_links[pretended].latency() / 2};
  planArrival(m_recorder.forged(segment, reason, passage, pretended, like), passage);
}

}  // namespace wiretale::sim
