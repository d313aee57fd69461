#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/explain/explain.h"

namespace wiretale::explain {
namespace {

TEST(FormatValue, WritesEachKindForPeople) {
  EXPECT_EQ(formatValue(1'200'000'000, ValueKind::Duration), "1.2 s");
  EXPECT_EQ(formatValue(1'448, ValueKind::Bytes), "1,448 bytes");
  EXPECT_EQ(formatValue(1, ValueKind::Bytes), "1 byte");
  EXPECT_EQ(formatValue(0, ValueKind::Bytes), "0 bytes");
  EXPECT_EQ(formatValue(123'456'789, ValueKind::Count), "123,456,789");
  EXPECT_EQ(formatValue(300'000'000, ValueKind::Probability), "30 %");
  EXPECT_EQ(formatValue(1'000'000, ValueKind::Probability), "0.1 %");
  EXPECT_EQ(formatValue(1'000'000'000, ValueKind::Probability), "100 %");
  EXPECT_EQ(formatValue(49'152, ValueKind::Port), "49152");
  EXPECT_EQ(formatValue(3'000'000'000, ValueKind::Sequence), "3000000000");
}

TEST(FormatValue, GroupsDigitsByThreesFromTheRight) {
  EXPECT_EQ(formatValue(999, ValueKind::Count), "999");
  EXPECT_EQ(formatValue(1'000, ValueKind::Count), "1,000");
  EXPECT_EQ(formatValue(-1'000, ValueKind::Count), "-1,000");
  EXPECT_EQ(formatValue(-100, ValueKind::Count), "-100");
}

TEST(FormatValue, ARoundTripTimeOfZeroHasNotBeenMeasured) {
  EXPECT_EQ(formatValue(0, ValueKind::Measured), "not measured yet");
  EXPECT_EQ(formatValue(42'000'000, ValueKind::Measured), "42 ms");
}

TEST(FormatValue, WritesARateInBits) {
  EXPECT_EQ(formatValue(0, ValueKind::Rate), "0 bit/s");
  EXPECT_EQ(formatValue(100, ValueKind::Rate), "800 bit/s");
  EXPECT_EQ(formatValue(1'250'000, ValueKind::Rate), "10 Mbit/s");
  EXPECT_EQ(formatValue(1'238'900, ValueKind::Rate), "9.91 Mbit/s");
  EXPECT_EQ(formatValue(124'990'000, ValueKind::Rate), "1 Gbit/s") << "999.9 Mbit/s have more than three digits";
  EXPECT_EQ(formatValue(12'500'000'000'000, ValueKind::Rate), "100 Tbit/s");
}

TEST(Fill, PutsValuesAndNamesWhereTheyBelong) {
  EXPECT_EQ(fill("{peer} asks {self} for {1}, not {0}.", {"7", "9", ""}, {.self = "Ada", .peer = "Bob"}),
            "Bob asks Ada for 9, not 7.");
}

TEST(Fill, CapitalisesTheBeginningOfEachSentence) {
  EXPECT_EQ(fill("{self} waits. {peer} answers: {self} is glad.", {}, {.self = "the client", .peer = "the server"}),
            "The client waits. The server answers: the client is glad.");
}

TEST(Fill, LeavesNoBracesBehindEvenInBrokenTemplates) {
  EXPECT_EQ(fill("A {7} {word} b", {}, {}), "A   b");
  EXPECT_EQ(fill("An open {0", {"1"}, {}), "An open ");
  EXPECT_EQ(fill("", {}, {}), "");
}

TEST(Sentence, TellsWhoDidItAndCountsFromTheInitialNumber) {
  const PerSide<wire::SeqNum> initial{{wire::SeqNum(1'000), wire::SeqNum(0xFFFF'FFFF)}};
  const Reason reason{.rule = Rule::AckOfFin, .values = {301}};
  EXPECT_EQ(sentenceFor(reason, voiceOf(Side::Client, initial)),
            "The server's FIN takes one sequence number, as a byte would, so the client acknowledges it with 302.")
      << "302 after 4294967295, modulo 2^32";
}

TEST(Sentence, NamesPartiesThatHaveNamesOfTheirOwn) {
  const Voice voice = voiceOf(Side::Client, {}, {{"Left", "Server"}});
  EXPECT_EQ(fill("{self} asks {peer}.", {}, voice), "Left asks the server.");
}

TEST(Sentence, WithoutAVoiceNumbersStandAsOnTheWire) {
  EXPECT_EQ(sentenceFor({.rule = Rule::AckOfFin, .values = {3'000'000'301}}),
            "The other side's FIN takes one sequence number, as a byte would, so this side acknowledges it with "
            "3000000301.");
}

TEST(Sentence, InitialNumbersAreNeverRelative) {
  const PerSide<wire::SeqNum> initial{{wire::SeqNum(1'000), wire::SeqNum(5'000)}};
  EXPECT_THAT(sentenceFor({.rule = Rule::ActiveOpen, .values = {1'000}}, voiceOf(Side::Client, initial)),
              ::testing::HasSubstr("initial sequence number, 1000."));
}

TEST(Sentence, ATimeoutTellsHowLongItWaitedAndWhatComesNext) {
  EXPECT_EQ(
      sentenceFor({.rule = Rule::RetransmissionTimeout, .values = {1'000'000'000, 2, 2'000'000'000}},
                  voiceOf(Side::Server, {})),
      "No acknowledgment came within 1 s, so the server sends its oldest unacknowledged segment again. Timeouts in "
      "a row: 2. The next one comes after 2 s.");
}

TEST(Citation, NamesTheStandardAndTheSection) {
  EXPECT_EQ(citationFor(Rule::RetransmissionTimeout), "RFC 6298 §5.4–5.6");
  EXPECT_EQ(citationFor(Rule::NetworkLost), "");
}

}  // namespace
}  // namespace wiretale::explain
