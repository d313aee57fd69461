// Whatever arrives, in whatever state: a connection stays sound.

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/base/draw.h"
#include "core/tcp/connection.h"
#include "core/wire/icmp_error.h"
#include "tests/support/tcp_pattern.h"

namespace wiretale::testing {
namespace {

using tcp::Connection;
using tcp::State;

/// Draws for one story.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : m_seed(seed) {}
  std::uint64_t below(std::uint64_t limit) {
    return drawBits(m_seed, Purpose::Loss, Side::Client, m_ordinal++) % limit;
  }

 private:
  std::uint64_t m_seed;
  std::uint64_t m_ordinal = 0;
};

const wire::FastOpenCookie kCookie{1};

/// Half of the stories have nothing turned on; the others have every extension, as one profile or the other.
tcp::Config drawConfig(Dice& dice) {
  const std::uint64_t kind = dice.below(4);
  tcp::Config config = tcp::configFor(kind == 3 ? tcp::Profile::Linux : tcp::Profile::Rfc);
  config.windowScaling = config.timestamps = config.selectiveAck = config.duplicateSelectiveAck = kind >= 2;
  config.receiveWindow = dice.below(3) == 0 ? 100 : kind >= 2 ? 200'000 : 65'535;
  config.delayedAck = std::chrono::milliseconds(dice.below(2) * 40);
  config.timeWait = std::chrono::seconds(dice.below(3));
  config.protectTimeWait = dice.below(2) == 0;
  if (kind >= 2) config.ecn = dice.below(3) == 0 ? tcp::EcnUse::WhenAsked : tcp::EcnUse::Always;
  config.fastOpen = kind >= 2 && dice.below(2) == 0;
  config.blackHoleDetection = kind >= 2;
  config.synRetries = 2;
  config.dataRetries = 2;
  if (dice.below(4) == 0) config.congestion = tcp::CongestionControl::Bbr;
  return config;
}

/// A connection and what was seen of it, to be driven by dice.
class AnyStory {
 public:
  explicit AnyStory(std::uint64_t seed)
      : m_dice(seed), m_connection(drawConfig(m_dice), wire::SeqNum(m_dice.below(2) == 0 ? 300U : 0xFFFF'FFF0U), 80) {}

  void step() {
    const std::uint64_t received = m_connection.bytesReceived();
    const State before = m_connection.state();
    act();
    check(received, before);
    for (int polls = 0; const auto outgoing = m_connection.poll(m_now); ++polls) {
      ASSERT_LT(polls, 1000) << m_story << "it never stops sending";
      m_story += "  sends " + describe(outgoing->segment) + '\n';
      ASSERT_NE(outgoing->reason.rule, Rule::None) << m_story;
      ASSERT_LE(wire::sizeOf(outgoing->segment.options), wire::kMostOptionBytes) << m_story;
      m_lastSent = outgoing->segment;
    }
  }

 private:
  void act() {
    switch (m_dice.below(15)) {
      case 0:
        m_story += "active open\n";
        return m_connection.openActive(m_now);
      case 1:
        m_story += "passive open\n";
        m_connection.setFastOpenCookie(kCookie);
        return m_connection.openPassive(m_now);
      case 2:
        m_story += "send\n";
        return m_connection.send(m_dice.below(3000), m_now);
      case 3:
        if (m_dice.below(4) != 0) break;
        m_story += "close\n";
        return m_connection.close(m_now);
      case 4:
        if (m_dice.below(20) != 0) break;
        m_story += "abort\n";
        return m_connection.abort(m_now);
      case 5:
        if (m_connection.nextDeadline() == kNever) break;
        m_now = std::max(m_now, m_connection.nextDeadline());
        m_story += "time passes\n";
        return m_connection.onTime(m_now);
      case 6:
        m_story += "read\n";
        return m_connection.read(m_dice.below(300), m_now);
      case 7:
        m_story += "send urgently\n";
        return m_connection.sendUrgent(m_dice.below(300), m_now);
      case 8:
        if (m_dice.below(4) != 0) break;
        m_arrived = true;
        return m_connection.onIcmp(anyMessage(), m_now);
      default:
        break;
    }
    const wire::TcpSegment segment = anySegment();
    m_story += "arrives " + describe(segment) + '\n';
    m_connection.onSegment(segment, m_now);
    m_arrived = true;
  }

  wire::IcmpError anyMessage() {
    const wire::IcmpError error{.code = static_cast<std::uint8_t>(m_dice.below(10) == 0 ? m_dice.below(6) : 4),
                                .nextHopMtu = static_cast<std::uint16_t>(m_dice.below(1600)),
                                .quotedLength = 1500,
                                .quotedSeq = m_lastSent.seq - static_cast<std::uint32_t>(m_dice.below(20))};
    m_story += fmt::format("ICMP code {} about {} mtu {}\n", error.code, error.quotedSeq.raw(), error.nextHopMtu);
    return error;
  }

  // Often what would fit, else something near it or anything.
  wire::TcpSegment anySegment() {
    wire::TcpSegment segment{.seq = m_lastSent.ack, .ack = m_lastSent.seq + m_lastSent.sequenceLength()};
    if (m_dice.below(4) == 0) segment.seq += static_cast<std::uint32_t>(m_dice.below(200)) - 100U;
    if (m_dice.below(4) == 0) segment.ack += static_cast<std::uint32_t>(m_dice.below(20)) - 10U;
    if (m_dice.below(30) == 0) segment.seq = wire::SeqNum(static_cast<std::uint32_t>(m_dice.below(1ULL << 32)));
    if (m_dice.below(30) == 0) segment.ack = wire::SeqNum(static_cast<std::uint32_t>(m_dice.below(1ULL << 32)));
    segment.flags = m_dice.below(10) == 0 ? wire::TcpFlags{} : wire::TcpFlags(wire::Ack);
    if (m_dice.below(4) == 0) segment.flags = segment.flags | wire::Syn;
    if (m_dice.below(6) == 0) segment.flags = segment.flags | wire::Fin;
    if (m_dice.below(20) == 0) segment.flags = segment.flags | wire::Rst;
    for (const wire::TcpFlag flag : {wire::Ece, wire::Cwr, wire::Urg}) {
      if (m_dice.below(5) == 0) segment.flags = segment.flags | flag;
    }
    segment.ecn = static_cast<wire::Ecn>(m_dice.below(4));
    segment.urgentPointer = static_cast<std::uint16_t>(m_dice.below(200));
    segment.payloadLength = m_dice.below(2) == 0 ? 0 : static_cast<std::uint32_t>(m_dice.below(150));
    segment.window = static_cast<std::uint16_t>(m_dice.below(5) == 0 ? m_dice.below(3) : 65'535);
    segment.options = anyOptions(segment.seq);
    return segment;
  }

  wire::TcpOptions anyOptions(wire::SeqNum seq) {
    wire::TcpOptions options{.mss = static_cast<std::uint16_t>(m_dice.below(3) * 500)};
    if (m_dice.below(3) > 0) options.windowScale = static_cast<std::uint8_t>(m_dice.below(15));
    options.sackPermitted = m_dice.below(3) > 0;
    if (m_dice.below(10) > 0) {
      m_clock += static_cast<std::uint32_t>(m_dice.below(5));
      const std::uint32_t behind = m_dice.below(8) == 0 ? static_cast<std::uint32_t>(m_dice.below(1ULL << 32)) : 0;
      options.timestamps = wire::Timestamps{.value = m_clock - behind, .echo = m_clock};
    }
    if (m_dice.below(3) == 0) options.fastOpen = m_dice.below(2) == 0 ? kCookie : wire::FastOpenCookie(m_dice.below(3));
    for (std::uint64_t i = m_dice.below(8); i > 4; --i) {
      const wire::SeqNum begin = seq + static_cast<std::uint32_t>(m_dice.below(1000));
      options.sack.add({.begin = begin, .end = begin + static_cast<std::uint32_t>(m_dice.below(1000))});
    }
    return options;
  }

  void check(std::uint64_t received, State before) {
    const State after = m_connection.state();
    const auto notes = m_connection.notes();
    if (m_arrived) {
      ASSERT_FALSE(notes.empty()) << m_story;
      EXPECT_EQ(notes.front().kind, tcp::Note::Kind::SegmentJudged) << m_story;
    }
    m_arrived = false;
    State told = before;
    for (const tcp::Note& note : notes) {
      EXPECT_NE(note.reason.rule, Rule::None) << m_story;
      if (note.kind != tcp::Note::Kind::StateChanged) continue;
      EXPECT_EQ(note.from, told) << m_story;
      told = note.to;
      m_story += std::string("  ") + std::string(nameOf(note.to)) + '\n';
    }
    EXPECT_EQ(told, after) << m_story << "the notes do not lead to the state";
    checkTimers(after);
    const bool mayHaveStartedOver = after <= State::SynReceived;
    EXPECT_TRUE(mayHaveStartedOver || m_connection.bytesReceived() >= received) << m_story;
    EXPECT_LE(m_connection.bytesUnread(), m_connection.bytesReceived()) << m_story;
  }

  void checkTimers(State state) const {
    const SimTime deadline = m_connection.nextDeadline();
    const bool atRest = state == State::Closed || state == State::Listen;
    EXPECT_TRUE(!atRest || deadline == kNever) << m_story;
    EXPECT_TRUE(state != State::TimeWait || deadline != kNever) << m_story;
    EXPECT_GE(deadline, m_now) << m_story;
  }

  Dice m_dice;
  Connection m_connection;
  SimTime m_now{};
  wire::TcpSegment m_lastSent;
  std::uint32_t m_clock = 1000;
  bool m_arrived = false;
  std::string m_story;
};

TEST(AnySegment, LeavesAConnectionSound) {
  for (std::uint64_t seed = 0; seed < 5000; ++seed) {
    AnyStory story(seed);
    for (int i = 0; i < 80; ++i) {
      ASSERT_NO_FATAL_FAILURE(story.step()) << "seed " << seed;
      if (::testing::Test::HasFailure()) FAIL() << "seed " << seed;
    }
  }
}

}  // namespace
}  // namespace wiretale::testing
