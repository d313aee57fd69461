#include "core/trace/byte_stream.h"

#include <string>

#include <gtest/gtest.h>

namespace wiretale::trace {
namespace {

std::string textAt(const ByteStream& stream, std::uint64_t offset, std::size_t count) {
  std::string text(count, '?');
  stream.read(offset, std::as_writable_bytes(std::span(text)));
  return text;
}

TEST(ByteStream, ReadsTextAsItWasAppended) {
  ByteStream stream;
  stream.appendText("GET / HTTP/1.1\r\n");
  stream.appendText("\r\n");
  EXPECT_EQ(stream.size(), 18U);
  EXPECT_EQ(textAt(stream, 0, 18), "GET / HTTP/1.1\r\n\r\n");
  EXPECT_EQ(textAt(stream, 14, 3), "\r\n\r");
}

TEST(ByteStream, PatternIsReadableAndDependsOnTheOffsetAlone) {
  ByteStream stream;
  stream.appendPattern(1'000);
  EXPECT_EQ(textAt(stream, 0, 40), "abcdefghijklmnopqrstuvwxyz0123456789\nabc");
  EXPECT_EQ(textAt(stream, 37, 5), "abcde");
  EXPECT_EQ(textAt(stream, 600, 50), textAt(stream, 600 - 37, 50));
}

TEST(ByteStream, ReadsAcrossChunksOfTextAndPattern) {
  ByteStream stream;
  stream.appendText("head");
  stream.appendPattern(4);
  stream.appendText("tail");
  EXPECT_EQ(textAt(stream, 0, 12), "headefghtail");
  EXPECT_EQ(textAt(stream, 3, 6), "defght");
  EXPECT_EQ(textAt(stream, 8, 4), "tail");
  EXPECT_EQ(textAt(stream, 12, 0), "");
}

TEST(ByteStream, PatternsInOnePieceEqualPatternsInSeveral) {
  ByteStream once;
  once.appendPattern(3'000'000'000);
  ByteStream twice;
  twice.appendPattern(1'000'000'000);
  twice.appendPattern(2'000'000'000);
  EXPECT_EQ(once, twice);
  EXPECT_EQ(textAt(once, 2'999'999'990, 10).size(), 10U);
}

TEST(ByteStream, AppendingNothingChangesNothing) {
  ByteStream stream;
  stream.appendText("");
  stream.appendPattern(0);
  EXPECT_EQ(stream, ByteStream{});
  EXPECT_EQ(textAt(stream, 0, 0), "");
}

}  // namespace
}  // namespace wiretale::trace
