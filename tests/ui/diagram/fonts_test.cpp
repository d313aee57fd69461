#include "ui/diagram/fonts.h"

#include <gtest/gtest.h>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include "ui/diagram/qpainter_target.h"

namespace wiretale::testing {
namespace {

using diagram::FontMeasurer;
using diagram::FontRole;

bool hasOwnFonts() {
  return QFontInfo(diagram::fontFor(FontRole::Label)).family() == u"Wiretale Sans";
}

TEST(Fonts, MeasureWhatIsDrawn) {
  for (const FontRole role : {FontRole::Label, FontRole::Detail, FontRole::State, FontRole::LaneName}) {
    for (const QString& text :
         {QStringLiteral("SYN, ACK"), QStringLiteral("seq 1,234 ack 5"), QStringLiteral("µ ≤ →")}) {
      const double drawn = QFontMetricsF(diagram::fontFor(role)).horizontalAdvance(text);
      EXPECT_NEAR(FontMeasurer().width(text, role), drawn, 0.6) << text.toStdString();
    }
  }
}

TEST(Fonts, DigitsAreAllEquallyWide) {
  if (!hasOwnFonts()) GTEST_SKIP() << "built without the program's fonts";
  const double one = FontMeasurer().width(u"1111", FontRole::Tick);
  for (const char16_t digit : u"023456789") {
    if (digit == 0) continue;
    EXPECT_DOUBLE_EQ(FontMeasurer().width(QString(4, QChar(digit)), FontRole::Tick), one);
  }
}

TEST(Fonts, KoreanComesFromOurOwnFontToo) {
  if (!hasOwnFonts()) GTEST_SKIP() << "built without the program's fonts";
  diagram::loadFontsFor(u"연결");
  QFont font = diagram::windowFont(14);
  font.setFamilies({QStringLiteral("Wiretale Sans KR")});
  EXPECT_EQ(QFontInfo(font).family().toStdString(), "Wiretale Sans KR");
  EXPECT_NEAR(FontMeasurer().width(u"연결", FontRole::Detail), 2 * 12 * 0.92, 1.5);
}

TEST(Fonts, BytesStandInColumns) {
  const QFontMetricsF metrics(diagram::monospaceFont(13));
  EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(u'i'), metrics.horizontalAdvance(u'W'));
}

TEST(Fonts, LargerTextIsTheSameTextScaled) {
  QImage image(400, 100, QImage::Format_RGB32);
  image.fill(Qt::white);
  {
    QPainter painter(&image);
    diagram::QPainterTarget target(painter);
    diagram::TextShape shape;
    shape.text = QStringLiteral("TIME-WAIT");
    shape.anchor = {20, 60};
    shape.scale = 3;
    shape.font = FontRole::Label;
    target.text(shape, Qt::black, QColor());
  }
  int right = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (qGray(image.pixel(x, y)) < 128) right = std::max(right, x);
    }
  }
  EXPECT_NEAR(right, 20 + 3 * FontMeasurer().width(u"TIME-WAIT", FontRole::Label), 4);
}

}  // namespace
}  // namespace wiretale::testing
