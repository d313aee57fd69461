#include "core/trace/record_array.h"

#include <cstdint>
#include <utility>

#include <gtest/gtest.h>

namespace wiretale::trace {
namespace {

struct Pixel {
  std::uint64_t x = 0;
  std::uint32_t y = 0;
  bool operator==(const Pixel&) const = default;
};

RecordArray<Pixel> many(std::uint32_t count) {
  RecordArray<Pixel> pixels;
  for (std::uint32_t i = 0; i < count; ++i) pixels.push_back({.x = i, .y = ~i});
  return pixels;
}

TEST(RecordArray, KeepsWhatIsPutInWhileItGrowsAndIsTrimmed) {
  RecordArray<Pixel> pixels = many(100'000);
  pixels.trim();
  EXPECT_EQ(pixels.capacity(), pixels.size());
  for (std::uint32_t i = 0; i < pixels.size(); ++i) ASSERT_EQ(pixels[i], (Pixel{.x = i, .y = ~i}));
}

TEST(RecordArray, TakesARecordOfItsOwn) {
  RecordArray<Pixel> pixels = many(16);
  ASSERT_EQ(pixels.capacity(), pixels.size());
  pixels.push_back(pixels.front());
  EXPECT_EQ(pixels.back(), pixels.front());
}

TEST(RecordArray, CopiesAndMovesWhatItHolds) {
  const RecordArray<Pixel> pixels = many(1'000);
  RecordArray<Pixel> copy = pixels;
  EXPECT_EQ(copy, pixels);
  copy[7].y = 7;
  EXPECT_FALSE(copy == pixels);
  const RecordArray<Pixel> moved = std::move(copy);
  EXPECT_EQ(moved.size(), pixels.size());
  copy = many(3);
  EXPECT_EQ(copy.size(), 3U);
}

TEST(RecordArray, ForgetsWhatStandsBehindThoseThatAreKept) {
  RecordArray<Pixel> pixels = many(10);
  pixels.truncate(4);
  EXPECT_EQ(pixels, many(4));
  pixels.clear();
  EXPECT_TRUE(pixels.empty());
}

}  // namespace
}  // namespace wiretale::trace
