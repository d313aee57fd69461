#include "core/tls/verification.h"

#include <algorithm>
#include <ctime>

#include <fmt/format.h>

namespace wiretale::tls {
namespace {

std::string nameText(const X509_NAME* name) {
  const BioHandle out(BIO_new(BIO_s_mem()));
  X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253);
  char* text = nullptr;
  const long size = BIO_get_mem_data(out.get(), &text);
  return {text, static_cast<std::size_t>(size)};
}

/// "2026-06-15 12:00:00"
std::string timeText(const std::tm& parts) {
  return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday,
                     parts.tm_hour, parts.tm_min, parts.tm_sec);
}

std::string timeText(const ASN1_TIME* time) {
  std::tm parts{};
  ASN1_TIME_to_tm(time, &parts);
  return timeText(parts);
}

std::string timeText(std::time_t seconds) {
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  return timeText(parts);
}

std::string subjectOf(const X509& certificate) {
  return nameText(X509_get_subject_name(&certificate));
}

/// "ecdsa-with-SHA256"
std::string signatureText(const X509& certificate) {
  return OBJ_nid2ln(X509_get_signature_nid(&certificate));
}

/// "EC, 256 bits"
std::string keyText(const X509& certificate) {
  const EVP_PKEY* const key = X509_get0_pubkey(&certificate);
  return fmt::format("{}, {} bits", EVP_PKEY_get0_type_name(key), EVP_PKEY_get_bits(key));
}

/// "CA, keyCertSign": what a certificate says that it is allowed to do.
std::string rightsText(X509& certificate) {
  std::string text = X509_check_ca(&certificate) == 1 ? "CA" : "";
  if ((X509_get_key_usage(&certificate) & KU_KEY_CERT_SIGN) != 0)
    text += text.empty() ? "keyCertSign" : ", keyCertSign";
  return text;
}

std::string purposeText(X509& certificate) {
  const std::uint32_t usage = X509_get_extended_key_usage(&certificate);
  std::string text = (usage & XKU_SSL_SERVER) != 0 ? "serverAuth" : "";
  if ((usage & XKU_SSL_CLIENT) != 0) text += text.empty() ? "clientAuth" : ", clientAuth";
  return text;
}

std::string hostNames(const X509& certificate) {
  const Handle<GENERAL_NAMES, GENERAL_NAMES_free> names{
      static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(&certificate, NID_subject_alt_name, nullptr, nullptr))};
  std::string list;
  for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
    int type = 0;
    const void* const value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(names.get(), i), &type);
    if (type != GEN_DNS) continue;
    const auto* const text = static_cast<const ASN1_STRING*>(value);
    list += list.empty() ? "" : ", ";
    list.append(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
                static_cast<std::size_t>(ASN1_STRING_length(text)));
  }
  return list;
}

bool hasIssued(X509& issuer, X509& certificate) {
  return X509_check_issued(&issuer, &certificate) == X509_V_OK;
}

/// Among those sent, then the trusted root; null if there is none.
X509* findIssuer(const VerificationTask& task, X509& certificate) {
  const bool ownIssuer = X509_NAME_cmp(X509_get_subject_name(&certificate), X509_get_issuer_name(&certificate)) == 0;
  if (ownIssuer) return &certificate;
  for (const CertificateHandle& candidate : task.shown.above) {
    if (hasIssued(*candidate, certificate)) return candidate.get();
  }
  return hasIssued(task.trusted, certificate) ? &task.trusted : nullptr;
}

CertificateAnswer askValidity(const X509& certificate, std::chrono::sys_seconds now) {
  std::time_t seconds = now.time_since_epoch().count();
  const ASN1_TIME* const from = X509_get0_notBefore(&certificate);
  const ASN1_TIME* const to = X509_get0_notAfter(&certificate);
  return {.question = CertificateQuestion::Validity,
          .passed = X509_cmp_time(from, &seconds) < 0 && X509_cmp_time(to, &seconds) > 0,
          .seen = timeText(from) + " … " + timeText(to),
          .expected = timeText(seconds)};
}

void askLeaf(const VerificationTask& task, X509& certificate, std::vector<CertificateAnswer>& answers) {
  const bool server = !task.hostName.empty();
  const int purpose = server ? X509_PURPOSE_SSL_SERVER : X509_PURPOSE_SSL_CLIENT;
  answers.push_back({.question = CertificateQuestion::Purpose,
                     .passed = X509_check_purpose(&certificate, purpose, 0) == 1,
                     .seen = purposeText(certificate),
                     .expected = server ? "serverAuth" : "clientAuth"});
  if (!server) return;
  answers.push_back(
      {.question = CertificateQuestion::Name,
       .passed = X509_check_host(&certificate, task.hostName.data(), task.hostName.size(), 0, nullptr) == 1,
       .seen = hostNames(certificate),
       .expected = task.hostName});
}

void askIssuer(X509& certificate, X509* issuer, CertificateCheck& check) {
  check.answers.push_back({.question = CertificateQuestion::Issuer,
                           .passed = issuer != nullptr,
                           .seen = check.issuer,
                           .expected = issuer != nullptr ? subjectOf(*issuer) : ""});
  if (issuer == nullptr) return;
  check.answers.push_back({.question = CertificateQuestion::Signature,
                           .passed = X509_verify(&certificate, X509_get0_pubkey(issuer)) == 1,
                           .seen = signatureText(certificate),
                           .expected = keyText(*issuer)});
}

CertificateAnswer askAuthority(X509& certificate) {
  return {.question = CertificateQuestion::Authority,
          .passed = X509_check_ca(&certificate) == 1 && (X509_get_key_usage(&certificate) & KU_KEY_CERT_SIGN) != 0,
          .seen = rightsText(certificate),
          .expected = "CA, keyCertSign"};
}

CertificateCheck checkOne(const VerificationTask& task, X509& certificate, X509* issuer, int depth) {
  CertificateCheck check{.depth = depth,
                         .subject = subjectOf(certificate),
                         .issuer = nameText(X509_get_issuer_name(&certificate)),
                         .sent = &certificate != &task.trusted};
  askIssuer(certificate, issuer, check);
  check.answers.push_back(askValidity(certificate, task.now));
  if (depth == 0) {
    askLeaf(task, certificate, check.answers);
  } else {
    check.answers.push_back(askAuthority(certificate));
  }
  if (issuer == &certificate) {
    check.answers.push_back({.question = CertificateQuestion::TrustAnchor,
                             .passed = X509_cmp(&certificate, &task.trusted) == 0,
                             .seen = check.subject,
                             .expected = subjectOf(task.trusted)});
  }
  return check;
}

}  // namespace

std::vector<CertificateCheck> checkChain(const VerificationTask& task) {
  constexpr int kLongest = 8;
  std::vector<CertificateCheck> chain;
  X509* certificate = task.shown.leaf.get();
  for (int depth = 0; certificate != nullptr && depth < kLongest; ++depth) {
    X509* const issuer = findIssuer(task, *certificate);
    chain.push_back(checkOne(task, *certificate, issuer, depth));
    if (issuer == certificate) break;
    certificate = issuer;
  }
  return chain;
}

bool sawMessage(const SessionLog& log, Side by, bool sent, std::byte type) {
  return std::ranges::any_of(log.messages, [&](const Message& message) {
    return message.by == by && message.sent == sent && message.contentType == 22 && message.bytes.front() == type;
  });
}

std::optional<Verification> verificationBy(Side verifier, const Contexts& contexts, const SslSession& session,
                                           const SessionLog& log, std::chrono::sys_seconds now) {
  constexpr std::byte kCertificate{11};
  const auto& shown = contexts.pki().credentials[otherSide(verifier)];
  if (!shown || !sawMessage(log, verifier, false, kCertificate)) return std::nullopt;
  const Observer::Complaint complaint = session.observer().complaint();
  return Verification{.chain = checkChain({.shown = *shown,
                                           .trusted = *contexts.pki().root,
                                           .now = now,
                                           .hostName = verifier == Side::Client ? contexts.config().serverName : ""}),
                      .error = complaint.error,
                      .errorText = X509_verify_cert_error_string(complaint.error),
                      .errorDepth = complaint.depth};
}

}  // namespace wiretale::tls
