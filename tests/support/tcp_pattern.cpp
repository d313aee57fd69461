#include "tests/support/tcp_pattern.h"

#include <array>
#include <utility>

#include <fmt/format.h>

namespace wiretale::testing {
namespace {

using wire::TcpFlags;

std::string namesOf(TcpFlags flags) {
  static constexpr std::array<std::pair<wire::TcpFlag, const char*>, 4> kNames{
      {{wire::Syn, "SYN"}, {wire::Fin, "FIN"}, {wire::Rst, "RST"}, {wire::Ack, "ACK"}}};
  std::string names;
  for (const auto& [flag, name] : kNames) {
    if (!flags.has(flag)) continue;
    if (!names.empty()) names += ',';
    names += name;
  }
  return names.empty() ? "no flags" : names;
}

TcpFlags withoutPush(TcpFlags flags) {
  return TcpFlags(static_cast<std::uint8_t>(flags.bits & ~wire::Psh));
}

template <typename T, typename U>
bool leftOpenOrEqual(const std::optional<T>& expected, U actual) {
  return !expected || *expected == actual;
}

}  // namespace

TcpPattern& TcpPattern::seq(std::uint32_t raw) {
  m_seq = raw;
  return *this;
}
TcpPattern& TcpPattern::ack(std::uint32_t raw) {
  m_ack = raw;
  return *this;
}
TcpPattern& TcpPattern::window(std::uint16_t bytes) {
  m_window = bytes;
  return *this;
}
TcpPattern& TcpPattern::mss(std::uint16_t bytes) {
  m_mss = bytes;
  return *this;
}
TcpPattern& TcpPattern::payload(std::uint32_t bytes) {
  m_payload = bytes;
  return *this;
}
TcpPattern& TcpPattern::because(Rule rule) {
  m_rule = rule;
  return *this;
}
TcpPattern& TcpPattern::again() {
  m_again = true;
  return *this;
}

wire::TcpSegment TcpPattern::segment() const {
  return {.seq = wire::SeqNum(m_seq.value_or(0)),
          .ack = wire::SeqNum(m_ack.value_or(0)),
          .flags = m_flags,
          .window = m_window.value_or(65'535),
          .options = {.mss = m_mss.value_or(0)},
          .payloadLength = m_payload};
}

bool TcpPattern::matches(const tcp::Outgoing& sent) const {
  const wire::TcpSegment& segment = sent.segment;
  return withoutPush(segment.flags) == m_flags && segment.payloadLength == m_payload &&
         leftOpenOrEqual(m_seq, segment.seq.raw()) && leftOpenOrEqual(m_ack, segment.ack.raw()) &&
         leftOpenOrEqual(m_window, segment.window) && leftOpenOrEqual(m_mss, segment.options.mss) &&
         leftOpenOrEqual(m_rule, sent.reason.rule) && (!m_again || sent.retransmission);
}

std::string TcpPattern::text() const {
  std::string text = namesOf(m_flags);
  if (m_payload > 0) text += fmt::format(" {} bytes", m_payload);
  if (m_seq) text += fmt::format(" seq {}", *m_seq);
  if (m_ack) text += fmt::format(" ack {}", *m_ack);
  if (m_window) text += fmt::format(" window {}", *m_window);
  if (m_mss) text += fmt::format(" mss {}", *m_mss);
  if (m_again) text += " (again)";
  if (m_rule) text += fmt::format(" because of rule {}", static_cast<int>(*m_rule));
  return text;
}

TcpPattern syn() {
  return TcpPattern(wire::Syn);
}
TcpPattern synAck() {
  return TcpPattern(wire::Syn | wire::Ack);
}
TcpPattern ack() {
  return TcpPattern(wire::Ack);
}
TcpPattern data(std::uint32_t bytes) {
  return ack().payload(bytes);
}
TcpPattern fin() {
  return TcpPattern(wire::Fin | wire::Ack);
}
TcpPattern finAlone() {
  return TcpPattern(wire::Fin);
}
TcpPattern rst() {
  return TcpPattern(wire::Rst);
}
TcpPattern rstAck() {
  return TcpPattern(wire::Rst | wire::Ack);
}

std::string describe(const wire::TcpSegment& segment) {
  std::string text = namesOf(segment.flags);
  if (segment.payloadLength > 0) text += fmt::format(" {} bytes", segment.payloadLength);
  text += fmt::format(" seq {}", segment.seq.raw());
  if (segment.flags.has(wire::Ack)) text += fmt::format(" ack {}", segment.ack.raw());
  if (segment.options.mss > 0) text += fmt::format(" mss {}", segment.options.mss);
  if (segment.window != 65'535) text += fmt::format(" window {}", segment.window);
  return text;
}

}  // namespace wiretale::testing
