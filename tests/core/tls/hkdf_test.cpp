#include "core/tls/hkdf.h"

#include <gtest/gtest.h>

#include "tests/support/byte_fixture.h"

namespace wiretale::tls {
namespace {

using testing::unhex;

TEST(Hkdf, IsAsInRfc5869) {
  // §A.1, "Basic test case with SHA-256"
  const Octets secret =
      hkdfExtract(Digest::Sha256, unhex("000102030405060708090a0b0c"), Octets(22, std::byte{0x0B})).value();
  EXPECT_EQ(toHex(secret), "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
  EXPECT_EQ(toHex(hkdfExpand(Digest::Sha256, secret, unhex("f0f1f2f3f4f5f6f7f8f9"), 42).value()),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
}

TEST(Hkdf, TakesSaltAndInfoOfNoBytes) {
  // §A.3, "Test with SHA-256 and zero-length salt/info"
  const Octets secret = hkdfExtract(Digest::Sha256, {}, Octets(22, std::byte{0x0B})).value();
  EXPECT_EQ(toHex(secret), "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04");
  EXPECT_EQ(toHex(hkdfExpand(Digest::Sha256, secret, {}, 42).value()),
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

TEST(Hkdf, LabelsAreWrittenWithTheirLengths) {
  // RFC 8448 §3: "iv" of the handshake keys, and the info of a ticket's PSK with its nonce as context.
  EXPECT_EQ(toHex(hkdfLabel(12, "iv", {})), "000c08746c73313320697600");
  EXPECT_EQ(toHex(hkdfLabel(32, "resumption", unhex("0000"))), "002010746c73313320726573756d7074696f6e020000");
}

TEST(Hkdf, SaysThatItCannotGiveMoreThan255Hashes) {
  EXPECT_TRUE(hkdfExpand(Digest::Sha256, Octets(32), {}, 255 * 32).has_value());
  const auto tooLong = hkdfExpand(Digest::Sha256, Octets(32), {}, 255 * 32 + 1);
  ASSERT_FALSE(tooLong.has_value());
  EXPECT_NE(tooLong.error().english().find("HKDF-Expand failed"), std::string::npos);
}

}  // namespace
}  // namespace wiretale::tls
