#include "core/tls/key_exchange.h"

#include <algorithm>
#include <array>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/params.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include "core/tls/crypto.h"

namespace wiretale::tls {
namespace {

using NumberHandle = Handle<BIGNUM, BN_clear_free>;
using NumberContextHandle = Handle<BN_CTX, BN_CTX_free>;
using ParamsHandle = Handle<OSSL_PARAM, OSSL_PARAM_free>;
using ParamBuilderHandle = Handle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;

constexpr std::size_t kLargestPrime = 1'024;  // bytes; a larger one is no honest server's

NumberHandle numberOf(wire::Bytes bytes) {
  return NumberHandle(BN_bin2bn(raw(bytes.data()), static_cast<int>(bytes.size()), nullptr));
}

KeyHandle p256From(int selection, OSSL_PARAM_BLD* builder) {
  OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
  const ParamsHandle params(OSSL_PARAM_BLD_to_param(builder));
  const KeyContextHandle context(EVP_PKEY_CTX_new_from_name(calculationLibrary(), "EC", nullptr));
  EVP_PKEY* key = nullptr;
  if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
      EVP_PKEY_fromdata(context.get(), &key, selection, params.get()) != 1)
    return nullptr;
  return KeyHandle(key);
}

KeyHandle ownKey(const OwnShare& own) {
  if (own.group == Group::X25519)
    return KeyHandle(EVP_PKEY_new_raw_private_key_ex(calculationLibrary(), "X25519", nullptr,
                                                     raw(own.privateKey.data()), own.privateKey.size()));
  const NumberHandle number = numberOf(own.privateKey);
  BN_set_flags(number.get(), BN_FLG_CONSTTIME);
  const ParamBuilderHandle builder(OSSL_PARAM_BLD_new());
  OSSL_PARAM_BLD_push_BN_pad(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, number.get(), 32);
  return p256From(EVP_PKEY_KEYPAIR, builder.get());
}

KeyHandle peerKey(Group group, wire::Bytes bytes) {
  if (group == Group::X25519)
    return KeyHandle(
        EVP_PKEY_new_raw_public_key_ex(calculationLibrary(), "X25519", nullptr, raw(bytes.data()), bytes.size()));
  const ParamBuilderHandle builder(OSSL_PARAM_BLD_new());
  OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, bytes.data(), bytes.size());
  return p256From(EVP_PKEY_PUBLIC_KEY, builder.get());
}

tl::expected<Octets, Phrase> onCurve(const OwnShare& own, wire::Bytes peerPublic) {
  const ErrorScope errors;
  const KeyHandle mine = ownKey(own);
  if (!mine) return tl::unexpected(say("the private key cannot be used: {0}", errors.reason()));
  const KeyHandle theirs = peerKey(*own.group, peerPublic);
  if (!theirs) return tl::unexpected(say("the peer's public value cannot be used: {0}", errors.reason()));
  const KeyContextHandle context(EVP_PKEY_CTX_new_from_pkey(calculationLibrary(), mine.get(), nullptr));
  Octets secret(32);
  std::size_t length = secret.size();
  if (!context || EVP_PKEY_derive_init(context.get()) != 1 ||
      EVP_PKEY_derive_set_peer(context.get(), theirs.get()) != 1 ||
      EVP_PKEY_derive(context.get(), raw(secret.data()), &length) != 1)
    return tl::unexpected(errors.failure("Diffie-Hellman"));
  secret.resize(length);
  return secret;
}

tl::expected<Octets, Phrase> inFiniteField(const OwnShare& own, wire::Bytes peerPublic) {
  const ErrorScope errors;
  const NumberHandle prime = numberOf(own.prime);
  const NumberHandle peer = numberOf(peerPublic);
  const NumberHandle exponent = numberOf(own.privateKey);
  if (own.prime.size() > kLargestPrime || BN_is_odd(prime.get()) == 0)
    return tl::unexpected(say("Diffie-Hellman's prime of {0} bytes is none that can be used here", own.prime.size()));
  // RFC 7919 §5.1: the peer's value must lie between 1 and p - 1.
  BN_sub_word(prime.get(), 1);
  const bool inRange = BN_cmp(peer.get(), BN_value_one()) > 0 && BN_cmp(peer.get(), prime.get()) < 0;
  BN_add_word(prime.get(), 1);
  if (!inRange) return tl::unexpected(say("the peer's public value is not between 1 and p - 1"));
  BN_set_flags(exponent.get(), BN_FLG_CONSTTIME);
  const NumberContextHandle context(BN_CTX_secure_new_ex(calculationLibrary()));
  const NumberHandle secret(BN_new());
  if (BN_mod_exp(secret.get(), peer.get(), exponent.get(), prime.get(), context.get()) != 1)
    return tl::unexpected(errors.failure("Diffie-Hellman"));
  Octets octets(static_cast<std::size_t>(BN_num_bytes(secret.get())));
  BN_bn2bin(secret.get(), raw(octets.data()));
  return octets;
}

}  // namespace

tl::expected<Octets, Phrase> sharedSecretOf(const OwnShare& own, wire::Bytes peerPublic) {
  return own.group ? onCurve(own, peerPublic) : inFiniteField(own, peerPublic);
}

tl::expected<Octets, Phrase> rsaDecrypt(wire::Bytes privateKey, wire::Bytes ciphertext) {
  const ErrorScope errors;
  const unsigned char* der = raw(privateKey.data());
  const KeyHandle key(
      d2i_AutoPrivateKey_ex(nullptr, &der, static_cast<long>(privateKey.size()), calculationLibrary(), nullptr));
  if (!key) return tl::unexpected(say("the private key cannot be used: {0}", errors.reason()));
  const KeyContextHandle context(EVP_PKEY_CTX_new_from_pkey(calculationLibrary(), key.get(), nullptr));
  Octets plain(static_cast<std::size_t>(EVP_PKEY_get_size(key.get())));
  std::size_t length = plain.size();
  if (!context || EVP_PKEY_decrypt_init(context.get()) != 1 ||
      EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1 ||
      EVP_PKEY_decrypt(context.get(), raw(plain.data()), &length, raw(ciphertext.data()), ciphertext.size()) != 1)
    return tl::unexpected(errors.failure("RSAES-PKCS1-v1_5"));
  plain.resize(length);
  return plain;
}

}  // namespace wiretale::tls
