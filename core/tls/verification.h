#pragma once

#include <chrono>
#include <span>
#include <string>
#include <vector>

#include "core/tls/certificate_check.h"
#include "core/tls/handle.h"
#include "core/tls/pki.h"

namespace wiretale::tls {

/// Who checks whom, and when.
struct VerificationTask {
  const Credentials& shown;
  X509& trusted;
  std::chrono::sys_seconds now{};
  std::string hostName{};  ///< empty: it is a client that is checked
};

/// Checks the chain question by question, as RFC 5280 §6 and RFC 9525 ask. OpenSSL's verdict is not used and not given:
/// it is a second opinion.
std::vector<CertificateCheck> checkChain(const VerificationTask& task);

}  // namespace wiretale::tls
