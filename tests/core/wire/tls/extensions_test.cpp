// Extensions that the recordings do not have, each in the message where it stands.

#include "core/wire/tls/extensions.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/core/wire/field_list.h"
#include "tests/core/wire/wire_bytes.h"

namespace wiretale::wire::tls {
namespace {

using testing::bytesOf;
using testing::meaningOf;
using testing::valueOf;

std::vector<Field> extensionsOf(Place place, const std::string& hex) {
  const auto bytes = bytesOf(hex);
  std::vector<Field> fields;
  FieldWalk walk(fields, Layer::Tls, bytes);
  walkExtensions(walk, place, "RFC 8446 §4.2");
  EXPECT_TRUE(testing::tiles(fields, 0, bytes.size())) << testing::listing(fields);
  return fields;
}

struct Shown {
  Place place;
  const char* hex;  ///< of one extension
  const char* field;
  const char* value;
};

TEST(Extensions, AreReadAsTheirMessageSays) {
  const std::vector<Shown> table{
      {Place::ServerHello, "0000 0000", "Type", "0 server_name"},
      {Place::ClientHello, "0001 0001 02", "Max Fragment Length", "2"},
      {Place::ClientHello, "0005 0005 01 0000 0000", "Status Type", "1 ocsp"},
      {Place::Certificate, "0005 0006 01 000002 abcd", "OCSP Response", "0xabcd"},
      {Place::ClientHello, "0015 0003 000000", "Padding", "0x000000"},
      {Place::ClientHello, "0031 0000", "Type", "49 post_handshake_auth"},
      {Place::ClientHello, "0032 0004 0002 0403", "Signature Scheme", "0x0403 ecdsa_secp256r1_sha256"},
      {Place::ClientHello, "002c 0004 0002 cafe", "Cookie", "0xcafe"},
      {Place::NewSessionTicket, "002a 0004 00004000", "Max Early Data Size", "16384"},
      {Place::EncryptedExtensions, "002a 0000", "Type", "42 early_data"},
      {Place::HelloRetryRequest, "0033 0002 0018", "Selected Group", "0x0018 secp384r1"},
      {Place::ServerHello, "0029 0002 0001", "Selected Identity", "1"},
      {Place::ClientHello, "2a2a 0001 00", "Data", "0x00"},
      {Place::ClientHello, "ff01 0003 02 abcd", "Renegotiated Connection", "0xabcd"},
      {Place::ClientHello, "0023 0002 abcd", "Session Ticket", "0xabcd"},
      {Place::CertificateRequest, "002f 000f 000d 000b 3009 3107 3005 0603 550403", "Attribute Type",
       "2.5.4.3 commonName"},
      {Place::ClientHello, "002d 0003 02 0001", "PSK Key Exchange Mode", "0 psk_ke"}};
  for (const Shown& row : table) {
    const std::size_t size = bytesOf(row.hex).size();
    const auto fields = extensionsOf(row.place, fmt::format("{:04x} {}", size, row.hex));
    EXPECT_EQ(valueOf(fields, row.field), row.value) << row.hex << "\n" << testing::listing(fields);
  }
}

TEST(Extensions, ThatAreUnknownAreShownAsBytes) {
  const auto fields = extensionsOf(Place::ClientHello, "0006 1234 0002 abcd");
  EXPECT_EQ(meaningOf(fields, "Extension: 4660"), "An extension unknown here.");
  EXPECT_EQ(valueOf(fields, "Data"), "0xabcd");
  EXPECT_EQ(firstBroken(fields), nullptr);
}

TEST(Extensions, WithGreaseSayThatItMeansNothing) {
  EXPECT_NE(testing::findField(extensionsOf(Place::ClientHello, "0004 fafa 0000"), "Extension: GREASE"), nullptr);
}

TEST(Extensions, MayBeMissingOnlyFromHellos) {
  EXPECT_TRUE(extensionsOf(Place::ClientHello, "").empty());
  EXPECT_EQ(firstBroken(extensionsOf(Place::EncryptedExtensions, "")) == nullptr, false);
}

TEST(Extensions, ThatAreWrongDoNotHideTheNextOne) {
  const auto fields = extensionsOf(Place::ClientHello, "000b 0001 0003 02ffff 002b 0000");
  const Field* broken = firstBroken(fields);
  ASSERT_NE(broken, nullptr);
  EXPECT_EQ(broken->offset, 7U);
  EXPECT_EQ(broken->meaning, "Too much: what is read here ends before these bytes.");
  EXPECT_NE(testing::findField(fields, "Extension: supported_versions"), nullptr);
}

TEST(Extensions, EscapeWhatTheySayToPeople) {
  const auto fields = extensionsOf(Place::ClientHello, "000f 0000 000b 0009 00 0006 61 0a e2 80 ae 5c");
  EXPECT_EQ(valueOf(fields, "Server Name"), "a\\x0a\\xe2\\x80\\xae\\\\");
}

}  // namespace
}  // namespace wiretale::wire::tls
