#include "ui/diagram/svg_writer.h"

#include <clocale>
#include <cmath>

#include <gtest/gtest.h>

namespace wiretale::diagram {
namespace {

std::string number(double value) {
  SvgWriter writer;
  writer.number(value);
  return writer.take();
}

TEST(SvgNumber, HasAtMostTwoDecimalsAndNoneItDoesNotNeed) {
  EXPECT_EQ(number(0), "0");
  EXPECT_EQ(number(12), "12");
  EXPECT_EQ(number(12.5), "12.5");
  EXPECT_EQ(number(12.345), "12.35");
  EXPECT_EQ(number(0.07), ".07");
  EXPECT_EQ(number(-0.5), "-.5");
  EXPECT_EQ(number(-3.1), "-3.1");
  EXPECT_EQ(number(1999.999), "2000");
}

TEST(SvgNumber, IsNeverMinusZero) {
  EXPECT_EQ(number(-0.0), "0");
  EXPECT_EQ(number(-0.004), "0");
}

TEST(SvgNumber, StaysANumberWhateverComes) {
  EXPECT_EQ(number(std::nan("")), "0");
  EXPECT_EQ(number(INFINITY), "1000000000");
  EXPECT_EQ(number(-INFINITY), "-1000000000");
}

TEST(SvgNumber, DoesNotDependOnTheLocale) {
  const char* german = std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
  EXPECT_EQ(number(1.5), "1.5");
  std::setlocale(LC_NUMERIC, "C");
  if (german == nullptr) GTEST_SKIP() << "the German locale is not installed; checked in the C locale only";
}

TEST(SvgColour, IsAsShortAsPossible) {
  SvgWriter writer;
  writer.colour(QColor(0xff, 0xff, 0xff));
  writer.colour(QColor(0x00, 0x72, 0xb2));
  EXPECT_EQ(writer.take(), "#fff#0072b2");
}

}  // namespace
}  // namespace wiretale::diagram
