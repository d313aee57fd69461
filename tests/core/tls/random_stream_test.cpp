#include "core/tls/random_stream.h"

#include <array>
#include <vector>

#include <gtest/gtest.h>

#include "core/tls/certificate.h"
#include "core/tls/throwaway_key.h"

namespace wiretale::tls {
namespace {

std::vector<std::byte> drawn(RandomStream stream, std::size_t size) {
  std::vector<std::byte> bytes(size);
  stream.fill(bytes);
  return bytes;
}

TEST(RandomStream, isAFunctionOfSeedAndLabel) {
  EXPECT_EQ(drawn(RandomStream(7, "client"), 64), drawn(RandomStream(7, "client"), 64));
  EXPECT_NE(drawn(RandomStream(7, "client"), 64), drawn(RandomStream(8, "client"), 64));
  EXPECT_NE(drawn(RandomStream(7, "client"), 64), drawn(RandomStream(7, "server"), 64));
}

TEST(RandomStream, doesNotCareInWhatPiecesItIsDrawn) {
  RandomStream stream(7, "client");
  std::vector<std::byte> pieces;
  for (const std::size_t size : {1U, 2U, 13U, 0U, 48U}) {
    std::vector<std::byte> piece(size);
    stream.fill(piece);
    pieces.insert(pieces.end(), piece.begin(), piece.end());
  }
  EXPECT_EQ(pieces, drawn(RandomStream(7, "client"), 64));
  EXPECT_EQ(stream.drawn(), 64U);
}

TEST(RandomScope, isLeftForTheOuterOne) {
  RandomStream outer(1, "outer");
  RandomStream inner(1, "inner");
  {
    const RandomScope outerScope(outer);
    {
      const RandomScope innerScope(inner);
      EXPECT_EQ(currentRandomStream(), &inner);
    }
    EXPECT_EQ(currentRandomStream(), &outer);
  }
  EXPECT_EQ(currentRandomStream(), nullptr);
}

TEST(RandomScope, withoutOneOpenSslGetsNoRandomBytesAndFails) {
  const auto key = throwawayKey(KeyKind::EcdsaP256, 1, "test");
  ASSERT_TRUE(key.has_value());
  const CertificatePlan plan{.subject = "nobody", .notAfter = kDefaultWallClock};
  EXPECT_FALSE(makeCertificate(plan, **key, {}).has_value()) << "an ECDSA signature needs a random number";

  RandomStream stream(1, "test");
  const RandomScope scope(stream);
  EXPECT_TRUE(makeCertificate(plan, **key, {}).has_value());
  EXPECT_GT(stream.drawn(), 0U);
}

}  // namespace
}  // namespace wiretale::tls
