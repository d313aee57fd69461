// The receive buffer, the application that reads, and the window: RFC 9293 §3.8.6, RFC 7323 §2.

#include "core/tcp/receiver.h"
#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::State;

class Window : public TcpStory {
 protected:
  void establishWith(const tcp::Config& config) {
    configure(config);
    establishPassively(1000);
    readsWhenTold();
  }
};

TEST_F(Window, ShrinksByWhatTheApplicationHasNotRead) {
  establishWith({.receiveWindow = 10'000});
  peerSends(data(1000).seq(101).ack(301));
  peerSends(data(1000).seq(1101).ack(301));
  expectSent(ack().ack(2101).window(8000).because(Rule::AckEverySecond));
  EXPECT_EQ(connection().bytesUnread(), 2000U);
  reads(500);
  EXPECT_EQ(connection().bytesUnread(), 1500U);
  expectReceived(2000);
  expectNothingSent();
}

TEST_F(Window, NoMoreThanWhatIsThereIsRead) {
  establishWith({.receiveWindow = 10'000});
  peerSends(data(1000).seq(101).ack(301));
  reads(5000);
  EXPECT_EQ(connection().bytesUnread(), 0U);
  peerSends(data(1000).seq(1101).ack(301));
  EXPECT_EQ(connection().bytesUnread(), 1000U);
  expectSent(ack().ack(2101).window(9000));
}

// RFC 9293 §3.8.6.2.2: the window opens by min(half the buffer, MSS) or not at all, until the buffer is empty.
TEST_F(Window, OpensInStepsOfASegment) {
  establishWith({.mss = 1000, .receiveWindow = 10'000});
  for (std::uint32_t i = 0; i < 4; ++i) peerSends(data(1000).seq(101 + i * 1000).ack(301));
  expectSent(ack().ack(2101).window(8000));
  expectSent(ack().ack(4101).window(6000));
  reads(999);
  peerSends(data(100).seq(5101).ack(301));
  expectSent(ack().ack(4101).window(6000).because(Rule::AckOutOfOrder));
  reads(1);
  peerSends(data(100).seq(5301).ack(301));
  expectSent(ack().ack(4101).window(7000));
}

TEST_F(Window, OpensInStepsOfHalfASmallBuffer) {
  establishWith({.mss = 1000, .receiveWindow = 1000});
  peerSends(data(1000).seq(101).ack(301));
  at(40ms);
  expectSent(ack().ack(1101).window(0));
  reads(499);
  expectNothingSent();
  reads(1);
  expectSent(ack().ack(1101).window(500).because(Rule::WindowUpdate));
}

TEST_F(Window, AnUpdateLeavesWhenReadingOpensAClosedWindow) {
  establishWith({.mss = 1000, .receiveWindow = 4000});
  for (std::uint32_t i = 0; i < 4; ++i) peerSends(data(1000).seq(101 + i * 1000).ack(301));
  expectSent(ack().ack(2101).window(2000));
  expectSent(ack().ack(4101).window(0));
  at(3s);
  reads(4000);
  expectSent(ack().seq(301).ack(4101).window(4000).because(Rule::WindowUpdate));
  EXPECT_EQ(connection().receiveWindow(), 4000U);
}

TEST_F(Window, NoUpdateLeavesWhileThereIsRoomForASegment) {
  establishWith({.mss = 1000, .receiveWindow = 4000});
  for (std::uint32_t i = 0; i < 2; ++i) peerSends(data(1000).seq(101 + i * 1000).ack(301));
  expectSent(ack().ack(2101).window(2000));
  reads(2000);
  expectNothingSent();
}

TEST_F(Window, LinuxTellsWhenTheWindowDoubles) {
  establishWith({.mss = 1000, .receiveWindow = 4000, .windowUpdateOnDoubling = true});
  for (std::uint32_t i = 0; i < 2; ++i) peerSends(data(1000).seq(101 + i * 1000).ack(301));
  expectSent(ack().ack(2101).window(2000));
  reads(1000);
  expectNothingSent();
  reads(1000);
  expectSent(ack().ack(2101).window(4000).because(Rule::WindowUpdate));
}

TEST_F(Window, NoUpdateLeavesOnceThePeerHasClosed) {
  establishWith({.mss = 1000, .receiveWindow = 1001});
  peerSends(fin().payload(1000).seq(101).ack(301));
  expectSent(ack().ack(1102).window(0));
  reads(1000);
  expectNothingSent();
}

// §3.10.7.4: "If the RCV.WND is zero, no segments will be acceptable".
TEST_F(Window, WhatAFullBufferHasNoRoomForIsAnsweredAndDropped) {
  establishWith({.mss = 1000, .receiveWindow = 2000});
  for (std::uint32_t i = 0; i < 2; ++i) peerSends(data(1000).seq(101 + i * 1000).ack(301));
  expectSent(ack().ack(2101).window(0));
  peerSends(data(1).seq(2101).ack(301));
  expectJudged(Rule::DataDoesNotFit);
  expectSent(ack().ack(2101).window(0).because(Rule::AckBufferFull));
  expectReceived(2000);
}

// "… but special allowance should be made to accept valid ACKs".
TEST_F(Window, AFullBufferStillTakesAcknowledgments) {
  establishWith({.mss = 1000, .receiveWindow = 2000});
  for (std::uint32_t i = 0; i < 2; ++i) peerSends(data(1000).seq(101 + i * 1000).ack(301));
  expectSent(ack().ack(2101).window(0));
  sends(100);
  expectSent(data(100).seq(301));
  peerSends(data(1).seq(2101).ack(351));
  expectAcknowledged(50);
  expectSent(ack().ack(2101).because(Rule::AckBufferFull));
  peerSends(ack().seq(2102).ack(401));
  expectAcknowledged(100);
  expectNothingSent();
}

TEST_F(Window, LinuxsEmptyProbeIsAnswered) {
  establishWith({.mss = 1000, .receiveWindow = 2000});
  for (std::uint32_t i = 0; i < 2; ++i) peerSends(data(1000).seq(101 + i * 1000).ack(301));
  expectSent(ack().ack(2101).window(0));
  peerSends(ack().seq(2100).ack(301));
  expectJudged(Rule::ProbeArrived);
  expectSent(ack().ack(2101).window(0).because(Rule::AckOfProbe));
}

TEST_F(Window, DataBehindAGapTakesItsPlaceInTheBuffer) {
  establishWith({.mss = 1000, .receiveWindow = 3000});
  peerSends(data(1000).seq(2101).ack(301));
  expectSent(ack().ack(101).window(3000));
  peerSends(data(2000).seq(101).ack(301));
  expectSent(ack().ack(3101).window(0).because(Rule::AckFillsGap));
  peerSends(data(1).seq(3101).ack(301));
  expectSent(ack().ack(3101).because(Rule::AckBufferFull));
  expectReceived(3000);
}

TEST_F(Window, AnApplicationThatReadsAtOnceKeepsTheWindowOpen) {
  configure({.receiveWindow = 10'000});
  establishPassively(1000);
  peerSends(data(10).seq(101).ack(301));
  at(40ms);
  expectSent(ack().ack(111).window(10'000));
}

// RFC 7323 §2.2: the window of a SYN is never scaled, all others are.
TEST_F(Window, IsScaledInAllButTheSyn) {
  configure({.windowScaling = true, .receiveWindow = 1'000'000});
  opensPassively();
  peerSends(syn().seq(100).mss(1000).windowScale(2));
  expectSent(synAck().windowScale(4).window(65'535));
  peerSends(ack().seq(101).ack(301));
  peerSends(data(10).seq(201).ack(301));
  expectSent(ack().ack(101).window(1'000'000 >> 4));
  EXPECT_EQ(connection().receiveWindow(), 1'000'000U);
}

TEST_F(Window, ScaledItTakesDataFarBehindAGap) {
  configure({.windowScaling = true, .receiveWindow = 1'000'000});
  opensPassively();
  peerSends(syn().seq(100).mss(1000).windowScale(2));
  expectSent(synAck());
  peerSends(ack().seq(101).ack(301));
  peerSends(data(10).seq(201).ack(301));
  expectSent(ack());
  peerSends(data(10).seq(101 + 999'990).ack(301));
  expectJudged(Rule::DataOutOfOrder);
  expectSent(ack().ack(101));
  peerSends(data(10).seq(101 + 1'000'000).ack(301));
  expectJudged(Rule::OutsideWindow);
  expectSent(ack().ack(101));
}

TEST_F(Window, IsNotScaledWhereThePeerDoesNotOfferIt) {
  configure({.windowScaling = true, .receiveWindow = 1'000'000});
  opensPassively();
  peerSends(syn().seq(100).mss(1000));
  expectSent(synAck().window(65'535));
  peerSends(ack().seq(101).ack(301));
  peerSends(data(10).seq(201).ack(301));
  expectSent(ack().ack(101).window(65'535));
}

// RFC 7323 §2.4: a unit is 16 bytes; what the peer was told stays true.
TEST_F(Window, IsNotShrunkByRounding) {
  configure({.windowScaling = true, .receiveWindow = 1'000'000});
  opensPassively();
  peerSends(syn().seq(100).mss(1000).windowScale(2));
  expectSent(synAck());
  peerSends(ack().seq(101).ack(301));
  readsWhenTold();
  peerSends(data(10).seq(1000).ack(301));
  expectSent(ack().ack(101).window(62'500));
  peerSends(data(1).seq(101).ack(301));
  expectSent(ack().ack(102).window(62'500));
  peerSends(data(15).seq(102).ack(301));
  expectSent(ack().ack(117).window(62'500));
}

TEST(ReceiveWindow, NeverMovesItsRightEdgeBackHoweverTheApplicationReads) {
  for (const std::uint32_t buffer : {1U, 2U, 999U, 4000U, 65'535U}) {
    tcp::Receiver receiver(buffer);
    receiver.setSegmentSize(500);
    receiver.start(wire::SeqNum(100));
    wire::SeqNum edge = receiver.next() + receiver.window();
    for (std::uint32_t i = 0; i < 1000; ++i) {
      const std::uint32_t length = std::min(receiver.window(), 1 + i * 37 % 500);
      if (length > 0) receiver.takeText(receiver.next(), length);
      receiver.read(receiver.bytesUnread() * (i % 5) / 5);
      receiver.announced(receiver.windowField(0));
      const wire::SeqNum now = receiver.next() + receiver.window();
      ASSERT_TRUE(wire::beforeOrAt(edge, now)) << "buffer " << buffer << ", step " << i;
      ASSERT_LE(receiver.bytesUnread() + receiver.window(), buffer) << "step " << i;
      edge = now;
    }
  }
}

}  // namespace
}  // namespace wiretale::testing
