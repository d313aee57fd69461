#include <string>
#include <utility>
#include <vector>

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

struct Sealed {
  std::uint16_t suite;
  Version version;
  std::vector<std::pair<std::string, std::size_t>> parts;  ///< of 40 bytes
};

TEST(RecordFields, OfWhatIsEncryptedAreDividedAsTheSuiteDoes) {
  const std::vector<Sealed> table{
      {0x1301, Version::Tls13, {{"Ciphertext", 24}, {"Authentication Tag", 16}}},
      {0x1305, Version::Tls13, {{"Ciphertext", 32}, {"Authentication Tag", 8}}},
      {0xC02F, Version::Tls12, {{"Explicit Nonce", 8}, {"Ciphertext", 16}, {"Authentication Tag", 16}}},
      {0xC0AE, Version::Tls12, {{"Explicit Nonce", 8}, {"Ciphertext", 24}, {"Authentication Tag", 8}}},
      {0xCCA8, Version::Tls12, {{"Ciphertext", 24}, {"Authentication Tag", 16}}},
      {0x002F, Version::Tls12, {{"Initialization Vector", 16}, {"Ciphertext", 24}}},
      {0x002F, Version::Tls10, {{"Encrypted Data", 40}}},
      {0x003B, Version::Tls12, {{"Content and MAC", 40}}},
      {0, Version::Tls12, {{"Encrypted Data", 40}}}};
  const std::vector<std::byte> fragment(40);
  for (const Sealed& row : table) {
    std::vector<Field> fields;
    addSealedFields(fields, fragment, {.version = row.version, .cipherSuite = row.suite});
    EXPECT_TRUE(testing::tiles(fields, 0, fragment.size())) << row.suite;
    ASSERT_EQ(fields.size(), row.parts.size()) << listing(fields);
    for (std::size_t i = 0; i < fields.size(); ++i) {
      EXPECT_EQ(fields[i].name, row.parts[i].first) << row.suite;
      EXPECT_EQ(fields[i].length, row.parts[i].second) << row.suite;
    }
  }
}

TEST(RecordFields, OfWhatIsEncryptedSayWhenItIsTooShort) {
  const std::vector<std::byte> fragment(10);
  std::vector<Field> fields;
  addSealedFields(fields, fragment, {.version = Version::Tls12, .cipherSuite = 0xC02F});
  EXPECT_TRUE(testing::tiles(fields, 0, fragment.size()));
  ASSERT_NE(firstBroken(fields), nullptr);
  EXPECT_EQ(firstBroken(fields)->meaning, "Cut off: 2 of its 16 bytes are here.");
}

std::vector<Field> innerFieldsOf(const char* hex) {
  const auto bytes = bytesOf(hex);
  std::vector<Field> fields;
  addInnerPlaintextFields(fields, bytes, {.version = Version::Tls13}, {.begin = 7});
  EXPECT_TRUE(testing::tiles(fields, 7, 7 + bytes.size())) << listing(fields);
  return fields;
}

TEST(RecordFields, OfWhatWasEncryptedShowContentTypeAndPadding) {
  const auto alert = innerFieldsOf("01 00 15 000000");
  EXPECT_EQ(valueOf(alert, "Description"), "0 close_notify");
  EXPECT_EQ(valueOf(alert, "Content Type"), "21 Alert");
  EXPECT_EQ(valueOf(alert, "Padding"), "0x000000");
  EXPECT_EQ(valueOf(innerFieldsOf("14 000001 aa 16"), "Verify Data"), "0xaa");
  EXPECT_EQ(valueOf(innerFieldsOf("6869 17"), "Application Data"), "0x6869");
  EXPECT_EQ(innerFieldsOf("17").size(), 1U) << "empty application data";
  EXPECT_EQ(firstBroken(innerFieldsOf("0000"))->meaning, "Impossible: there are only zeros, and no type of content.");
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
