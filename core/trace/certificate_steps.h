#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/phrase.h"
#include "core/base/side.h"
#include "core/tls/secrets.h"

namespace wiretale::trace {

/// One question about one certificate of a chain.
struct CertificateStep {
  std::string id;       ///< "0-issuer": depth and question; unique
  int depth = 0;        ///< 0: the leaf
  std::string subject;  ///< of the certificate
  bool sent = true;     ///< false: the verifier had it already, in its list of authorities
  tls::CertificateQuestion kind = tls::CertificateQuestion::Issuer;
  bool passed = false;
  std::string seen;      ///< in the certificate
  std::string expected;  ///< what that is held against; empty: there is nothing
  std::string_view citation;
  Phrase question;
  Phrase answer;
};

/// How `verifier` checked its peer's chain, from the leaf up; empty if it got no certificate.
std::vector<CertificateStep> certificateStepsOf(const tls::OpenTape& tls, std::size_t connection,
                                                Side verifier = Side::Client);

}  // namespace wiretale::trace
