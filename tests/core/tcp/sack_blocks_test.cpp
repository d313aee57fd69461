// Selective acknowledgments as the receiver sends them: RFC 2018, RFC 2883.

#include <gmock/gmock.h>

#include "core/tcp/sack_blocks.h"
#include "tests/support/tcp_story.h"

namespace wiretale::testing {
namespace {

using tcp::ByteRange;
using tcp::SackReport;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Sack : public TcpStory {
 protected:
  void establishWith(tcp::Config config) {
    config.selectiveAck = true;
    configure(config);
    opensPassively();
    TcpPattern first = syn().seq(100).mss(1460).sackPermitted();
    if (config.timestamps) first.timestamps(1, 0);
    peerSends(first);
    expectSent(synAck().sackPermitted());
    peerSends(stamped(ack().seq(101).ack(301)));
  }
  TcpPattern stamped(TcpPattern pattern) {
    if (m_stamps) pattern.timestamps(1, 0);
    return pattern;
  }
  /// 100 bytes whose first one is that many hundreds behind the first of the stream.
  void hundredArrives(std::uint32_t hundreds) { peerSends(stamped(data(100).seq(101 + hundreds * 100).ack(301))); }

  bool m_stamps = false;
};

// RFC 2018 §8, case 2: the first segment is dropped, the next seven are there.
TEST_F(Sack, TheFirstSegmentIsMissingAndTheBlockGrows) {
  establishWith({});
  for (std::uint32_t i = 1; i < 8; ++i) {
    hundredArrives(i);
    expectSent(ack().ack(101).sack({{201, 201 + i * 100}}).because(Rule::AckReportsBlock));
  }
}

// RFC 2018 §8, case 3: the 2nd, 4th, 6th and 8th segment are dropped.
TEST_F(Sack, TheBlockOfTheSegmentThatCameStandsFirst) {
  establishWith({});
  hundredArrives(0);
  hundredArrives(2);
  expectSent(ack().ack(201).sack({{301, 401}}));
  hundredArrives(4);
  expectSent(ack().ack(201).sack({{501, 601}, {301, 401}}));
  hundredArrives(6);
  expectSent(ack().ack(201).sack({{701, 801}, {501, 601}, {301, 401}}));
  // "Suppose at this point, the 4th packet is received out of order":
  hundredArrives(3);
  expectSent(ack().ack(201).sack({{301, 601}, {701, 801}}));
  // "… then the 2nd":
  hundredArrives(1);
  expectSent(ack().ack(601).sack({{701, 801}}).because(Rule::AckFillsGap));
}

TEST_F(Sack, FourBlocksFitAndTheOldestGivesWay) {
  establishWith({});
  for (std::uint32_t i = 1; i < 10; i += 2) hundredArrives(i);
  for (int i = 0; i < 4; ++i) expectSent(ack().ack(101));
  expectSent(ack().ack(101).sack({{1001, 1101}, {801, 901}, {601, 701}, {401, 501}}));
}

TEST_F(Sack, ThreeFitBesideTimestamps) {
  m_stamps = true;
  establishWith({.timestamps = true});
  for (std::uint32_t i = 1; i < 10; i += 2) hundredArrives(i);
  for (int i = 0; i < 4; ++i) expectSent(ack().ack(101));
  expectSent(ack().ack(101).sack({{1001, 1101}, {801, 901}, {601, 701}}).echo(1));
}

TEST_F(Sack, ABlockThatWasPushedOutIsReportedWholeWhenItGrows) {
  establishWith({});
  for (std::uint32_t i = 1; i < 12; i += 2) hundredArrives(i);
  for (int i = 0; i < 6; ++i) expectSent(ack().ack(101));
  hundredArrives(2);
  expectSent(ack().ack(101).sack({{201, 501}, {1201, 1301}, {1001, 1101}, {801, 901}}));
}

TEST_F(Sack, NothingIsReportedOnceAllIsInOrder) {
  establishWith({});
  hundredArrives(1);
  expectSent(ack().ack(101).sack({{201, 301}}));
  hundredArrives(0);
  expectSent(ack().ack(301).sack({}));
}

TEST_F(Sack, DataTakesTheBlocksAlongWhereItsSegmentHasRoom) {
  establishWith({});
  hundredArrives(1);
  expectSent(ack().ack(101).sack({{201, 301}}));
  sends(100);
  expectSent(data(100).ack(101).sack({{201, 301}}));
  sends(1460);
  peerSends(stamped(ack().seq(101).ack(401)));
  expectSent(data(1460).ack(101).sack({}));
}

TEST_F(Sack, WithoutThePeersConsentThereIsNone) {
  configure({.selectiveAck = true, .duplicateSelectiveAck = true});
  establishPassively();
  hundredArrives(1);
  expectSent(ack().ack(101).sack({}).because(Rule::AckOutOfOrder));
  hundredArrives(1);
  expectSent(ack().ack(101).sack({}).because(Rule::AckDuplicateData));
}

// RFC 2883 §4.1, example 1: what comes twice lies below the ACK number.
TEST_F(Sack, ADuplicateBelowTheAckNumberIsReportedOnce) {
  establishWith({.duplicateSelectiveAck = true});
  hundredArrives(0);
  hundredArrives(0);
  expectSent(ack().ack(201).sack({{101, 201}}).because(Rule::AckReportsDuplicate));
  hundredArrives(2);
  expectSent(ack().ack(201).sack({{301, 401}}));
}

// §4.2, example 4: with a gap below, the block it lies in follows.
TEST_F(Sack, ADuplicateAboveTheAckNumberIsFollowedByItsBlock) {
  establishWith({.duplicateSelectiveAck = true});
  for (std::uint32_t i = 1; i < 4; ++i) hundredArrives(i);
  for (int i = 0; i < 3; ++i) expectSent(ack().ack(101));
  hundredArrives(2);
  expectSent(ack().ack(101).sack({{301, 401}, {201, 501}}).because(Rule::AckReportsDuplicate));
  expectJudged(Rule::DataRepeated);
}

TEST_F(Sack, OfASegmentThatIsPartlyNewTheOldPartIsReported) {
  establishWith({.duplicateSelectiveAck = true});
  hundredArrives(1);
  expectSent(ack().ack(101).sack({{201, 301}}));
  peerSends(data(100).seq(251).ack(301));
  expectSent(ack().ack(101).sack({{251, 301}, {201, 351}}));
}

TEST_F(Sack, WithoutTheKnobDuplicatesAreNotReported) {
  establishWith({});
  hundredArrives(0);
  hundredArrives(0);
  expectSent(ack().ack(201).sack({}).because(Rule::AckDuplicateData));
}

TEST_F(Sack, DataFromBeforeTheConnectionDidNotComeTwice) {
  establishWith({.duplicateSelectiveAck = true});
  peerSends(data(50).seq(20).ack(301));
  expectSent(ack().ack(101).sack({}).because(Rule::AckDuplicateData));
}

TEST(SackReport, ForgetsWhatIsInOrder) {
  SackReport report;
  report.arrived({100, 200});
  report.arrived({300, 400});
  report.inOrder(250);
  EXPECT_THAT(report.ranges(), ElementsAre(ByteRange{300, 400}));
  report.inOrder(400);
  EXPECT_THAT(report.ranges(), IsEmpty());
}

TEST(SackReport, RangesThatGrowTogetherBecomeOne) {
  SackReport report;
  report.arrived({100, 200});
  report.arrived({300, 400});
  report.arrived({100, 400});
  EXPECT_THAT(report.ranges(), ElementsAre(ByteRange{100, 400}));
}

}  // namespace
}  // namespace wiretale::testing
