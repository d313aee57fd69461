#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "core/base/side.h"
#include "core/tls/certificate_check.h"
#include "core/tls/context.h"
#include "core/tls/handle.h"
#include "core/tls/pki.h"
#include "core/tls/ssl_session.h"

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

/// Has the side sent (or got) a handshake message of this type?
bool sawMessage(const SessionLog& log, Side by, bool sent, std::byte type);

/// How this side checked its peer, with OpenSSL's verdict beside; nothing if it got no certificate.
std::optional<Verification> verificationBy(Side verifier, const Contexts& contexts, const SslSession& session,
                                           const SessionLog& log, std::chrono::sys_seconds now);

}  // namespace wiretale::tls
