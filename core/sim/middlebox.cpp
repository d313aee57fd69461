#include "core/sim/middlebox.h"

namespace wiretale::sim {
namespace {

constexpr std::uint8_t kTcp = 6;

wire::TcpFlags flagsOf(scenario::ForgedSegment segment) {
  switch (segment) {
    case scenario::ForgedSegment::Reset:
      return wire::Rst;
    case scenario::ForgedSegment::Syn:
      return wire::Syn;
    case scenario::ForgedSegment::Fin:
      return wire::Fin;
    case scenario::ForgedSegment::Data:
      return wire::Psh;
    case scenario::ForgedSegment::Ack:
      break;
  }
  return {};
}

}  // namespace

Middlebox::Judgement Middlebox::judge(const FlowKey& flow, Side from, bool opens, SimTime now) {
  if (!present()) return {};
  const bool tcp = flow.protocol == kTcp;
  const bool mayOpen = tcp ? opens : from == Side::Client;
  const auto known = m_flows.find(flow);
  if (known == m_flows.end()) {
    if (!mayOpen) return {Verdict::Drop, {.rule = Rule::MiddleboxUnknownFlow}};
    m_flows.emplace(flow, now);
    return {};
  }
  const SimDuration idle = now - known->second;
  if (idle >= m_settings.forgetsAfter && !mayOpen) return refuse(idle, tcp);
  known->second = now;
  return {};
}

/// Only TCP has a way to say no. The flow stays forgotten: the next packet fares no better.
Middlebox::Judgement Middlebox::refuse(SimDuration idle, bool tcp) const {
  const bool answers = tcp && m_settings.answer == scenario::MiddleboxAnswer::Reset;
  return {answers ? Verdict::Reset : Verdict::Drop,
          {.rule = answers ? Rule::MiddleboxRefused : Rule::MiddleboxForgot,
           .values = {idle.count(), m_settings.forgetsAfter.count()}}};
}

std::optional<wire::TcpSegment> resetAnswering(const wire::TcpSegment& segment) {
  if (segment.flags.has(wire::Rst)) return std::nullopt;
  if (segment.flags.has(wire::Ack)) return wire::TcpSegment{.seq = segment.ack, .flags = wire::Rst};
  return wire::TcpSegment{.ack = segment.seq + segment.sequenceLength(), .flags = wire::Rst | wire::Ack};
}

void FlowWatch::see(Side from, const wire::TcpSegment& segment) {
  std::optional<wire::SeqNum>& next = m_next[from];
  const wire::SeqNum end = segment.seq + segment.sequenceLength();
  if (!next || segment.flags.has(wire::Syn) || before(*next, end)) next = end;
}

std::optional<wire::TcpSegment> FlowWatch::forged(const scenario::InjectSegment& wish) const {
  using scenario::ForgedSegment;
  const auto& next = m_next[otherSide(wish.to)];
  const auto& heard = m_next[wish.to];
  const bool reset = wish.segment == ForgedSegment::Reset;
  if (!wish.seq && !next && !(reset && heard)) return std::nullopt;
  wire::TcpSegment segment{.flags = flagsOf(wish.segment), .window = reset ? std::uint16_t{0} : std::uint16_t{0xFFFF}};
  // Before the other side has sent anything, a RST answers the SYN with 0 (RFC 9293 §3.5.2).
  if (next) segment.seq = *next + wish.ahead;
  if (wish.seq) segment.seq = wire::SeqNum(*wish.seq);
  const bool mayLackAck = reset || wish.segment == ForgedSegment::Syn;
  const bool acknowledges = wish.ack || !mayLackAck || (!wish.seq && heard && reset);
  if (acknowledges) {
    segment.flags = segment.flags | wire::Ack;
    segment.ack = wish.ack ? wire::SeqNum(*wish.ack) : heard.value_or(wire::SeqNum(0));
  }
  if (wish.segment == ForgedSegment::Data) segment.payloadLength = wish.bytes;
  return segment;
}

}  // namespace wiretale::sim
