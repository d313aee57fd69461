#include "core/wire/tls/extensions.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/wire/tls/names.h"

namespace wiretale::wire::tls {
namespace {

void walkUnknown(FieldWalk& walk, Place) {
  walk.bytes(walk.left(), {"Data", "RFC 8446 §4.2"}, "Not taken apart here.");
}

struct Row {
  std::uint16_t type;
  const char* name;
  const char* rfc;
  const char* meaning;
  void (*walk)(FieldWalk&, Place);
};

/// IANA, TLS ExtensionType Values.
constexpr std::array<Row, 30> kRows{{
    {0, "server_name", "RFC 6066 §3", "Which host is wanted, since one address can serve many.", walkServerName},
    {1, "max_fragment_length", "RFC 6066 §4", "The client has little memory and wants short records.",
     walkMaxFragmentLength},
    {5, "status_request", "RFC 6066 §8", "Proof that the certificate was not revoked comes along with it.",
     walkStatusRequest},
    {10, "supported_groups", "RFC 8446 §4.2.7", "Curves and groups in which keys can be agreed upon, favourites first.",
     walkSupportedGroups},
    {11, "ec_point_formats", "RFC 8422 §5.1.2", "How points of a curve may be written; not used by TLS 1.3.",
     walkPointFormats},
    {13, "signature_algorithms", "RFC 8446 §4.2.3", "Signatures that the sender can check, favourites first.",
     walkSignatureAlgorithms},
    {14, "use_srtp", "RFC 5764 §4.1.1", "Keys for audio and video shall come from this handshake.", walkUnknown},
    {15, "heartbeat", "RFC 6520 §2", "Signs of life may be sent.", walkUnknown},
    {16, "application_layer_protocol_negotiation", "RFC 7301 §3.1",
     "Which protocol is spoken inside, agreed upon without another round trip.", walkAlpn},
    {18, "signed_certificate_timestamp", "RFC 6962 §3.3.1", "Proof that the certificate stands in a public log.",
     walkUnknown},
    {21, "padding", "RFC 7685 §3", "Fills the hello up to a length that old devices do not stumble over.", walkPadding},
    {22, "encrypt_then_mac", "RFC 7366 §2", "CBC suites compute the MAC over what is encrypted, which is safer.",
     walkNothing},
    {23, "extended_master_secret", "RFC 7627 §5.1",
     "The master secret depends on the whole handshake, not only on randoms.", walkNothing},
    {24, "token_binding", "RFC 8472 §2", "Tokens of the application are tied to the client's key.", walkUnknown},
    {27, "compress_certificate", "RFC 8879 §3", "Certificates may be sent compressed.", walkUnknown},
    {28, "record_size_limit", "RFC 8449 §4", "How long the records may be that the sender is to receive.", walkUnknown},
    {34, "delegated_credential", "RFC 9345 §4.1", "Short-lived keys may stand in for the certificate's.", walkUnknown},
    {35, "session_ticket", "RFC 5077 §3.2", "The server may give its session to the client to keep, encrypted.",
     walkSessionTicket},
    {41, "pre_shared_key", "RFC 8446 §4.2.11",
     "A secret from an earlier session is used again; always the last extension.", walkPreSharedKey},
    {42, "early_data", "RFC 8446 §4.2.10", "The client may send data at once, before the server has answered.",
     walkEarlyData},
    {43, "supported_versions", "RFC 8446 §4.2.1", "The true versions; the field Version is only for old devices.",
     walkSupportedVersions},
    {44, "cookie", "RFC 8446 §4.2.2",
     "The client sends back what the server gave it, so that the server need not remember.", walkCookie},
    {45, "psk_key_exchange_modes", "RFC 8446 §4.2.9", "How a secret from an earlier session may be used.",
     walkPskModes},
    {47, "certificate_authorities", "RFC 8446 §4.2.4", "Authorities that the sender trusts.",
     walkCertificateAuthorities},
    {48, "oid_filters", "RFC 8446 §4.2.5", "What the client's certificate has to contain.", walkUnknown},
    {49, "post_handshake_auth", "RFC 8446 §4.2.6", "The server may ask for the client's certificate later.",
     walkNothing},
    {50, "signature_algorithms_cert", "RFC 8446 §4.2.3", "Signatures within certificates that the sender can check.",
     walkSignatureAlgorithms},
    {51, "key_share", "RFC 8446 §4.2.8", "Public values of a key exchange, sent at once to save a round trip.",
     walkKeyShare},
    {0xFE0D, "encrypted_client_hello", "RFC 9849", "The true hello is inside, encrypted.", walkUnknown},
    {0xFF01, "renegotiation_info", "RFC 5746 §3.2", "Ties a new handshake to the one before; empty in the first.",
     walkRenegotiationInfo},
}};

constexpr Row kUnknown{0, "", "RFC 8446 §4.2", "An extension unknown here.", walkUnknown};

const Row& rowOf(std::uint32_t type) {
  const auto found = std::find_if(kRows.begin(), kRows.end(), [type](const Row& row) { return row.type == type; });
  return found == kRows.end() ? kUnknown : *found;
}

std::string titleOf(const Row& row, std::uint32_t type) {
  if (*row.name != '\0') return std::string("Extension: ") + row.name;
  return isGrease(type) ? "Extension: GREASE" : "Extension: " + std::to_string(type);
}

void walkExtension(FieldWalk& walk, Place place) {
  const bool named = walk.left() >= 2;
  const std::uint32_t type = named ? read16(walk.rest(), 0) : 0;
  const Row& row = named ? rowOf(type) : kUnknown;
  const std::string title = named ? titleOf(row, type) : "Extension";
  walk.group({title.c_str(), row.rfc}, {{}, row.meaning}, [&] {
    walk.number(2, {"Type", row.rfc}, [&](std::uint32_t value) { return Reading{numberAndName(value, row.name), {}}; });
    const std::size_t length = walk.readLength(2, {"Length", row.rfc});
    walk.scope(length, [&] { row.walk(walk, place); });
  });
}

}  // namespace

std::string_view extensionName(std::uint32_t type) {
  return rowOf(type).name;
}

void walkExtensions(FieldWalk& walk, Place place, const char* rfc) {
  const bool mayBeMissing = place == Place::ClientHello || place == Place::ServerHello;
  if (mayBeMissing && !walk.more()) return;
  walk.list(2, {"Extensions", rfc}, {}, [&] { walkExtension(walk, place); });
}

}  // namespace wiretale::wire::tls
