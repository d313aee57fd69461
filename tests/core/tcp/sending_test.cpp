// What may leave: maximum segment size, the peer's window, the congestion window, probes of a closed window.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::Note;
using tcp::State;

class Sending : public TcpStory {};

TEST_F(Sending, APeerWithoutAnMssOptionGets536) {
  establishActively(0);
  sends(600);
  expectSent(data(536).seq(301));
  expectSent(data(64).seq(837));
}

TEST_F(Sending, TheSmallerMssOfTheTwoSidesCounts) {
  configure({.mss = 1000, .nagle = false});
  establishActively(1460);
  sends(1100);
  expectSent(data(1000));
  expectSent(data(100));
}

TEST_F(Sending, TheLastSegmentOfAWriteIsPushed) {
  tcp::Connection connection(tcp::Config{.nagle = false}, wire::SeqNum(300), 80);
  connection.openActive(kSessionStart);
  connection.poll(kSessionStart);
  connection.onSegment(synAck().seq(100).ack(301).mss(1460).segment(), kSessionStart);
  connection.poll(kSessionStart);
  connection.send(2000, kSessionStart);
  EXPECT_FALSE(connection.poll(kSessionStart)->segment.flags.has(wire::Psh));
  const auto last = connection.poll(kSessionStart);
  EXPECT_TRUE(last->segment.flags.has(wire::Psh));
  EXPECT_EQ(last->streamOffset, 1460U);
}

TEST_F(Sending, TheInitialWindowIsTenSegments) {
  establishActively();
  sends(100'000);
  for (std::uint32_t i = 0; i < 10; ++i) expectSent(data(1460).seq(301 + i * 1460));
  expectNothingSent();
  // Slow start: one ACK for two segments frees two and adds one.
  peerSends(ack().seq(101).ack(301 + 2 * 1460));
  for (std::uint32_t i = 10; i < 13; ++i) expectSent(data(1460).seq(301 + i * 1460));
  expectNothingSent();
}

TEST_F(Sending, ThePeersWindowIsNeverExceeded) {
  opensActively();
  expectSent(syn());
  peerSends(synAck().seq(100).ack(301).mss(1460).window(4000));
  expectSent(ack());
  sends(10'000);
  expectSent(data(1460).seq(301));
  expectSent(data(1460).seq(1761));
  // 1,080 bytes would still fit, but that is neither a full segment nor half of the window.
  expectNothingSent();
  peerSends(ack().seq(101).ack(1761).window(4000));
  expectSent(data(1460).seq(3221));
}

TEST_F(Sending, AWindowSmallerThanASegmentIsUsed) {
  opensActively();
  expectSent(syn());
  peerSends(synAck().seq(100).ack(301).mss(1460).window(100));
  expectSent(ack());
  sends(250);
  expectSent(data(100).seq(301));
  peerSends(ack().seq(101).ack(401).window(100));
  expectSent(data(100).seq(401));
  peerSends(ack().seq(101).ack(501).window(100));
  expectSent(data(50).seq(501));
}

TEST_F(Sending, AnOldSegmentDoesNotChangeTheWindow) {
  establishActively();
  peerSends(data(10).seq(101).ack(301).window(5000));
  peerSends(ack().seq(101).ack(301).window(1));
  expectSent(ack().ack(111));
  sends(10'000);
  expectSent(data(1460));
  expectSent(data(1460));
  expectSent(data(1460));
}

TEST_F(Sending, AClosedWindowIsProbedWithOneByte) {
  establishActively();
  peerSends(ack().seq(101).ack(301).window(0));
  sends(5000);
  expectNoted(Note::Kind::TimerStarted, Rule::ProbeTimerStarted);
  expectSilenceUntil(999ms);
  at(1s);
  expectNoted(Note::Kind::TimerFired, Rule::ProbeTimerFired);
  expectSent(data(1).seq(301).because(Rule::WindowProbe));
  peerSends(ack().seq(101).ack(301).window(0));
  expectSilenceUntil(2999ms);
  at(3s);
  expectSent(data(1).seq(301).again());
  peerSends(ack().seq(101).ack(301).window(65'535));
  expectSent(data(1460).seq(301).again());
  expectSent(data(1460).seq(1761));
  expectSent(data(1460).seq(3221));
  expectSent(data(620).seq(4681));
}

TEST_F(Sending, AClosedWindowIsProbedForEverWhileThePeerAnswers) {
  configure({.dataRetries = 2});
  establishActively();
  peerSends(ack().seq(101).ack(301).window(0));
  sends(5000);
  SimDuration rto = 1s;
  SimDuration time{};
  for (int i = 0; i < 20; ++i) {
    time += rto;
    at(time);
    expectSent(data(1).seq(301));
    peerSends(ack().seq(101).ack(301).window(0));
    rto = std::min<SimDuration>(rto * 2, 60s);
  }
  expectState(State::Established);
}

TEST_F(Sending, AClosedWindowWithAMutePeerIsGivenUp) {
  configure({.dataRetries = 2});
  establishActively();
  peerSends(ack().seq(101).ack(301).window(0));
  sends(5000);
  at(1s);
  expectSent(data(1));
  at(3s);
  expectSent(data(1).again());
  at(7s);
  expectState(State::Closed);
}

TEST_F(Sending, AConnectionThatIsResetDoesNotProbe) {
  establishActively();
  peerSends(ack().seq(101).ack(301).window(0));
  sends(5000);
  peerSends(rst().seq(101));
  expectState(State::Closed);
  expectNoTimer();
}

TEST_F(Sending, DataBeyondAShrunkWindowIsStillRepeated) {
  establishActively();
  sends(1000);
  expectSent(data(1000).seq(301));
  at(10ms);
  peerSends(ack().seq(101).ack(301).window(0));
  at(1s);
  // RFC 9293 §3.8.6: a sender "MUST be robust against window shrinking"; what was within the window once goes again.
  expectSent(data(1000).seq(301).again());
}

TEST_F(Sending, SequenceNumbersWrapInTheMiddleOfATransfer) {
  configure({.initialSequence = 0xFFFF'FFFF - 1460});
  opensActively();
  expectSent(syn().seq(0xFFFF'FFFF - 1460));
  peerSends(synAck().seq(0xFFFF'FFF0).ack(0xFFFF'FFFF - 1459).mss(1460));
  expectSent(ack().ack(0xFFFF'FFF1));
  sends(4380);
  expectSent(data(1460).seq(0xFFFF'FFFF - 1459));
  expectSent(data(1460).seq(0));
  expectSent(data(1460).seq(1460));
  peerSends(ack().seq(0xFFFF'FFF1).ack(2920));
  expectAcknowledged(4380);
  expectNoTimer();
  peerSends(data(100).seq(0xFFFF'FFF1).ack(2920));
  peerSends(data(100).seq(0x55).ack(2920));
  expectReceived(200);
  at(40ms);
  expectSent(ack().ack(0xB9));
}

}  // namespace
}  // namespace wiretale::testing
