#include "ui/export/file_measurer.h"

#include <gtest/gtest.h>
#include <QFile>

namespace wiretale::exporting {
namespace {

TEST(FileMeasuring, SaysWhetherItCouldAnswerAllThatWasAsked) {
  if (!QFile::exists(QStringLiteral(":/fonts/sans-regular.otf"))) GTEST_SKIP() << "the fonts are not compiled in";
  const FileMeasurer measurer;
  EXPECT_GT(measurer.width(u"SYN", diagram::FontRole::Label), 0);
  EXPECT_TRUE(measurer.complete());
  measurer.width(u"연결", diagram::FontRole::Label);
  measurer.width(u"SYN", diagram::FontRole::Label);
  EXPECT_FALSE(measurer.complete());
}

}  // namespace
}  // namespace wiretale::exporting
