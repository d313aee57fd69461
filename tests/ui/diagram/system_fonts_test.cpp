#include "ui/diagram/system_fonts.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

#include "ui/diagram/fonts.h"

namespace wiretale::diagram {
namespace {

bool isOurs(const QString& family) {
  return family.startsWith(QStringLiteral("Wiretale"));
}

qsizetype countOfSystems() {
  const QStringList families = QFontDatabase::families();
  return std::count_if(families.begin(), families.end(), [](const QString& family) { return !isOurs(family); });
}

/// Qt forgets what fonts there are when one of the program's is taken away.
void makeQtLookAgain() {
  QFontDatabase::removeApplicationFont(QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/mono-regular.otf")));
}

TEST(SystemFonts, AreHiddenAndThenThereAgain) {
  if (!QFile::exists(QStringLiteral(":/fonts/sans-regular.otf"))) GTEST_SKIP() << "the fonts are not compiled in";
  const QString ours = QFontInfo(fontFor(FontRole::Label)).family();
  const qsizetype before = countOfSystems();
  hideSystemFonts();
  makeQtLookAgain();
  EXPECT_LT(countOfSystems(), before);
  EXPECT_EQ(QFontInfo(fontFor(FontRole::Label)).family(), ours);
  showSystemFonts();
  EXPECT_EQ(countOfSystems(), before);
  EXPECT_EQ(QFontInfo(fontFor(FontRole::Label)).family(), ours);
}

}  // namespace
}  // namespace wiretale::diagram
