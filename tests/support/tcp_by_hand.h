#pragma once

#include <deque>
#include <source_location>
#include <string>

#include <gtest/gtest.h>

#include "core/base/side.h"
#include "core/tcp/connection.h"
#include "tests/support/tcp_pattern.h"

namespace wiretale::testing {

/// Two connections with nothing between them: the test carries every segment itself, at once, late or never, as the
/// figures of RFC 9293 §3.5 and §3.6 do. A failed expectation prints the story so far; every segment must be expected.
class TcpByHand : public ::testing::Test {
 protected:
  using Here = std::source_location;

  /// Both ends anew in CLOSED, with these initial sequence numbers.
  void begin(std::uint32_t issA, std::uint32_t issB);
  /// Both ends ESTABLISHED, the next sequence numbers being these.
  void beginEstablished(std::uint32_t nextA, std::uint32_t nextB);
  /// An end forgets its connection: a crash. Its next initial sequence number is given.
  void crash(Side side, std::uint32_t iss);

  void opensActively(Side side);
  void opensPassively(Side side);
  void sends(Side side, std::uint64_t bytes);
  void closes(Side side);
  void pass(SimDuration duration);

  /// What the side sends next, which must look like this; a copy to deliver whenever the test likes.
  wire::TcpSegment leaves(Side from, const TcpPattern& pattern, Here here = Here::current());
  void arrives(Side to, const wire::TcpSegment& segment);

  void expectStates(tcp::State a, tcp::State b, Here here = Here::current());

  void TearDown() override;

 private:
  void tell(Side side, const std::string& what);
  void drain(Side side);
  void fail(const std::string& what, const Here& here) const;

  static tcp::Connection madeWith(std::uint32_t iss);

  PerSide<tcp::Connection> m_ends{{madeWith(0), madeWith(0)}};
  PerSide<std::deque<tcp::Outgoing>> m_sent;
  SimTime m_now = kSessionStart;
  std::string m_story;
};

}  // namespace wiretale::testing
