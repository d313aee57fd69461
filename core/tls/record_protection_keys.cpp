#include "core/tls/record_protection_keys.h"

#include <fmt/format.h>

#include "core/tls/hkdf.h"

namespace wiretale::tls {
namespace {

std::string_view nameOf(Side side) {
  return side == Side::Client ? "client" : "server";
}

std::string_view nameOf(Stage13 stage) {
  return stage == Stage13::Early ? "early" : stage == Stage13::Handshake ? "handshake" : "application";
}

}  // namespace

std::optional<RecordKeys> recordKeys12(const Derivation& derivation, const Agreed12& agreed, Side side, bool dtls) {
  if (derivation.find("key_block") == nullptr) return std::nullopt;
  const auto part = [&](std::string_view what) {
    return toOctets(derivation.octets(fmt::format("{}_write_{}", nameOf(side), what)));
  };
  return RecordKeys{.version = dtls ? Version::Dtls12 : Version::Tls12,
                    .cipher = agreed.suite.cipher,
                    .mac = agreed.suite.mac,
                    .encryptThenMac = agreed.encryptThenMac && isCbc(agreed.suite.cipher),
                    .key = part("key"),
                    .iv = part("IV"),
                    .macKey = part("MAC_key"),
                    .name = fmt::format("{}_write", nameOf(side))};
}

std::optional<RecordKeys> recordKeys13(const Derivation& derivation, const ProtectionSuite& suite, Side side,
                                       Stage13 stage, std::uint32_t generation) {
  const std::string number = stage == Stage13::Application ? fmt::format("_{}", generation) : "";
  const std::string stem = fmt::format("{}_{}", nameOf(side), nameOf(stage));
  const Value* key = derivation.find(fmt::format("{}_write_key{}", stem, number));
  const Value* iv = derivation.find(fmt::format("{}_write_iv{}", stem, number));
  if (key == nullptr || iv == nullptr) return std::nullopt;
  return RecordKeys{.cipher = suite.cipher, .key = key->octets, .iv = iv->octets, .name = stem + number};
}

tl::expected<RecordKeys, Phrase> recordKeysOf(wire::Bytes trafficSecret, const ProtectionSuite& suite,
                                              std::string name) {
  RecordKeys keys{.cipher = suite.cipher, .name = std::move(name)};
  const std::size_t keyLength = keyLengthOf(suite.cipher);
  const std::size_t ivLength = fixedIvLengthOf(suite.cipher, true);
  auto key = hkdfExpand(suite.digest, trafficSecret, hkdfLabel(keyLength, "key", {}), keyLength);
  auto iv = hkdfExpand(suite.digest, trafficSecret, hkdfLabel(ivLength, "iv", {}), ivLength);
  if (!key || !iv) return tl::unexpected(key ? iv.error() : key.error());
  keys.key = *std::move(key);
  keys.iv = *std::move(iv);
  return keys;
}

}  // namespace wiretale::tls
