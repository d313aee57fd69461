// The simulation beside what two Linux kernels really did in the same scenarios: tests/fixtures/linux.

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/sim/run.h"
#include "tests/support/linux_recording.h"

namespace wiretale::testing {
namespace {

constexpr std::array<std::string_view, 17> kRecordings{
    "ack_lost",        "clean_transfer",      "data_lost_twice", "fin_lost",
    "first_data_lost", "handshake_ack_lost",  "middle_lost",     "handshake_ack_lost_data",
    "nagle",           "middle_lost_newreno", "nodelay",         "quick_ack",
    "reordered",       "rst_closed_port",     "rst_unread_data", "syn_lost",
    "zero_window"};

/// Where the simulation sends other pure ACKs than the kernels did, and why it may. Each of the other number
/// acknowledges what the other's next one does too; of the same number there are as many, with the same blocks, so that
/// no duplicate ACK is missing and none is too many.
struct OtherAcks {
  std::string_view recording;
  Side from;
  std::size_t recorded;
  std::size_t simulated;
  std::string_view reason;
};
constexpr std::string_view kJoined =
    "the kernel joins segments that arrive while the application is in a system call (tcp_add_to_backlog) or that the "
    "link hands over together, and acknowledges them as one";
constexpr std::string_view kReadTogether =
    "the kernel wakes the application that reads while more segments arrive: it reads them together, and what it reads "
    "is acknowledged as one (tcp_cleanup_rbuf)";
constexpr std::array kOtherAcks{OtherAcks{"ack_lost", Side::Server, 7, 8, kJoined},
                                OtherAcks{"middle_lost", Side::Server, 24, 24, kJoined},
                                OtherAcks{"middle_lost_newreno", Side::Server, 21, 24, kJoined},
                                OtherAcks{"zero_window", Side::Server, 11, 12, kReadTogether}};

/// A machine's clock is not the simulation's: scheduling costs some milliseconds.
constexpr SimDuration kTolerance = 50ms;

using Packets = std::vector<PlainPacket>;

std::string cell(const Packets& packets, std::size_t index) {
  if (index >= packets.size()) return "-";
  const PlainPacket& packet = packets[index];
  return fmt::format("{:9.3f} ms {:>2} seq {:5} ack {:5} len {:4} {}",
                     std::chrono::duration<double, std::milli>(packet.at).count(), packet.flags, packet.seq, packet.ack,
                     packet.length, packet.sack);
}

/// Both sequences side by side, the first difference marked.
std::string sideBySide(const Packets& recorded, const Packets& simulated, std::size_t difference) {
  std::string text = fmt::format("   {:<64}{}\n", "recorded", "simulated");
  for (std::size_t i = 0; i < std::max(recorded.size(), simulated.size()); ++i) {
    text += fmt::format("{} {:<64}{}\n", i == difference ? "=>" : "  ", cell(recorded, i), cell(simulated, i));
  }
  return text;
}

SimDuration gapBefore(const Packets& packets, std::size_t index) {
  return packets[index].at - (index == 0 ? SimDuration::zero() : packets[index - 1].at);
}

// A probe of a closed window waits from the answer to the one before: what it is late by adds up, and a timeout that is
// a tick longer than the simulation's is four ticks longer in the third.
bool inTime(const Packets& recorded, const Packets& simulated, std::size_t index) {
  if (std::chrono::abs(simulated[index].at - recorded[index].at) <= kTolerance) return true;
  const SimDuration difference = gapBefore(simulated, index) - gapBefore(recorded, index);
  return recorded[index].isPureAck() && std::chrono::abs(difference) <= kTolerance;
}

/// Either kind of segment apart: the pure ACKs, and what else was sent, SYN, FIN, RST, data and probes.
struct Sorted {
  Packets acks;
  Packets others;
};

Sorted sorted(const Packets& packets) {
  Sorted sorted;
  std::uint32_t nextSeq = 0;
  for (const PlainPacket& packet : packets) {
    (packet.isPureAck() && !packet.isProbe(nextSeq) ? sorted.acks : sorted.others).push_back(packet);
    nextSeq = std::max(nextSeq, packet.seq + packet.length);
  }
  return sorted;
}

::testing::AssertionResult same(const Packets& recorded, const Packets& simulated, bool withTimes) {
  const std::size_t both = std::min(recorded.size(), simulated.size());
  std::size_t i = 0;
  while (i < both && recorded[i].looksLike(simulated[i]) && (!withTimes || inTime(recorded, simulated, i))) ++i;
  if (i == recorded.size() && i == simulated.size()) return ::testing::AssertionSuccess();
  return ::testing::AssertionFailure() << '\n' << sideBySide(recorded, simulated, i);
}

/// The ACKs of one number, in order.
Packets withNumber(const Packets& acks, std::uint32_t number) {
  Packets found;
  std::ranges::copy_if(acks, std::back_inserter(found), [=](const auto& packet) { return packet.ack == number; });
  return found;
}

/// Whether the ACKs are the same but for those that were joined with the one behind them.
::testing::AssertionResult sameButJoined(const Packets& recorded, const Packets& simulated) {
  const auto fails = [&](std::size_t index) {
    return ::testing::AssertionFailure() << "more than joined ACKs differ\n" << sideBySide(recorded, simulated, index);
  };
  for (const auto& [one, other] : {std::pair{&recorded, &simulated}, std::pair{&simulated, &recorded}}) {
    for (std::size_t i = 0; i < one->size(); ++i) {
      const Packets mine = withNumber(*one, (*one)[i].ack);
      const Packets theirs = withNumber(*other, (*one)[i].ack);
      if (theirs.empty() ? mine.size() > 1 : !same(mine, theirs, false)) return fails(i);
    }
  }
  return ::testing::AssertionSuccess();
}

::testing::AssertionResult sameAcks(const LinuxRecording& recording, Side from, const Packets& recorded,
                                    const Packets& acks) {
  for (const OtherAcks& other : kOtherAcks) {
    if (other.recording != recording.name || other.from != from) continue;
    if (other.recorded != recorded.size() || other.simulated != acks.size()) {
      return ::testing::AssertionFailure() << "other numbers of ACKs than in the table\n"
                                           << sideBySide(recorded, acks, recorded.size());
    }
    return sameButJoined(recorded, acks);
  }
  return same(recorded, acks, false);
}

void compare(const LinuxRecording& recording) {
  const trace::Trace trace = sim::run(recording.scenario);
  for (const Side from : kSides) {
    SCOPED_TRACE(recording.about + (from == Side::Client ? ": what the client sent" : ": what the server sent"));
    const Sorted recorded = sorted(recording.packets[from]);
    const Sorted simulated = sorted(plainPackets(trace, from));
    EXPECT_TRUE(same(recorded.others, simulated.others, true));
    EXPECT_TRUE(sameAcks(recording, from, recorded.acks, simulated.acks));
  }
}

class LinuxTrace : public ::testing::TestWithParam<std::string_view> {};

TEST_P(LinuxTrace, IsWhatTheSimulationDoesToo) {
  compare(readLinuxRecording(std::string(GetParam())));
}

// Three segments reported behind a gap are a loss by RACK as well (RFC 8985 §6.2 step 4), and so is nothing but the
// gap.
TEST(LinuxTraceWithRack, OfALostSegmentIsTheSame) {
  LinuxRecording recording = readLinuxRecording("middle_lost");
  for (scenario::Party& party : recording.scenario.parties) party.tcp.rack = true;
  compare(recording);
}

INSTANTIATE_TEST_SUITE_P(Recordings, LinuxTrace, ::testing::ValuesIn(kRecordings),
                         [](const auto& recording) { return std::string(recording.param); });

}  // namespace
}  // namespace wiretale::testing
