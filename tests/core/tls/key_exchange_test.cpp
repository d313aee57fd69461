#include "core/tls/key_exchange.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/byte_fixture.h"

namespace wiretale::tls {
namespace {

using testing::unhex;

const Octets kAlice = unhex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
const Octets kInitiator = unhex("c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433");

TEST(KeyExchange, X25519IsAsInRfc7748) {
  // §6.1: Alice's private key and Bob's public one.
  EXPECT_EQ(toHex(sharedSecretOf({.group = Group::X25519, .privateKey = kAlice},
                                 unhex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"))
                      .value()),
            "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
}

TEST(KeyExchange, P256IsAsInRfc5903) {
  // §8.1: the initiator's private key and the responder's public one.
  EXPECT_EQ(toHex(sharedSecretOf({.group = Group::P256, .privateKey = kInitiator},
                                 unhex("04d12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf63"
                                       "56fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353e74f33039872ab"))
                      .value()),
            "d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de");
}

TEST(KeyExchange, AFiniteFieldsSecretHasNoLeadingZeros) {
  // The textbook's numbers: modulo 23, with 5 as generator, Alice has 6 and Bob has shown 5^15 = 19; both get 2.
  const OwnShare alice{.group = {}, .privateKey = unhex("06"), .prime = unhex("0017")};
  EXPECT_EQ(toHex(sharedSecretOf(alice, unhex("13")).value()), "02");
  for (const char* outside : {"00", "01", "16", "17", "18"})
    EXPECT_EQ(sharedSecretOf(alice, unhex(outside)).error().english(),
              "the peer's public value is not between 1 and p - 1")
        << outside;
}

TEST(KeyExchange, WhatIsNoKeyIsSaidInWords) {
  const auto words = [](const OwnShare& own, wire::Bytes peer) { return sharedSecretOf(own, peer).error().english(); };
  using ::testing::HasSubstr;
  EXPECT_THAT(words({.group = Group::X25519, .privateKey = Octets(31)}, Octets(32)),
              HasSubstr("the private key cannot be used"));
  EXPECT_THAT(words({.group = Group::X25519, .privateKey = kAlice}, Octets(33)),
              HasSubstr("the peer's public value cannot be used"));
  EXPECT_THAT(words({.group = Group::X25519, .privateKey = kAlice}, Octets(32)), HasSubstr("Diffie-Hellman failed"))
      << "RFC 7748 §6.1: a result of zeros alone";
  EXPECT_THAT(words({.group = Group::P256, .privateKey = kInitiator}, Octets(65, std::byte{4})),
              HasSubstr("the peer's public value cannot be used"))
      << "not on the curve";
  EXPECT_THAT(words({.group = {}, .privateKey = Octets(1), .prime = unhex("16")}, Octets(1)), HasSubstr("prime"));
  EXPECT_THAT(rsaDecrypt(Octets(10), Octets(256)).error().english(), HasSubstr("the private key cannot be used"));
}

}  // namespace
}  // namespace wiretale::tls
