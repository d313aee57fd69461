#include "core/tcp/reassembler.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/draw.h"

namespace wiretale::tcp {
namespace {

TEST(Reassembler, CountsWhatIsNew) {
  Reassembler waiting;
  EXPECT_EQ(waiting.insert(100, 200).fresh, 100U);
  EXPECT_EQ(waiting.insert(100, 200).fresh, 0U);
  EXPECT_EQ(waiting.insert(150, 250).fresh, 50U);
  EXPECT_EQ(waiting.insert(50, 300).fresh, 100U);
  EXPECT_EQ(waiting.insert(7, 7).fresh, 0U);
}

TEST(Reassembler, GoesOnToTheNextGap) {
  Reassembler waiting;
  waiting.insert(100, 200);
  waiting.insert(300, 400);
  EXPECT_EQ(waiting.advance(99), 99U);
  EXPECT_EQ(waiting.advance(100), 200U);
  EXPECT_FALSE(waiting.empty());
  EXPECT_EQ(waiting.advance(350), 400U);
  EXPECT_TRUE(waiting.empty());
}

TEST(Reassembler, JoinsRangesThatTouch) {
  Reassembler waiting;
  waiting.insert(100, 200);
  waiting.insert(300, 400);
  EXPECT_EQ(waiting.insert(200, 300).fresh, 100U);
  EXPECT_EQ(waiting.advance(100), 400U);
}

TEST(Reassembler, TellsWhatIsThereAroundTheNewBytesAndWhatCameTwice) {
  Reassembler waiting;
  EXPECT_EQ(waiting.insert(100, 200).within, (ByteRange{100, 200}));
  EXPECT_TRUE(waiting.insert(300, 400).twice.empty());
  EXPECT_EQ(waiting.insert(200, 250).within, (ByteRange{100, 250}));
  const Reassembler::Insertion joining = waiting.insert(240, 300);
  EXPECT_EQ(joining.within, (ByteRange{100, 400}));
  EXPECT_EQ(joining.twice, (ByteRange{240, 250}));
  const Reassembler::Insertion again = waiting.insert(350, 400);
  EXPECT_EQ(again.twice, (ByteRange{350, 400}));
  EXPECT_EQ(again.within, (ByteRange{100, 400}));
}

TEST(Reassembler, AgreesWithAMapOfEveryByte) {
  constexpr std::size_t kSize = 200;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Reassembler waiting;
    std::vector<bool> there(kSize, false);
    for (std::uint64_t i = 0; i < 30; ++i) {
      const std::size_t begin = drawBits(seed, Purpose::Loss, Side::Client, 2 * i) % kSize;
      const std::size_t end = std::min(kSize, begin + drawBits(seed, Purpose::Loss, Side::Client, 2 * i + 1) % 20);
      const auto fresh = std::count(there.begin() + static_cast<std::ptrdiff_t>(begin),
                                    there.begin() + static_cast<std::ptrdiff_t>(end), false);
      ASSERT_EQ(waiting.insert(begin, end).fresh, static_cast<std::uint64_t>(fresh))
          << "seed " << seed << " step " << i;
      std::fill(there.begin() + static_cast<std::ptrdiff_t>(begin), there.begin() + static_cast<std::ptrdiff_t>(end),
                true);
    }
    const auto gap = std::find(there.begin() + 50, there.end(), false);
    EXPECT_EQ(waiting.advance(50), static_cast<std::uint64_t>(gap - there.begin())) << "seed " << seed;
  }
}

}  // namespace
}  // namespace wiretale::tcp
