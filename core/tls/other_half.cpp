#include "core/tls/other_half.h"

#include <algorithm>
#include <string>

#include "core/tls/key_exchange.h"

namespace wiretale::tls {

void compareOtherHalf(Derivation& derivation, std::span<const EphemeralKey> keys) {
  const auto& values = derivation.values();
  const auto agreed = std::ranges::find(values, Operation::KeyAgreement, &Value::operation);
  if (agreed == values.end()) return;
  const wire::Bytes ownPrivate = derivation.octets(agreed->inputs[0]);
  const wire::Bytes peerPublic = derivation.octets(agreed->inputs[1]);
  const auto own = std::ranges::find_if(keys, [&](const auto& key) { return equal(key.privateKey, ownPrivate); });
  const auto peer = std::ranges::find_if(keys, [&](const auto& key) { return equal(key.publicKey, peerPublic); });
  if (own == keys.end() || peer == keys.end()) return;
  const auto secret =
      sharedSecretOf({.group = peer->group, .privateKey = peer->privateKey, .prime = peer->prime}, own->publicKey);
  const std::string name = agreed->name;
  derivation.compare(name, secret ? wire::Bytes(*secret) : wire::Bytes());
}

}  // namespace wiretale::tls
