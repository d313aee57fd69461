#include "core/tls/hkdf.h"

#include <array>
#include <cassert>
#include <string>

#include <openssl/core_names.h>
#include <openssl/params.h>

#include "core/tls/crypto.h"

namespace wiretale::tls {

tl::expected<Octets, Phrase> hkdfExtract(Digest digest, wire::Bytes salt, wire::Bytes inputKey) {
  // §2.2: "PRK = HMAC-Hash(salt, IKM)".
  return hmacOf(digest, salt, inputKey);
}

tl::expected<Octets, Phrase> hkdfExpand(Digest digest, wire::Bytes secret, wire::Bytes info, std::size_t length) {
  const ErrorScope errors;
  const KdfHandle kdf(EVP_KDF_fetch(calculationLibrary(), "HKDF", nullptr));
  const KdfContextHandle context(EVP_KDF_CTX_new(kdf.get()));
  int mode = EVP_KDF_HKDF_MODE_EXPAND_ONLY;
  std::string name = nameOf(digest);
  const std::array params{OSSL_PARAM_construct_int(OSSL_KDF_PARAM_MODE, &mode),
                          OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, name.data(), 0),
                          octetParam(OSSL_KDF_PARAM_KEY, secret), octetParam(OSSL_KDF_PARAM_INFO, info),
                          OSSL_PARAM_construct_end()};
  Octets result(length);
  if (!context || EVP_KDF_derive(context.get(), raw(result.data()), result.size(), params.data()) != 1)
    return tl::unexpected(errors.failure("HKDF-Expand"));
  return result;
}

Octets hkdfLabel(std::size_t length, std::string_view label, wire::Bytes context) {
  constexpr std::string_view kPrefix = "tls13 ";
  assert(kPrefix.size() + label.size() <= 255 && context.size() <= 255 && length <= 0xFFFF);
  Octets info(3);
  wire::write16(info, 0, static_cast<std::uint16_t>(length));
  wire::write8(info, 2, static_cast<std::uint8_t>(kPrefix.size() + label.size()));
  append(info, toOctets(kPrefix));
  append(info, toOctets(label));
  info.push_back(static_cast<std::byte>(context.size()));
  append(info, context);
  return info;
}

}  // namespace wiretale::tls
