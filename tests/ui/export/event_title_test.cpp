#include "ui/export/event_title.h"

#include <gtest/gtest.h>

#include "tests/support/trace_builder.h"
#include "tests/ui/text/in_language.h"
#include "ui/text/packet_text.h"

namespace wiretale::exporting {
namespace {

trace::Trace packetsOfAllKinds() {
  testing::TraceBuilder b;
  b.packet(0ns, Side::Client, {.flags = wire::Syn});
  b.packet(20'035'499ns, Side::Server, {.flags = wire::Syn | wire::Ack, .ack = 1, .fate = trace::Fate::Lost});
  b.packet(999'999'600ns, Side::Client, {.seq = 1, .ack = 1, .payload = 1'460});
  b.packet(1s, Side::Client, {.seq = 1, .ack = 1, .payload = 1, .retransmission = true});
  b.packet(1'000'000'501ns, Side::Server, {.seq = 1, .ack = 2, .fate = trace::Fate::Dropped});
  b.packet(61'755'590'020ns, Side::Server, {.flags = wire::Fin | wire::Ack, .fate = trace::Fate::InFlight});
  b.packet(3'600s, Side::Client, {.flags = wire::Rst, .payload = 1'460});
  trace::Trace trace = b.build();
  trace.packets[3].copy = true;
  trace.packets[2].corrupted = true;
  return trace;
}

void expectSentences(const trace::Trace& trace) {
  EventTitles titles(trace);
  for (trace::Index i = 0; i < trace.packets.size(); ++i) {
    EXPECT_EQ(titles.of({diagram::EventRef::Kind::Packet, Side::Client, i}).toStdString(),
              text::packetSentence(trace, i).toStdString());
  }
}

TEST(EventTitle, APacketIsDescribedAsEverywhereElse) {
  expectSentences(packetsOfAllKinds());
  expectSentences(testing::wholeSession());
}

TEST(EventTitle, SoItIsInKorean) {
  const testing::InLanguage korean(text::Language::Korean);
  expectSentences(packetsOfAllKinds());
}

TEST(EventTitle, StatesAndTimersSayWhatTheyAre) {
  const trace::Trace trace = testing::handshakeWithLoss();
  EventTitles titles(trace);
  EXPECT_TRUE(
      titles.of({diagram::EventRef::Kind::State, Side::Server, 1}).startsWith(QStringLiteral("Server, LISTEN: ")));
  EXPECT_EQ(titles.of({diagram::EventRef::Kind::Timer, Side::Client, 1}),
            QStringLiteral("Server, Retransmission timer: ran out"));
  EXPECT_TRUE(titles.of({}).isEmpty());
}

}  // namespace
}  // namespace wiretale::exporting
