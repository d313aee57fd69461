#include "core/tls/ephemeral_key.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>

namespace wiretale::tls {
namespace {

unsigned char* octets(Bytes& bytes) {
  return reinterpret_cast<unsigned char*>(bytes.data());
}

/// Big-endian, at least `width` bytes long.
Bytes number(const EVP_PKEY& key, const char* name, int width) {
  BIGNUM* value = nullptr;
  if (EVP_PKEY_get_bn_param(&key, name, &value) != 1) return {};
  const Handle<BIGNUM, BN_clear_free> owned(value);
  Bytes bytes(static_cast<std::size_t>(std::max(width, BN_num_bytes(value))));
  BN_bn2binpad(value, octets(bytes), static_cast<int>(bytes.size()));
  return bytes;
}

Bytes octetParam(const EVP_PKEY& key, const char* name) {
  std::size_t size = 0;
  if (EVP_PKEY_get_octet_string_param(&key, name, nullptr, 0, &size) != 1) return {};
  Bytes bytes(size);
  EVP_PKEY_get_octet_string_param(&key, name, octets(bytes), bytes.size(), &size);
  bytes.resize(size);
  return bytes;
}

}  // namespace

EphemeralKey ephemeralKey(Side side, const EVP_PKEY& key) {
  EphemeralKey made{.side = side};
  if (EVP_PKEY_is_a(&key, "X25519") == 1) {
    made.group = Group::X25519;
    made.privateKey = octetParam(key, OSSL_PKEY_PARAM_PRIV_KEY);
    made.publicKey = octetParam(key, OSSL_PKEY_PARAM_PUB_KEY);
  } else if (EVP_PKEY_is_a(&key, "EC") == 1) {
    made.group = Group::P256;
    made.privateKey = number(key, OSSL_PKEY_PARAM_PRIV_KEY, 32);
    made.publicKey = octetParam(key, OSSL_PKEY_PARAM_ENCODED_PUBLIC_KEY);
  } else {
    made.privateKey = number(key, OSSL_PKEY_PARAM_PRIV_KEY, 0);
    made.prime = number(key, OSSL_PKEY_PARAM_FFC_P, 0);
    // OpenSSL's messages have it as long as the prime.
    made.publicKey = number(key, OSSL_PKEY_PARAM_PUB_KEY, static_cast<int>(made.prime.size()));
  }
  return made;
}

}  // namespace wiretale::tls
