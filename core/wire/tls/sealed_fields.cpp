#include <algorithm>
#include <string_view>

#include "core/wire/field_walk.h"
#include "core/wire/tls/cipher_suite.h"
#include "core/wire/tls/dissect_tls.h"
#include "core/wire/tls/names.h"

namespace wiretale::wire::tls {
namespace {

constexpr const char* kAeadRfc = "RFC 5246 §6.2.3.3";
constexpr const char* kCbcRfc = "RFC 5246 §6.2.3.2";
constexpr const char* kTls13Rfc = "RFC 8446 §5.2";
constexpr const char* kPaddingRfc = "RFC 8446 §5.4";
constexpr std::size_t kExplicitNonce = 8;
constexpr std::size_t kBlock = 16;

bool has(std::string_view name, std::string_view part) {
  return name.find(part) != std::string_view::npos;
}

bool isAead(std::string_view suite) {
  return has(suite, "_GCM_") || has(suite, "_CCM") || has(suite, "CHACHA20");
}

std::size_t tagLength(std::string_view suite) {
  return has(suite, "_CCM_8") ? 8 : 16;
}

void walkCiphertext(FieldWalk& walk, const char* rfc, const char* meaning, std::size_t behind) {
  // Too short for what stands behind it: that says so then.
  walk.bytes(walk.left() - std::min(walk.left(), behind), {"Ciphertext", rfc}, meaning);
}

void walkAead(FieldWalk& walk, std::string_view suite, bool tls13) {
  const char* rfc = tls13 ? kTls13Rfc : kAeadRfc;
  if (!tls13 && !has(suite, "CHACHA20")) {
    walk.bytes(kExplicitNonce, {"Explicit Nonce", rfc},
               "Together with the secret part of the nonce it is another one for every record.");
  }
  walkCiphertext(walk, rfc,
                 tls13 ? "As long as the content, its true type and the padding; only the two sides can read it."
                       : "As long as the content; only the two sides can read it.",
                 tagLength(suite));
  walk.bytes(tagLength(suite), {"Authentication Tag", rfc},
             "Proves that neither ciphertext nor header was changed on the way.");
}

void walkSealed(FieldWalk& walk, const Context& context) {
  const std::string_view suite = cipherSuiteName(context.cipherSuite);
  const bool tls13 = isTls13(context).value_or(true);
  if (isAead(suite)) return walkAead(walk, suite, tls13);
  if (has(suite, "_CBC_") && !isBefore12(context)) {
    walk.bytes(kBlock, {"Initialization Vector", kCbcRfc}, "Makes the same content look different each time.");
    walkCiphertext(walk, kCbcRfc, "Content, MAC and padding; with encrypt_then_mac the MAC stands open at the end.", 0);
  } else if (has(suite, "_NULL_")) {
    walk.bytes(walk.left(), {"Content and MAC", "RFC 5246 §6.2.3.1"},
               "Not encrypted: this suite only notices changes, and everybody can read along.");
  } else {
    walk.bytes(walk.left(), {"Encrypted Data", tls13 ? kTls13Rfc : "RFC 5246 §6.2.3"},
               "Only the two sides can read this.");
  }
}

}  // namespace

void addSealedFields(std::vector<Field>& fields, Bytes fragment, const Context& context, Spot spot) {
  FieldWalk walk(fields, Layer::Tls, fragment, spot.begin, spot.depth);
  walkSealed(walk, context);
}

void addInnerPlaintextFields(std::vector<Field>& fields, Bytes inner, const Context& context, Spot spot) {
  std::size_t end = inner.size();
  while (end > 0 && inner[end - 1] == std::byte{0}) --end;
  if (end == 0) {
    FieldWalk walk(fields, Layer::Tls, inner, spot.begin, spot.depth);
    return walk.stop("Impossible: there are only zeros, and no type of content.");
  }
  const std::uint8_t type = read8(inner, end - 1);
  if (end > 1) addContentFields(fields, type, inner.first(end - 1), context, spot);
  FieldWalk walk(fields, Layer::Tls, inner.subspan(end - 1), spot.begin + end - 1, spot.depth);
  walk.number(1, {"Content Type", kTls13Rfc}, [](std::uint32_t value) {
    return Reading{contentTypeReading(value).value, "The true type; on the outside all say Application Data."};
  });
  walk.bytes(walk.left(), {"Padding", kPaddingRfc}, "Zeros that hide how long the content is.");
}

}  // namespace wiretale::wire::tls
