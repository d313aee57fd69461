#include "ui/export/file_measurer.h"

#include <gtest/gtest.h>
#include <QFile>

namespace wiretale::exporting {
namespace {

using diagram::FontRole;

TEST(FileMeasuring, SaysWhichFontsWereNeededAndWhetherTheyWereEnough) {
  if (!QFile::exists(QStringLiteral(":/fonts/sans-regular.otf"))) GTEST_SKIP() << "the fonts are not compiled in";
  const FileMeasurer measurer;
  EXPECT_GT(measurer.width(u"SYN", FontRole::Label), 0);
  EXPECT_FALSE(measurer.usesKorean());
  EXPECT_GT(measurer.width(u"SYN 재전송", FontRole::Label), 0);
  EXPECT_TRUE(measurer.usesKorean());
  EXPECT_TRUE(measurer.complete());
  measurer.width(u"\u05D0\u05D1", FontRole::Label);
  measurer.width(u"SYN", FontRole::Label);
  EXPECT_FALSE(measurer.complete());
}

}  // namespace
}  // namespace wiretale::exporting
