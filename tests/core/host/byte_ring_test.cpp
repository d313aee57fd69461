#include "core/host/byte_ring.h"

#include <gtest/gtest.h>

#include "core/base/draw.h"
#include "tests/support/host_wire.h"

namespace wiretale::host {
namespace {

using testing::patternBytes;

std::vector<std::byte> readFrom(const ByteRing& ring, std::uint64_t offset, std::size_t count) {
  std::vector<std::byte> out(count);
  ring.read(offset, out);
  return out;
}

TEST(ByteRing, GivesBackWhatWasWrittenThoughItGrowsAndGoesRound) {
  const std::vector<std::byte> stream = patternBytes(60'000, 3);
  ByteRing ring;
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
  for (std::uint64_t step = 0; step < 400; ++step) {
    const std::uint64_t count =
        std::min<std::uint64_t>(drawBits(1, Purpose::Loss, Side::Client, step) % 700, stream.size() - end);
    ring.write(end, std::span(stream).subspan(end, count));
    end += count;
    ASSERT_EQ(readFrom(ring, begin, end - begin), std::vector(stream.begin() + static_cast<std::ptrdiff_t>(begin),
                                                              stream.begin() + static_cast<std::ptrdiff_t>(end)));
    begin += drawBits(1, Purpose::Loss, Side::Server, step) % (end - begin + 1) / (step < 200 ? 4 : 1);
    ring.discardBefore(begin);
  }
}

TEST(ByteRing, TakesBytesOutOfOrder) {
  const std::vector<std::byte> stream = patternBytes(10'000, 3);
  ByteRing ring;
  ring.write(5'000, std::span(stream).subspan(5'000));
  ring.write(0, std::span(stream).first(5'000));
  EXPECT_EQ(readFrom(ring, 0, 10'000), stream);
}

TEST(ByteRing, PassesOverWhatWasDiscarded) {
  const std::vector<std::byte> stream = patternBytes(3'000, 3);
  ByteRing ring;
  ring.write(0, std::span(stream).first(2'000));
  ring.discardBefore(1'500);
  ring.write(0, std::span(stream).first(1'000));
  ring.write(1'000, std::span(stream).subspan(1'000));
  EXPECT_EQ(readFrom(ring, 1'500, 1'500), std::vector(stream.begin() + 1'500, stream.end()));
}

}  // namespace
}  // namespace wiretale::host
