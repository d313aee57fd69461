#include "ui/text/number_text.h"

#include <gtest/gtest.h>

#include "tests/ui/text/in_language.h"
#include "tests/ui/text/print_qstring.h"

namespace wiretale::text {
namespace {

using wiretale::testing::InLanguage;

TEST(NumberText, CountsAndBytesAreGrouped) {
  EXPECT_EQ(number(1'234'567), QStringLiteral("1,234,567"));
  EXPECT_EQ(bytes(1'448), QStringLiteral("1,448 bytes"));
  EXPECT_EQ(bytes(1), QStringLiteral("1 byte"));
  EXPECT_EQ(bytes(0), QStringLiteral("0 bytes"));
}

TEST(NumberText, InstantsAreExactToAMicrosecondAndShort) {
  EXPECT_EQ(instant(kSessionStart), QStringLiteral("0 ms"));
  EXPECT_EQ(instant(kSessionStart + 20ms), QStringLiteral("20 ms"));
  EXPECT_EQ(instant(kSessionStart + 20'123us), QStringLiteral("20.123 ms"));
  EXPECT_EQ(instant(kSessionStart + 1040ms), QStringLiteral("1.04 s"));
  EXPECT_EQ(instant(kSessionStart + 61'234'567us), QStringLiteral("61.234567 s"));
  EXPECT_EQ(instant(kSessionStart + 3600s), QStringLiteral("3600 s"));
}

TEST(NumberText, DurationsHaveThreeSignificantDigits) {
  EXPECT_EQ(duration(940'123us), QStringLiteral("940 ms"));
  EXPECT_EQ(duration(20ms), QStringLiteral("20 ms"));
  EXPECT_EQ(duration(250us), QStringLiteral("250 µs"));
  EXPECT_EQ(duration(60s), QStringLiteral("60 s"));
}

TEST(NumberText, ProbabilitiesArePercentages) {
  EXPECT_EQ(percent(0.3), QStringLiteral("30 %"));
  EXPECT_EQ(percent(0.0), QStringLiteral("0 %"));
  EXPECT_EQ(percent(0.001), QStringLiteral("0.1 %"));
  EXPECT_EQ(percent(0.12345678), QStringLiteral("12.35 %"));
}

TEST(NumberText, EnglishOrdinalsKnowTheTeens) {
  const char* const expected[] = {"1st",  "2nd",  "3rd",   "4th",   "11th",   "12th",
                                  "13th", "21st", "101st", "111th", "1,002nd"};
  const std::uint64_t counts[] = {1, 2, 3, 4, 11, 12, 13, 21, 101, 111, 1'002};
  for (std::size_t i = 0; i < std::size(counts); ++i) EXPECT_EQ(ordinal(counts[i]), QString::fromLatin1(expected[i]));
}

TEST(NumberText, KoreanUsesItsOwnUnits) {
  const InLanguage korean(Language::Korean);
  EXPECT_EQ(bytes(1'448), QStringLiteral("1,448바이트"));
  EXPECT_EQ(duration(940'123us), QStringLiteral("940 ms"));
  EXPECT_EQ(duration(1'940ms), QStringLiteral("1.94초"));
  EXPECT_EQ(instant(kSessionStart + 20ms), QStringLiteral("20 ms"));
  EXPECT_EQ(percent(0.3), QStringLiteral("30%"));
  for (const unsigned count : {1U, 2U, 3U, 4U, 11U}) {
    EXPECT_EQ(ordinal(count), QStringLiteral("%1번째").arg(count));
  }
}

}  // namespace
}  // namespace wiretale::text
