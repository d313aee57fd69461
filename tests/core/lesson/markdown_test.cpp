#include "core/lesson/markdown.h"

#include <gtest/gtest.h>

namespace wiretale::lesson {
namespace {

using Style = Inline::Style;

std::vector<Block> blocksOf(std::string_view text) {
  std::vector<Block> blocks;
  for (PlacedBlock& placed : readBlocks(linesOf(text))) blocks.push_back(std::move(placed.block));
  return blocks;
}

Paragraph plain(const std::string& text) {
  return {{{text, Style::Plain}}};
}

TEST(Markdown, ABlankLineEndsAParagraphAndANewLineDoesNot) {
  EXPECT_EQ(blocksOf("one\ntwo\n\nthree\n"), (std::vector<Block>{plain("one two"), plain("three")}));
  EXPECT_EQ(blocksOf("one\r\ntwo\r\n\r\nthree"), (std::vector<Block>{plain("one two"), plain("three")}));
  EXPECT_EQ(blocksOf("\n\n"), std::vector<Block>{});
}

TEST(Markdown, HasThreeStyles) {
  EXPECT_EQ(readInlines("a *b* **c** `d`"), (Line{{"a ", Style::Plain},
                                                  {"b", Style::Emphasis},
                                                  {" ", Style::Plain},
                                                  {"c", Style::Strong},
                                                  {" ", Style::Plain},
                                                  {"d", Style::Code}}));
}

TEST(Markdown, AMarkThatIsNotClosedIsText) {
  EXPECT_EQ(readInlines("2 * 3"), (Line{{"2 * 3", Style::Plain}}));
  EXPECT_EQ(readInlines("a **b"), (Line{{"a **b", Style::Plain}}));
  EXPECT_EQ(readInlines("`a"), (Line{{"`a", Style::Plain}}));
  EXPECT_EQ(readInlines("****"), (Line{{"****", Style::Plain}}));
  EXPECT_EQ(readInlines(""), Line{});
}

TEST(Markdown, CodeIsTakenAsItIs) {
  EXPECT_EQ(readInlines("`*a*`"), (Line{{"*a*", Style::Code}}));
  EXPECT_EQ(blocksOf("```\n  a *b*\n\n## c\n```\nd"), (std::vector<Block>{Code{"  a *b*\n\n## c"}, plain("d")}));
  EXPECT_EQ(blocksOf("```\nnever closed"), (std::vector<Block>{Code{"never closed"}}));
}

TEST(Markdown, ListsHaveItemsThatGoOn) {
  EXPECT_EQ(blocksOf("- a\n  b\n- c\n\n1. d\n2. e"),
            (std::vector<Block>{List{false, {{{"a b", Style::Plain}}, {{"c", Style::Plain}}}},
                                List{true, {{{"d", Style::Plain}}, {{"e", Style::Plain}}}}}));
}

TEST(Markdown, NeitherHtmlNorLinksMeanAnything) {
  for (const char* const text :
       {"<script>alert(1)</script>", "<img src=x onerror=y>", "[a](https://example.org)", "&lt;b&gt;"})
    EXPECT_EQ(blocksOf(text), (std::vector<Block>{plain(text)})) << text;
}

TEST(Markdown, APictureStandsOnALineOfItsOwn) {
  EXPECT_EQ(blocksOf("![a router](router.png)"), (std::vector<Block>{Picture{"router.png", "a router"}}));
  EXPECT_EQ(blocksOf("see ![a](b.png)"), (std::vector<Block>{plain("see ![a](b.png)")}));
}

TEST(Markdown, BlocksKnowWhereTheyStand) {
  const auto placed = readBlocks(linesOf("one\n\ntwo"));
  ASSERT_EQ(placed.size(), 2U);
  EXPECT_EQ(placed[1].offset, 5U);
}

}  // namespace
}  // namespace wiretale::lesson
