#include "core/wire/field_walk.h"

#include <functional>

#include <gtest/gtest.h>

#include "core/wire/display_text.h"
#include "tests/core/wire/field_list.h"
#include "tests/core/wire/wire_bytes.h"

namespace wiretale::wire {
namespace {

using testing::bytesOf;
using testing::listing;

constexpr Label kList{"List", "RFC 1"};
constexpr Label kItem{"Item", "RFC 2"};

Reading numberReading(std::uint32_t value) {
  return {std::to_string(value), "m"};
}

std::vector<Field> walked(const char* hex, const std::function<void(FieldWalk&)>& body) {
  const auto bytes = bytesOf(hex);
  std::vector<Field> fields;
  FieldWalk walk(fields, Layer::Tls, bytes, 10, 1);
  body(walk);
  EXPECT_TRUE(testing::tiles(fields, 10, 10 + bytes.size())) << listing(fields);
  return fields;
}

void walkList(FieldWalk& walk) {
  walk.list(1, kList, "l", [&] { walk.number(2, kItem, numberReading); });
}

TEST(FieldWalk, NestsAListBelowTheFieldThatCoversIt) {
  const auto fields = walked("04 0001 0102", walkList);
  EXPECT_EQ(listing(fields),
            "  10+5      List\n"
            "              l [RFC 1]\n"
            "  10+1        Length = 4\n"
            "                Bytes that follow: 4. [RFC 1]\n"
            "  11+2        Item = 1\n"
            "                m [RFC 2]\n"
            "  13+2        Item = 258\n"
            "                m [RFC 2]\n");
}

TEST(FieldWalk, MarksALengthThatIsTooLong) {
  const auto fields = walked("05 0001 02", walkList);
  ASSERT_NE(firstBroken(fields), nullptr);
  EXPECT_EQ(firstBroken(fields)->name, "Length");
  EXPECT_EQ(firstBroken(fields)->meaning, "Impossible: 5 bytes should follow, and here end after 3.");
  EXPECT_EQ(fields.back().name, "Data");
}

TEST(FieldWalk, MarksAnEntryThatIsCutOffAndGoesOnBehindTheList) {
  const auto fields = walked("03 0001 02 00aa", [](FieldWalk& walk) {
    walkList(walk);
    walk.number(2, {"Behind", "RFC 3"}, numberReading);
  });
  ASSERT_NE(firstBroken(fields), nullptr);
  EXPECT_EQ(firstBroken(fields)->offset, 13U);
  EXPECT_EQ(firstBroken(fields)->meaning, "Cut off: 1 of its 2 bytes are here.");
  EXPECT_EQ(testing::valueOf(fields, "Behind"), "170");
}

TEST(FieldWalk, MarksWhatIsLeftOver) {
  const auto fields =
      walked("aabbcc", [](FieldWalk& walk) { walk.scope(3, [&] { walk.number(1, kItem, numberReading); }); });
  ASSERT_NE(firstBroken(fields), nullptr);
  EXPECT_EQ(firstBroken(fields)->value, "0xbbcc");
}

TEST(FieldWalk, DoesNotReadBehindAStop) {
  const auto fields = walked("0102", [](FieldWalk& walk) {
    walk.stop("why");
    walk.stop("again");
    walk.number(1, kItem, numberReading);
    walk.bytes(1, kItem, "");
    walkList(walk);
  });
  ASSERT_EQ(fields.size(), 1U);
  EXPECT_EQ(fields[0].meaning, "why");
}

TEST(FieldWalk, EndsWhereItIsNestedTooDeeply) {
  const std::function<void(FieldWalk&)> deeper = [&](FieldWalk& walk) {
    if (!walk.stopped()) walk.group(kList, {}, [&] { deeper(walk); });
  };
  const auto fields = walked("0102", deeper);
  EXPECT_EQ(fields.back().meaning, "Not taken apart: this is nested too deeply.");
  EXPECT_LE(fields.back().depth, FieldWalk::kMaxDepth);
}

TEST(FieldWalk, TakesOnlySoManyEntriesApart) {
  const auto fields = walked("00", [](FieldWalk& walk) { walk.bytes(1, kItem, ""); });
  EXPECT_EQ(fields.size(), 1U);
  std::vector<std::byte> many(2 * FieldWalk::kMaxEntries);
  std::vector<Field> entries;
  FieldWalk walk(entries, Layer::Tls, many);
  walk.entries([&] { walk.number(1, kItem, numberReading); });
  EXPECT_EQ(entries.size(), FieldWalk::kMaxEntries + 1);
  EXPECT_TRUE(testing::tiles(entries, 0, many.size()));
}

}  // namespace
}  // namespace wiretale::wire
