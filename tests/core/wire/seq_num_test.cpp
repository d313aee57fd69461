#include "core/wire/seq_num.h"

#include <gtest/gtest.h>

#include "core/wire/tcp_segment.h"

namespace wiretale::wire {
namespace {

TEST(SeqNum, WrapsAround) {
  EXPECT_EQ(SeqNum(0xFFFF'FFFF) + 1, SeqNum(0));
  EXPECT_EQ(SeqNum(0) - 1, SeqNum(0xFFFF'FFFF));
  EXPECT_EQ(SeqNum(5) - SeqNum(0xFFFF'FFFB), 10U);
}

TEST(SeqNum, ComparesAcrossTheWrap) {
  EXPECT_TRUE(before(SeqNum(0xFFFF'FFFF), SeqNum(0)));
  EXPECT_FALSE(before(SeqNum(0), SeqNum(0xFFFF'FFFF)));
  EXPECT_FALSE(before(SeqNum(7), SeqNum(7)));
  EXPECT_TRUE(beforeOrAt(SeqNum(7), SeqNum(7)));
  EXPECT_TRUE(before(SeqNum(0), SeqNum(0x7FFF'FFFF)));
}

TEST(TcpSegment, CountsSynAndFinAsSequenceNumbers) {
  EXPECT_EQ((TcpSegment{.flags = Syn}.sequenceLength()), 1U);
  EXPECT_EQ((TcpSegment{.flags = Fin | Ack, .payloadLength = 10}.sequenceLength()), 11U);
  EXPECT_EQ((TcpSegment{.flags = Ack}.sequenceLength()), 0U);
}

}  // namespace
}  // namespace wiretale::wire
