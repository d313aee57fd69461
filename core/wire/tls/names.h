#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/wire/field_walk.h"

namespace wiretale::wire::tls {

enum class ContentType : std::uint8_t {
  ChangeCipherSpec = 20,
  Alert = 21,
  Handshake = 22,
  ApplicationData = 23,
  Heartbeat = 24,
};

enum class HandshakeType : std::uint8_t {
  HelloRequest = 0,
  ClientHello = 1,
  ServerHello = 2,
  HelloVerifyRequest = 3,
  NewSessionTicket = 4,
  EndOfEarlyData = 5,
  EncryptedExtensions = 8,
  Certificate = 11,
  ServerKeyExchange = 12,
  CertificateRequest = 13,
  ServerHelloDone = 14,
  CertificateVerify = 15,
  ClientKeyExchange = 16,
  Finished = 20,
  CertificateStatus = 22,
  KeyUpdate = 24,
  MessageHash = 254,
};

/// "Handshake", "Application Data"; empty if there is no such type.
std::string_view contentTypeName(std::uint32_t type);
/// "ClientHello", "Finished"; empty if there is no such message.
std::string_view handshakeTypeName(std::uint32_t type);
/// "TLS 1.2"; empty if there is no such version.
std::string_view versionName(std::uint32_t version);

// What numbers of the protocol are called in IANA's registries, and what they mean.
Reading contentTypeReading(std::uint32_t type);
Reading handshakeTypeReading(std::uint32_t type);
Reading versionReading(std::uint32_t version);
Reading groupReading(std::uint32_t group);
Reading signatureSchemeReading(std::uint32_t scheme);
Reading alertLevelReading(std::uint32_t level);
Reading alertReading(std::uint32_t description);

/// "x25519"; empty if unknown here.
std::string_view groupName(std::uint32_t group);
/// "handshake_failure"; empty if there is no such alert.
std::string_view alertName(std::uint32_t description);

/// RFC 8701: a value made up so that servers learn to ignore what they do not know.
bool isGrease(std::uint32_t code);

/// "0x1301 TLS_AES_128_GCM_SHA256": a code of two bytes and its name; of a GREASE value that it is one.
Reading codeReading(std::uint32_t code, std::string_view name, const char* meaning);
/// "22 Handshake": a code of one byte and its name.
std::string numberAndName(std::uint32_t code, std::string_view name);

/// "32", with no meaning; for small numbers that say enough.
Reading plainNumber(std::uint32_t value);

}  // namespace wiretale::wire::tls
