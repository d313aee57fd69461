#include "core/tcp/proportional_rate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace wiretale::tcp {
namespace {

constexpr std::uint32_t kSegment = 1000;  // bytes
using Bound = ProportionalRate::Bound;

// A recovery seen from the sender: counts in segments.
class Recovery {
 public:
  struct Start {
    unsigned flight;
    unsigned threshold;
    unsigned pipe;  // before the ACK that begins it: what is outstanding, neither acknowledged selectively nor lost
    Bound bound = Bound::SlowStart;
  };
  explicit Recovery(const Start& start) : m_pipe(start.pipe) {
    m_rate.begin({.flightSize = std::uint64_t{start.flight} * kSegment,
                  .threshold = std::uint64_t{start.threshold} * kSegment,
                  .smss = kSegment,
                  .bound = start.bound});
  }
  // An ACK that delivers one segment. Gives how many are sent for it.
  unsigned ack(bool safe = false) { return deliver(1, safe); }
  unsigned deliver(unsigned segments, bool safe = false) {
    m_pipe -= segments;
    const std::uint64_t allowed = m_rate.onAck(
        {.delivered = std::uint64_t{segments} * kSegment, .pipe = std::uint64_t{m_pipe} * kSegment, .safe = safe});
    const auto count = static_cast<unsigned>(allowed / kSegment);
    m_rate.sent(std::uint64_t{count} * kSegment);
    m_pipe += count;
    return count;
  }
  // One digit for each of `acks` ACKs: what was sent.
  std::string acks(int acks) {
    std::string sent;
    for (int i = 0; i < acks; ++i) sent += std::to_string(ack());
    return sent;
  }
  void lose(unsigned segments) { m_pipe -= segments; }
  unsigned pipe() const { return m_pipe; }

 private:
  ProportionalRate m_rate;
  unsigned m_pipe;
};

// RFC 6937 §3.1, first figure: segment 0 of 20 is lost, two more went by limited transmit, and the third duplicate
// begins the recovery. 22 are outstanding, half is 11; 2 have been acknowledged selectively and 1 is lost.
TEST(ProportionalRate, HalvesTheFlightEvenlyAsInTheRfcsFirstExample) {
  Recovery recovery{{.flight = 22, .threshold = 11, .pipe = 19}};
  //                           ack# 3 4 5 6 7 8 9 …              17 18 19
  EXPECT_EQ(recovery.acks(17), "10101010101010011");
  EXPECT_EQ(recovery.pipe(), 11U);
}

// RFC 6937 §3.1, second figure: segments 0 to 14 are lost, so that 4 of 22 are in flight with the third duplicate.
TEST(ProportionalRate, GrowsByASegmentWithEachAckAsInTheRfcsSecondExample) {
  Recovery recovery{{.flight = 22, .threshold = 11, .pipe = 5}};
  EXPECT_EQ(recovery.acks(3), "222");
  EXPECT_EQ(recovery.pipe(), 8U);
}

// The same figure's conservative bound, which RFC 9937 keeps for ACKs that make no progress.
TEST(ProportionalRate, KeepsTheFlightWithoutProgress) {
  Recovery recovery{{.flight = 22, .threshold = 11, .pipe = 5, .bound = Bound::SafeAck}};
  EXPECT_EQ(recovery.acks(3), "111");
  EXPECT_EQ(recovery.pipe(), 5U);
  EXPECT_EQ(recovery.ack(true), 2U) << "SND.UNA advances: slow start";
}

// middle_lost: 13 segments of cwnd 13, two more by limited transmit, ssthresh 6. The third duplicate sends the
// retransmission, and of the eleven duplicates after it every second one a new segment, the last one step later: the
// flight is at the threshold by then.
TEST(ProportionalRate, SendsWhatLinuxSends) {
  for (const Bound bound : {Bound::SlowStart, Bound::SafeAck}) {
    Recovery recovery{{.flight = 13, .threshold = 6, .pipe = 12, .bound = bound}};
    EXPECT_EQ(recovery.acks(4), "1010");
    EXPECT_EQ(recovery.acks(8), "10101001");
    EXPECT_EQ(recovery.ack(true), 1U) << "middle_lost_newreno: the ACK for all that was outstanding";
    EXPECT_EQ(recovery.pipe(), 6U);
  }
}

TEST(ProportionalRate, EndsAtTheThresholdWhateverTheFactor) {
  for (const unsigned flight : {10U, 13U, 50U, 333U}) {
    for (const unsigned tenths : {5U, 7U}) {
      const unsigned threshold = flight * tenths / 10;
      Recovery recovery{{.flight = flight, .threshold = threshold, .pipe = flight - 1}};
      for (unsigned i = 1; i < flight; ++i) recovery.ack();
      EXPECT_EQ(recovery.pipe(), threshold) << flight << " to " << threshold;
    }
  }
}

TEST(ProportionalRate, NeverGivesLessThanItsBoundBelowTheThreshold) {
  Recovery recovery{{.flight = 100, .threshold = 50, .pipe = 99}};
  for (unsigned i = 0; i < 300; ++i) {
    if (i % 13 == 0) recovery.lose(std::min(recovery.pipe() / 2, 20U));
    if (recovery.pipe() == 0) break;
    const unsigned pipe = recovery.pipe() - 1;
    const unsigned sent = recovery.ack();
    if (pipe <= 50) {
      EXPECT_GE(sent, std::min(50 - pipe, 2U)) << "ACK " << i;
      EXPECT_LE(recovery.pipe(), 50U) << "ACK " << i;
    }
  }
}

TEST(ProportionalRate, SendsTheFirstRetransmissionWhateverIsInFlight) {
  Recovery full{{.flight = 20, .threshold = 10, .pipe = 11}};
  EXPECT_EQ(full.ack(), 1U) << "the flight is at the threshold already";
  EXPECT_EQ(full.ack(), 0U) << "but only the first";
}

TEST(ProportionalRate, CatchesUpWithWhatTheApplicationMissed) {
  ProportionalRate rate;
  rate.begin({.flightSize = 20'000, .threshold = 10'000, .smss = kSegment});
  std::uint64_t allowed = 0;
  for (std::uint64_t i = 1; i <= 8; ++i) allowed = rate.onAck({.delivered = 1000, .pipe = 19'000 - 1000 * i});
  EXPECT_EQ(allowed, 4000U) << "half of the 8 segments delivered";
  rate.sent(3000);
  EXPECT_EQ(rate.onAck({.delivered = 0, .pipe = 14'000}), 1000U) << "what was left of before";
}

TEST(ProportionalRate, GivesNothingForAnAckThatDeliversNothing) {
  Recovery recovery{{.flight = 22, .threshold = 11, .pipe = 5}};
  EXPECT_EQ(recovery.ack(), 2U);
  EXPECT_EQ(recovery.deliver(0), 0U);
}

TEST(ProportionalRate, ForgetsTheRecoveryBefore) {
  ProportionalRate rate;
  rate.begin({.flightSize = 20'000, .threshold = 10'000, .smss = kSegment});
  rate.onAck({.delivered = 9000, .pipe = 11'000});
  rate.begin({.flightSize = 10'000, .threshold = 5000, .smss = kSegment});
  EXPECT_EQ(rate.onAck({.delivered = 1000, .pipe = 8000}), 1000U);
}

}  // namespace
}  // namespace wiretale::tcp
