#pragma once

#include <cstdint>
#include <string_view>

#include "core/wire/field_walk.h"

namespace wiretale::wire::tls {

/// The message that has an extension: what it holds depends on it.
enum class Place : std::uint8_t {
  ClientHello,
  ServerHello,
  HelloRetryRequest,
  EncryptedExtensions,
  Certificate,
  CertificateRequest,
  NewSessionTicket,
};

/// "server_name"; empty if unknown here.
std::string_view extensionName(std::uint32_t type);

/// The list of extensions behind its length of two bytes. Nothing, where a hello of TLS 1.2 ends without one.
void walkExtensions(FieldWalk& walk, Place place, const char* rfc);

// What is in the single extensions; each takes the walk over exactly that.
void walkServerName(FieldWalk& walk, Place place);
void walkMaxFragmentLength(FieldWalk& walk, Place place);
void walkStatusRequest(FieldWalk& walk, Place place);
void walkSupportedGroups(FieldWalk& walk, Place place);
void walkPointFormats(FieldWalk& walk, Place place);
void walkSignatureAlgorithms(FieldWalk& walk, Place place);
void walkAlpn(FieldWalk& walk, Place place);
void walkPadding(FieldWalk& walk, Place place);
void walkNothing(FieldWalk& walk, Place place);
void walkSessionTicket(FieldWalk& walk, Place place);
void walkPreSharedKey(FieldWalk& walk, Place place);
void walkEarlyData(FieldWalk& walk, Place place);
void walkSupportedVersions(FieldWalk& walk, Place place);
void walkCookie(FieldWalk& walk, Place place);
void walkPskModes(FieldWalk& walk, Place place);
void walkCertificateAuthorities(FieldWalk& walk, Place place);
void walkKeyShare(FieldWalk& walk, Place place);
void walkRenegotiationInfo(FieldWalk& walk, Place place);

}  // namespace wiretale::wire::tls
