#include "core/wire/display_text.h"

#include <span>
#include <string>

#include <gtest/gtest.h>

namespace wiretale::wire {
namespace {

std::string shown(std::string_view text) {
  return visibleText(std::as_bytes(std::span(text)));
}

TEST(VisibleText, KeepsWhatCanBeSeen) {
  EXPECT_EQ(shown("www.example.test"), "www.example.test");
  EXPECT_EQ(shown("예시 회사"), "예시 회사");
  EXPECT_EQ(shown("é😀"), "é😀");
}

TEST(VisibleText, EscapesWhatCannot) {
  EXPECT_EQ(shown(std::string_view("a\0b\n\x7f", 5)), "a\\x00b\\x0a\\x7f");
  EXPECT_EQ(shown("\\n"), "\\\\n");
  EXPECT_EQ(shown("\u202e"), "\\xe2\\x80\\xae") << "turns the direction of writing";
  EXPECT_EQ(shown("\u200b"), "\\xe2\\x80\\x8b") << "has no width";
}

TEST(VisibleText, EscapesWhatIsNoUtf8) {
  EXPECT_EQ(shown("\xff"), "\\xff");
  EXPECT_EQ(shown("\xc3"), "\\xc3") << "cut off";
  EXPECT_EQ(shown("\xc0\xaf"), "\\xc0\\xaf") << "longer than need be";
  EXPECT_EQ(shown("\xe0\x80\xaf"), "\\xe0\\x80\\xaf");
  EXPECT_EQ(shown("\xed\xa0\x80"), "\\xed\\xa0\\x80") << "a surrogate";
  EXPECT_EQ(shown("\xc3("), "\\xc3(");
}

TEST(VisibleText, CutsOffWhatIsLong) {
  EXPECT_EQ(shown(std::string(1'000, 'a')), std::string(256, 'a') + "…");
}

TEST(HexBytes, OfManyShowTheFirstAndHowManyThereAre) {
  EXPECT_EQ(hexBytes({}), "");
  const std::string two("\x01\xff", 2);
  EXPECT_EQ(hexBytes(std::as_bytes(std::span(two))), "0x01ff");
  const std::string many(65, '\0');
  EXPECT_EQ(hexBytes(std::as_bytes(std::span(many))), "0x" + std::string(128, '0') + "… (65 bytes)");
}

}  // namespace
}  // namespace wiretale::wire
