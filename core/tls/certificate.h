#pragma once

#include <chrono>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/phrase.h"
#include "core/tls/act.h"
#include "core/tls/handle.h"

namespace wiretale::tls {

/// What a certificate is for.
enum class CertificateRole : std::uint8_t { Authority, Server, Client };

/// All that stands in a certificate but for the keys.
struct CertificatePlan {
  std::string subject;  ///< common name; organisation and so on are the same everywhere
  CertificateRole role = CertificateRole::Authority;
  long serial = 1;
  std::chrono::sys_seconds notBefore{};
  std::chrono::sys_seconds notAfter{};
  std::string hostName{};  ///< of a Server, as its subjectAltName
};

/// Who signs: a certificate and its key; no certificate: the new one is signed with its own key.
struct Signer {
  X509* certificate = nullptr;
  EVP_PKEY* key = nullptr;
};

/// An X.509 v3 certificate (RFC 5280) for the key. Draws random bytes of the current scope if the signer has an EC key.
tl::expected<CertificateHandle, Phrase> makeCertificate(const CertificatePlan& plan, EVP_PKEY& key, Signer signer);

/// DER.
Bytes encoded(const X509& certificate);
/// PKCS #8 DER.
Bytes encodedPrivate(const EVP_PKEY& key);

}  // namespace wiretale::tls
