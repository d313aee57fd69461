// Figures 6 to 13 of RFC 9293 with the RFC's own numbers, line by line. A is the client's side, B the server's.

#include "tests/support/tcp_by_hand.h"

namespace wiretale::testing {
namespace {

using enum tcp::State;

constexpr Side A = Side::Client;
constexpr Side B = Side::Server;

class Rfc9293Figure : public TcpByHand {};

TEST_F(Rfc9293Figure, No6TheBasicThreeWayHandshake) {
  begin(100, 300);
  opensPassively(B);
  expectStates(Closed, Listen);
  opensActively(A);
  const auto line2 = leaves(A, syn().seq(100));
  expectStates(SynSent, Listen);
  arrives(B, line2);
  expectStates(SynSent, SynReceived);
  const auto line3 = leaves(B, synAck().seq(300).ack(101));
  arrives(A, line3);
  const auto line4 = leaves(A, ack().seq(101).ack(301));
  expectStates(Established, SynReceived);
  arrives(B, line4);
  expectStates(Established, Established);
  sends(A, 10);
  const auto line5 = leaves(A, data(10).seq(101).ack(301));
  arrives(B, line5);
  expectStates(Established, Established);
}

TEST_F(Rfc9293Figure, No7SimultaneousConnectionSynchronization) {
  begin(100, 300);
  opensActively(A);
  const auto synOfA = leaves(A, syn().seq(100));
  opensActively(B);
  const auto synOfB = leaves(B, syn().seq(300));
  expectStates(SynSent, SynSent);
  arrives(A, synOfB);
  expectStates(SynReceived, SynSent);
  const auto line5 = leaves(A, synAck().seq(100).ack(301));
  arrives(B, synOfA);
  expectStates(SynReceived, SynReceived);
  const auto line6 = leaves(B, synAck().seq(300).ack(101));
  arrives(A, line6);
  expectStates(Established, SynReceived);
  arrives(B, line5);
  expectStates(Established, Established);
}

TEST_F(Rfc9293Figure, No8RecoveryFromAnOldDuplicateSyn) {
  begin(100, 300);
  opensPassively(B);
  opensActively(A);
  const auto delayed = leaves(A, syn().seq(100));
  arrives(B, syn().seq(90).segment());
  const auto line4 = leaves(B, synAck().seq(300).ack(91));
  expectStates(SynSent, SynReceived);
  arrives(A, line4);
  const auto line5 = leaves(A, rst().seq(91));
  expectStates(SynSent, SynReceived);
  arrives(B, line5);
  expectStates(SynSent, Listen);
  // B's second initial sequence number is 400: its clock counts every 4 µs (§3.4.1).
  pass(400us);
  arrives(B, delayed);
  expectStates(SynSent, SynReceived);
  const auto line7 = leaves(B, synAck().seq(400).ack(101));
  arrives(A, line7);
  const auto line8 = leaves(A, ack().seq(101).ack(401));
  arrives(B, line8);
  expectStates(Established, Established);
}

TEST_F(Rfc9293Figure, No9HalfOpenConnectionDiscovery) {
  beginEstablished(100, 300);
  crash(A, 400);
  expectStates(Closed, Established);
  opensActively(A);
  const auto line3 = leaves(A, syn().seq(400));
  expectStates(SynSent, Established);
  arrives(B, line3);
  const auto line4 = leaves(B, ack().seq(300).ack(100));
  expectStates(SynSent, Established);
  arrives(A, line4);
  const auto line5 = leaves(A, rst().seq(100));
  arrives(B, line5);
  expectStates(SynSent, Closed);
  pass(1s);
  leaves(A, syn().seq(400).again());
  expectStates(SynSent, Closed);
}

TEST_F(Rfc9293Figure, No10TheActiveSideCausesHalfOpenConnectionDiscovery) {
  beginEstablished(100, 300);
  crash(A, 400);
  sends(B, 10);
  const auto line2 = leaves(B, data(10).seq(300).ack(100));
  expectStates(Closed, Established);
  arrives(A, line2);
  const auto line3 = leaves(A, rst().seq(100));
  arrives(B, line3);
  expectStates(Closed, Closed);
}

TEST_F(Rfc9293Figure, No11AnOldDuplicateSynMeetsTwoPassiveSockets) {
  constexpr std::uint32_t z = 90;
  begin(100, 300);
  opensPassively(A);
  opensPassively(B);
  expectStates(Listen, Listen);
  arrives(B, syn().seq(z).segment());
  const auto line3 = leaves(B, synAck().seq(300).ack(z + 1));
  expectStates(Listen, SynReceived);
  arrives(A, line3);
  const auto line4 = leaves(A, rst().seq(z + 1));
  arrives(B, line4);
  expectStates(Listen, Listen);
}

TEST_F(Rfc9293Figure, No12TheNormalCloseSequence) {
  beginEstablished(100, 300);
  closes(A);
  const auto line2 = leaves(A, fin().seq(100).ack(300));
  expectStates(FinWait1, Established);
  arrives(B, line2);
  expectStates(FinWait1, CloseWait);
  const auto line3 = leaves(B, ack().seq(300).ack(101));
  arrives(A, line3);
  expectStates(FinWait2, CloseWait);
  closes(B);
  const auto line4 = leaves(B, fin().seq(300).ack(101));
  expectStates(FinWait2, LastAck);
  arrives(A, line4);
  expectStates(TimeWait, LastAck);
  const auto line5 = leaves(A, ack().seq(101).ack(301));
  arrives(B, line5);
  expectStates(TimeWait, Closed);
  pass(tcp::Config{}.timeWait - 1ns);
  expectStates(TimeWait, Closed);
  pass(1ns);
  expectStates(Closed, Closed);
}

TEST_F(Rfc9293Figure, No13TheSimultaneousCloseSequence) {
  beginEstablished(100, 300);
  closes(A);
  closes(B);
  const auto finOfA = leaves(A, fin().seq(100).ack(300));
  const auto finOfB = leaves(B, fin().seq(300).ack(100));
  expectStates(FinWait1, FinWait1);
  arrives(A, finOfB);
  arrives(B, finOfA);
  expectStates(Closing, Closing);
  const auto ackOfA = leaves(A, ack().seq(101).ack(301));
  const auto ackOfB = leaves(B, ack().seq(301).ack(101));
  arrives(A, ackOfB);
  arrives(B, ackOfA);
  expectStates(TimeWait, TimeWait);
  pass(tcp::Config{}.timeWait);
  expectStates(Closed, Closed);
}

}  // namespace
}  // namespace wiretale::testing
