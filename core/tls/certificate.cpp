#include "core/tls/certificate.h"

#include <string_view>

#include "core/tls/library.h"

namespace wiretale::tls {
namespace {

bool addNamePart(X509_NAME& name, const char* field, std::string_view text) {
  return X509_NAME_add_entry_by_txt(&name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(text.data()),
                                    static_cast<int>(text.size()), -1, 0) == 1;
}

bool addName(X509_NAME* name, const std::string& commonName) {
  return name != nullptr && addNamePart(*name, "O", "Wiretale") && addNamePart(*name, "CN", commonName);
}

/// "20260615120000Z"
bool setTime(ASN1_TIME* time, std::chrono::sys_seconds value) {
  return ASN1_TIME_set(time, value.time_since_epoch().count()) != nullptr;
}

bool addExtension(X509& certificate, X509V3_CTX& context, int nid, const std::string& value) {
  const Handle<X509_EXTENSION, X509_EXTENSION_free> extension{
      X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str())};
  return extension != nullptr && X509_add_ext(&certificate, extension.get(), -1) == 1;
}

bool addRoleExtensions(X509& certificate, X509V3_CTX& context, const CertificatePlan& plan) {
  if (plan.role == CertificateRole::Authority) {
    return addExtension(certificate, context, NID_basic_constraints, "critical,CA:TRUE") &&
           addExtension(certificate, context, NID_key_usage, "critical,keyCertSign,cRLSign");
  }
  const bool server = plan.role == CertificateRole::Server;
  // keyEncipherment is what TLS 1.2's RSA key exchange asks for.
  return addExtension(certificate, context, NID_basic_constraints, "critical,CA:FALSE") &&
         addExtension(certificate, context, NID_key_usage,
                      server ? "critical,digitalSignature,keyEncipherment" : "critical,digitalSignature") &&
         addExtension(certificate, context, NID_ext_key_usage, server ? "serverAuth" : "clientAuth") &&
         (!server || addExtension(certificate, context, NID_subject_alt_name, "DNS:" + plan.hostName));
}

bool addExtensions(X509& certificate, X509& issuer, const CertificatePlan& plan) {
  X509V3_CTX context{};
  X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
  return addRoleExtensions(certificate, context, plan) &&
         addExtension(certificate, context, NID_subject_key_identifier, "hash") &&
         (&issuer == &certificate || addExtension(certificate, context, NID_authority_key_identifier, "keyid:always"));
}

bool fill(X509& certificate, const CertificatePlan& plan, EVP_PKEY& key) {
  return X509_set_version(&certificate, X509_VERSION_3) == 1 &&
         ASN1_INTEGER_set(X509_get_serialNumber(&certificate), plan.serial) == 1 &&
         addName(X509_get_subject_name(&certificate), plan.subject) &&
         setTime(X509_getm_notBefore(&certificate), plan.notBefore) &&
         setTime(X509_getm_notAfter(&certificate), plan.notAfter) && X509_set_pubkey(&certificate, &key) == 1;
}

bool sign(X509& certificate, const CertificatePlan& plan, EVP_PKEY& key, Signer signer) {
  X509& issuer = signer.certificate != nullptr ? *signer.certificate : certificate;
  EVP_PKEY& signingKey = signer.certificate != nullptr ? *signer.key : key;
  return X509_set_issuer_name(&certificate, X509_get_subject_name(&issuer)) == 1 &&
         addExtensions(certificate, issuer, plan) && X509_sign(&certificate, &signingKey, EVP_sha256()) > 0;
}

}  // namespace

tl::expected<CertificateHandle, Phrase> makeCertificate(const CertificatePlan& plan, EVP_PKEY& key, Signer signer) {
  const auto context = library();
  if (!context) return tl::unexpected(context.error());
  CertificateHandle certificate{X509_new_ex(*context, nullptr)};
  if (certificate == nullptr || !fill(*certificate, plan, key) || !sign(*certificate, plan, key, signer)) {
    return tl::unexpected(openSslFailed("X509_sign"));
  }
  return certificate;
}

Bytes encoded(const X509& certificate) {
  Bytes bytes(static_cast<std::size_t>(i2d_X509(&certificate, nullptr)));
  auto* place = reinterpret_cast<unsigned char*>(bytes.data());
  i2d_X509(&certificate, &place);
  return bytes;
}

Bytes encodedPrivate(const EVP_PKEY& key) {
  const Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free> info{EVP_PKEY2PKCS8(&key)};
  if (info == nullptr) return {};
  Bytes bytes(static_cast<std::size_t>(i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr)));
  auto* place = reinterpret_cast<unsigned char*>(bytes.data());
  i2d_PKCS8_PRIV_KEY_INFO(info.get(), &place);
  return bytes;
}

}  // namespace wiretale::tls
