#include "core/wire/tls/context.h"

#include <gtest/gtest.h>

#include "tests/core/wire/wire_bytes.h"
#include "tests/support/tls_fixture.h"

namespace wiretale::wire::tls {
namespace {

struct Known {
  const char* fixture;
  Version version;
  KeyExchange keyExchange;
};

TEST(Context, IsLearnedFromTheServerHello) {
  for (const Known& known :
       {Known{"tls12_rsa", Version::Tls12, KeyExchange::Rsa}, Known{"tls12_dhe", Version::Tls12, KeyExchange::Dhe},
        Known{"tls12_ecdhe", Version::Tls12, KeyExchange::Ecdhe}, Known{"tls13", Version::Tls13, KeyExchange::Tls13},
        Known{"tls13_retry", Version::Tls13, KeyExchange::Tls13}}) {
    const auto messages = testing::messagesOf(known.fixture);
    EXPECT_FALSE(messages[0].context.version) << "a ClientHello decides nothing";
    EXPECT_EQ(messages[1].context.version, known.version) << known.fixture;
    EXPECT_EQ(messages[1].context.keyExchange, known.keyExchange) << known.fixture;
  }
}

TEST(Context, IsNotLearnedFromHalfAServerHello) {
  const auto hello = testing::messagesOf("tls13")[1].bytes;
  for (std::size_t size = 0; size < hello.size(); ++size) {
    Context context;
    learn(context, Bytes(hello).first(size));
    EXPECT_TRUE(!context.version || size >= 4 + 38 + 32) << size;
  }
}

TEST(Context, OfDtlsReadsBehindTheLongerHeader) {
  Context context{.dtls = true};
  for (const auto& part : testing::partsOf("dtls12", "datagram", "server"))
    learn(context, Bytes(part.bytes).subspan(13));
  EXPECT_EQ(context.version, Version::Dtls12);
  EXPECT_EQ(context.keyExchange, KeyExchange::Ecdhe);
}

TEST(Context, KnowsWhichVersionsAreOlderThan12) {
  EXPECT_TRUE(isBefore12({.version = Version::Tls11}));
  EXPECT_TRUE(isBefore12({.version = Version::Dtls10}));
  EXPECT_FALSE(isBefore12({.version = Version::Tls12}));
  EXPECT_FALSE(isBefore12({.version = Version::Dtls12}));
  EXPECT_FALSE(isBefore12({}));
}

}  // namespace
}  // namespace wiretale::wire::tls
