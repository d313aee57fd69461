#include "core/tls/octets.h"

#include <openssl/crypto.h>

namespace wiretale::tls {

Octets toOctets(wire::Bytes bytes) {
  return {bytes.begin(), bytes.end()};
}

Octets toOctets(std::string_view text) {
  return toOctets(std::as_bytes(std::span(text)));
}

Octets joined(wire::Bytes first, wire::Bytes second) {
  Octets all;
  all.reserve(first.size() + second.size());
  append(all, first);
  append(all, second);
  return all;
}

void append(Octets& octets, wire::Bytes more) {
  octets.insert(octets.end(), more.begin(), more.end());
}

std::string toHex(wire::Bytes bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * bytes.size());
  for (const std::byte byte : bytes) {
    hex += kDigits[std::to_integer<std::size_t>(byte >> 4)];
    hex += kDigits[std::to_integer<std::size_t>(byte & std::byte{0x0F})];
  }
  return hex;
}

bool equal(wire::Bytes one, wire::Bytes other) {
  return one.size() == other.size() && (one.empty() || CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0);
}

}  // namespace wiretale::tls
