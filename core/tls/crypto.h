#pragma once

#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/types.h>
#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/digest.h"
#include "core/tls/handle.h"
#include "core/tls/octets.h"

// How this folder's calculations speak to libcrypto. Not for other folders: it includes <openssl/…>.
namespace wiretale::tls {

using KdfHandle = Handle<EVP_KDF, EVP_KDF_free>;
using KdfContextHandle = Handle<EVP_KDF_CTX, EVP_KDF_CTX_free>;
using MacHandle = Handle<EVP_MAC, EVP_MAC_free>;
using MacContextHandle = Handle<EVP_MAC_CTX, EVP_MAC_CTX_free>;
using MdHandle = Handle<EVP_MD, EVP_MD_free>;
using CipherHandle = Handle<EVP_CIPHER, EVP_CIPHER_free>;
using CipherContextHandle = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using KeyContextHandle = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;

/// Where the calculations find their algorithms: a library context of their own, which reads no openssl.cnf and lives
/// as long as the process. Nothing that is drawn at random comes from here.
OSSL_LIB_CTX* calculationLibrary();

/// What goes wrong between its making and its end leaves nothing in the thread's error queue, and takes nothing from
/// it: a TLS session of the same thread may have its own there.
class ErrorScope {
 public:
  ErrorScope();
  ~ErrorScope();
  ErrorScope(const ErrorScope&) = delete;
  ErrorScope& operator=(const ErrorScope&) = delete;

  /// libcrypto's newest reason, in its words.
  std::string_view reason() const;
  /// "{algorithm} failed: {reason}".
  Phrase failure(std::string_view algorithm) const;
};

inline unsigned char* raw(std::byte* bytes) {
  return reinterpret_cast<unsigned char*>(bytes);
}
inline const unsigned char* raw(const std::byte* bytes) {
  return reinterpret_cast<const unsigned char*>(bytes);
}

/// The bytes are only read, whatever libcrypto's signatures say, and must live until the derivation.
OSSL_PARAM octetParam(const char* name, wire::Bytes bytes);

/// As libcrypto calls it: "SHA2-256".
const char* nameOf(Digest digest);

}  // namespace wiretale::tls
