#include <fmt/format.h>

#include "core/wire/der.h"
#include "core/wire/display_text.h"
#include "core/wire/x509.h"

namespace wiretale::wire {
namespace {

constexpr const char* kRfc = "RFC 5280 §4.1.2.7";
constexpr const char* kRsaRfc = "RFC 8017 §A.1.1";
constexpr std::string_view kRsa = "1.2.840.113549.1.1.1";
constexpr std::string_view kRsaPss = "1.2.840.113549.1.1.10";
constexpr std::string_view kEc = "1.2.840.10045.2.1";

Reading exponentReading(Bytes value) {
  if (value.size() > 4) return {hexBytes(value), "What the public operation raises to."};
  std::uint32_t number = 0;
  for (const std::byte byte : value) number = number << 8 | std::to_integer<std::uint32_t>(byte);
  return {fmt::format("{}", number), "What the public operation raises to."};
}

void walkRsaKey(FieldWalk& walk) {
  walkDer(walk, {"RSA Public Key", kRsaRfc}, kDerSequence, {}, [&] {
    walkDerLeaf(walk, {"Modulus", kRsaRfc}, kDerInteger, [](Bytes value) {
      return Reading{hexBytes(value), fmt::format("The product of two secret primes; it has {} bits.", bitsOf(value))};
    });
    walkDerLeaf(walk, {"Public Exponent", kRsaRfc}, kDerInteger, exponentReading);
  });
}

Reading pointReading(Bytes point) {
  const bool whole = !point.empty() && read8(point, 0) == 4;
  return {hexBytes(point), whole ? "A point of the curve: 4, then its two coordinates." : "A point of the curve."};
}

void walkKeyBits(FieldWalk& walk, const std::string& algorithm) {
  walk.number(1, {"Unused Bits", kDerRfc}, [](std::uint32_t bits) {
    return Reading{fmt::format("{}", bits), bits == 0 ? "" : "Should be 0."};
  });
  if (algorithm == kRsa || algorithm == kRsaPss) return walkRsaKey(walk);
  if (algorithm == kEc) {
    walk.bytes(walk.left(), {"Point", "RFC 5480 §2.2"}, pointReading);
  } else {
    walk.bytes(walk.left(), {"Key", kRfc}, "");
  }
}

}  // namespace

void walkX509PublicKey(FieldWalk& walk) {
  walkDer(walk, {"Subject Public Key Info", kRfc}, kDerSequence, "The owner's public key; everybody may know it.", [&] {
    const std::string algorithm = walkX509Algorithm(walk, {"Public Key Algorithm", kRfc}, "");
    walkDer(walk, {"Public Key", kRfc}, kDerBitString, {}, [&] { walkKeyBits(walk, algorithm); });
  });
}

}  // namespace wiretale::wire
