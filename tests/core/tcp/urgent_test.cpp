// Urgent data: RFC 9293 §3.8.5, RFC 6093.

#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::Note;

class Urgent : public TcpStory {
 protected:
  void SetUp() override { establishPassively(1000); }
};

TEST_F(Urgent, ThePointerSaysWhereTheByteBehindTheUrgentDataIs) {
  sendsUrgent(10);
  expectSent(data(10).seq(301).urgent(10));
  expectNoted(Note::Kind::Remarked, Rule::UrgentCall);
}

TEST_F(Urgent, EverySegmentBeforeTheEndPointsThere) {
  sends(1500);
  expectSent(data(1000).seq(301));
  expectSent(data(500).seq(1301));
  sendsUrgent(1500);
  expectSent(data(1000).seq(1801).urgent(1500));
  expectSent(data(500).seq(2801).urgent(500));
  sends(100);
  expectSent(data(100).seq(3301));
}

TEST_F(Urgent, WhatIsSentAgainPointsThereTooUntilItIsAcknowledged) {
  sendsUrgent(10);
  expectSent(data(10).urgent(10));
  at(1s);
  expectSent(data(10).urgent(10).again());
  peerSends(ack().seq(101).ack(311));
  sends(10);
  expectSent(data(10).seq(311));
}

TEST_F(Urgent, APointerThatDoesNotFitItsFieldSaysAsMuchAsItCan) {
  sends(90'000);
  for (int i = 0; i < 10; ++i) expectSent(data(1000));
  sendsUrgent(1);
  peerSends(ack().seq(101).ack(1301));
  expectSent(data(1000).seq(10'301).urgent(65'535));
  expectSent(data(1000).seq(11'301).urgent(65'535));
}

TEST_F(Urgent, AClosedWindowLetsTheUrgencyThroughButNoData) {
  peerSends(ack().seq(101).ack(301).window(0));
  sendsUrgent(10);
  expectSent(ack().seq(301).urgent(10).because(Rule::UrgentWithoutRoom));
}

TEST_F(Urgent, TheReaderIsToldOnceForEachAdvance) {
  readsWhenTold();
  peerSends(data(10).seq(101).ack(301).urgent(15));
  expectNoted(Note::Kind::Remarked, Rule::UrgentArrived);
  EXPECT_EQ(connection().urgentUnread(), 15U);
  peerSends(data(5).seq(111).ack(301).urgent(5));
  EXPECT_EQ(connection().urgentUnread(), 15U);
  reads(12);
  EXPECT_EQ(connection().urgentUnread(), 3U);
  reads(3);
  EXPECT_EQ(connection().urgentUnread(), 0U);
  peerSends(data(5).seq(116).ack(301).urgent(5));
  EXPECT_EQ(connection().urgentUnread(), 5U);
  at(40ms);
  expectSent(ack().ack(121));
}

// §3.4: "even when the receive window is zero, a TCP implementation MUST process the RST and URG fields of all incoming
// segments".
TEST_F(Urgent, TheReaderIsToldThoughItsBufferIsFull) {
  configure({.receiveWindow = 1000});
  readsWhenTold();
  establishPassively(1000);
  peerSends(data(1000).seq(101).ack(301));
  at(40ms);
  expectSent(ack().window(0));
  peerSends(ack().seq(1101).ack(301).urgent(10));
  expectNoted(Note::Kind::Remarked, Rule::UrgentArrived);
  EXPECT_EQ(connection().urgentUnread(), 1010U);
}

TEST_F(Urgent, AnOldPointerTellsNothing) {
  peerSends(data(10).seq(101).ack(301));
  at(40ms);
  expectSent(ack());
  peerSends(ack().seq(111).ack(301).flag(wire::Urg));
  EXPECT_EQ(connection().urgentUnread(), 0U);
}

TEST_F(Urgent, NagleHoldsItBackUnlessToldOtherwise) {
  for (const bool passes : {false, true}) {
    configure({.urgentPassesNagle = passes});
    establishPassively(1000);
    sends(10);
    expectSent(data(10));
    sendsUrgent(1);
    if (passes) expectSent(data(1).urgent(1));
    expectNothingSent();
  }
}

}  // namespace
}  // namespace wiretale::testing
