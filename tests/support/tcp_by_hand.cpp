#include "tests/support/tcp_by_hand.h"

#include <algorithm>

#include <fmt/format.h>

namespace wiretale::testing {
namespace {

std::string_view nameOf(Side side) {
  return side == Side::Client ? "A" : "B";
}

}  // namespace

tcp::Connection TcpByHand::madeWith(std::uint32_t iss) {
  return tcp::Connection({.initialSequence = iss, .nagle = false}, wire::SeqNum(iss), 80);
}

void TcpByHand::begin(std::uint32_t issA, std::uint32_t issB) {
  m_ends = {{madeWith(issA), madeWith(issB)}};
  m_story.clear();
}

void TcpByHand::beginEstablished(std::uint32_t nextA, std::uint32_t nextB) {
  begin(nextA - 1, nextB - 1);
  opensPassively(Side::Server);
  opensActively(Side::Client);
  arrives(Side::Server, leaves(Side::Client, syn()));
  arrives(Side::Client, leaves(Side::Server, synAck()));
  arrives(Side::Server, leaves(Side::Client, ack()));
  expectStates(tcp::State::Established, tcp::State::Established);
}

void TcpByHand::crash(Side side, std::uint32_t iss) {
  tell(side, "crashes");
  m_ends[side] = madeWith(iss);
}

void TcpByHand::opensActively(Side side) {
  tell(side, "opens actively");
  m_ends[side].openActive(m_now);
  drain(side);
}

void TcpByHand::opensPassively(Side side) {
  tell(side, "opens passively");
  m_ends[side].openPassive(m_now);
  drain(side);
}

void TcpByHand::sends(Side side, std::uint64_t bytes) {
  tell(side, fmt::format("sends {} bytes", bytes));
  m_ends[side].send(bytes, m_now);
  drain(side);
}

void TcpByHand::closes(Side side) {
  tell(side, "closes");
  m_ends[side].close(m_now);
  drain(side);
}

void TcpByHand::pass(SimDuration duration) {
  const SimTime until = m_now + duration;
  for (const Side side : kSides) {
    while (m_ends[side].nextDeadline() <= until) {
      m_now = std::max(m_now, m_ends[side].nextDeadline());
      m_ends[side].onTime(m_now);
      drain(side);
    }
  }
  m_now = until;
}

wire::TcpSegment TcpByHand::leaves(Side from, const TcpPattern& pattern, Here here) {
  if (m_sent[from].empty()) {
    fail(fmt::format("{} was to send {}, but sends nothing.", nameOf(from), pattern.text()), here);
    return {};
  }
  const tcp::Outgoing outgoing = m_sent[from].front();
  m_sent[from].pop_front();
  if (!pattern.matches(outgoing)) {
    fail(fmt::format("{} was to send {}, but sends {}.", nameOf(from), pattern.text(), describe(outgoing.segment)),
         here);
  }
  return outgoing.segment;
}

void TcpByHand::arrives(Side to, const wire::TcpSegment& segment) {
  tell(to, "gets " + describe(segment));
  m_ends[to].onSegment(segment, m_now);
  drain(to);
}

void TcpByHand::expectStates(tcp::State a, tcp::State b, Here here) {
  const PerSide<tcp::State> expected{{a, b}};
  for (const Side side : kSides) {
    const tcp::State state = m_ends[side].state();
    if (state == expected[side]) continue;
    fail(
        fmt::format("{} was to be in {}, but is in {}.", nameOf(side), tcp::nameOf(expected[side]), tcp::nameOf(state)),
        here);
  }
}

void TcpByHand::TearDown() {
  for (const Side side : kSides) {
    for (const tcp::Outgoing& sent : m_sent[side]) {
      fail(fmt::format("Nobody expected {} to send {}.", nameOf(side), describe(sent.segment)), Here::current());
    }
  }
}

void TcpByHand::tell(Side side, const std::string& what) {
  m_story += fmt::format("{} {}\n", nameOf(side), what);
}

void TcpByHand::drain(Side side) {
  while (const auto outgoing = m_ends[side].poll(m_now)) {
    tell(side, fmt::format("sends {} in {}", describe(outgoing->segment), tcp::nameOf(m_ends[side].state())));
    m_sent[side].push_back(*outgoing);
  }
}

void TcpByHand::fail(const std::string& what, const Here& here) const {
  ADD_FAILURE_AT(here.file_name(), static_cast<int>(here.line())) << what << "\nThe story so far:\n" << m_story;
}

}  // namespace wiretale::testing
