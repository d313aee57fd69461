#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace wiretale::tls {

/// One question that the verification of a certificate answers.
enum class CertificateQuestion : std::uint8_t {
  Issuer,      ///< is there a certificate of who has signed it, sent or trusted?
  Signature,   ///< does the signature fit that issuer's public key?
  Validity,    ///< is now between notBefore and notAfter?
  Authority,   ///< may it sign certificates (basicConstraints, keyUsage)? Not asked of the leaf.
  Purpose,     ///< is it for this use (extendedKeyUsage)? Asked of the leaf alone.
  Name,        ///< is the name looked for among its subjectAltNames? Asked of the leaf alone.
  TrustAnchor  ///< is it one of the roots trusted from the start?
};

struct CertificateAnswer {
  CertificateQuestion question;
  bool passed = false;
  std::string seen{};      ///< in the certificate: the issuer's name, the two times, the names
  std::string expected{};  ///< what that was held against: the issuer found, the time now, the name looked for

  bool operator==(const CertificateAnswer&) const = default;
};

/// One certificate of the chain.
struct CertificateCheck {
  int depth = 0;  ///< 0: the leaf
  std::string subject{};
  std::string issuer{};
  bool sent = true;  ///< false: the verifier had it already
  std::vector<CertificateAnswer> answers{};

  bool operator==(const CertificateCheck&) const = default;
};

/// How the client (or a server that wants certificates) checked its peer's chain.
struct Verification {
  std::vector<CertificateCheck> chain{};  ///< leaf first, as far as issuers were found
  int error = 0;                          ///< OpenSSL's X509_V_ERR code, 0: trusted
  std::string errorText{};                ///< OpenSSL's words for it
  int errorDepth = 0;

  bool operator==(const Verification&) const = default;
};

}  // namespace wiretale::tls
