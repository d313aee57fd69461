#include "core/tls/alert.h"

#include <algorithm>
#include <array>

namespace wiretale::tls {
namespace {

constexpr std::array kAlerts{
    AlertInfo{AlertCode::CloseNotify, "close_notify", "RFC 8446 §6.1"},
    AlertInfo{AlertCode::UnexpectedMessage, "unexpected_message", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::BadRecordMac, "bad_record_mac", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::RecordOverflow, "record_overflow", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::HandshakeFailure, "handshake_failure", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::BadCertificate, "bad_certificate", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::UnsupportedCertificate, "unsupported_certificate", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::CertificateRevoked, "certificate_revoked", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::CertificateExpired, "certificate_expired", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::CertificateUnknown, "certificate_unknown", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::IllegalParameter, "illegal_parameter", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::UnknownCa, "unknown_ca", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::AccessDenied, "access_denied", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::DecodeError, "decode_error", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::DecryptError, "decrypt_error", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::ProtocolVersion, "protocol_version", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::InsufficientSecurity, "insufficient_security", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::InternalError, "internal_error", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::InappropriateFallback, "inappropriate_fallback", "RFC 7507 §4"},
    AlertInfo{AlertCode::UserCanceled, "user_canceled", "RFC 8446 §6.1"},
    AlertInfo{AlertCode::NoRenegotiation, "no_renegotiation", "RFC 5246 §7.2.2"},
    AlertInfo{AlertCode::MissingExtension, "missing_extension", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::UnsupportedExtension, "unsupported_extension", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::UnrecognizedName, "unrecognized_name", "RFC 6066 §3"},
    AlertInfo{AlertCode::BadCertificateStatusResponse, "bad_certificate_status_response", "RFC 6066 §8"},
    AlertInfo{AlertCode::UnknownPskIdentity, "unknown_psk_identity", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::CertificateRequired, "certificate_required", "RFC 8446 §6.2"},
    AlertInfo{AlertCode::NoApplicationProtocol, "no_application_protocol", "RFC 7301 §3.2"},
};

}  // namespace

std::span<const AlertInfo> alerts() {
  return kAlerts;
}

std::string_view nameOf(AlertCode code) {
  const auto found = std::ranges::find(kAlerts, code, &AlertInfo::code);
  return found == kAlerts.end() ? "unknown" : found->name;
}

}  // namespace wiretale::tls
