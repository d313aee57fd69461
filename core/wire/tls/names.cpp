#include "core/wire/tls/names.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace wiretale::wire::tls {
namespace {

struct Row {
  std::uint32_t code;
  std::string_view name;
  const char* meaning;
};

template <std::size_t Size>
const Row* rowOf(const std::array<Row, Size>& rows, std::uint32_t code) {
  const auto found = std::find_if(rows.begin(), rows.end(), [code](const Row& row) { return row.code == code; });
  return found == rows.end() ? nullptr : &*found;
}

template <std::size_t Size>
std::string_view nameOf(const std::array<Row, Size>& rows, std::uint32_t code) {
  const Row* row = rowOf(rows, code);
  return row == nullptr ? std::string_view{} : row->name;
}

template <std::size_t Size>
const char* meaningOf(const std::array<Row, Size>& rows, std::uint32_t code, const char* unknown) {
  const Row* row = rowOf(rows, code);
  return row == nullptr ? unknown : row->meaning;
}

constexpr std::array<Row, 5> kContentTypes{{
    {20, "ChangeCipherSpec", "What follows from this side is encrypted; in TLS 1.3 it says nothing."},
    {21, "Alert", "A warning, an error, or the end of the connection."},
    {22, "Handshake", "Messages that agree on keys and prove who the server is."},
    {23, "Application Data", "What the applications say, encrypted; in TLS 1.3 every other encrypted message too."},
    {24, "Heartbeat", "A sign of life, hardly used (RFC 6520)."},
}};

constexpr std::array<Row, 17> kHandshakeTypes{{
    {0, "HelloRequest", "The server asks for a new handshake."},
    {1, "ClientHello", "The client says what it can do; the first message of all."},
    {2, "ServerHello", "The server chooses from what the client offered."},
    {3, "HelloVerifyRequest", "The server has the client prove its address, before it spends work on it."},
    {4, "NewSessionTicket", "With this ticket the client can take up the session again later."},
    {5, "EndOfEarlyData", "The client's early data end here; the next message has other keys."},
    {8, "EncryptedExtensions", "The server's answers that need not be seen by others; the first encrypted message."},
    {11, "Certificate", "Who the sender is, as an authority signed it."},
    {12, "ServerKeyExchange", "The server's share of the key, signed if it proves itself by a certificate."},
    {13, "CertificateRequest", "The server wants to know who the client is."},
    {14, "ServerHelloDone", "The server has said what it had to say, and waits for the client."},
    {15, "CertificateVerify", "Proves that the sender has the private key of its certificate."},
    {16, "ClientKeyExchange", "What the server needs from the client to compute the keys."},
    {20, "Finished", "Proves that nobody changed the handshake and that the keys are the same."},
    {22, "CertificateStatus", "Says whether the certificate was revoked, so that the client need not ask."},
    {24, "KeyUpdate", "The sender's next record is encrypted with new keys."},
    {254, "message_hash", "Stands for the first ClientHello in the transcript after a HelloRetryRequest."},
}};

constexpr const char* kOldVersion = "An old version that is no longer secure (RFC 8996).";

constexpr std::array<Row, 8> kVersions{{
    {0x0300, "SSL 3.0", "The forerunner of TLS; forbidden (RFC 7568)."},
    {0x0301, "TLS 1.0", kOldVersion},
    {0x0302, "TLS 1.1", kOldVersion},
    {0x0303, "TLS 1.2", "Still secure with the right suites, and widely used."},
    {0x0304, "TLS 1.3", "The newest version."},
    {0xFEFF, "DTLS 1.0", kOldVersion},
    {0xFEFD, "DTLS 1.2", "TLS 1.2 for datagrams; versions of DTLS count downwards."},
    {0xFEFC, "DTLS 1.3", "TLS 1.3 for datagrams; versions of DTLS count downwards."},
}};

constexpr const char* kNistCurve = "A curve of NIST for ECDHE.";
constexpr const char* kBrainpool = "A Brainpool curve for ECDHE.";
constexpr const char* kOldCurve = "An old curve; TLS 1.3 does not allow it.";
constexpr const char* kFiniteField = "Diffie-Hellman with a prime that RFC 7919 names.";

constexpr std::array<Row, 40> kGroups{{
    {1, "sect163k1", kOldCurve},
    {2, "sect163r1", kOldCurve},
    {3, "sect163r2", kOldCurve},
    {4, "sect193r1", kOldCurve},
    {5, "sect193r2", kOldCurve},
    {6, "sect233k1", kOldCurve},
    {7, "sect233r1", kOldCurve},
    {8, "sect239k1", kOldCurve},
    {9, "sect283k1", kOldCurve},
    {10, "sect283r1", kOldCurve},
    {11, "sect409k1", kOldCurve},
    {12, "sect409r1", kOldCurve},
    {13, "sect571k1", kOldCurve},
    {14, "sect571r1", kOldCurve},
    {15, "secp160k1", kOldCurve},
    {16, "secp160r1", kOldCurve},
    {17, "secp160r2", kOldCurve},
    {18, "secp192k1", kOldCurve},
    {19, "secp192r1", kOldCurve},
    {20, "secp224k1", kOldCurve},
    {21, "secp224r1", kOldCurve},
    {22, "secp256k1", kOldCurve},
    {23, "secp256r1", kNistCurve},
    {24, "secp384r1", kNistCurve},
    {25, "secp521r1", kNistCurve},
    {26, "brainpoolP256r1", kBrainpool},
    {27, "brainpoolP384r1", kBrainpool},
    {28, "brainpoolP512r1", kBrainpool},
    {29, "x25519", "A fast curve for ECDHE; its public values have 32 bytes."},
    {30, "x448", "A strong curve for ECDHE; its public values have 56 bytes."},
    {31, "brainpoolP256r1tls13", kBrainpool},
    {32, "brainpoolP384r1tls13", kBrainpool},
    {33, "brainpoolP512r1tls13", kBrainpool},
    {256, "ffdhe2048", kFiniteField},
    {257, "ffdhe3072", kFiniteField},
    {258, "ffdhe4096", kFiniteField},
    {259, "ffdhe6144", kFiniteField},
    {260, "ffdhe8192", kFiniteField},
    {0x11EC, "X25519MLKEM768", "ECDHE together with a key exchange that withstands quantum computers."},
    {0xFF01, "arbitrary_explicit_prime_curves", kOldCurve},
}};

constexpr const char* kPkcs1 = "RSA with the older padding PKCS #1 v1.5; in TLS 1.3 only within certificates.";
constexpr const char* kEcdsa = "ECDSA; in TLS 1.3 the curve belongs to the name.";
constexpr const char* kPss = "RSA with the padding PSS, which TLS 1.3 demands.";
constexpr const char* kSha1 = "A signature over SHA-1, which is broken.";
constexpr const char* kDsa = "DSA, which TLS 1.3 has dropped.";
constexpr const char* kSha224 = "A signature over SHA-224, which TLS 1.3 has dropped.";

constexpr std::array<Row, 25> kSignatureSchemes{{
    {0x0201, "rsa_pkcs1_sha1", kSha1},
    {0x0202, "dsa_sha1", kSha1},
    {0x0203, "ecdsa_sha1", kSha1},
    {0x0301, "rsa_pkcs1_sha224", kSha224},
    {0x0302, "dsa_sha224", kSha224},
    {0x0303, "ecdsa_sha224", kSha224},
    {0x0401, "rsa_pkcs1_sha256", kPkcs1},
    {0x0402, "dsa_sha256", kDsa},
    {0x0403, "ecdsa_secp256r1_sha256", kEcdsa},
    {0x0501, "rsa_pkcs1_sha384", kPkcs1},
    {0x0502, "dsa_sha384", kDsa},
    {0x0503, "ecdsa_secp384r1_sha384", kEcdsa},
    {0x0601, "rsa_pkcs1_sha512", kPkcs1},
    {0x0602, "dsa_sha512", kDsa},
    {0x0603, "ecdsa_secp521r1_sha512", kEcdsa},
    {0x0804, "rsa_pss_rsae_sha256", kPss},
    {0x0805, "rsa_pss_rsae_sha384", kPss},
    {0x0806, "rsa_pss_rsae_sha512", kPss},
    {0x0807, "ed25519", "A signature on an Edwards curve: fast, and the same for the same message."},
    {0x0808, "ed448", "A signature on an Edwards curve: fast, and the same for the same message."},
    {0x0809, "rsa_pss_pss_sha256", kPss},
    {0x080A, "rsa_pss_pss_sha384", kPss},
    {0x080B, "rsa_pss_pss_sha512", kPss},
    {0x081A, "ecdsa_brainpoolP256r1tls13_sha256", kEcdsa},
    {0x081B, "ecdsa_brainpoolP384r1tls13_sha384", kEcdsa},
}};

}  // namespace

std::string_view contentTypeName(std::uint32_t type) {
  return nameOf(kContentTypes, type);
}

std::string_view handshakeTypeName(std::uint32_t type) {
  return nameOf(kHandshakeTypes, type);
}

std::string_view versionName(std::uint32_t version) {
  return nameOf(kVersions, version);
}

std::string_view groupName(std::uint32_t group) {
  return nameOf(kGroups, group);
}

Reading contentTypeReading(std::uint32_t type) {
  return {numberAndName(type, contentTypeName(type)),
          meaningOf(kContentTypes, type, "A type of record that does not exist.")};
}

Reading handshakeTypeReading(std::uint32_t type) {
  return {numberAndName(type, handshakeTypeName(type)), meaningOf(kHandshakeTypes, type, "A message unknown here.")};
}

Reading versionReading(std::uint32_t version) {
  return codeReading(version, versionName(version), meaningOf(kVersions, version, "A version unknown here."));
}

Reading groupReading(std::uint32_t group) {
  return codeReading(group, groupName(group), meaningOf(kGroups, group, "A group unknown here."));
}

Reading signatureSchemeReading(std::uint32_t scheme) {
  return codeReading(scheme, nameOf(kSignatureSchemes, scheme),
                     meaningOf(kSignatureSchemes, scheme, "A signature scheme unknown here."));
}

bool isGrease(std::uint32_t code) {
  return code <= 0xFFFF && (code & 0x0F0F) == 0x0A0A && code >> 8 == (code & 0xFF);
}

Reading codeReading(std::uint32_t code, std::string_view name, const char* meaning) {
  if (isGrease(code)) {
    return {fmt::format("0x{:04x} GREASE", code), "Made up, so that servers learn to ignore what they do not know."};
  }
  return {fmt::format("0x{:04x}{}{}", code, name.empty() ? "" : " ", name), meaning};
}

std::string numberAndName(std::uint32_t code, std::string_view name) {
  return fmt::format("{}{}{}", code, name.empty() ? "" : " ", name);
}

Reading plainNumber(std::uint32_t value) {
  return {fmt::format("{}", value), {}};
}

}  // namespace wiretale::wire::tls
