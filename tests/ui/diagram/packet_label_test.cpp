#include "ui/diagram/packet_label.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/ui/diagram/sample_trace.h"

namespace wiretale::testing {
namespace {

using diagram::Importance;
using diagram::Ink;

std::string labelOf(const PacketSpec& spec, bool absolute = false) {
  TraceBuilder builder;
  builder.packet(0ms, Side::Client, spec);
  const trace::Trace trace = builder.build();
  const diagram::TlsReading tls(trace);
  const auto label = diagram::PacketLabeller(trace, absolute, tls).labelOf(trace.packets[0]);
  return (label.kind + QStringLiteral(" | ") + label.detail).toStdString();
}

Ink inkOf(const PacketSpec& spec) {
  TraceBuilder builder;
  builder.packet(0ms, Side::Client, spec);
  return diagram::inkOf(builder.build().packets[0]);
}

TEST(PacketLabel, NamesWhatAPacketIsAndItsNumbers) {
  EXPECT_EQ(labelOf({.flags = wire::Syn}), "SYN | seq 0");
  EXPECT_EQ(labelOf({.flags = wire::Syn | wire::Ack, .ack = 1}), "SYN, ACK | seq 0 ack 1");
  EXPECT_EQ(labelOf({.seq = 1, .ack = 3174}), "ACK | ack 3,174");
  EXPECT_EQ(labelOf({.seq = 1, .ack = 1, .payload = 1448}), "DATA | 1,448 B");
  EXPECT_EQ(labelOf({.flags = wire::Fin | wire::Ack, .seq = 401, .ack = 7}), "FIN, ACK | seq 401 ack 7");
  EXPECT_EQ(labelOf({.flags = wire::Rst, .seq = 5}), "RST | seq 5");
}

TEST(PacketLabel, SaysWhenAPacketIsSentAgain) {
  EXPECT_EQ(labelOf({.flags = wire::Syn, .retransmission = true}), "SYN again | seq 0");
}

/// Every label of a built-in scenario, one a line.
std::string labelsOf(const std::string& name) {
  const trace::Trace trace = traceOf(name);
  const diagram::TlsReading tls(trace);
  const diagram::PacketLabeller labeller(trace, false, tls);
  QString lines;
  for (const trace::PacketRecord& packet : trace.packets) {
    const diagram::PacketLabel label = labeller.labelOf(packet);
    lines += label.kind + QStringLiteral(" | ") + label.detail + QChar(u'\n');
  }
  return lines.toStdString();
}

TEST(PacketLabel, DatagramsHaveTheNameOfTheirProtocol) {
  EXPECT_EQ(labelsOf("port-unreachable"), "UDP | 17 B\nICMP unreachable | \n");
}

TEST(PacketLabel, OfSeveralConnectionsEachHasItsPortAndOtherHostsTheirAddress) {
  const std::string labels = labelsOf("syn-cookies");
  EXPECT_TRUE(labels.starts_with("203.0.113.1 SYN | seq 0\n")) << labels;
  EXPECT_NE(labels.find("\n:46823 SYN | seq 0\n"), std::string::npos) << labels;
}

TEST(PacketLabel, SaysWhenTheNetworkMadeACopyAndWhenABitIsWrong) {
  trace::Trace trace = traceOf("duplicated-segment");
  const auto copy = std::ranges::find_if(trace.packets, [](const auto& packet) { return packet.copy; });
  ASSERT_NE(copy, trace.packets.end());
  const diagram::TlsReading tls(trace);
  const diagram::PacketLabeller labeller(trace, false, tls);
  EXPECT_EQ(labeller.labelOf(*copy).kind.toStdString(), "DATA copy");
  copy->copy = false;
  copy->corrupted = true;
  EXPECT_EQ(labeller.labelOf(*copy).kind.toStdString(), "DATA corrupted");
  EXPECT_EQ(diagram::importanceOf(*copy), Importance::Again);
}

TEST(PacketLabel, ShowsTheNumbersOnTheWireIfAskedTo) {
  EXPECT_EQ(labelOf({.flags = wire::Syn | wire::Ack, .ack = 1}, true), "SYN, ACK | seq 1,000 ack 5,001");
}

TEST(PacketLabel, InkTellsWhatAPacketDoes) {
  EXPECT_EQ(inkOf({.flags = wire::Syn}), Ink::Connection);
  EXPECT_EQ(inkOf({.seq = 1, .payload = 9}), Ink::Connection);
  EXPECT_EQ(inkOf({.seq = 1}), Ink::BareAck);
  EXPECT_EQ(inkOf({.flags = wire::Fin | wire::Ack}), Ink::Closing);
  EXPECT_EQ(inkOf({.flags = wire::Fin | wire::Ack, .retransmission = true}), Ink::Again);
  EXPECT_EQ(inkOf({.flags = wire::Rst}), Ink::Lost);
}

TEST(PacketLabel, LandmarksComeBeforeDataAndDataBeforeAcks) {
  const auto importance = [](const PacketSpec& spec) {
    TraceBuilder builder;
    builder.packet(0ms, Side::Client, spec);
    return diagram::importanceOf(builder.build().packets[0]);
  };
  EXPECT_EQ(importance({.flags = wire::Syn}), Importance::Landmark);
  EXPECT_EQ(importance({.seq = 1, .payload = 9, .fate = trace::Fate::Lost}), Importance::Landmark);
  EXPECT_LT(importance({.seq = 1, .payload = 9, .retransmission = true}), importance({.seq = 1, .payload = 9}));
  EXPECT_LT(importance({.seq = 1, .payload = 9}), importance({.seq = 1}));
}

TEST(PacketLabel, GroupsDigitsByThree) {
  EXPECT_EQ(diagram::grouped(7).toStdString(), "7");
  EXPECT_EQ(diagram::grouped(999).toStdString(), "999");
  EXPECT_EQ(diagram::grouped(4294967295U).toStdString(), "4,294,967,295");
}

}  // namespace
}  // namespace wiretale::testing
