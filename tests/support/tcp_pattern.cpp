#include "tests/support/tcp_pattern.h"

#include <array>
#include <utility>

#include <fmt/format.h>

namespace wiretale::testing {
namespace {

using wire::TcpFlags;

std::string namesOf(TcpFlags flags) {
  static constexpr std::array<std::pair<wire::TcpFlag, const char*>, 7> kNames{{{wire::Syn, "SYN"},
                                                                                {wire::Fin, "FIN"},
                                                                                {wire::Rst, "RST"},
                                                                                {wire::Ack, "ACK"},
                                                                                {wire::Ece, "ECE"},
                                                                                {wire::Cwr, "CWR"},
                                                                                {wire::Urg, "URG"}}};
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

std::string textOf(const wire::TcpOptions& options) {
  std::string text;
  if (options.mss > 0) text += fmt::format(" mss {}", options.mss);
  if (options.windowScale) text += fmt::format(" scale {}", *options.windowScale);
  if (options.sackPermitted) text += " SACK permitted";
  if (options.timestamps) text += fmt::format(" timestamps {}/{}", options.timestamps->value, options.timestamps->echo);
  for (const wire::SackBlock& block : options.sack.view())
    text += fmt::format(" SACK {}:{}", block.begin.raw(), block.end.raw());
  if (options.fastOpen) text += options.fastOpen->empty() ? " asks for a cookie" : " cookie";
  return text;
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
TcpPattern& TcpPattern::windowScale(std::uint8_t shift) {
  m_windowScale = shift;
  return *this;
}
TcpPattern& TcpPattern::sackPermitted() {
  m_sackPermitted = true;
  return *this;
}
TcpPattern& TcpPattern::timestamps(std::uint32_t value, std::uint32_t echo) {
  m_timestamps = wire::Timestamps{.value = value, .echo = echo};
  return *this;
}
TcpPattern& TcpPattern::echo(std::uint32_t value) {
  m_echo = value;
  return *this;
}
TcpPattern& TcpPattern::sack(std::initializer_list<std::pair<std::uint32_t, std::uint32_t>> blocks) {
  m_sack.emplace();
  for (const auto& [begin, end] : blocks) m_sack->add({.begin = wire::SeqNum(begin), .end = wire::SeqNum(end)});
  return *this;
}
TcpPattern& TcpPattern::flag(wire::TcpFlag flag) {
  m_flags = m_flags | flag;
  return *this;
}
TcpPattern& TcpPattern::ecn(wire::Ecn codepoint) {
  m_ecn = codepoint;
  return *this;
}
TcpPattern& TcpPattern::urgent(std::uint16_t pointer) {
  m_urgentPointer = pointer;
  return flag(wire::Urg);
}
TcpPattern& TcpPattern::cookie(const wire::FastOpenCookie& cookie) {
  m_cookie = cookie;
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
          .ecn = m_ecn.value_or(wire::Ecn::NotEct),
          .window = m_window.value_or(65'535),
          .urgentPointer = m_urgentPointer.value_or(0),
          .options = {.mss = m_mss.value_or(0),
                      .windowScale = m_windowScale,
                      .sackPermitted = m_sackPermitted,
                      .timestamps = m_timestamps,
                      .sack = m_sack.value_or(wire::SackBlocks{}),
                      .fastOpen = m_cookie},
          .payloadLength = m_payload};
}

bool TcpPattern::matches(const tcp::Outgoing& sent) const {
  const wire::TcpSegment& segment = sent.segment;
  return withoutPush(segment.flags) == m_flags && segment.payloadLength == m_payload &&
         leftOpenOrEqual(m_seq, segment.seq.raw()) && leftOpenOrEqual(m_ack, segment.ack.raw()) &&
         leftOpenOrEqual(m_window, segment.window) && leftOpenOrEqual(m_ecn, segment.ecn) &&
         leftOpenOrEqual(m_urgentPointer, segment.urgentPointer) && optionsMatch(segment.options) &&
         leftOpenOrEqual(m_rule, sent.reason.rule) && (!m_again || sent.retransmission);
}

bool TcpPattern::optionsMatch(const wire::TcpOptions& options) const {
  return leftOpenOrEqual(m_mss, options.mss) && (!m_windowScale || options.windowScale == m_windowScale) &&
         (!m_sackPermitted || options.sackPermitted) && (!m_timestamps || options.timestamps == m_timestamps) &&
         (!m_echo || (options.timestamps && options.timestamps->echo == *m_echo)) &&
         leftOpenOrEqual(m_sack, options.sack) && (!m_cookie || options.fastOpen == m_cookie);
}

std::string TcpPattern::text() const {
  std::string text = namesOf(m_flags);
  if (m_payload > 0) text += fmt::format(" {} bytes", m_payload);
  if (m_seq) text += fmt::format(" seq {}", *m_seq);
  if (m_ack) text += fmt::format(" ack {}", *m_ack);
  if (m_window) text += fmt::format(" window {}", *m_window);
  text += textOf({.mss = m_mss.value_or(0),
                  .windowScale = m_windowScale,
                  .sackPermitted = m_sackPermitted,
                  .timestamps = m_timestamps,
                  .sack = m_sack.value_or(wire::SackBlocks{}),
                  .fastOpen = m_cookie});
  if (m_ecn) text += fmt::format(" ECN {}", static_cast<int>(*m_ecn));
  if (m_urgentPointer) text += fmt::format(" urgent {}", *m_urgentPointer);
  if (m_echo) text += fmt::format(" echo {}", *m_echo);
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
  text += textOf(segment.options);
  if (segment.ecn != wire::Ecn::NotEct) text += fmt::format(" ECN {}", static_cast<int>(segment.ecn));
  if (segment.flags.has(wire::Urg)) text += fmt::format(" urgent {}", segment.urgentPointer);
  if (segment.window != 65'535) text += fmt::format(" window {}", segment.window);
  return text;
}

}  // namespace wiretale::testing
