#include "core/tls/digest.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include "core/tls/crypto.h"

namespace wiretale::tls {

tl::expected<Octets, Phrase> hashOf(Digest digest, wire::Bytes data) {
  const ErrorScope errors;
  const MdHandle md(EVP_MD_fetch(calculationLibrary(), nameOf(digest), nullptr));
  Octets result(lengthOf(digest));
  if (!md || EVP_Digest(data.data(), data.size(), raw(result.data()), nullptr, md.get(), nullptr) != 1)
    return tl::unexpected(errors.failure(nameOf(digest)));
  return result;
}

tl::expected<Octets, Phrase> hmacOf(Digest digest, wire::Bytes key, wire::Bytes data) {
  const ErrorScope errors;
  const MacHandle mac(EVP_MAC_fetch(calculationLibrary(), "HMAC", nullptr));
  const MacContextHandle context(EVP_MAC_CTX_new(mac.get()));
  std::string name = nameOf(digest);
  const std::array params{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name.data(), 0),
                          OSSL_PARAM_construct_end()};
  Octets result(lengthOf(digest));
  std::size_t length = 0;
  // A key of no bytes is a key all the same: only a null pointer would say that there is none.
  static constexpr unsigned char kNothing = 0;
  const unsigned char* const keyBytes = key.empty() ? &kNothing : raw(key.data());
  if (!context || EVP_MAC_init(context.get(), keyBytes, key.size(), params.data()) != 1 ||
      EVP_MAC_update(context.get(), raw(data.data()), data.size()) != 1 ||
      EVP_MAC_final(context.get(), raw(result.data()), &length, result.size()) != 1)
    return tl::unexpected(errors.failure("HMAC"));
  return result;
}

}  // namespace wiretale::tls
