// Messages that the recordings do not have, and what is said when something is missing or wrong.

#include <gtest/gtest.h>

#include "core/wire/tls/dissect_tls.h"
#include "tests/core/wire/field_list.h"
#include "tests/core/wire/wire_bytes.h"
#include "tests/support/tls_fixture.h"

namespace wiretale::wire::tls {
namespace {

using testing::bytesOf;
using testing::findField;
using testing::meaningOf;
using testing::valueOf;

constexpr Context kTls12{.version = Version::Tls12, .keyExchange = KeyExchange::Ecdhe};
constexpr Context kTls13{.version = Version::Tls13, .keyExchange = KeyExchange::Tls13};

std::vector<Field> fieldsOf(const char* hex, const Context& context = kTls12) {
  const auto bytes = bytesOf(hex);
  std::vector<Field> fields = fieldsOfHandshake(bytes, context);
  EXPECT_TRUE(testing::tiles(fields, 0, bytes.size())) << testing::listing(fields);
  return fields;
}

struct Shown {
  const char* hex;
  Context context;
  const char* field;
  const char* value;
};

TEST(Messages, AreReadAsTheirVersionSays) {
  const Context psk{.version = Version::Tls12, .keyExchange = KeyExchange::Psk};
  const Context ecdhePsk{.version = Version::Tls12, .keyExchange = KeyExchange::EcdhePsk};
  const Context tls10{.version = Version::Tls10, .keyExchange = KeyExchange::Ecdhe};
  const std::vector<Shown> table{{"00 000000", kTls12, "Message Type", "0 HelloRequest"},
                                 {"05 000000", kTls13, "Message Type", "5 EndOfEarlyData"},
                                 {"0e 000000", kTls12, "Message Type", "14 ServerHelloDone"},
                                 {"18 000001 01", kTls13, "Request Update", "1 update_requested"},
                                 {"fe 000003 abcdef", kTls13, "Hash", "0xabcdef"},
                                 {"16 000006 01 000002 abcd", kTls12, "OCSP Response", "0xabcd"},
                                 {"0c 000005 0003 616263", psk, "PSK Identity Hint", "abc"},
                                 {"10 000005 0003 616263", psk, "PSK Identity", "abc"},
                                 {"10 000005 0000 02 04aa", ecdhePsk, "Public Key", "0x04aa"},
                                 {"0f 000004 0002 abcd", tls10, "Signature", "0xabcd"},
                                 {"0d 000004 01 01 0000", tls10, "Certificate Type", "1 rsa_sign"},
                                 {"63 000001 aa", kTls12, "Data", "0xaa"}};
  for (const Shown& row : table) {
    const auto fields = fieldsOf(row.hex, row.context);
    EXPECT_EQ(valueOf(fields, row.field), row.value) << testing::listing(fields);
    EXPECT_EQ(firstBroken(fields), nullptr) << row.hex;
  }
}

TEST(Messages, ThatCannotBeReadAloneSayWhatTheyNeed) {
  for (const char* const hex :
       {"0c 000001 aa", "10 000001 aa", "0b 000001 aa", "0d 000001 aa", "0f 000001 aa", "04 000001 aa"}) {
    const auto fields = fieldsOf(hex, {});
    EXPECT_TRUE(meaningOf(fields, "Data").starts_with("Needs the ServerHello")) << hex;
    EXPECT_EQ(firstBroken(fields), nullptr) << hex;
  }
  EXPECT_EQ(meaningOf(fieldsOf("10 000001 aa", kTls13), "Data"), "Does not exist in TLS 1.3.");
}

struct Wrong {
  const char* hex;
  std::size_t offset;
  const char* field;
  const char* meaning;
};

TEST(Messages, SayWhatIsWrongWhere) {
  const std::vector<Wrong> table{
      {"", 0, "Message Type", "Cut off: 0 of its 1 bytes are here."},
      {"0e 0000", 1, "Length", "Cut off: 2 of its 3 bytes are here."},
      {"14 00000c aa", 1, "Length", "Impossible: 12 bytes should follow, and here end after 1."},
      {"0e 000000 aa", 4, "Data", "Too much: what is read here ends before these bytes."},
      {"0e 000001 aa", 4, "Data", "Too much: what is read here ends before these bytes."},
      {"0c 000004 03 001d 20", 7, "Public Key Length", "Impossible: 32 bytes should follow, and here end after 0."},
      {"0c 000004 01 001d 20", 5, "Data", "Not read, because only named curves are known here."},
      {"14 000000", 4, "Data", "Missing: nothing proves that the handshake was not changed."},
      {"01 000005 0303 aabbcc", 6, "Random", "Cut off: 3 of its 32 bytes are here."}};
  for (const Wrong& wrong : table) {
    const auto fields = fieldsOf(wrong.hex);
    const Field* broken = firstBroken(fields);
    ASSERT_NE(broken, nullptr) << wrong.hex;
    EXPECT_EQ(broken->offset, wrong.offset) << wrong.hex;
    EXPECT_EQ(broken->name, wrong.field) << wrong.hex;
    EXPECT_EQ(broken->meaning, wrong.meaning) << wrong.hex;
  }
}

TEST(Messages, WithMoreEntriesThanAnybodyWantsAreNotTakenApart) {
  auto hello = bytesOf("0b 004004 004001");
  hello.resize(4 + 0x4004);
  const auto fields = fieldsOfHandshake(hello, kTls12);
  EXPECT_TRUE(testing::tiles(fields, 0, hello.size()));
  EXPECT_LT(fields.size(), 5 * FieldWalk::kMaxEntries);
}

TEST(ServerHello, TellsARetryAndADowngradeByItsRandom) {
  const auto retry = testing::messagesOf("tls13_retry")[1];
  EXPECT_TRUE(meaningOf(fieldsOfHandshake(retry.bytes, retry.context), "Random").starts_with("This value means"));
  EXPECT_NE(findField(fieldsOfHandshake(retry.bytes, retry.context), "Selected Group"), nullptr);
  EXPECT_EQ(messageName(retry.bytes, retry.context), "HelloRetryRequest");
  const auto lower = testing::messagesOf("tls12_rsa")[1];
  EXPECT_TRUE(meaningOf(fieldsOfHandshake(lower.bytes, lower.context), "Random").starts_with("Its end says"));
  const auto plain = testing::messagesOf("tls13")[1];
  EXPECT_TRUE(meaningOf(fieldsOfHandshake(plain.bytes, plain.context), "Random").starts_with("Fresh random bytes"));
  EXPECT_EQ(messageName(plain.bytes, plain.context), "ServerHello");
  EXPECT_EQ(messageName({}, {}), "");
}

}  // namespace
}  // namespace wiretale::wire::tls
