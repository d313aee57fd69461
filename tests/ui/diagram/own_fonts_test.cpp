#include "ui/diagram/own_fonts.h"

#include <array>
#include <span>
#include <vector>

#include <gtest/gtest.h>
#include <QFile>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextLayout>

#include "ui/diagram/fonts.h"

namespace wiretale::diagram {
namespace {

class OwnFontsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!QFile::exists(QStringLiteral(":/fonts/sans-regular.otf"))) GTEST_SKIP() << "the fonts are not compiled in";
  }

  const OwnFonts& ours = OwnFonts::instance();
};

constexpr std::array kRoles{FontRole::LaneName, FontRole::LaneAddress, FontRole::State, FontRole::Label,
                            FontRole::Detail,   FontRole::Tick,        FontRole::Note};

double byQt(const QString& text, FontRole role) {
  return QFontMetricsF(fontFor(role)).horizontalAdvance(text);
}

const std::vector<const char16_t*> kTexts{u"SYN",
                                          u"SYN, ACK",
                                          u"SYN, ACK again",
                                          u"DATA",
                                          u"FIN-WAIT-1",
                                          u"TIME-WAIT",
                                          u"LAST-ACK",
                                          u"seq 1,201 ack 39",
                                          u"942 ms pass",
                                          u"AVAVAVTo Ty. We",
                                          u"10.0.0.1 : 49152",
                                          u"…·→€",
                                          u"\u00C4\u00E9\u00DF",
                                          u""};

TEST_F(OwnFontsTest, WordsAreAsWideAsQtMeasuresThem) {
  for (const FontRole role : kRoles) {
    for (const char16_t* const word : kTexts) {
      const QString text = QString::fromUtf16(word);
      EXPECT_EQ(ours.width(text, role), byQt(text, role)) << text.toStdString() << " in " << static_cast<int>(role);
    }
  }
}

TEST_F(OwnFontsTest, EveryPairOfLettersIsKernedAsQtDoes) {
  for (char16_t left = 0x21; left < 0x7F; ++left) {
    for (char16_t right = 0x21; right < 0x7F; ++right) {
      const QString pair = QString(QChar(left)) + QChar(right);
      ASSERT_EQ(ours.width(pair, FontRole::Label), byQt(pair, FontRole::Label)) << pair.toStdString();
    }
  }
}

TEST_F(OwnFontsTest, KoreanIsAsWideAsQtMeasuresIt) {
  loadFontsFor(u"한국어");
  for (const FontRole role : kRoles) {
    for (const char16_t* const word : {u"클라이언트", u"서버", u"데이터", u"SYN, ACK 재전송", u"데이터 재전송",
                                       u"942 ms 경과", u"시간 / ms", u"지연 ACK 40 ms", u"버림", u"유실", u"1.2초",
                                       u"첫 SYN의 유실", u"10 Mbit/s로 60 kB 전송", u"가A나 B다, (라)"}) {
      const QString text = QString::fromUtf16(word);
      EXPECT_EQ(ours.widthWithKorean(text, role), byQt(text, role))
          << text.toStdString() << " in " << static_cast<int>(role);
    }
  }
}

TEST_F(OwnFontsTest, EveryPairOfSyllablesThatLabelsHaveIsAsWideAsQtMeasuresIt) {
  const QString syllables = QStringLiteral("데이터재전송경과시간지연버림유실초클라언트서버/,. AV1");
  loadFontsFor(syllables);
  for (const QChar left : syllables) {
    for (const QChar right : syllables) {
      const QString pair = QString(left) + right;
      ASSERT_EQ(ours.widthWithKorean(pair, FontRole::Label), byQt(pair, FontRole::Label)) << pair.toStdString();
    }
  }
}

/// Glyphs and places of a text, one after the other, as Qt shapes it.
void shapeByQt(const QString& text, FontRole role, QList<quint32>& glyphs, QList<double>& places) {
  QTextLayout layout(text, fontFor(role));
  layout.beginLayout();
  layout.createLine();
  layout.endLayout();
  for (const QGlyphRun& run : layout.glyphRuns()) {
    glyphs += run.glyphIndexes();
    for (const QPointF& place : run.positions()) places += place.x();
  }
}

TEST_F(OwnFontsTest, GlyphsStandWhereQtPutsThem) {
  for (const FontRole role : kRoles) {
    for (const char16_t* const word : kTexts) {
      const QString text = QString::fromUtf16(word);
      QList<quint32> theirGlyphs;
      QList<double> theirPlaces;
      shapeByQt(text, role, theirGlyphs, theirPlaces);
      QList<quint32> glyphs;
      QList<QPointF> places;
      ASSERT_TRUE(ours.place(text, role, glyphs, places)) << text.toStdString();
      EXPECT_EQ(glyphs, theirGlyphs) << text.toStdString() << " in " << static_cast<int>(role);
      ASSERT_EQ(places.size(), theirPlaces.size()) << text.toStdString();
      for (qsizetype i = 0; i < places.size(); ++i)
        EXPECT_NEAR(places[i].x(), theirPlaces[i], 1e-9) << text.toStdString() << " in " << static_cast<int>(role);
    }
  }
}

TEST_F(OwnFontsTest, AscentAndDescentAreQts) {
  for (const FontRole role : kRoles) {
    EXPECT_DOUBLE_EQ(ours.ascent(role), QFontMetricsF(fontFor(role)).ascent()) << static_cast<int>(role);
    EXPECT_DOUBLE_EQ(ours.descent(role), QFontMetricsF(fontFor(role)).descent()) << static_cast<int>(role);
  }
}

TEST_F(OwnFontsTest, TextsOfOtherScriptsAreNotTheirBusinessAndTheySaySo) {
  for (const char16_t* const text : {u"연결", u"SYN 연결", u"auto\u00ADmatic", u"a\tb"}) {
    QList<quint32> glyphs;
    QList<QPointF> places;
    EXPECT_FALSE(ours.width(QStringView(text), FontRole::Label).has_value());
    EXPECT_FALSE(ours.place(QStringView(text), FontRole::Label, glyphs, places));
  }
  EXPECT_FALSE(ours.widthWithKorean(u"\u05D0\u05D1", FontRole::Label).has_value());
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
}  // namespace wiretale::diagram
