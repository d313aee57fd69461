#include "core/tls/record_protection.h"

#include <ostream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/byte_fixture.h"

namespace wiretale::tls {
namespace {

using testing::unhex;

constexpr std::uint8_t kAlert = 21;
constexpr std::uint8_t kData = 23;
const Octets kContent = toOctets(std::string_view("what is to be protected, a little longer than two blocks"));

struct Protection {
  const char* name;
  Version version;
  RecordCipher cipher;
  std::optional<Digest> mac{};
  bool encryptThenMac = false;

  friend void PrintTo(const Protection& protection, std::ostream* out) { *out << protection.name; }
};

constexpr std::array kProtections{
    Protection{"Tls13Aes128Gcm", Version::Tls13, RecordCipher::Aes128Gcm},
    Protection{"Tls13Aes256Gcm", Version::Tls13, RecordCipher::Aes256Gcm},
    Protection{"Tls13ChaCha20", Version::Tls13, RecordCipher::ChaCha20Poly1305},
    Protection{"Tls12Aes128Gcm", Version::Tls12, RecordCipher::Aes128Gcm},
    Protection{"Tls12Aes256Gcm", Version::Tls12, RecordCipher::Aes256Gcm},
    Protection{"Tls12ChaCha20", Version::Tls12, RecordCipher::ChaCha20Poly1305},
    Protection{"Tls12Aes128Cbc", Version::Tls12, RecordCipher::Aes128Cbc, Digest::Sha1},
    Protection{"Tls12Aes256CbcEncryptThenMac", Version::Tls12, RecordCipher::Aes256Cbc, Digest::Sha384, true},
    Protection{"Tls12Null", Version::Tls12, RecordCipher::Null, Digest::Sha256},
    Protection{"Dtls12Aes128Gcm", Version::Dtls12, RecordCipher::Aes128Gcm},
    Protection{"Dtls12ChaCha20", Version::Dtls12, RecordCipher::ChaCha20Poly1305},
    Protection{"Dtls12Aes128Cbc", Version::Dtls12, RecordCipher::Aes128Cbc, Digest::Sha256},
    Protection{"Dtls12Aes128CbcEncryptThenMac", Version::Dtls12, RecordCipher::Aes128Cbc, Digest::Sha1, true},
};

RecordKeys keysOf(const Protection& protection) {
  const bool tls13 = protection.version == Version::Tls13;
  return {.version = protection.version,
          .cipher = protection.cipher,
          .mac = protection.mac,
          .encryptThenMac = protection.encryptThenMac,
          .key = Octets(keyLengthOf(protection.cipher), std::byte{0x11}),
          .iv = Octets(fixedIvLengthOf(protection.cipher, tls13), std::byte{0x22}),
          .macKey = Octets(protection.mac ? lengthOf(*protection.mac) : 0, std::byte{0x33}),
          .name = protection.name};
}

SealChoice choiceOf(const Protection& protection, std::size_t padding = 0) {
  const bool gcm12 = protection.version != Version::Tls13 && isAead(protection.cipher) &&
                     protection.cipher != RecordCipher::ChaCha20Poly1305;
  return {.explicitNonce = Octets(isCbc(protection.cipher) ? 16 : gcm12 ? 8 : 0, std::byte{0x44}), .padding = padding};
}

class Protections : public ::testing::TestWithParam<Protection> {
 protected:
  Octets seal(std::uint64_t sequence, wire::Bytes content) const {
    auto record = sealRecord(keysOf(GetParam()), sequence, kAlert, content, choiceOf(GetParam()));
    EXPECT_TRUE(record) << record.error().english();
    return record.value_or(Octets{});
  }
  OpenedRecord open(std::uint64_t sequence, wire::Bytes record) const {
    return openRecord(keysOf(GetParam()), sequence, record);
  }
  bool isDtls() const { return GetParam().version == Version::Dtls12; }
};

TEST_P(Protections, WhatIsSealedIsOpened) {
  for (const std::size_t length : {0U, 1U, 15U, 16U, 17U, 16'384U}) {
    const Octets content(length, std::byte{0x55});
    const OpenedRecord opened = open(7, seal(7, content));
    EXPECT_EQ(opened.state, RecordState::Decrypted) << length;
    EXPECT_EQ(opened.contentType, kAlert);
    EXPECT_EQ(opened.plaintext, content);
    EXPECT_EQ(opened.sequence, 7U);
    EXPECT_EQ(opened.keys, GetParam().name);
  }
}

TEST_P(Protections, ARecordOfAnotherPlaceInTheStreamIsNotOpened) {
  if (isDtls()) {
    Octets moved = seal(7, kContent);
    moved[10] ^= std::byte{1};
    EXPECT_EQ(open(0, moved).state, RecordState::Undecrypted);
    return;
  }
  const OpenedRecord opened = open(8, seal(7, kContent));
  EXPECT_EQ(opened.state, RecordState::Undecrypted);
  EXPECT_TRUE(opened.plaintext.empty());
  ASSERT_TRUE(opened.problem);
  EXPECT_THAT(opened.problem->english(), ::testing::HasSubstr("another place in the stream"));
}

TEST_P(Protections, ARecordLongerThanAllowedIsNotOpened) {
  Octets record = seal(0, kContent);
  const std::size_t length = GetParam().version == Version::Tls13 ? 16'384 + 257 : 16'384 + 2'049;
  const std::size_t header = isDtls() ? 13 : 5;
  record.resize(header + length);
  wire::write16(record, header - 2, static_cast<std::uint16_t>(length));
  EXPECT_EQ(open(0, record).problem->english(), "the record is longer than the standard allows");
}

INSTANTIATE_TEST_SUITE_P(RecordProtection, Protections, ::testing::ValuesIn(kProtections),
                         [](const auto& test) { return test.param.name; });

TEST(RecordProtection, Tls13HidesTheContentTypeAndItsZeros) {
  const RecordKeys keys = keysOf(kProtections[0]);
  const Octets record = sealRecord(keys, 0, kAlert, unhex("0100"), {.explicitNonce = {}, .padding = 5}).value();
  EXPECT_EQ(wire::read8(record, 0), kData);
  const OpenedRecord opened = openRecord(keys, 0, record);
  EXPECT_EQ(opened.type, kData);
  EXPECT_EQ(opened.contentType, kAlert);
  EXPECT_EQ(opened.padding, 5U);
  EXPECT_EQ(toHex(opened.additionalData), "1703030018") << "the record's header";
}

TEST(RecordProtection, PaddingOfCbcIsTakenOffAndCounted) {
  for (const Protection& protection : kProtections) {
    if (!isCbc(protection.cipher)) continue;
    const auto open = [&](std::size_t blocks) {
      return openRecord(keysOf(protection), 0,
                        sealRecord(keysOf(protection), 0, kData, kContent, choiceOf(protection, blocks)).value());
    };
    EXPECT_EQ(open(3).plaintext, kContent) << protection.name;
    EXPECT_EQ(open(3).padding, open(0).padding + 3 * 16) << protection.name;
  }
}

TEST(RecordProtection, NothingButZerosHasNoContentType) {
  // A content of type 0 cannot be told from padding (RFC 8446 §5.4).
  const RecordKeys keys = keysOf(kProtections[0]);
  const OpenedRecord opened = openRecord(keys, 0, sealRecord(keys, 0, 0, {}).value());
  EXPECT_EQ(opened.problem->english(), "there is nothing but padding in the record: it has no content type");
}

TEST(RecordProtection, TheNonceOfTls13IsTheSequenceNumberOverTheIv) {
  const RecordKeys keys = keysOf(kProtections[0]);
  const OpenedRecord opened = openRecord(keys, 0x0102, sealRecord(keys, 0x0102, kData, kContent).value());
  EXPECT_EQ(toHex(opened.nonce), "222222222222222222222320");
}

TEST(RecordProtection, DtlsTakesEpochAndNumberFromTheHeader) {
  const RecordKeys keys = keysOf(kProtections[9]);
  const Octets record = sealRecord(keys, (1ULL << 48) + 5, kData, kContent, choiceOf(kProtections[9])).value();
  const OpenedRecord opened = openRecord(keys, 0, record);
  EXPECT_EQ(opened.plaintext, kContent);
  EXPECT_EQ(opened.epoch, 1U);
  EXPECT_EQ(opened.sequence, 5U);
  EXPECT_EQ(toHex(opened.additionalData).substr(0, 16), "0001000000000005");
}

}  // namespace
}  // namespace wiretale::tls
