#include <algorithm>
#include <array>

#include "core/wire/tls/alert_table.h"
#include "core/wire/tls/names.h"

namespace wiretale::wire::tls {
namespace {

constexpr const char* kReserved = "An alert of old versions that is no longer sent.";

/// RFC 8446 §6, RFC 5246 §7.2, and what later documents added (IANA, TLS Alerts).
constexpr std::array<AlertRow, 37> kAlerts{{
    {0, "close_notify", "The sender will send nothing more: the orderly end.", "RFC 8446 §6.1"},
    {10, "unexpected_message", "A message came that does not belong here.", "RFC 8446 §6.2"},
    {20, "bad_record_mac", "A record could not be decrypted or was changed on the way.", "RFC 8446 §6.2"},
    {21, "decryption_failed", kReserved, "RFC 5246 §7.2"},
    {22, "record_overflow", "A record was longer than is allowed.", "RFC 8446 §6.2"},
    {30, "decompression_failure", kReserved, "RFC 5246 §7.2"},
    {40, "handshake_failure", "There is nothing that both sides can do: no common suite, group or signature.",
     "RFC 8446 §6.2"},
    {41, "no_certificate", kReserved, "RFC 5246 §7.2"},
    {42, "bad_certificate", "A certificate is damaged, is for another host, or has a signature that is wrong.",
     "RFC 8446 §6.2"},
    {43, "unsupported_certificate", "A certificate is of a kind that cannot be used.", "RFC 8446 §6.2"},
    {44, "certificate_revoked", "The authority has taken the certificate back.", "RFC 8446 §6.2"},
    {45, "certificate_expired", "The certificate is no longer valid, or not at this time.", "RFC 8446 §6.2"},
    {46, "certificate_unknown", "The certificate was not accepted for another reason.", "RFC 8446 §6.2"},
    {47, "illegal_parameter", "A field of the handshake has a value that is not allowed or does not fit the others.",
     "RFC 8446 §6.2"},
    {48, "unknown_ca", "The chain of certificates leads to no authority that the sender of this trusts.",
     "RFC 8446 §6.2"},
    {49, "access_denied", "The certificate is good, but its owner may not come in.", "RFC 8446 §6.2"},
    {50, "decode_error", "A message could not be read: a length is wrong, or something is missing.", "RFC 8446 §6.2"},
    {51, "decrypt_error", "A signature, a Finished or a binder is wrong.", "RFC 8446 §6.2"},
    {52, "too_many_cids_requested", "Too many connection IDs were asked for.", "RFC 9147 §9"},
    {60, "export_restriction", kReserved, "RFC 5246 §7.2"},
    {70, "protocol_version", "There is no version that both sides speak.", "RFC 8446 §6.2"},
    {71, "insufficient_security", "The server wants stronger ciphers than the client offers.", "RFC 8446 §6.2"},
    {80, "internal_error", "Something failed at the sender that has nothing to do with the other side.",
     "RFC 8446 §6.2"},
    {86, "inappropriate_fallback", "The client came with a lower version than needed: perhaps somebody made it do so.",
     "RFC 7507 §4"},
    {90, "user_canceled", "The user ended the handshake.", "RFC 8446 §6.1"},
    {100, "no_renegotiation", "The sender does not want a new handshake.", "RFC 5246 §7.2.2"},
    {109, "missing_extension", "An extension that is needed is not there.", "RFC 8446 §6.2"},
    {110, "unsupported_extension", "The answer has an extension that nobody asked for.", "RFC 8446 §6.2"},
    {111, "certificate_unobtainable", "A certificate could not be fetched from the address that was given.",
     "RFC 6066 §9"},
    {112, "unrecognized_name", "The server does not know the host that the client wants.", "RFC 6066 §3"},
    {113, "bad_certificate_status_response", "What was said about the certificate's revocation is wrong.",
     "RFC 6066 §8"},
    {114, "bad_certificate_hash_value", "A certificate is not the one whose hash was given.", "RFC 6066 §9"},
    {115, "unknown_psk_identity", "The server does not know the shared secret that the client named.", "RFC 8446 §6.2"},
    {116, "certificate_required", "The server wanted a certificate from the client and got none.", "RFC 8446 §6.2"},
    {117, "general_error", "Something is wrong that no other alert names.", ""},
    {120, "no_application_protocol", "None of the protocols that the client offers is spoken by the server.",
     "RFC 7301 §3.2"},
    {121, "ech_required", "The server could not read the encrypted ClientHello.", ""},
}};

const AlertRow* find(std::uint32_t code) {
  const auto found =
      std::find_if(kAlerts.begin(), kAlerts.end(), [code](const AlertRow& row) { return row.code == code; });
  return found == kAlerts.end() ? nullptr : &*found;
}

}  // namespace

std::span<const AlertRow> alertRows() {
  return kAlerts;
}

std::string_view alertName(std::uint32_t description) {
  const AlertRow* alert = find(description);
  return alert == nullptr ? std::string_view{} : alert->name;
}

Reading alertReading(std::uint32_t description) {
  const AlertRow* alert = find(description);
  return {numberAndName(description, alertName(description)),
          alert == nullptr ? "An alert that does not exist." : alert->meaning};
}

Reading alertLevelReading(std::uint32_t level) {
  switch (level) {
    case 1:
      return {"1 warning", "The connection may go on."};
    case 2:
      return {"2 fatal", "The connection ends here."};
    default:
      return {numberAndName(level, {}), "A level that does not exist."};
  }
}

}  // namespace wiretale::wire::tls
