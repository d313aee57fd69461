#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/wire/display_text.h"
#include "core/wire/tls/cipher_suite.h"
#include "core/wire/tls/extensions.h"
#include "core/wire/tls/messages.h"
#include "core/wire/tls/names.h"

namespace wiretale::wire::tls {
namespace {

struct HelloRfcs {
  const char* client;
  const char* server;
};

constexpr HelloRfcs kTls12{"RFC 5246 §7.4.1.2", "RFC 5246 §7.4.1.3"};
constexpr HelloRfcs kTls13{"RFC 8446 §4.1.2", "RFC 8446 §4.1.3"};
constexpr const char* kCookieRfc = "RFC 6347 §4.2.1";

/// A hello is read before the version is known; the newer document describes both.
const HelloRfcs& rfcs(const Context& context) {
  return isTls13(context).value_or(true) ? kTls13 : kTls12;
}

/// SHA-256 of "HelloRetryRequest" (RFC 8446 §4.1.3).
constexpr std::array<std::uint8_t, 32> kRetryRandom{0xCF, 0x21, 0xAD, 0x74, 0xE5, 0x9A, 0x61, 0x11, 0xBE, 0x1D, 0x8C,
                                                    0x02, 0x1E, 0x65, 0xB8, 0x91, 0xC2, 0xA2, 0x11, 0x16, 0x7A, 0xBB,
                                                    0x8C, 0x5E, 0x07, 0x9E, 0x09, 0xE2, 0xC8, 0xA8, 0x33, 0x9C};
/// "DOWNGRD", and 1 or 0 behind it.
constexpr std::array<std::uint8_t, 7> kDowngrade{0x44, 0x4F, 0x57, 0x4E, 0x47, 0x52, 0x44};

template <std::size_t Size>
bool holds(Bytes bytes, std::size_t offset, const std::array<std::uint8_t, Size>& wanted) {
  if (bytes.size() < offset + Size) return false;
  return std::equal(wanted.begin(), wanted.end(), bytes.begin() + static_cast<std::ptrdiff_t>(offset),
                    [](std::uint8_t number, std::byte byte) { return std::byte{number} == byte; });
}

Reading clientVersion(std::uint32_t version) {
  Reading reading = versionReading(version);
  if (version == 0x0303 || version == 0xFEFD) {
    reading.meaning = "The highest version before TLS 1.3 that the client speaks; supported_versions names newer ones.";
  }
  return reading;
}

Reading serverVersion(std::uint32_t version) {
  Reading reading = versionReading(version);
  if (version == 0x0303 || version == 0xFEFD) {
    reading.meaning = "The version that the server chose, unless supported_versions says TLS 1.3.";
  }
  return reading;
}

const char* randomMeaning(Bytes random) {
  if (holds(random, 0, kRetryRandom)) {
    return "This value means HelloRetryRequest: the client shall come again with another key share.";
  }
  if (holds(random, 24, kDowngrade)) {
    return "Its end says “DOWNGRD”: the server speaks a newer version; a client that does too breaks off.";
  }
  return "Fresh random bytes of the server; they go into every key.";
}

Reading clientSessionId(Bytes id) {
  return {hexBytes(id), "A session to take up again; of a client with TLS 1.3 often made up, for old devices."};
}

Reading serverSessionId(Bytes id) {
  return {hexBytes(id), "The client's, if the session goes on or in TLS 1.3; else the name of a new session."};
}

Reading compressionReading(std::uint32_t method) {
  if (method == 0) return {"0 null", "No compression: the only choice, since compressing betrays secrets."};
  return {fmt::format("{}", method), "Compression, which is no longer done."};
}

}  // namespace

bool isHelloRetryRequest(Bytes body) {
  return holds(body, 2, kRetryRandom);
}

void walkClientHello(FieldWalk& walk, const Context& context) {
  const char* rfc = rfcs(context).client;
  walk.number(2, {"Version", rfc}, clientVersion);
  walk.bytes(32, {"Random", rfc}, "Fresh random bytes of the client; they go into every key.");
  walk.opaque(1, {"Session ID", rfc}, clientSessionId);
  if (context.dtls) {
    walk.opaque(1, {"Cookie", kCookieRfc}, [](Bytes cookie) {
      return Reading{hexBytes(cookie), "Sent back as the server gave it: it proves the client's address."};
    });
  }
  walk.list(2, {"Cipher Suites", rfc}, "What the client can do, its favourites first; the server picks one.", [&] {
    walk.number(2, {"Cipher Suite", rfc}, cipherSuiteReading);
  });
  walk.list(1, {"Compression Methods", rfc}, "Left over from old versions.", [&] {
    walk.number(1, {"Compression Method", rfc}, compressionReading);
  });
  walkExtensions(walk, Place::ClientHello, rfc);
}

void walkServerHello(FieldWalk& walk, const Context& context) {
  const bool retry = isHelloRetryRequest(walk.rest());
  const char* rfc = retry ? "RFC 8446 §4.1.4" : rfcs(context).server;
  walk.number(2, {"Version", rfc}, serverVersion);
  walk.bytes(32, {"Random", rfc}, [](Bytes random) { return Reading{hexBytes(random), randomMeaning(random)}; });
  walk.opaque(1, {"Session ID", rfc}, serverSessionId);
  walk.number(2, {"Cipher Suite", rfc}, cipherSuiteReading);
  walk.number(1, {"Compression Method", rfc}, compressionReading);
  walkExtensions(walk, retry ? Place::HelloRetryRequest : Place::ServerHello, rfc);
}

void walkHelloVerifyRequest(FieldWalk& walk, const Context&) {
  walk.number(2, {"Version", kCookieRfc}, versionReading);
  walk.opaque(1, {"Cookie", kCookieRfc}, [](Bytes cookie) {
    return Reading{hexBytes(cookie), "The client shall send its hello again with this."};
  });
}

void walkEncryptedExtensions(FieldWalk& walk, const Context&) {
  walkExtensions(walk, Place::EncryptedExtensions, "RFC 8446 §4.3.1");
}

}  // namespace wiretale::wire::tls
