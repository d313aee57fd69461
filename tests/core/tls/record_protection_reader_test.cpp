#include "core/tls/record_protection_reader.h"

#include <gtest/gtest.h>

#include "tests/support/byte_fixture.h"

namespace wiretale::tls {
namespace {

using testing::unhex;

constexpr std::uint8_t kData = 23;
const Octets kContent = toOctets(std::string_view("content"));
const Octets kPlainAlert = unhex("15030300020228");

RecordKeys keys(std::byte fill, Version version = Version::Tls13) {
  return {.version = version,
          .cipher = RecordCipher::ChaCha20Poly1305,
          .key = Octets(32, fill),
          .iv = Octets(12, fill),
          .name = std::to_string(std::to_integer<int>(fill))};
}

Octets sealed(const RecordKeys& with, std::uint64_t sequence) {
  return sealRecord(with, sequence, kData, kContent).value();
}

TEST(RecordReader, CountsFromZeroAfterEachChangeOfKeys) {
  RecordReader reader(Version::Tls13);
  for (const std::byte fill : {std::byte{1}, std::byte{2}}) {
    reader.changeKeys(keys(fill));
    for (const std::uint64_t sequence : {0U, 1U, 2U}) {
      const OpenedRecord record = reader.read(sealed(keys(fill), sequence));
      EXPECT_EQ(record.plaintext, kContent);
      EXPECT_EQ(record.sequence, sequence);
      EXPECT_EQ(record.generation, std::to_integer<std::uint32_t>(fill));
    }
  }
}

TEST(RecordReader, ARecordThatCannotBeDecryptedDoesNotCount) {
  RecordReader reader(Version::Tls13);
  reader.changeKeys(keys(std::byte{1}));
  EXPECT_EQ(reader.read(sealed(keys(std::byte{9}), 0)).state, RecordState::Undecrypted);
  EXPECT_EQ(reader.read(sealed(keys(std::byte{1}), 0)).state, RecordState::Decrypted);
}

TEST(RecordReader, InTls13WhatDoesNotLookLikeDataIsPlain) {
  RecordReader reader(Version::Tls13);
  reader.changeKeys(keys(std::byte{1}));
  EXPECT_EQ(reader.read(kPlainAlert).state, RecordState::Plain);
  EXPECT_EQ(reader.read(unhex("140303000101")).state, RecordState::Plain);
  EXPECT_EQ(reader.read(sealed(keys(std::byte{1}), 0)).state, RecordState::Decrypted);
}

TEST(RecordReader, InTls12EverythingBehindTheChangeIsProtected) {
  RecordReader reader(Version::Tls12);
  EXPECT_EQ(reader.read(kPlainAlert).plaintext, unhex("0228"));
  reader.changeKeys(keys(std::byte{1}, Version::Tls12));
  EXPECT_EQ(reader.read(kPlainAlert).state, RecordState::Undecrypted);
}

TEST(RecordReader, SaysWhyItHasNoKeys) {
  RecordReader reader(Version::Tls13);
  EXPECT_EQ(reader.read(sealed(keys(std::byte{1}), 0)).problem->english(),
            "the record is protected, and there was no change of keys");
  reader.loseKeys(say("no private key of this handshake is known"));
  const OpenedRecord record = reader.read(sealed(keys(std::byte{1}), 0));
  EXPECT_EQ(record.problem->english(), "no private key of this handshake is known");
  EXPECT_FALSE(record.ciphertext.empty());
}

TEST(RecordReader, DtlsReadsLateRecordsOfAnOlderEpoch) {
  const auto record = [](const RecordKeys& with, std::uint64_t epoch, std::uint64_t number) {
    return sealed(with, epoch << 48 | number);
  };
  const RecordKeys one = keys(std::byte{1}, Version::Dtls12);
  const RecordKeys two = keys(std::byte{2}, Version::Dtls12);
  RecordReader reader(Version::Dtls12);
  reader.changeKeys(one);
  EXPECT_EQ(reader.read(record(one, 1, 4)).plaintext, kContent);
  EXPECT_EQ(reader.read(record(two, 2, 0)).problem->english(),
            "the record's epoch has not begun: there was no change of keys");
  reader.changeKeys(two);
  EXPECT_EQ(reader.read(record(two, 2, 0)).plaintext, kContent);
  EXPECT_EQ(reader.read(record(one, 1, 3)).plaintext, kContent);
  EXPECT_EQ(reader.read(unhex("15fefd000000000000000900020228")).state, RecordState::Plain);
}

}  // namespace
}  // namespace wiretale::tls
