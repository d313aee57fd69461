#include "core/lesson/caption.h"

#include <string>

#include <gtest/gtest.h>

namespace wiretale::lesson {
namespace {

TEST(Caption, LatinLettersAreNarrowerThanHangul) {
  EXPECT_LT(widthInEm("handshake"), widthInEm("핸드셰이크핸드셰이"));
  EXPECT_NEAR(widthInEm("핸드셰이크"), 5 * 0.93, 1e-9);
  EXPECT_NEAR(widthInEm("il"), 0.68, 1e-9);
}

TEST(Caption, BreaksBetweenWords) {
  EXPECT_EQ(linesIn("", 10), 0);
  EXPECT_EQ(linesIn("one", 10), 1);
  EXPECT_EQ(linesIn("aaaa aaaa", 4.8), 1);
  EXPECT_EQ(linesIn("aaaa aaaa", 4.7), 2);
  EXPECT_EQ(linesIn("aaaa aaaa aaaa", 4.8), 2);
}

TEST(Caption, AWordThatIsTooLongTakesSeveralLines) {
  EXPECT_EQ(linesIn("aaaaaaaaaa", 3), 2);
}

TEST(Caption, OfAbout110LatinOr60KoreanCharactersFits) {
  std::string latin;
  while (latin.size() < 105) latin += "packet ";
  EXPECT_TRUE(captionFits(latin));
  EXPECT_FALSE(captionFits(latin + latin));
  std::string korean;
  for (int i = 0; i < 14; ++i) korean += "재전송 ";
  EXPECT_TRUE(captionFits(korean));
  EXPECT_FALSE(captionFits(korean + korean));
}

TEST(Caption, ATruncatedCharacterIsNoHarm) {
  const std::string whole = "확인";
  for (std::size_t size = 0; size <= whole.size(); ++size) EXPECT_GE(widthInEm(whole.substr(0, size)), 0.0);
}

}  // namespace
}  // namespace wiretale::lesson
