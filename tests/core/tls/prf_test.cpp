#include "core/tls/prf.h"

#include <gtest/gtest.h>

#include "tests/support/byte_fixture.h"

namespace wiretale::tls {
namespace {

using testing::unhex;

struct KnownAnswer {
  const char* source;
  Digest digest;
  const char* secret;
  const char* label;
  const char* seed;
  const char* output;
};

// NIST: CAVS "TLS v1.2 PRF" vectors. IETF: "TLS 1.2 PRF test vectors", TLS working group's list, 2009.
constexpr std::array kAnswers{
    KnownAnswer{"NIST, master secret", Digest::Sha256,
                "f8938ecc9edebc5030c0c6a441e213cd24e6f770a50dda07876f8d55da062bcadb386b411fd4fe4313a604fce6c17fbc",
                "master secret",
                "36c129d01a3200894b9179faac589d9835d58775f9b5ea3587cb8fd0364cae8c"
                "f6c9575ed7ddd73e1f7d16eca115415812a43c2b747daaaae043abfb50053fce",
                "202c88c00f84a17a20027079604787461176455539e705be730890602c289a5001e34eeb3a043e5d52a65e66125188bf"},
    KnownAnswer{"NIST, key expansion", Digest::Sha256,
                "202c88c00f84a17a20027079604787461176455539e705be730890602c289a5001e34eeb3a043e5d52a65e66125188bf",
                "key expansion",
                "ae6c806f8ad4d80784549dff28a4b58fd837681a51d928c3e30ee5ff14f39868"
                "62e1fd91f23f558a605f28478c58cf72637b89784d959df7e946d3f07bd1b616",
                "d06139889fffac1e3a71865f504aa5d0d2a2e89506c6f2279b670c3e1b74f531016a2530c51a3a0f7e1d6590d0f0566b"
                "2f387f8d11fd4f731cdd572d2eae927f6f2f81410b25e6960be68985add6c38445ad9f8c64bf8068bf9a6679485d966f"
                "1ad6f68b43495b10a683755ea2b858d70ccac7ec8b053c6bd41ca299d4e51928"},
    KnownAnswer{"IETF, SHA-256", Digest::Sha256, "9bbe436ba940f017b17652849a71db35", "test label",
                "a0ba9f936cda311827a6f796ffd5198c",
                "e3f229ba727be17b8d122620557cd453c2aab21d07c3d495329b52d4e61edb5a"
                "6b301791e90d35c9c9a46b4e14baf9af0fa022f7077def17abfd3797c0564bab"
                "4fbc91666e9def9b97fce34f796789baa48082d122ee42c5a72e5a5110fff701"
                "87347b66"},
    KnownAnswer{"IETF, SHA-384", Digest::Sha384, "b80b733d6ceefcdc71566ea48e5567df", "test label",
                "cd665cf6a8447dd6ff8b27555edb7465",
                "7b0c18e9ced410ed1804f2cfa34a336a1c14dffb4900bb5fd7942107e81c83cd"
                "e9ca0faa60be9fe34f82b1233c9146a0e534cb400fed2700884f9dc236f80edd"
                "8bfa961144c9e8d792eca722a7b32fc3d416d473ebc2c5fd4abfdad05d918425"
                "9b5bf8cd4d90fa0d31e2dec479e4f1a26066f2eea9a69236a3e52655c9e9aee6"
                "91c8f3a26854308d5eaa3be85e0990703d73e56f"},
};

TEST(Prf, IsAsItWasPublished) {
  for (const KnownAnswer& answer : kAnswers) {
    const Octets expected = unhex(answer.output);
    const Octets seed = joined(toOctets(std::string_view(answer.label)), unhex(answer.seed));
    EXPECT_EQ(toHex(prf12(answer.digest, unhex(answer.secret), seed, expected.size()).value()), answer.output)
        << answer.source;
  }
}

TEST(Prf, ItsRoundsGiveTheSameBytes) {
  for (const KnownAnswer& answer : kAnswers) {
    const Octets expected = unhex(answer.output);
    const Octets seed = joined(toOctets(std::string_view(answer.label)), unhex(answer.seed));
    const auto rounds = prfRounds12(answer.digest, unhex(answer.secret), seed, expected.size());
    Octets all;
    for (const PrfRound& round : rounds.value()) append(all, round.output);
    EXPECT_EQ(toHex(all), answer.output) << answer.source;
  }
}

}  // namespace
}  // namespace wiretale::tls
