#include "ui/text/packet_text.h"

#include <gtest/gtest.h>

#include "tests/support/trace_builder.h"
#include "tests/ui/text/in_language.h"
#include "tests/ui/text/print_qstring.h"

namespace wiretale::text {
namespace {

using wiretale::testing::InLanguage;
using wiretale::testing::TraceBuilder;

trace::Trace onePacket(const wiretale::testing::PacketSpec& spec) {
  TraceBuilder builder;
  builder.packet(20ms, Side::Client, spec);
  return builder.build();
}

TEST(PacketText, ASentenceTellsWhoWhatWhenAndWhatBecameOfIt) {
  const trace::Trace trace = onePacket({.flags = wire::Syn, .fate = trace::Fate::Lost});
  EXPECT_EQ(packetSentence(trace, 0), QStringLiteral("Client to Server, SYN, sequence 0, at 20 ms, lost"));
}

TEST(PacketText, DataTellsItsLengthAndARepetitionSaysSo) {
  const trace::Trace trace = onePacket({.seq = 1, .ack = 1, .payload = 1'460, .retransmission = true});
  EXPECT_EQ(packetSentence(trace, 0),
            QStringLiteral("Client to Server, Data, sent again, sequence 1, acknowledgment 1, 1,460 bytes, at 20 ms, "
                           "delivered"));
}

TEST(PacketText, TitlesAreTheFlagsThatMatter) {
  EXPECT_EQ(packetTitle(onePacket({.flags = wire::Syn}), 0), QStringLiteral("SYN"));
  EXPECT_EQ(packetTitle(onePacket({.flags = wire::Syn | wire::Ack}), 0), QStringLiteral("SYN, ACK"));
  EXPECT_EQ(packetTitle(onePacket({}), 0), QStringLiteral("ACK"));
  EXPECT_EQ(packetTitle(onePacket({.flags = wire::Fin | wire::Ack}), 0), QStringLiteral("FIN, ACK"));
  EXPECT_EQ(packetTitle(onePacket({.seq = 1, .payload = 10}), 0), QStringLiteral("Data"));
  EXPECT_EQ(packetTitle(onePacket({.flags = wire::Fin | wire::Ack, .seq = 1, .payload = 10}), 0),
            QStringLiteral("Data, FIN"));
  EXPECT_EQ(packetTitle(onePacket({.flags = wire::TcpFlags()}), 0), QStringLiteral("No flags"));
}

TEST(PacketText, FlagNamesGiveAllControlBitsAndAckLast) {
  EXPECT_EQ(flagNames(wire::TcpFlags(0xFF)), QStringLiteral("CWR, ECE, URG, PSH, RST, SYN, FIN, ACK"));
  EXPECT_EQ(flagNames(wire::TcpFlags()), QString());
}

TEST(PacketText, KoreanKeepsTheFlagsAndTranslatesTheRest) {
  const InLanguage korean(Language::Korean);
  const trace::Trace trace = onePacket({.flags = wire::Syn, .fate = trace::Fate::Dropped});
  EXPECT_EQ(packetSentence(trace, 0), QStringLiteral("클라이언트 → 서버, SYN, 시퀀스 0, 시각 20 ms, 일부러 버림"));
  EXPECT_EQ(packetTitle(onePacket({.seq = 1, .payload = 10}), 0), QStringLiteral("데이터"));
}

TEST(PacketText, PartiesWithNamesOfTheirOwnKeepThem) {
  const InLanguage korean(Language::Korean);
  trace::Trace trace = onePacket({.flags = wire::Syn});
  trace.endpoints[Side::Client].name = "Left";
  EXPECT_TRUE(packetSentence(trace, 0).startsWith(QStringLiteral("Left → 서버")));
}

}  // namespace
}  // namespace wiretale::text
