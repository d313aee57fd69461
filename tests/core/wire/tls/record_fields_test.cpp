#include <gtest/gtest.h>

#include "core/wire/tls/dissect_tls.h"
#include "tests/core/wire/field_list.h"
#include "tests/core/wire/wire_bytes.h"
#include "tests/support/golden.h"
#include "tests/support/tls_fixture.h"

namespace wiretale::wire::tls {
namespace {

using testing::bytesOf;
using testing::listing;
using testing::meaningOf;
using testing::valueOf;

constexpr Context kTls12{.version = Version::Tls12, .keyExchange = KeyExchange::Ecdhe};
constexpr Context kDtls{.version = Version::Dtls12, .keyExchange = KeyExchange::Ecdhe, .dtls = true};

std::vector<Field> fieldsOf(const char* hex, Protection protection = Protection::None,
                            const Context& context = kTls12) {
  const auto bytes = bytesOf(hex);
  std::vector<Field> fields = fieldsOfRecord(bytes, context, protection, 40);
  EXPECT_TRUE(testing::tiles(fields, 40, 40 + bytes.size())) << listing(fields);
  return fields;
}

TEST(RecordFields, ShowHeaderAndAlert) {
  const auto fields = fieldsOf("15 0303 0002 02 28");
  EXPECT_EQ(valueOf(fields, "Content Type"), "21 Alert");
  EXPECT_EQ(valueOf(fields, "Length"), "2");
  EXPECT_EQ(valueOf(fields, "Level"), "2 fatal");
  EXPECT_EQ(valueOf(fields, "Description"), "40 handshake_failure");
}

TEST(RecordFields, OfWhatIsEncryptedShowOnlyTheHeader) {
  const auto fields = fieldsOf("15 0303 0004 abcdef01", Protection::Encrypted);
  EXPECT_EQ(valueOf(fields, "Encrypted Data"), "0xabcdef01");
  EXPECT_EQ(testing::findField(fields, "Level"), nullptr);
}

TEST(RecordFields, SayWhatChangeCipherSpecMeansInEachVersion) {
  EXPECT_EQ(meaningOf(fieldsOf("14 0303 0001 01", Protection::Encrypted), "Change Cipher Spec"),
            "From the next record on, this side encrypts.");
  EXPECT_TRUE(
      meaningOf(fieldsOf("14 0303 0001 01", Protection::None, {.version = Version::Tls13}), "Change Cipher Spec")
          .starts_with("Says nothing"));
  EXPECT_EQ(meaningOf(fieldsOf("14 0303 0001 02"), "Change Cipher Spec"), "Should be 1.");
}

TEST(RecordFields, ShowEveryMessageOfARecordAndPartsOfOthers) {
  const auto fields = fieldsOf("16 0303 000a 0e000000 1400000c aabb");
  EXPECT_NE(testing::findField(fields, "ServerHelloDone"), nullptr);
  EXPECT_EQ(valueOf(fields, "Part of a Handshake Message"), "0x1400000caabb");
}

TEST(RecordFields, OfDtlsShowEpochNumbersAndFragments) {
  std::string text;
  Context context = kDtls;
  for (const auto& datagram : testing::partsOf("dtls12", "datagram")) {
    text += datagram.side + " datagram\n";
    for (const Record& record : scanDatagram(datagram.bytes).records) {
      const Protection protection = record.epoch == 0 ? Protection::None : Protection::Encrypted;
      const auto fields = fieldsOfRecord(record.bytes(datagram.bytes), context, protection, record.offset);
      EXPECT_TRUE(testing::tiles(fields, record.offset, record.end())) << listing(fields);
      EXPECT_EQ(firstBroken(fields), nullptr) << listing(fields);
      text += listing(fields);
    }
  }
  EXPECT_TRUE(testing::matchesGolden(text, "wire/tls/dtls12.txt"));
}

TEST(RecordFields, OfDtlsSayWhenAFragmentCannotBe) {
  const auto fields =
      fieldsOf("16 fefd 0000 000000000001 000e 0e 000000 0001 000001 000002 aabb", Protection::None, kDtls);
  ASSERT_NE(firstBroken(fields), nullptr);
  EXPECT_EQ(firstBroken(fields)->meaning, "Impossible: the fragment would end behind the message.");
}

}  // namespace
}  // namespace wiretale::wire::tls
