#include <array>
#include <string_view>
#include <vector>

#include "core/scenario/field_members.h"

namespace wiretale::scenario {
namespace {

using tls::Abilities;
using tls::Config;

// By enumerator.
constexpr std::array<std::string_view, 2> kKeyWords{"ecdsa-p256", "rsa-2048"};
constexpr std::array<std::string_view, 7> kCertificateWords{
    "good", "expired", "not-yet-valid", "wrong-host", "unknown-ca", "self-signed", "missing-intermediate"};
constexpr std::array<std::string_view, 3> kClientCertificateWords{"not-requested", "presented", "missing"};
constexpr std::array<std::string_view, 3> kResumptionWords{"none", "session-id", "ticket"};
constexpr std::array<std::string_view, 6> kTamperingWords{
    "none", "downgrade", "record-corrupted", "client-key-exchange-corrupted", "truncated", "plain-http"};
constexpr std::array<std::string_view, 2> kVersionWords{"1.2", "1.3"};
constexpr std::array<std::string_view, 2> kGroupWords{"X25519", "P-256"};

/// The names of the suites of TLS 1.3, or of those before it.
std::span<const std::string_view> suiteWords(bool of13) {
  const auto collect = [](bool wanted) {
    std::vector<std::string_view> names;
    for (const tls::CipherSuiteInfo& info : tls::cipherSuites()) {
      if ((info.keyExchange == tls::KeyExchange::Tls13) == wanted) names.push_back(info.name);
    }
    return names;
  };
  static const std::array<std::vector<std::string_view>, 2> names{collect(false), collect(true)};
  return names[of13 ? 1 : 0];
}

template <typename Owner, auto Member>
Field<Owner> choice(std::string_view name, std::span<const std::string_view> words, std::string_view doc) {
  static std::span<const std::string_view> table;
  table = words;
  return {{name, FieldKind::Choice, "", 0, 0, "", doc, false, words},
          [](const Owner& owner) { return wordOf(table, owner.*Member); },
          [](Owner& owner, const FieldValue& value) {
            owner.*Member = enumeratorOf<std::remove_reference_t<decltype(owner.*Member)>>(table, value);
          }};
}

template <auto Member>
Field<Config> boolean(std::string_view name, std::string_view doc) {
  return field<Member, Config>({name, FieldKind::Boolean, "", 0, 1, "", doc});
}

template <auto Member>
Field<Abilities> version(std::string_view name, std::string_view doc) {
  return {{name, FieldKind::Choice, "", 0, 0, "", doc, false, kVersionWords},
          [](const Abilities& abilities) {
            return FieldValue{Word{kVersionWords[abilities.*Member == tls::Version::Tls13 ? 1 : 0]}};
          },
          [](Abilities& abilities, const FieldValue& value) {
            const bool is13 = std::get<Word>(value).text == kVersionWords[1];
            abilities.*Member = is13 ? tls::Version::Tls13 : tls::Version::Tls12;
          }};
}

template <auto Member>
Field<Abilities> suites(std::string_view name, bool of13, std::string_view doc) {
  return {{name, FieldKind::WordList, "", 1, 0, "", doc, false, suiteWords(of13)},
          [](const Abilities& abilities) {
            WordList list;
            for (const tls::CipherSuite suite : abilities.*Member) list.words.push_back(tls::infoOf(suite).name);
            return FieldValue{std::move(list)};
          },
          [](Abilities& abilities, const FieldValue& value) {
            (abilities.*Member).clear();
            for (const std::string_view word : std::get<WordList>(value).words) {
              if (const auto suite = tls::cipherSuiteNamed(word)) (abilities.*Member).push_back(*suite);
            }
          }};
}

Field<Abilities> groups() {
  return {{"groups", FieldKind::WordList, "", 1, 0, "",
           "Groups for Diffie-Hellman; a client of TLS 1.3 sends a key share for the first (RFC 8446 §4.2.7).", false,
           kGroupWords},
          [](const Abilities& abilities) {
            WordList list;
            for (const tls::Group group : abilities.groups) list.words.push_back(tls::nameOf(group));
            return FieldValue{std::move(list)};
          },
          [](Abilities& abilities, const FieldValue& value) {
            abilities.groups.clear();
            for (const std::string_view word : std::get<WordList>(value).words) {
              abilities.groups.push_back(word == kGroupWords[0] ? tls::Group::X25519 : tls::Group::P256);
            }
          }};
}

/// Names with a comma between them.
Field<Abilities> alpn() {
  return {{"alpn", FieldKind::Text, "", 0, 200, "",
           "Protocols above TLS, best first, with commas between them, as h2,http/1.1 (RFC 7301)."},
          [](const Abilities& abilities) {
            std::string text;
            for (const std::string& name : abilities.alpn) text += (text.empty() ? "" : ",") + name;
            return FieldValue{std::move(text)};
          },
          [](Abilities& abilities, const FieldValue& value) {
            abilities.alpn.clear();
            std::string_view rest = std::get<std::string>(value);
            while (!rest.empty()) {
              abilities.alpn.emplace_back(rest.substr(0, rest.find(',')));
              rest.remove_prefix(std::min(abilities.alpn.back().size() + 1, rest.size()));
            }
          }};
}

Field<Config> tamperFrom() {
  return {{"tamperFrom", FieldKind::Side, "", 0, 1, "", "In whose stream the record is that tampering strikes."},
          [](const Config& config) { return FieldValue{config.tamperPoint.from}; },
          [](Config& config, const FieldValue& value) { config.tamperPoint.from = std::get<Side>(value); }};
}

Field<Config> tamperRecord() {
  return {{"tamperRecord", FieldKind::Integer, "", 1, 10'000, "", "Which record of that stream; the first is 1."},
          [](const Config& config) { return FieldValue{std::uint64_t{config.tamperPoint.record} + 1}; },
          [](Config& config, const FieldValue& value) {
            config.tamperPoint.record = static_cast<std::uint32_t>(std::get<std::uint64_t>(value) - 1);
          }};
}

}  // namespace

std::span<const Field<Config>> tlsFields() {
  static const std::array fields{
      field<&Config::serverName, Config>(
          {"serverName", FieldKind::Text, "", 1, 64, "", "The host name that the client looks for."}),
      boolean<&Config::sendServerName>("sendServerName", "The client tells it to the server (SNI, RFC 6066 §3)."),
      choice<Config, &Config::serverKey>("serverKey", kKeyWords, "The key in the server's certificate."),
      choice<Config, &Config::certificate>("certificate", kCertificateWords,
                                           "What is wrong with the server's certificate (RFC 5280 §6.1)."),
      choice<Config, &Config::clientCertificate>("clientCertificate", kClientCertificateWords,
                                                 "Whether the server requires one, and the client has it."),
      choice<Config, &Config::resumption>(
          "resumption", kResumptionWords,
          "How a later connection can start from this one (RFC 5246 §7.3, RFC 5077, RFC 8446 §2.2)."),
      field<&Config::tickets, Config>({"tickets", FieldKind::Integer, "", 0, 10, "",
                                       "How many a server of TLS 1.3 sends after a full handshake (RFC 8446 §4.6.1)."}),
      field<&Config::earlyData, Config>({"earlyData", FieldKind::Integer, "bytes", 1, 16'384, "none",
                                         "0-RTT data that the server's tickets allow (RFC 8446 §4.2.10)."}),
      boolean<&Config::replayProtection>("replayProtection",
                                         "A ticket that allows early data is taken once (RFC 8446 §8.1)."),
      boolean<&Config::extendedMasterSecret>("extendedMasterSecret",
                                             "The master secret is bound to the handshake (RFC 7627), TLS 1.2."),
      boolean<&Config::clientRenegotiation>("clientRenegotiation",
                                            "A server of TLS 1.2 lets the client ask for a new handshake (RFC 5746)."),
      boolean<&Config::middleboxCompatibility>("middleboxCompatibility",
                                               "TLS 1.3 that looks like a resumption of TLS 1.2 (RFC 8446 §D.4)."),
      field<&Config::paddingBlock, Config>({"paddingBlock", FieldKind::Integer, "bytes", 2, 16'384, "no padding",
                                            "TLS 1.3 pads records to a multiple of this (RFC 8446 §5.4)."}),
      field<&Config::maxFragment, Config>(
          {"maxFragment", FieldKind::Integer, "bytes", 512, 16'384, "", "Most plaintext in a record (RFC 8446 §5.1)."}),
      choice<Config, &Config::tampering>("tampering", kTamperingWords,
                                         "What somebody on the path does to the first connection."),
      tamperFrom(),
      tamperRecord(),
  };
  return fields;
}

std::span<const Field<Abilities>> tlsAbilityFields() {
  static const std::array fields{
      version<&Abilities::minimum>("minimum", "The lowest version of TLS."),
      version<&Abilities::maximum>("maximum", "The highest version of TLS."),
      suites<&Abilities::suites13>("suites13", true, "Cipher suites of TLS 1.3, best first (RFC 8446 §B.4)."),
      suites<&Abilities::ciphers12>("suites12", false, "Cipher suites of TLS 1.2, best first (RFC 5246 §A.5)."),
      groups(),
      alpn(),
  };
  return fields;
}

}  // namespace wiretale::scenario
