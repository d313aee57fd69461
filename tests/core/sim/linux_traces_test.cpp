// The simulation beside what two Linux kernels really did in the same scenarios: tests/fixtures/linux.

#include <algorithm>
#include <array>
#include <string_view>

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

/// Where the simulation sends another number of pure ACKs than the kernels did, and why it may.
struct OtherAcks {
  std::string_view recording;
  Side from;
  std::size_t recorded;
  std::size_t simulated;
  std::string_view reason;
};
constexpr std::array<OtherAcks, 0> kOtherAcks{};

/// A machine's clock is not the simulation's: scheduling costs some milliseconds, and the kernel rounds timers up to
/// the steps of its timer wheel, an eighth of what they last at the most.
SimDuration tolerance(SimDuration gap) {
  return 50ms + gap / 8;
}

using Packets = std::vector<PlainPacket>;

std::string cell(const Packets& packets, std::size_t index) {
  if (index >= packets.size()) return "-";
  const PlainPacket& packet = packets[index];
  return fmt::format("{:9.3f} ms {:>2} seq {:5} ack {:5} len {:4}",
                     std::chrono::duration<double, std::milli>(packet.at).count(), packet.flags, packet.seq, packet.ack,
                     packet.length);
}

/// Both sequences side by side, the first difference marked.
std::string sideBySide(const Packets& recorded, const Packets& simulated, std::size_t difference) {
  std::string text = fmt::format("   {:<48}{}\n", "recorded", "simulated");
  for (std::size_t i = 0; i < std::max(recorded.size(), simulated.size()); ++i) {
    text += fmt::format("{} {:<48}{}\n", i == difference ? "=>" : "  ", cell(recorded, i), cell(simulated, i));
  }
  return text;
}

SimDuration gapBefore(const Packets& packets, std::size_t index) {
  return packets[index].at - (index == 0 ? SimDuration::zero() : packets[index - 1].at);
}

bool inTime(const Packets& recorded, const Packets& simulated, std::size_t index) {
  const SimDuration expected = gapBefore(recorded, index);
  return std::chrono::abs(gapBefore(simulated, index) - expected) <= tolerance(expected);
}

std::size_t firstDifference(const Packets& recorded, const Packets& simulated) {
  const std::size_t both = std::min(recorded.size(), simulated.size());
  for (std::size_t i = 0; i < both; ++i) {
    if (!recorded[i].looksLike(simulated[i]) || !inTime(recorded, simulated, i)) return i;
  }
  return both;
}

/// SYN, FIN, RST and data.
Packets withoutPureAcks(Packets packets) {
  std::erase_if(packets, [](const PlainPacket& packet) { return packet.isPureAck(); });
  return packets;
}

::testing::AssertionResult same(const Packets& recorded, const Packets& simulated) {
  const std::size_t difference = firstDifference(recorded, simulated);
  if (difference == recorded.size() && difference == simulated.size()) return ::testing::AssertionSuccess();
  return ::testing::AssertionFailure() << '\n' << sideBySide(recorded, simulated, difference);
}

std::size_t pureAcks(const Packets& packets) {
  return static_cast<std::size_t>(
      std::count_if(packets.begin(), packets.end(), [](const PlainPacket& packet) { return packet.isPureAck(); }));
}

::testing::AssertionResult asManyPureAcks(const LinuxRecording& recording, Side from, const Packets& simulated) {
  const Packets& recorded = recording.packets[from];
  std::size_t expected = pureAcks(recorded);
  for (const OtherAcks& other : kOtherAcks) {
    if (other.recording != recording.name || other.from != from) continue;
    if (other.recorded != expected) return ::testing::AssertionFailure() << "the table has the recording wrong";
    expected = other.simulated;
  }
  if (pureAcks(simulated) == expected) return ::testing::AssertionSuccess();
  return ::testing::AssertionFailure() << "pure ACKs: " << expected << " expected, " << pureAcks(simulated)
                                       << " simulated\n"
                                       << sideBySide(recorded, simulated, firstDifference(recorded, simulated));
}

class LinuxTrace : public ::testing::TestWithParam<std::string_view> {};

TEST_P(LinuxTrace, IsWhatTheSimulationDoesToo) {
  const LinuxRecording recording = readLinuxRecording(std::string(GetParam()));
  const trace::Trace trace = sim::run(recording.scenario);
  for (const Side from : kSides) {
    SCOPED_TRACE(recording.about + (from == Side::Client ? ": what the client sent" : ": what the server sent"));
    const Packets simulated = plainPackets(trace, from);
    EXPECT_TRUE(same(withoutPureAcks(recording.packets[from]), withoutPureAcks(simulated)));
    EXPECT_TRUE(asManyPureAcks(recording, from, simulated));
  }
}

INSTANTIATE_TEST_SUITE_P(Recordings, LinuxTrace, ::testing::ValuesIn(kRecordings),
                         [](const auto& recording) { return std::string(recording.param); });

}  // namespace
}  // namespace wiretale::testing
