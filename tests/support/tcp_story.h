#pragma once

#include <deque>
#include <optional>
#include <source_location>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/tcp/connection.h"
#include "core/wire/icmp_error.h"
#include "tests/support/tcp_pattern.h"

namespace wiretale::testing {

/// A test of one connection that reads like a packet trace:
///
///     opensPassively();
///     at(0ms); peerSends(syn().seq(100));
///     expectSent(synAck().ack(101));
///     expectSilenceUntil(999ms);
///     at(1000ms); expectSent(synAck().ack(101).again());
///
/// A failed expectation prints the story so far. Every segment that is sent must be expected, at the moment it is sent.
class TcpStory : public ::testing::Test {
 protected:
  using Here = std::source_location;

  /// Starts anew with these instead of the defaults without Nagle's algorithm; before the first step. The connection's
  /// initial sequence number is 300 unless the configuration names one.
  void configure(const tcp::Config& config);

  /// Lets time pass up to and including this moment, with every timer in between.
  void at(SimDuration time);
  void opensPassively();
  void opensActively();
  void sends(std::uint64_t bytes);
  void sendsUrgent(std::uint64_t bytes);
  /// An ICMP message about the segment with this sequence number.
  void networkSays(wire::IcmpUnreachable reason, std::uint32_t seq, std::uint16_t mtu = 0);
  /// The application reads only when told; without this it reads at once whatever comes.
  void readsWhenTold() { m_readsAtOnce = false; }
  void reads(std::uint64_t bytes);
  void closes();
  void aborts();
  void choosesTimeWait(SimDuration duration);
  void peerSends(const TcpPattern& pattern);

  void expectSent(const TcpPattern& pattern, Here here = Here::current());
  void expectNothingSent(Here here = Here::current());
  void expectSilenceUntil(SimDuration time, Here here = Here::current());
  void expectState(tcp::State state, Here here = Here::current());
  void expectReceived(std::uint64_t bytes, Here here = Here::current());
  void expectAcknowledged(std::uint64_t bytes, Here here = Here::current());
  void expectJudged(Rule rule, Here here = Here::current());  ///< the last segment of the peer
  /// Why the last state change happened.
  void expectChangedBecause(Rule rule, Here here = Here::current());
  void expectNextDeadline(SimDuration time, Here here = Here::current());
  void expectNoTimer(Here here = Here::current());
  /// The notes since the last step contain this.
  void expectNoted(tcp::Note::Kind kind, Rule rule, Here here = Here::current());

  // Short ways to where most stories begin: own sequence numbers from 300, the peer's from 100, so that 301 and 101 are
  // next. Nothing is left to expect.
  void establishPassively(std::uint16_t mss = 1460);
  void establishActively(std::uint16_t mss = 1460);

  tcp::Connection& connection() { return m_connection; }

  void TearDown() override;

 private:
  struct Sent {
    SimTime at;
    tcp::Outgoing outgoing;
  };

  void tell(const std::string& line);
  void begin(const std::string& line);  ///< a step of the test
  void follow();                        ///< notes and polls after a call
  void takeNotes();
  void fail(const std::string& what, const Here& here) const;

  void readAtOnce();

  SimTime m_now{};
  bool m_readsAtOnce = true;
  tcp::Connection m_connection{tcp::Config{.nagle = false}, wire::SeqNum(300), 80};
  std::deque<Sent> m_sent;
  std::vector<tcp::Note> m_notes;
  std::optional<Rule> m_judged;
  std::optional<Rule> m_changed;
  std::string m_story;
};

}  // namespace wiretale::testing
