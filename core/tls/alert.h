#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wiretale::tls {

/// What an alert says. OpenSSL's own texts have gaps, so these are the RFC's.
enum class AlertCode : std::uint8_t {
  CloseNotify = 0,
  UnexpectedMessage = 10,
  BadRecordMac = 20,
  RecordOverflow = 22,
  HandshakeFailure = 40,
  BadCertificate = 42,
  UnsupportedCertificate = 43,
  CertificateRevoked = 44,
  CertificateExpired = 45,
  CertificateUnknown = 46,
  IllegalParameter = 47,
  UnknownCa = 48,
  AccessDenied = 49,
  DecodeError = 50,
  DecryptError = 51,
  ProtocolVersion = 70,
  InsufficientSecurity = 71,
  InternalError = 80,
  InappropriateFallback = 86,
  UserCanceled = 90,
  NoRenegotiation = 100,
  MissingExtension = 109,
  UnsupportedExtension = 110,
  UnrecognizedName = 112,
  BadCertificateStatusResponse = 113,
  UnknownPskIdentity = 115,
  CertificateRequired = 116,
  NoApplicationProtocol = 120,
};

enum class AlertLevel : std::uint8_t { Warning = 1, Fatal = 2 };

struct Alert {
  AlertLevel level = AlertLevel::Fatal;
  AlertCode code = AlertCode::CloseNotify;

  bool operator==(const Alert&) const = default;
};

struct AlertInfo {
  AlertCode code;
  std::string_view name;     ///< "bad_record_mac"
  std::string_view section;  ///< where it is defined: "RFC 8446 §6.2"
};

/// By code, ascending.
std::span<const AlertInfo> alerts();
/// "bad_record_mac"; "unknown" for a code that no RFC defines.
std::string_view nameOf(AlertCode code);

}  // namespace wiretale::tls
