#include "core/tls/cipher_bench_rsa.h"

#include <algorithm>

#include <openssl/rsa.h>
#include <openssl/x509.h>

#include "core/tls/crypto.h"
#include "core/tls/library.h"
#include "core/tls/random_stream.h"
#include "core/tls/throwaway_key.h"

namespace wiretale::tls {
namespace {

constexpr std::size_t kHashLength = 32;

/// A context for OAEP with SHA-256, for encrypting or decrypting.
KeyContextHandle oaep(EVP_PKEY* key, bool encrypt) {
  KeyContextHandle context(EVP_PKEY_CTX_new_from_pkey(*library(), key, nullptr));
  if (!context || (encrypt ? EVP_PKEY_encrypt_init(context.get()) : EVP_PKEY_decrypt_init(context.get())) != 1 ||
      EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) != 1 ||
      EVP_PKEY_CTX_set_rsa_oaep_md_name(context.get(), "SHA2-256", nullptr) != 1)
    return nullptr;
  return context;
}

Octets derOf(int length, unsigned char* bytes) {
  const Octets der = toOctets(std::as_bytes(std::span(bytes, static_cast<std::size_t>(std::max(length, 0)))));
  OPENSSL_free(bytes);
  return der;
}

}  // namespace

tl::expected<BenchRsa, Phrase> BenchRsa::make(std::uint64_t seed) {
  auto key = throwawayKey(KeyKind::Rsa2048, seed, "bench");
  if (!key) return tl::unexpected(key.error());
  return BenchRsa(seed, *std::move(key));
}

std::size_t BenchRsa::blockLimit() const {
  return static_cast<std::size_t>(EVP_PKEY_get_size(m_key.get())) - 2 * kHashLength - 2;
}

Octets BenchRsa::publicKey() const {
  unsigned char* bytes = nullptr;
  const int length = i2d_PUBKEY(m_key.get(), &bytes);
  return derOf(length, bytes);
}

Octets BenchRsa::privateKey() const {
  const Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free> info(EVP_PKEY2PKCS8(m_key.get()));
  unsigned char* bytes = nullptr;
  const int length = i2d_PKCS8_PRIV_KEY_INFO(info.get(), &bytes);
  return derOf(length, bytes);
}

tl::expected<std::vector<Octets>, Phrase> BenchRsa::encrypt(wire::Bytes text, std::string_view label) const {
  const ErrorScope errors;
  RandomStream stream(m_seed, label);
  const RandomScope scope(stream);
  const KeyContextHandle context = oaep(m_key.get(), true);
  std::vector<Octets> blocks;
  do {
    const wire::Bytes part = text.first(std::min(text.size(), blockLimit()));
    text = text.subspan(part.size());
    Octets block(static_cast<std::size_t>(EVP_PKEY_get_size(m_key.get())));
    std::size_t length = block.size();
    if (!context || EVP_PKEY_encrypt(context.get(), raw(block.data()), &length, raw(part.data()), part.size()) != 1)
      return tl::unexpected(errors.failure("RSAES-OAEP"));
    blocks.push_back(std::move(block));
  } while (!text.empty());
  return blocks;
}

tl::expected<Octets, Phrase> BenchRsa::decrypt(const std::vector<Octets>& blocks, std::string_view label) const {
  const ErrorScope errors;
  RandomStream stream(m_seed, label);  // for the blinding of the private key
  const RandomScope scope(stream);
  const KeyContextHandle context = oaep(m_key.get(), false);
  Octets text;
  for (const Octets& block : blocks) {
    Octets part(block.size());
    std::size_t length = part.size();
    if (!context || EVP_PKEY_decrypt(context.get(), raw(part.data()), &length, raw(block.data()), block.size()) != 1)
      return tl::unexpected(errors.failure("RSAES-OAEP"));
    part.resize(length);
    append(text, part);
  }
  return text;
}

}  // namespace wiretale::tls
