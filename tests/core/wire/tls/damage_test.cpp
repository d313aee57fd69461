// Whatever the bytes are: leaves cover them once, and what cannot be is said. Run with sanitizers as well (preset
// asan).

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/wire/field_walk.h"
#include "core/wire/http_head.h"
#include "core/wire/tls/dissect_tls.h"
#include "core/wire/x509.h"
#include "tests/core/wire/field_list.h"
#include "tests/support/tls_fixture.h"

namespace wiretale::wire::tls {
namespace {

using testing::TlsMessage;

/// One message of each kind that is read in its own way: the recordings have many that are alike.
std::vector<TlsMessage> oneOfEachKind() {
  std::vector<TlsMessage> chosen;
  std::set<std::tuple<int, std::optional<Version>, KeyExchange, std::string>> seen;
  for (TlsMessage& message : testing::allTlsMessages()) {
    const auto type = std::to_integer<int>(message.bytes[0]);
    const bool isKeyExchange = type == 12 || type == 16;
    const KeyExchange exchange = isKeyExchange ? message.context.keyExchange : KeyExchange::None;
    const bool isNew = seen.emplace(type, message.context.version, exchange, message.side).second;
    // Of a ClientHello, which is read before anything is known, also the one with most in it.
    if (isNew || message.where == "tls13_psk message 0") chosen.push_back(std::move(message));
  }
  return chosen;
}

void expectSound(const std::vector<Field>& fields, std::size_t size, const std::string& where) {
  ASSERT_TRUE(testing::tiles(fields, 0, size)) << where << "\n" << testing::listing(fields);
  for (const Field& field : fields) {
    if (!field.broken) continue;
    ASSERT_FALSE(field.meaning.empty()) << where << ": " << field.name << " is broken and says not why";
  }
}

TEST(Damage, EveryTruncationOfEveryMessageIsNoticed) {
  for (const TlsMessage& message : testing::allTlsMessages()) {
    for (std::size_t size = 0; size < message.bytes.size(); ++size) {
      const auto fields = fieldsOfHandshake(Bytes(message.bytes).first(size), message.context);
      const std::string where = message.where + " cut off at " + std::to_string(size);
      expectSound(fields, size, where);
      ASSERT_NE(firstBroken(fields), nullptr) << where;
    }
  }
}

/// The message with its own length put right, so that what is missing is missed further in.
std::vector<std::byte> shortened(std::vector<std::byte> bytes, std::size_t size) {
  bytes.resize(size);
  bytes[1] = std::byte{0};
  bytes[2] = static_cast<std::byte>((size - 4) >> 8);
  bytes[3] = static_cast<std::byte>(size - 4);
  return bytes;
}

TEST(Damage, EveryMessageThatEndsTooEarlySaysSoUnlessItMayEndThere) {
  for (const TlsMessage& message : oneOfEachKind()) {
    const auto type = std::to_integer<int>(message.bytes[0]);
    // A hello may be without extensions, and a Finished is as long as it is.
    const bool mayEnd = type == 20 || type == 1 || type == 2;
    for (std::size_t size = 4; size < message.bytes.size(); ++size) {
      const auto bytes = shortened(message.bytes, size);
      const auto fields = fieldsOfHandshake(bytes, message.context);
      const std::string where = message.where + " ends at " + std::to_string(size);
      expectSound(fields, size, where);
      if (!mayEnd) {
        ASSERT_NE(firstBroken(fields), nullptr) << where;
      }
    }
  }
}

TEST(Damage, EveryChangeOfAByteOfEveryMessageSurvives) {
  for (const TlsMessage& message : testing::allTlsMessages()) {
    std::vector<std::byte> bytes = message.bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      for (const int flip : {0x01, 0x80, 0xFF}) {
        bytes[i] ^= static_cast<std::byte>(flip);
        expectSound(fieldsOfHandshake(bytes, message.context), bytes.size(),
                    message.where + ", byte " + std::to_string(i));
        bytes[i] = message.bytes[i];
      }
    }
  }
}

/// Behind them lie keys, signatures and certificates, which EveryTruncationAndChangeOfACertificateSurvives goes
/// through.
TEST(Damage, EveryValueOfEachOfTheFirstBytesOfEachKindSurvives) {
  constexpr std::size_t kFirst = 96;
  for (const TlsMessage& message : oneOfEachKind()) {
    std::vector<std::byte> bytes = message.bytes;
    for (std::size_t i = 0; i < std::min(bytes.size(), kFirst); ++i) {
      for (int value = 0; value < 256; ++value) {
        bytes[i] = static_cast<std::byte>(value);
        expectSound(fieldsOfHandshake(bytes, message.context), bytes.size(),
                    message.where + ", byte " + std::to_string(i));
      }
      bytes[i] = message.bytes[i];
    }
  }
}

TEST(Damage, EveryMessageIsReadOrSaysWhatItNeedsWhateverIsKnown) {
  const std::vector<Context> contexts{{},
                                      {.version = Version::Tls10, .keyExchange = KeyExchange::Ecdhe},
                                      {.version = Version::Tls12, .keyExchange = KeyExchange::DhePsk},
                                      {.version = Version::Tls12, .keyExchange = KeyExchange::RsaPsk},
                                      {.version = Version::Tls13, .keyExchange = KeyExchange::Tls13},
                                      {.version = Version::Dtls12, .keyExchange = KeyExchange::Rsa, .dtls = true}};
  for (const TlsMessage& message : testing::allTlsMessages()) {
    for (const Context& context : contexts) {
      expectSound(fieldsOfHandshake(message.bytes, context), message.bytes.size(), message.where);
    }
  }
}

TEST(Damage, EveryTruncationAndChangeOfACertificateSurvives) {
  for (const auto& part : testing::partsOf("certificates", "certificate")) {
    for (std::size_t size = 0; size < part.bytes.size(); ++size) {
      const auto fields = fieldsOfCertificate(Bytes(part.bytes).first(size));
      expectSound(fields, size, "cut off at " + std::to_string(size));
      ASSERT_NE(firstBroken(fields), nullptr) << size;
    }
    std::vector<std::byte> bytes = part.bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      for (const int flip : {0x01, 0x80, 0xFF}) {
        bytes[i] ^= static_cast<std::byte>(flip);
        expectSound(fieldsOfCertificate(bytes), bytes.size(), "byte " + std::to_string(i));
        bytes[i] = part.bytes[i];
      }
    }
  }
}

TEST(Damage, EveryTruncationAndChangeOfADatagramSurvives) {
  const Context context{.version = Version::Dtls12, .keyExchange = KeyExchange::Ecdhe, .dtls = true};
  for (const auto& part : testing::partsOf("dtls12", "datagram")) {
    std::vector<std::byte> bytes = part.bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      const auto cut = fieldsOfRecord(Bytes(bytes).first(i), context, Protection::None);
      expectSound(cut, i, "cut off at " + std::to_string(i));
      bytes[i] ^= std::byte{0xFF};
      const auto changed = fieldsOfRecord(bytes, context, Protection::None);
      expectSound(changed, bytes.size(), "byte " + std::to_string(i));
      bytes[i] = part.bytes[i];
    }
  }
}

}  // namespace
}  // namespace wiretale::wire::tls
