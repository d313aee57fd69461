#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

#include "core/base/reason.h"
#include "core/tcp/outgoing.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::testing {

/// A segment as a test writes it: `synAck().seq(300).ack(101)`. As an expectation it leaves open what it does not name,
/// but for the payload: none named means none. PSH is never compared.
class TcpPattern {
 public:
  explicit TcpPattern(wire::TcpFlags flags) : m_flags(flags) {}

  TcpPattern& seq(std::uint32_t raw);
  TcpPattern& ack(std::uint32_t raw);
  TcpPattern& window(std::uint16_t bytes);
  TcpPattern& mss(std::uint16_t bytes);
  TcpPattern& payload(std::uint32_t bytes);
  TcpPattern& windowScale(std::uint8_t shift);
  TcpPattern& sackPermitted();
  TcpPattern& timestamps(std::uint32_t value, std::uint32_t echo);
  TcpPattern& echo(std::uint32_t value);  ///< expected only: timestamps that echo this one
  /// Blocks as pairs of begin and end; `sack({})` expects none.
  TcpPattern& sack(std::initializer_list<std::pair<std::uint32_t, std::uint32_t>> blocks);
  TcpPattern& flag(wire::TcpFlag flag);  ///< one more
  TcpPattern& ecn(wire::Ecn codepoint);
  TcpPattern& urgent(std::uint16_t pointer);  ///< with URG
  TcpPattern& cookie(const wire::FastOpenCookie& cookie);
  TcpPattern& because(Rule rule);  ///< expected only
  TcpPattern& again();             ///< expected only: a retransmission

  /// As the peer sends it; what is not named is 0, the window 65,535.
  wire::TcpSegment segment() const;

  bool matches(const tcp::Outgoing& sent) const;
  std::string text() const;

 private:
  bool optionsMatch(const wire::TcpOptions& options) const;

  wire::TcpFlags m_flags;
  std::optional<std::uint32_t> m_seq;
  std::optional<std::uint32_t> m_ack;
  std::optional<std::uint16_t> m_window;
  std::optional<std::uint16_t> m_mss;
  std::optional<std::uint8_t> m_windowScale;
  std::optional<wire::Timestamps> m_timestamps;
  std::optional<std::uint32_t> m_echo;
  std::optional<wire::SackBlocks> m_sack;
  std::optional<wire::Ecn> m_ecn;
  std::optional<std::uint16_t> m_urgentPointer;
  std::optional<wire::FastOpenCookie> m_cookie;
  bool m_sackPermitted = false;
  std::optional<Rule> m_rule;
  std::uint32_t m_payload = 0;
  bool m_again = false;
};

TcpPattern syn();
TcpPattern synAck();
TcpPattern ack();
TcpPattern data(std::uint32_t bytes);  ///< with ACK
TcpPattern fin();                      ///< with ACK
TcpPattern finAlone();                 ///< without ACK
TcpPattern rst();
TcpPattern rstAck();

/// "SYN,ACK seq 300 ack 101 mss 1460", for stories.
std::string describe(const wire::TcpSegment& segment);

}  // namespace wiretale::testing
