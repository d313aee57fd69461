#include "core/wire/der.h"

#include <gtest/gtest.h>

#include "tests/core/wire/field_list.h"
#include "tests/core/wire/wire_bytes.h"

namespace wiretale::wire {
namespace {

using testing::bytesOf;

std::string errorOf(const char* hex) {
  const auto header = readDerHeader(bytesOf(hex));
  return header ? "(none)" : header.error();
}

TEST(DerHeaders, AreReadInShortAndLongForm) {
  EXPECT_EQ(readDerHeader(bytesOf("02 01 05")), (DerHeader{.tag = 2, .size = 2, .length = 1}));
  EXPECT_EQ(readDerHeader(bytesOf("30 81 80")), (DerHeader{.tag = 0x30, .size = 3, .length = 128}));
  EXPECT_EQ(readDerHeader(bytesOf("30 84 01000000")), (DerHeader{.tag = 0x30, .size = 6, .length = 0x1000000}));
}

TEST(DerHeaders, ThatCannotBeSayWhy) {
  EXPECT_EQ(errorOf(""), "Cut off: the header of an element ends here.");
  EXPECT_EQ(errorOf("30"), "Cut off: the header of an element ends here.");
  EXPECT_EQ(errorOf("30 82 01"), "Cut off: the header of an element ends here.");
  EXPECT_EQ(errorOf("30 80"), "Impossible: DER has no elements of indefinite length.");
  EXPECT_EQ(errorOf("30 85 0100000000"), "Impossible: the length of this element is too long.");
  EXPECT_EQ(errorOf("30 81 7f"), "Impossible: DER writes every length in the shortest form.");
  EXPECT_EQ(errorOf("30 82 00ff"), "Impossible: DER writes every length in the shortest form.");
  EXPECT_EQ(errorOf("1f 01 00"), "Not taken apart: tags of several bytes are not known here.");
}

TEST(Der, SaysWhichTagShouldBeHere) {
  const auto bytes = bytesOf("02 01 05 30 00");
  std::vector<Field> fields;
  FieldWalk walk(fields, Layer::X509, bytes);
  walkDer(walk, {"Outer", kDerRfc}, kDerSequence, {}, [] {});
  ASSERT_NE(firstBroken(fields), nullptr);
  EXPECT_EQ(firstBroken(fields)->meaning, "Impossible: an element with tag 0x30 should be here, not 0x02.");
  EXPECT_TRUE(testing::tiles(fields, 0, bytes.size()));
}

TEST(Oids, AreWrittenWithDots) {
  EXPECT_EQ(dottedOid(bytesOf("55 04 03")), "2.5.4.3");
  EXPECT_EQ(dottedOid(bytesOf("2a 86 48 86 f7 0d 01 01 0b")), "1.2.840.113549.1.1.11");
  EXPECT_EQ(dottedOid(bytesOf("88 37 03")), "2.999.3");
  EXPECT_EQ(dottedOid(bytesOf("09 92 26 89 93 f2 2c 64 01 19")), "0.9.2342.19200300.100.1.25");
}

TEST(Oids, ThatAreNoneAreShownAsBytes) {
  EXPECT_EQ(dottedOid({}), "");
  EXPECT_EQ(dottedOid(bytesOf("55 84")), "0x5584");
  EXPECT_EQ(dottedOid(bytesOf("ff ff ff ff ff ff ff ff ff ff ff 7f")), "0xffffffffffffffffffffff7f");
}

std::string timeOf(DerTag tag, std::string_view text) {
  return timeText(tag, std::as_bytes(std::span(text)));
}

TEST(Times, AreReadable) {
  EXPECT_EQ(timeOf(kDerUtcTime, "261126083000Z"), "2026-11-26 08:30:00 UTC");
  EXPECT_EQ(timeOf(kDerUtcTime, "500101000000Z"), "1950-01-01 00:00:00 UTC");
  EXPECT_EQ(timeOf(kDerUtcTime, "491231235959Z"), "2049-12-31 23:59:59 UTC");
  EXPECT_EQ(timeOf(kDerGeneralizedTime, "20500101000000Z"), "2050-01-01 00:00:00 UTC");
  EXPECT_EQ(timeOf(kDerUtcTime, "2611260830Z"), "2611260830Z");
  EXPECT_EQ(timeOf(kDerUtcTime, "26112608300xZ"), "26112608300xZ");
}

}  // namespace
}  // namespace wiretale::wire
