#include "core/wire/checksum.h"

#include <gtest/gtest.h>

#include "core/wire/ipv4_header.h"
#include "tests/core/wire/wire_bytes.h"

namespace wiretale::wire {
namespace {

using testing::bytesOf;

std::uint16_t checksumOf(std::string_view hex) {
  const auto bytes = bytesOf(hex);
  return headerChecksum(bytes);
}

TEST(Checksum, IsTheOneOfRfc1071sExample) {
  // RFC 1071 §3: 0001 f203 f4f5 f6f7 sum up to ddf2.
  EXPECT_EQ(checksumOf("0001 f203 f4f5 f6f7"), 0xFFFF - 0xDDF2);
}

TEST(Checksum, OfNothingIsAllOnes) {
  EXPECT_EQ(checksumOf(""), 0xFFFF);
}

TEST(Checksum, TakesAnOddLastByteAsTheUpperHalfOfAWord) {
  EXPECT_EQ(checksumOf("0001 f2"), checksumOf("0001 f200"));
}

TEST(Checksum, CarriesAsOftenAsNeeded) {
  EXPECT_EQ(checksumOf("ffff ffff ffff 0001"), 0xFFFE);
}

TEST(Checksum, OverDataWithTheirRightChecksumIsZero) {
  EXPECT_EQ(checksumOf("0001 f203 f4f5 f6f7 220d"), 0);
}

TEST(Checksum, MatchesAWellKnownIpv4Header) {
  EXPECT_EQ(checksumOf("4500 0073 0000 4000 4011 0000 c0a8 0001 c0a8 00c7"), 0xB861);
}

TEST(Checksum, OfTcpCountsThePseudoHeader) {
  // 10.0.0.1 → 10.0.0.2, a header of zeros: 0a00 0001 0a00 0002 0006 0014 5000 sum up to 641d.
  const auto segment = bytesOf("0000 0000 0000 0000 0000 0000 5000 0000 0000 0000");
  EXPECT_EQ(tcpChecksum(0x0A000001, 0x0A000002, segment), 0xFFFF - 0x641D);
}

}  // namespace
}  // namespace wiretale::wire
