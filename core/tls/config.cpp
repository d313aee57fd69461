#include "core/tls/config.h"

#include <algorithm>

namespace wiretale::tls {
namespace {

constexpr std::uint16_t kMostPlaintext = 16'384;  // RFC 8446 §5.1

std::string_view nameOf(Side side) {
  return side == Side::Client ? "client" : "server";
}

bool is13(CipherSuite suite) {
  return infoOf(suite).keyExchange == KeyExchange::Tls13;
}

std::optional<Phrase> problemWithNames(const std::vector<std::string>& alpn) {
  for (const std::string& name : alpn) {
    if (name.empty() || name.size() > 255) {
      return say("TLS: an ALPN name of {0} bytes cannot be sent: it has 1 to 255", name.size());
    }
  }
  return std::nullopt;
}

std::optional<Phrase> problemWith(const Abilities& abilities, Side side) {
  if (abilities.minimum > abilities.maximum) {
    return say("TLS: the lowest version of the {0} is above its highest: exchange them", nameOf(side));
  }
  if (abilities.minimum == Version::Dtls12 || abilities.maximum == Version::Dtls12) {
    return say("TLS: DTLS does not run over TCP: choose TLS 1.2 or 1.3 for the {0}", nameOf(side));
  }
  for (const CipherSuite suite : abilities.ciphers12) {
    if (is13(suite)) return say("TLS: {0} is for TLS 1.3: name it among the suites of 1.3", infoOf(suite).name);
  }
  for (const CipherSuite suite : abilities.suites13) {
    if (!is13(suite)) return say("TLS: {0} is not for TLS 1.3: name it among the ciphers of 1.2", infoOf(suite).name);
  }
  return problemWithNames(abilities.alpn);
}

bool isHostName(const std::string& name) {
  constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.";
  return !name.empty() && name.size() <= 64 && name.find_first_not_of(kAllowed) == std::string::npos &&
         name.front() != '.' && name.back() != '.' && name.find("..") == std::string::npos;
}

}  // namespace

std::optional<Phrase> problemWith(const Config& config) {
  for (const Side side : kSides) {
    if (std::optional<Phrase> problem = problemWith(config.abilities[side], side)) return problem;
  }
  if (!isHostName(config.serverName)) {
    return say("TLS: the server's name must be a host name of at most 64 letters, digits, hyphens and dots");
  }
  if (config.maxFragment < 512 || config.maxFragment > kMostPlaintext) {
    return say("TLS: a record holds {0} to {1} bytes, not {2}", 512, kMostPlaintext, config.maxFragment);
  }
  if (config.paddingBlock > kMostPlaintext) {
    return say("TLS: records can be padded to multiples of at most {0} bytes, not {1}", kMostPlaintext,
               config.paddingBlock);
  }
  return std::nullopt;
}

}  // namespace wiretale::tls
