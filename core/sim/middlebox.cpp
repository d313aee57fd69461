#include "core/sim/middlebox.h"

namespace wiretale::sim {
namespace {

constexpr std::uint8_t kTcp = 6;

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

std::optional<wire::TcpSegment> FlowWatch::forgedReset(Side to) const {
  const Side pretended = otherSide(to);
  if (!m_next[pretended]) return std::nullopt;
  wire::TcpSegment reset{.seq = *m_next[pretended], .flags = wire::Rst};
  if (m_next[to]) {
    reset.ack = *m_next[to];
    reset.flags = wire::Rst | wire::Ack;
  }
  return reset;
}

}  // namespace wiretale::sim
