#include "core/trace/trace.h"

#include <gtest/gtest.h>

#include "core/trace/message_name.h"
#include "tests/support/trace_builder.h"

namespace wiretale::trace {
namespace {

using wiretale::testing::handshakeWithLoss;
using wiretale::testing::TraceBuilder;
using wiretale::testing::wholeSession;

TEST(StateAt, FindsTheSpanThatCoversTheInstant) {
  const Trace trace = wholeSession();
  EXPECT_EQ(stateAt(trace, Side::Client, kSessionStart), tcp::State::SynSent);
  EXPECT_EQ(stateAt(trace, Side::Client, kSessionStart + 40ms - 1ns), tcp::State::SynSent);
  EXPECT_EQ(stateAt(trace, Side::Client, kSessionStart + 40ms), tcp::State::Established);
  EXPECT_EQ(stateAt(trace, Side::Client, kSessionStart + 10s), tcp::State::TimeWait);
  EXPECT_EQ(stateAt(trace, Side::Server, kSessionStart + 10s), tcp::State::Closed);
}

TEST(StateAt, IsClosedBeforeTheFirstSpanAndKeepsTheLastAfterTheEnd) {
  const Trace trace = handshakeWithLoss();
  EXPECT_EQ(stateAt(trace, Side::Client, kSessionStart - 1s), tcp::State::Closed);
  EXPECT_EQ(stateAt(trace, Side::Client, kSessionStart + 1h), tcp::State::Established);
  EXPECT_EQ(stateAt(Trace{}, Side::Client, kSessionStart), tcp::State::Closed);
}

TEST(RelativeNumbers, CountFromEachSidesInitialSequenceNumber) {
  TraceBuilder b;
  const Index data = b.packet(0ms, Side::Server, {.seq = 11, .ack = 301, .payload = 5});
  const Trace trace = b.build();
  EXPECT_EQ(relativeSeq(trace, trace.packets[data]), 11U);
  EXPECT_EQ(relativeAck(trace, trace.packets[data]), 301U);
}

TEST(RelativeNumbers, OfASegmentWithoutAckAreZeroForTheAck) {
  TraceBuilder b;
  const Index syn = b.packet(0ms, Side::Client, {.flags = wire::Syn});
  EXPECT_EQ(relativeAck(b.raw(), b.raw().packets[syn]), 0U);
}

TEST(RelativeNumbers, WrapAroundTheSequenceSpace) {
  TraceBuilder b;
  b.raw().endpoints[Side::Client].initialSequence = wire::SeqNum(0xFFFF'FFF0);
  const Index data = b.packet(0ms, Side::Client, {.seq = 100});
  EXPECT_EQ(b.raw().packets[data].seq.raw(), 84U);
  EXPECT_EQ(relativeSeq(b.raw(), b.raw().packets[data]), 100U);
}

TEST(RelativeNumbers, OfAResetWithoutConnectionStartAtZero) {
  TraceBuilder b;
  const Index reset = b.packet(0ms, Side::Server, {.flags = wire::Rst | wire::Ack, .ack = 1});
  b.raw().packets[reset].seq = wire::SeqNum(0);
  EXPECT_EQ(relativeSeq(b.raw(), b.raw().packets[reset]), 0U);
}

TEST(Summary, CountsPacketsDeathsAndRetransmissions) {
  const TraceSummary summary = summarise(handshakeWithLoss());
  EXPECT_EQ(summary.packets, 4U);
  EXPECT_EQ(summary.died, 1U);
  EXPECT_EQ(summary.retransmissions, 1U);
}

TEST(TraceEquality, HoldsForCopiesAndBreaksWithAnySinglePart) {
  const Trace trace = wholeSession();
  EXPECT_EQ(trace, Trace(trace));
  const auto differs = [&](auto change) {
    Trace other = trace;
    change(other);
    return !(trace == other);
  };
  EXPECT_TRUE(differs([](Trace& t) { t.packets[3].window -= 1; }));
  EXPECT_TRUE(differs([](Trace& t) { t.states[Side::Server].back().to += 1ns; }));
  EXPECT_TRUE(differs([](Trace& t) { t.timers.start({}); }));
  EXPECT_TRUE(differs([](Trace& t) { t.reasons.add({.rule = Rule::GaveUp}); }));
  EXPECT_TRUE(differs([](Trace& t) { t.streams[Side::Client].appendText("x"); }));
  EXPECT_TRUE(differs([](Trace& t) { t.endpoints[Side::Client].port = 1; }));
  EXPECT_TRUE(differs([](Trace& t) { t.connections.front().ends[Side::Client].port = 1; }));
  EXPECT_TRUE(differs([](Trace& t) { t.connectionStates[Side::Client].emplace_back(); }));
  EXPECT_TRUE(differs([](Trace& t) { t.appEvents.push_back({}); }));
  EXPECT_TRUE(differs([](Trace& t) { t.end += 1ns; }));
  EXPECT_TRUE(differs([](Trace& t) { t.endedBy = EndOfTrace::TimeLimit; }));
}

TEST(MessageName, NamesEveryKindOfSegment) {
  const auto name = [](wire::TcpFlags flags, std::uint32_t payload) {
    PacketRecord packet{};
    packet.flags = flags;
    packet.payloadLength = payload;
    return messageName(packet);
  };
  EXPECT_EQ(name(wire::Syn, 0), "SYN");
  EXPECT_EQ(name(wire::Syn | wire::Ack, 0), "SYN, ACK");
  EXPECT_EQ(name(wire::Ack, 0), "ACK");
  EXPECT_EQ(name(wire::Fin | wire::Ack, 0), "FIN, ACK");
  EXPECT_EQ(name(wire::Rst, 0), "RST");
  EXPECT_EQ(name(wire::Rst | wire::Ack, 0), "RST, ACK");
  EXPECT_EQ(name(wire::Psh | wire::Ack, 0), "ACK");
  EXPECT_EQ(name(wire::Psh | wire::Ack, 1), "data");
  EXPECT_EQ(name(wire::Fin | wire::Ack, 9), "data, FIN");
}

TEST(RelativeNumbers, CountFromTheInitialOnesOfTheirOwnConnection) {
  TraceBuilder b;
  Trace& trace = b.raw();
  trace.connections.push_back(trace.connections.front());
  trace.connections[0].next = 1;
  trace.connections[1].previous = 0;
  trace.connections[1].initialSequence = {{wire::SeqNum(251'000), wire::SeqNum(7)}};
  const Index first = b.packet(0ms, Side::Client, {.seq = 301, .ack = 1});
  const Index second = b.packet(1s, Side::Client, {.seq = 250'001, .ack = 0U - 4'988U});
  trace.packets[second].connection = 1;
  EXPECT_EQ(relativeSeq(trace, trace.packets[first]), 301U);
  EXPECT_EQ(relativeSeq(trace, trace.packets[second]), 1U);
  EXPECT_EQ(relativeAck(trace, trace.packets[second]), 5U);
  EXPECT_EQ(initialSequences(trace, 1, Side::Client), (std::vector{wire::SeqNum(251'000)}))
      << "the other one has sent no SYN";
}

TEST(ManyPorts, AreThereIfTwoConnectionsDifferInThem) {
  TraceBuilder b;
  Trace& trace = b.raw();
  EXPECT_FALSE(hasManyPorts(trace));
  trace.connections.push_back(trace.connections.front());
  EXPECT_FALSE(hasManyPorts(trace));
  trace.connections[1].ends[Side::Client].port = 50'000;
  EXPECT_TRUE(hasManyPorts(trace));
}

TEST(Damages, SayWhichPacketsAreDamaged) {
  Trace trace;
  trace.damages = {{3, 17, kNoIndex}, {9, 0, kNoIndex}};
  EXPECT_EQ(damageOf(trace, 2), nullptr);
  ASSERT_NE(damageOf(trace, 3), nullptr);
  EXPECT_EQ(damageOf(trace, 3)->bit, 17U);
  EXPECT_EQ(damageOf(trace, 10), nullptr);
}

}  // namespace
}  // namespace wiretale::trace
