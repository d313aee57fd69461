#include "ui/export/file_measurer.h"

#include <span>
#include <vector>

#include <gtest/gtest.h>
#include <QFile>

#include "tests/ui/export/sample.h"
#include "ui/diagram/fonts.h"

namespace wiretale::exporting {
namespace {

using diagram::FontRole;

class FileMeasuring : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!QFile::exists(QStringLiteral(":/fonts/sans-regular.otf"))) GTEST_SKIP() << "the fonts are not compiled in";
  }

  static void expectSame(const FileMeasurer& ours, const QString& text) {
    for (int i = 0; i < diagram::kFontRoleCount; ++i) {
      const auto role = static_cast<FontRole>(i);
      EXPECT_DOUBLE_EQ(ours.width(text, role), diagram::FontMeasurer().width(text, role))
          << "\"" << text.toStdString() << "\" in role " << i;
    }
  }
};

TEST_F(FileMeasuring, WordsAreAsWideAsQtMeasuresThem) {
  const FileMeasurer ours;
  for (const char16_t* text :
       {u"SYN", u"SYN, ACK", u"SYN, ACK again", u"DATA", u"FIN-WAIT-1", u"TIME-WAIT", u"LAST-ACK", u"seq 1,201 ack 39",
        u"0.942 s pass", u"AVAVAVTo Ty. We", u"10.0.0.1 : 49152", u"…·→€", u"\u00C4\u00E9\u00DF", u""}) {
    expectSame(ours, QString::fromUtf16(text));
  }
  EXPECT_TRUE(ours.complete());
}

TEST_F(FileMeasuring, EveryPairOfLettersIsKernedAsQtDoes) {
  const FileMeasurer ours;
  const diagram::FontMeasurer theirs;
  for (char16_t left = 0x21; left < 0x7F; ++left) {
    for (char16_t right = 0x21; right < 0x7F; ++right) {
      const QString pair = QString(QChar(left)) + QChar(right);
      ASSERT_DOUBLE_EQ(ours.width(pair, FontRole::Label), theirs.width(pair, FontRole::Label)) << pair.toStdString();
    }
  }
}

TEST_F(FileMeasuring, AscentAndDescentAreTheSame) {
  const FileMeasurer ours;
  const diagram::FontMeasurer theirs;
  for (int i = 0; i < diagram::kFontRoleCount; ++i) {
    const auto role = static_cast<FontRole>(i);
    EXPECT_DOUBLE_EQ(ours.ascent(role), theirs.ascent(role)) << "role " << i;
    EXPECT_DOUBLE_EQ(ours.descent(role), theirs.descent(role)) << "role " << i;
  }
}

TEST_F(FileMeasuring, TextsOfOtherScriptsAreNotItsBusinessAndItSaysSo) {
  const FileMeasurer ours;
  EXPECT_TRUE(ours.complete());
  ours.width(u"연결", FontRole::Label);
  EXPECT_FALSE(ours.complete());
}

TEST(FontFiles, DamagedBytesGiveZerosAndNoMore) {
  std::vector<std::byte> noise(4'000);
  for (std::size_t i = 0; i < noise.size(); ++i) noise[i] = static_cast<std::byte>(i * 37 % 251);
  for (const std::size_t length : {0UL, 3UL, 12UL, 40UL, 4'000UL}) {
    const FontFile file(std::span<const std::byte>(noise).first(length));
    EXPECT_EQ(file.advance(file.glyphOf(u'A')), 0) << length;
    EXPECT_EQ(file.kerning(1, 2), 0) << length;
  }
}

}  // namespace
}  // namespace wiretale::exporting
