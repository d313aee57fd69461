#include "core/wire/x509.h"

#include <gtest/gtest.h>

#include "tests/core/wire/field_list.h"
#include "tests/support/golden.h"
#include "tests/support/tls_fixture.h"

namespace wiretale::wire {
namespace {

using testing::listing;
using testing::meaningOf;
using testing::valueOf;

enum Certificate : std::size_t { Root, Leaf, RsaLeaf, Client };

std::vector<Field> fieldsOf(Certificate which, std::size_t begin = 0) {
  return fieldsOfCertificate(testing::partsOf("certificates", "certificate")[which].bytes, begin);
}

TEST(X509, ShowsEveryFieldOfACertificate) {
  EXPECT_TRUE(testing::matchesGolden(listing(fieldsOf(Root)), "wire/tls/root.txt"));
  EXPECT_TRUE(testing::matchesGolden(listing(fieldsOf(RsaLeaf)), "wire/tls/rsa_leaf.txt"));
}

TEST(X509, LeavesGiveTheCertificateBack) {
  const auto parts = testing::partsOf("certificates", "certificate");
  for (const Certificate which : {Root, Leaf, RsaLeaf, Client}) {
    const auto fields = fieldsOf(which, 70);
    EXPECT_TRUE(testing::tiles(fields, 70, 70 + parts[which].bytes.size())) << listing(fields);
    EXPECT_EQ(firstBroken(fields), nullptr) << listing(fields);
    EXPECT_EQ(fields.front().layer, Layer::X509);
  }
}

TEST(X509, ReadsKeysAndWhatTheyAreFor) {
  const auto rsa = fieldsOf(RsaLeaf);
  EXPECT_EQ(meaningOf(rsa, "Modulus"), "The product of two secret primes; it has 2048 bits.");
  EXPECT_EQ(valueOf(rsa, "Public Exponent"), "65537");
  EXPECT_EQ(valueOf(rsa, "Key Usage"), "digitalSignature, keyEncipherment");
  EXPECT_EQ(valueOf(rsa, "DNS Name"), "www.example.test");
  EXPECT_EQ(valueOf(rsa, "IP Address"), "192.0.2.1");
  EXPECT_EQ(valueOf(rsa, "Key Purpose"), "1.3.6.1.5.5.7.3.1 serverAuth");
  const auto root = fieldsOf(Root);
  EXPECT_EQ(valueOf(root, "Named Curve"), "1.2.840.10045.3.1.7 secp256r1 (P-256)");
  EXPECT_EQ(valueOf(root, "CA"), "TRUE");
  EXPECT_EQ(valueOf(root, "Serial Number"), "0x01");
  EXPECT_EQ(valueOf(root, "commonName"), "Example Root");
}

}  // namespace
}  // namespace wiretale::wire
