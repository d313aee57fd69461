#include "core/tls/drawn_key.h"

#include "core/tls/crypto.h"
#include "core/tls/ephemeral_key.h"
#include "core/tls/library.h"

namespace wiretale::tls {
namespace {

/// What OpenSSL's client does (statem_clnt.c, through ssl_generate_pkey()).
KeyHandle generate(EVP_PKEY& like) {
  const auto context = library();
  if (!context) return nullptr;
  const KeyContextHandle maker(EVP_PKEY_CTX_new_from_pkey(*context, &like, nullptr));
  EVP_PKEY* key = nullptr;
  if (!maker || EVP_PKEY_keygen_init(maker.get()) != 1 || EVP_PKEY_keygen(maker.get(), &key) != 1) return nullptr;
  return KeyHandle(key);
}

}  // namespace

KeyHandle keyDrawnFrom(const RandomStream& stream, EVP_PKEY& like, wire::Bytes publicValue) {
  for (const std::uint64_t place : stream.lastDraws()) {
    RandomStream again = stream.at(place);
    const RandomScope random(again);
    KeyHandle key = generate(like);
    if (key && equal(ephemeralKey(Side::Client, *key).publicKey, publicValue)) return key;
  }
  return nullptr;
}

}  // namespace wiretale::tls
