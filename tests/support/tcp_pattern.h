#pragma once

#include <cstdint>
#include <optional>
#include <string>

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
  TcpPattern& because(Rule rule);  ///< expected only
  TcpPattern& again();             ///< expected only: a retransmission

  /// As the peer sends it; what is not named is 0, the window 65,535.
  wire::TcpSegment segment() const;

  bool matches(const tcp::Outgoing& sent) const;
  std::string text() const;

 private:
  wire::TcpFlags m_flags;
  std::optional<std::uint32_t> m_seq;
  std::optional<std::uint32_t> m_ack;
  std::optional<std::uint16_t> m_window;
  std::optional<std::uint16_t> m_mss;
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
