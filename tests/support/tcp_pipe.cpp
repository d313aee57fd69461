#include "tests/support/tcp_pipe.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/draw.h"
#include "core/wire/icmp_error.h"
#include "core/wire/tcp_packet.h"
#include "tests/support/tcp_pattern.h"

namespace wiretale::testing {
namespace {

constexpr std::uint64_t kDrawsPerPacket = 8;

}  // namespace

TcpPipe::TcpPipe(const PerSide<tcp::Config>& configs, const PipeSettings& settings)
    : m_settings(settings),
      m_ends{{tcp::Connection(configs[Side::Client], wire::SeqNum(configs[Side::Client].initialSequence.value_or(100)),
                              49'152),
              tcp::Connection(configs[Side::Server], wire::SeqNum(configs[Side::Server].initialSequence.value_or(300)),
                              80)}} {}

void TcpPipe::tell(const std::string& line) {
  if (!m_keepStory) return;
  m_story +=
      fmt::format("{:12.3f} ms  {}\n", std::chrono::duration<double, std::milli>(m_now - kSessionStart).count(), line);
}

void TcpPipe::follow(Side side) {
  if (m_settings.readsAtOnce) m_ends[side].read(m_ends[side].bytesUnread(), m_now);
  while (const auto outgoing = m_ends[side].poll(m_now)) transmit(side, *outgoing);
}

// Both ends offer the same, so a scale that is offered is agreed on. A SYN's own window is not scaled.
void TcpPipe::watchWindow(Side from, const wire::TcpSegment& segment) {
  if (segment.flags.has(wire::Syn)) m_shifts[from] = segment.options.windowScale.value_or(0);
  if (segment.flags.has(wire::Syn) || !segment.flags.has(wire::Ack)) return;
  const wire::SeqNum edge = segment.ack + (std::uint32_t{segment.window} << m_shifts[from]);
  if (m_rightEdges[from] && wire::before(edge, *m_rightEdges[from])) {
    m_windowShrank = true;
    tell("the window shrank");
  }
  m_rightEdges[from] = edge;
}

double TcpPipe::drawFor(Side from, std::uint64_t draw, std::uint64_t what) const {
  return drawUnit(m_settings.seed, Purpose::Loss, from, draw * kDrawsPerPacket + what);
}

void TcpPipe::transmit(Side from, const tcp::Outgoing& outgoing) {
  const std::uint64_t draw = m_ordinals[from]++;
  const bool lost = drawFor(from, draw, 0) < m_settings.loss || drawFor(from, draw, 3) < m_settings.corruption;
  tell(fmt::format("{} {}{}{}", from == Side::Client ? "client →" : "                         ← server",
                   describe(outgoing.segment), outgoing.retransmission ? " (again)" : "", lost ? " LOST" : ""));
  watchWindow(from, outgoing.segment);
  if (lost) return;
  wire::TcpSegment segment = outgoing.segment;
  if (wire::headersSize(segment) + segment.payloadLength > m_settings.mtu) return refuse(from, segment);
  if (segment.ecn != wire::Ecn::NotEct && drawFor(from, draw, 4) < m_settings.marking) segment.ecn = wire::Ecn::Ce;
  launch(from, segment, draw);
  if (drawFor(from, draw, 2) < m_settings.duplication) launch(from, segment, draw + 1);
}

void TcpPipe::refuse(Side from, const wire::TcpSegment& segment) {
  tell("too long");
  if (!m_settings.tellsMtu) return;
  m_arrivals.emplace(std::pair(m_now + m_settings.delay, m_insertions++),
                     Arrival{.to = from, .segment = segment, .tooLong = true});
}

void TcpPipe::launch(Side from, const wire::TcpSegment& segment, std::uint64_t draw) {
  const auto extra = static_cast<std::int64_t>(drawFor(from, draw, 1) * static_cast<double>(m_settings.jitter.count()));
  m_arrivals.emplace(std::pair(m_now + m_settings.delay + SimDuration(extra), m_insertions++),
                     Arrival{.to = otherSide(from), .segment = segment});
}

void TcpPipe::deliver(const Arrival& arrival) {
  if (arrival.tooLong) {
    m_ends[arrival.to].onIcmp(
        {.code = static_cast<std::uint8_t>(wire::IcmpUnreachable::FragmentationNeeded),
         .nextHopMtu = static_cast<std::uint16_t>(m_settings.mtu),
         .quotedLength = static_cast<std::uint16_t>(wire::headersSize(arrival.segment) + arrival.segment.payloadLength),
         .quotedSeq = arrival.segment.seq},
        m_now);
  } else {
    m_ends[arrival.to].onSegment(arrival.segment, m_now);
  }
  follow(arrival.to);
}

bool TcpPipe::step(SimTime before) {
  SimTime next = m_arrivals.empty() ? kNever : m_arrivals.begin()->first.first;
  for (const Side side : kSides) next = std::min(next, m_ends[side].nextDeadline());
  if (next >= before) return false;
  m_now = next;
  if (!m_arrivals.empty() && m_arrivals.begin()->first.first == next) {
    const Arrival arrival = m_arrivals.begin()->second;
    m_arrivals.erase(m_arrivals.begin());
    deliver(arrival);
    return true;
  }
  for (const Side side : kSides) {
    if (m_ends[side].nextDeadline() > m_now) continue;
    m_ends[side].onTime(m_now);
    follow(side);
  }
  return true;
}

bool TcpPipe::quiet() const {
  return m_arrivals.empty() && m_ends[Side::Client].nextDeadline() == kNever &&
         m_ends[Side::Server].nextDeadline() == kNever;
}

}  // namespace wiretale::testing
