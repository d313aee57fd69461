#include "tests/interop/tls_names.h"

#include <algorithm>
#include <array>

namespace wiretale::testing {
namespace {

using enum Compared;

const std::vector<TlsName>& helloNames() {
  static const std::vector<TlsName> names{
      {"tls.record.content_type", {"Content Type"}, Number},
      {"tls.record.version", {"Legacy Record Version", "Version"}, Number},
      {"tls.record.epoch", {"Epoch"}, Number},
      {"tls.record.sequence_number", {"Sequence Number"}, Number},
      {"tls.record.length", {"Length"}, Number},
      {"tls.handshake.type", {"Message Type"}, Number},
      {"tls.handshake.length", {"Length"}, Number},
      {"tls.handshake.message_seq", {"Message Sequence"}, Number},
      {"tls.handshake.fragment_offset", {"Fragment Offset"}, Number},
      {"tls.handshake.fragment_length", {"Fragment Length"}, Number},
      {"tls.handshake.version", {"Version"}, Number},
      {"tls.handshake.random", {"Random"}, Bytes},
      {"tls.handshake.session_id_length", {"Session ID Length"}, Number},
      {"tls.handshake.session_id", {"Session ID"}, Bytes},
      {"tls.handshake.cookie_length", {"Cookie Length"}, Number},
      {"tls.handshake.cookie", {"Cookie"}, Bytes},
      {"tls.handshake.cipher_suites_length", {"Length"}, Number},
      {"tls.handshake.ciphersuite", {"Cipher Suite"}, Number},
      {"tls.handshake.comp_methods_length", {"Length"}, Number},
      {"tls.handshake.comp_method", {"Compression Method"}, Number},
      {"tls.handshake.extensions_length", {"Length"}, Number},
      {"tls.handshake.extension.type", {"Type"}, Number},
      {"tls.handshake.extension.len", {"Length"}, Number},
      {"tls.handshake.extension.data", {"Data", "Session Ticket"}, Place},
      {"tls.handshake.extensions_server_name_list_len", {"Length"}, Number},
      {"tls.handshake.extensions_server_name_type", {"Name Type"}, Number},
      {"tls.handshake.extensions_server_name_len", {"Server Name Length"}, Number},
      {"tls.handshake.extensions_server_name", {"Server Name"}, Text},
      {"tls.handshake.extensions_reneg_info_len", {"Renegotiated Connection Length"}, Number},
      {"tls.handshake.extensions_reneg_info", {"Renegotiated Connection"}, Bytes},
      {"tls.handshake.extensions_supported_groups_length", {"Length"}, Number},
      {"tls.handshake.extensions_supported_group", {"Named Group"}, Number},
      {"tls.handshake.extensions_ec_point_formats_length", {"Length"}, Number},
      {"tls.handshake.extensions_ec_point_format", {"EC Point Format"}, Number},
      {"tls.handshake.extensions_alpn_len", {"Length"}, Number},
      {"tls.handshake.extensions_alpn_str_len", {"Protocol Name Length"}, Number},
      {"tls.handshake.extensions_alpn_str", {"Protocol Name"}, Text},
      {"tls.handshake.extensions_padding_data", {"Padding"}, Bytes},
      {"tls.handshake.sig_hash_alg_len", {"Length"}, Number},
      {"tls.handshake.sig_hash_alg", {"Signature Scheme", "Signature Algorithm"}, Number},
      {"tls.record_size_limit", {"Data"}, Place},
  };
  return names;
}

const std::vector<TlsName>& tls13Names() {
  static const std::vector<TlsName> names{
      {"tls.handshake.extensions_key_share_client_length", {"Length"}, Number},
      {"tls.handshake.extensions_key_share_group", {"Group"}, Number},
      {"tls.handshake.extensions_key_share_key_exchange_length", {"Key Exchange Length"}, Number},
      {"tls.handshake.extensions_key_share_key_exchange", {"Key Exchange"}, Bytes},
      {"tls.handshake.extensions_key_share_selected_group", {"Selected Group"}, Number},
      {"tls.handshake.extensions.supported_versions_len", {"Length"}, Number},
      {"tls.handshake.extensions.supported_version", {"Supported Version", "Selected Version"}, Number},
      {"tls.extension.psk_ke_modes_length", {"Length"}, Number},
      {"tls.extension.psk_ke_mode", {"PSK Key Exchange Mode"}, Number},
      {"tls.handshake.extensions.psk.identities.length", {"Length"}, Number},
      {"tls.handshake.extensions.psk.identity.identity_length", {"Identity Length"}, Number},
      {"tls.handshake.extensions.psk.identity.identity", {"Identity"}, Bytes},
      {"tls.handshake.extensions.psk.identity.obfuscated_ticket_age", {"Obfuscated Ticket Age"}, Number},
      {"tls.handshake.extensions.psk.binders_len", {"Length"}, Number},
      {"tls.handshake.extensions.psk.identity.selected", {"Selected Identity"}, Number},
      {"tls.handshake.session_ticket_lifetime_hint", {"Ticket Lifetime", "Ticket Lifetime Hint"}, Number},
      {"tls.handshake.session_ticket_age_add", {"Ticket Age Add"}, Number},
      {"tls.handshake.session_ticket_nonce_length", {"Ticket Nonce Length"}, Number},
      {"tls.handshake.session_ticket_nonce", {"Ticket Nonce"}, Bytes},
      {"tls.handshake.session_ticket_length", {"Ticket Length"}, Number},
      {"tls.handshake.session_ticket", {"Ticket"}, Bytes},
      {"tls.early_data.max_early_data_size", {"Max Early Data Size"}, Number},
      {"tls.handshake.key_update.request_update", {"Request Update"}, Number},
  };
  return names;
}

const std::vector<TlsName>& proofNames() {
  static const std::vector<TlsName> names{
      {"tls.handshake.verify_data", {"Verify Data"}, Place},
      {"tls.handshake.certificate_request_context_length", {"Certificate Request Context Length"}, Number},
      {"tls.handshake.certificates_length", {"Length"}, Number},
      {"tls.handshake.certificate_length", {"Certificate Length"}, Number},
      {"tls.handshake.certificate", {"X.509 Certificate"}, Place},
      {"tls.handshake.client_cert_vrfy.sig_len", {"Signature Length"}, Number},
      {"tls.handshake.client_cert_vrfy.sig", {"Signature"}, Bytes},
      {"tls.handshake.server_curve_type", {"Curve Type"}, Number},
      {"tls.handshake.server_named_curve", {"Named Curve"}, Number},
      {"tls.handshake.server_point_len", {"Public Key Length"}, Number},
      {"tls.handshake.server_point", {"Public Key"}, Bytes},
      {"tls.handshake.client_point_len", {"Public Key Length"}, Number},
      {"tls.handshake.client_point", {"Public Key"}, Bytes},
      {"tls.handshake.sig_len", {"Signature Length"}, Number},
      {"tls.handshake.sig", {"Signature"}, Bytes},
      {"tls.handshake.cert_types_count", {"Length"}, Number},
      {"tls.handshake.cert_type", {"Certificate Type"}, Number},
      {"tls.handshake.dnames_len", {"Length"}, Number},
      {"tls.handshake.dname_len", {"Length"}, Number},
      {"tls.handshake.p_len", {"p Length"}, Number},
      {"tls.handshake.p", {"p"}, Bytes},
      {"tls.handshake.g_len", {"g Length"}, Number},
      {"tls.handshake.g", {"g"}, Bytes},
      {"tls.handshake.ys_len", {"Public Key Length"}, Number},
      {"tls.handshake.ys", {"Public Key"}, Bytes},
      {"tls.handshake.yc_len", {"Public Key Length"}, Number},
      {"tls.handshake.yc", {"Public Key"}, Bytes},
      {"tls.handshake.epms_len", {"Encrypted Pre-Master Secret Length"}, Number},
      {"tls.handshake.epms", {"Encrypted Pre-Master Secret"}, Bytes},
  };
  return names;
}

/// Wireshark shows the value of an element, Wiretale the whole of it: both end at the same byte.
const std::vector<TlsName>& certificateNames() {
  static const std::vector<TlsName> names{
      {"x509af.version", {"Version Number"}, Number},
      {"x509af.serialNumber", {"Serial Number"}, Bytes},
      {"x509af.algorithm.id", {"Algorithm"}, Text},
      {"x509if.oid", {"Attribute Type"}, Text},
      {"x509sat.printableString", {"commonName", "organizationName"}, Text},
      {"x509sat.uTF8String", {"commonName", "organizationName"}, Text},
      {"x509sat.CountryName", {"countryName"}, Text},
      {"x509af.utcTime", {"Not Before", "Not After"}, Place},
      {"pkcs1.modulus", {"Modulus"}, Bytes},
      {"pkcs1.publicExponent", {"Public Exponent"}, Number},
      {"pkcs1.namedCurve", {"Named Curve"}, Text},
      {"x509af.extension.id", {"Extension ID"}, Text},
      {"x509af.critical", {"Critical"}, Place},
      {"x509ce.dNSName", {"DNS Name"}, Text},
      {"x509ce.IPAddress.ipv4", {"IP Address"}, Text},
      {"x509ce.cA", {"CA"}, Place},
      {"x509ce.KeyUsage", {"Key Usage"}, Place},
      {"x509ce.KeyPurposeId", {"Key Purpose"}, Text},
      {"x509ce.SubjectKeyIdentifier", {"Key Identifier"}, Bytes},
      {"x509ce.keyIdentifier", {"Key Identifier"}, Bytes},
      {"x509af.encrypted", {"Signature Value"}, Bytes},
  };
  return names;
}

}  // namespace

const TlsName* tlsName(std::string_view theirs) {
  for (const auto* names : {&helloNames(), &tls13Names(), &proofNames(), &certificateNames()}) {
    const auto found =
        std::find_if(names->begin(), names->end(), [&](const TlsName& row) { return row.theirs == theirs; });
    if (found != names->end()) return &*found;
  }
  return nullptr;
}

bool isOnlyTheirs(std::string_view theirs) {
  constexpr std::array<std::string_view, 4> kBeginnings{"tls.handshake.ja3", "tls.handshake.random_",
                                                        "tls.handshake.sig_hash_hash", "tls.handshake.sig_hash_sig"};
  return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                     [&](std::string_view beginning) { return theirs.starts_with(beginning); });
}

}  // namespace wiretale::testing
