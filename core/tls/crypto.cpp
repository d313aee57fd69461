#include "core/tls/crypto.h"

#include <openssl/err.h>
#include <openssl/params.h>
#include <openssl/provider.h>

namespace wiretale::tls {

OSSL_LIB_CTX* calculationLibrary() {
  static OSSL_LIB_CTX* const library = [] {
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    OSSL_LIB_CTX* made = OSSL_LIB_CTX_new();
    OSSL_PROVIDER_load(made, "default");
    return made;
  }();
  return library;
}

ErrorScope::ErrorScope() {
  ERR_set_mark();
}

ErrorScope::~ErrorScope() {
  ERR_pop_to_mark();
}

std::string_view ErrorScope::reason() const {
  const char* text = ERR_reason_error_string(ERR_peek_last_error());
  return text == nullptr ? "no reason given" : text;
}

Phrase ErrorScope::failure(std::string_view algorithm) const {
  return say("{0} failed: {1}", algorithm, reason());
}

OSSL_PARAM octetParam(const char* name, wire::Bytes bytes) {
  static std::byte nothing{};  // an empty value is not a missing one
  std::byte* data = bytes.empty() ? &nothing : const_cast<std::byte*>(bytes.data());
  return OSSL_PARAM_construct_octet_string(name, data, bytes.size());
}

const char* nameOf(Digest digest) {
  switch (digest) {
    case Digest::Sha1:
      return "SHA1";
    case Digest::Sha256:
      return "SHA2-256";
    case Digest::Sha384:
      break;
  }
  return "SHA2-384";
}

}  // namespace wiretale::tls
