// Every event in every state, held against a table that was read out of the RFCs: tests/golden/tcp/state_events.txt.

#include <array>
#include <functional>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/golden.h"
#include "tests/support/state_rig.h"
#include "tests/support/state_table.h"
#include "tests/support/tcp_pattern.h"

namespace wiretale::testing {
namespace {

using tcp::State;
using wire::SeqNum;
using wire::TcpSegment;

constexpr std::uint32_t kBytes = 10;

/// Where a segment begins, by the first word of its position in the event's name.
SeqNum positionOf(const std::string& event, const StateRig& rig) {
  const SeqNum next = rig.value("RCV.NXT");
  if (event.find("left of the window") != std::string::npos) return next - 20;
  if (event.find("left edge") != std::string::npos) return next - 5;
  if (event.find("in the window") != std::string::npos) return next + 100;
  if (event.find("right of the window") != std::string::npos) return next + kRigWindow;
  if (event.find("SEQ = IRS") != std::string::npos) return SeqNum(300);
  if (event.find("SEQ = RCV.NXT-1") != std::string::npos) return next - 1;
  return next;
}

SeqNum acknowledgmentOf(const std::string& event, const StateRig& rig, bool connected) {
  if (event.find("never sent") != std::string::npos) return rig.value("SND.NXT") + 1;
  if (event.find("long gone") != std::string::npos) return rig.value("SND.UNA") - kRigWindow - 1;
  if (event.find("everything sent") != std::string::npos || event.find("answers our SYN") != std::string::npos) {
    return rig.value("SND.NXT");
  }
  return rig.value(connected ? "SND.UNA" : "SND.NXT");
}

struct Kind {
  std::string_view begins;  ///< the event's name
  wire::TcpFlags flags;
  std::uint32_t payload = 0;
};

/// The longer name first.
const std::array kKinds{Kind{"SYN+ACK", wire::Syn | wire::Ack},
                        Kind{"SYN", wire::Syn},
                        Kind{"ACK", wire::Ack},
                        Kind{"FIN without ACK", wire::Fin},
                        Kind{"FIN", wire::Fin | wire::Ack},
                        Kind{"RST with an ACK", wire::Rst | wire::Ack},
                        Kind{"RST", wire::Rst},
                        Kind{"data without ACK", wire::TcpFlags{}, kBytes},
                        Kind{"data", wire::Ack, kBytes}};

std::optional<TcpSegment> segmentOf(const StateCell& cell, const StateRig& rig) {
  for (const Kind& kind : kKinds) {
    if (!cell.event.starts_with(kind.begins)) continue;
    const bool connected = !cell.state.starts_with("SYN") && cell.state != "CLOSED" && cell.state != "LISTEN";
    TcpSegment segment{
        .seq = positionOf(cell.event, rig), .flags = kind.flags, .window = kRigWindow, .payloadLength = kind.payload};
    if (kind.flags.has(wire::Ack)) segment.ack = acknowledgmentOf(cell.event, rig, connected);
    return segment;
  }
  return std::nullopt;
}

void happen(const StateCell& cell, const std::optional<TcpSegment>& segment, StateRig& rig) {
  if (segment) return rig.connection().onSegment(*segment, rig.now());
  if (cell.event == "CLOSE") return rig.connection().close(rig.now());
  if (cell.event == "ABORT") return rig.connection().abort(rig.now());
  if (cell.event.starts_with("SEND")) return rig.connection().send(kBytes, rig.now());
  if (cell.event.starts_with("retransmission timeout")) return rig.pass(1s);
  if (cell.event.starts_with("user timeout")) return rig.pass(1h);
  throw std::runtime_error("no such event: " + cell.event);
}

/// "SEG.SEQ+10", "RCV.NXT", "0".
SeqNum valueOf(const std::string& words, const StateRig& before, const std::optional<TcpSegment>& event) {
  if (words == "0") return SeqNum(0);
  const auto plus = words.find('+');
  const std::string name = words.substr(0, plus);
  const std::uint32_t more =
      plus == std::string::npos ? 0 : static_cast<std::uint32_t>(std::stoul(words.substr(plus + 1)));
  if (name == "SEG.SEQ") return event.value().seq + more;
  if (name == "SEG.ACK") return event.value().ack + more;
  return before.value(name) + more;
}

wire::TcpFlags flagsOf(const std::string& letters) {
  static const std::map<char, wire::TcpFlag> kLetters{
      {'S', wire::Syn}, {'A', wire::Ack}, {'F', wire::Fin}, {'R', wire::Rst}};
  wire::TcpFlags flags;
  for (const char letter : letters) flags = flags | kLetters.at(letter);
  return flags;
}

/// "SND.NXT, RCV.NXT+1, A" with the values it stands for.
TcpPattern patternOf(const std::string& words, const StateRig& before, const std::optional<TcpSegment>& event) {
  std::istringstream in(words);
  std::array<std::string, 4> parts;
  for (std::string& part : parts) std::getline(in >> std::ws, part, ',');
  TcpPattern pattern(flagsOf(parts[2]));
  pattern.seq(valueOf(parts[0], before, event).raw());
  if (parts[1] != "-") pattern.ack(valueOf(parts[1], before, event).raw());
  if (!parts[3].empty()) pattern.payload(kBytes);
  return pattern;
}

std::string textOf(const std::vector<tcp::Outgoing>& sent) {
  std::string text;
  for (const tcp::Outgoing& outgoing : sent) text += (text.empty() ? "" : "; ") + describe(outgoing.segment);
  return text.empty() ? "nothing" : text;
}

::testing::AssertionResult sentAsSaid(const StateCell& cell, const StateRig& before,
                                      const std::optional<TcpSegment>& event, StateRig& rig) {
  std::vector<tcp::Outgoing> sent = rig.takeSent();
  if (cell.sent == "*") return ::testing::AssertionSuccess();
  std::string words = cell.sent;
  const bool may = words.starts_with("may ");
  const bool soon = words.starts_with("soon ");
  const bool first = words.starts_with("first ");
  if (soon && sent.empty()) {
    rig.pass(500ms);
    sent = rig.takeSent();
  }
  if (may || soon || first) words = words.substr(words.find(' ') + 1);
  if (sent.empty() && (may || words == "none")) return ::testing::AssertionSuccess();
  if (words == "none") return ::testing::AssertionFailure() << "sent " << textOf(sent) << ", not nothing";
  const TcpPattern pattern = patternOf(words, before, event);
  if ((sent.size() == 1 || (first && !sent.empty())) && pattern.matches(sent.front()))
    return ::testing::AssertionSuccess();
  return ::testing::AssertionFailure() << "sent " << textOf(sent) << ", not " << pattern.text();
}

::testing::AssertionResult entersAsSaid(const StateCell& cell, State before, State after) {
  const std::string_view expected = cell.next == "same" ? nameOf(before) : std::string_view(cell.next);
  if (nameOf(after) == expected) return ::testing::AssertionSuccess();
  return ::testing::AssertionFailure() << "state is " << nameOf(after) << ", not " << expected;
}

void check(const StateCell& cell) {
  SCOPED_TRACE(fmt::format("{} in {} ({})", cell.event, cell.state, cell.paragraph));
  const bool inFlight = cell.event.ends_with("10 bytes sent");
  StateRig rig(cell.state, inFlight ? StateRig::Before::TenBytesSent : StateRig::Before::Nothing);
  const StateRig before = rig;
  ASSERT_TRUE(cell.state.starts_with(nameOf(rig.state())));
  const auto segment = segmentOf(cell, rig);
  happen(cell, segment, rig);
  const auto sent = sentAsSaid(cell, before, segment, rig);
  EXPECT_TRUE(sent);
  EXPECT_TRUE(entersAsSaid(cell, before.state(), rig.state()));
}

std::vector<StateCell> table() {
  return readStateTable(readGolden("tcp/state_events.txt"));
}

TEST(StateEventTable, HasEveryStateOnceForEveryEvent) {
  std::map<std::string, std::vector<std::string>> statesByEvent;
  for (const StateCell& cell : table()) statesByEvent[cell.event].push_back(cell.state);
  for (const char* segment : {"SYN", "SYN+ACK", "ACK", "FIN", "RST", "data"}) {
    for (const char* place : {"left of", "at", "in", "right of"})
      EXPECT_TRUE(statesByEvent.contains(fmt::format("{} {} the window", segment, place))) << segment << ' ' << place;
  }
  for (const char* call : {"CLOSE", "ABORT", "SEND of 10 bytes"}) EXPECT_TRUE(statesByEvent.contains(call)) << call;
  EXPECT_GE(statesByEvent.size(), 44U);
  for (const auto& [event, states] : statesByEvent) {
    EXPECT_THAT(states, ::testing::UnorderedElementsAreArray(StateRig::names())) << event;
  }
}

TEST(StateEventTable, EveryCellSaysWhereItComesFrom) {
  for (const StateCell& cell : table()) {
    if (cell.next == "n/a") continue;
    EXPECT_THAT(cell.paragraph, ::testing::ContainsRegex("(9293|5961|5681) §[0-9]"))
        << cell.event << " in " << cell.state;
  }
}

TEST(StateEventTable, EveryCellIsWhatTheConnectionDoes) {
  for (const StateCell& cell : table()) {
    if (cell.next != "n/a") check(cell);
  }
}

}  // namespace
}  // namespace wiretale::testing
