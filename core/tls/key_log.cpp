#include "core/tls/key_log.h"

#include <algorithm>
#include <array>

namespace wiretale::tls {
namespace {

constexpr std::size_t kLongestSecret = 64;

std::string_view takeWord(std::string_view& line) {
  const std::size_t end = std::min(line.find(' '), line.size());
  const std::string_view word = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return word;
}

int digitOf(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::optional<Octets> unhex(std::string_view hex) {
  if (hex.empty() || hex.size() % 2 != 0 || hex.size() > 2 * kLongestSecret) return std::nullopt;
  Octets octets;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    const int high = digitOf(hex[i]);
    const int low = digitOf(hex[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    octets.push_back(static_cast<std::byte>(high * 16 + low));
  }
  return octets;
}

bool isOf(const KeyLogLine& line, const Derivation& derivation) {
  if (line.label != "RSA") return equal(line.session, derivation.octets("ClientHello.random"));
  const wire::Bytes encrypted = derivation.octets("EncryptedPreMasterSecret");
  return encrypted.size() >= line.session.size() && equal(line.session, encrypted.first(line.session.size()));
}

/// Of "…_secret_" any number whose secret is the same; the name itself if there is none.
std::string completed(const Derivation& derivation, std::string name, const KeyLogLine& line) {
  if (!name.ends_with('_')) return name;
  for (const Value& value : derivation.values())
    if (value.name.starts_with(name) && !value.name.ends_with("_0") && equal(value.octets, line.secret))
      return value.name;
  return name;
}

}  // namespace

std::optional<KeyLogLine> readKeyLogLine(std::string_view line) {
  while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) line.remove_suffix(1);
  KeyLogLine read{.label = std::string(takeWord(line)), .session = {}, .secret = {}};
  const auto session = unhex(takeWord(line));
  const auto secret = unhex(takeWord(line));
  if (read.label.empty() || read.label.front() == '#' || !session || !secret || !line.empty()) return std::nullopt;
  read.session = *session;
  read.secret = *secret;
  return read;
}

std::string valueNameOf(const KeyLogLine& line) {
  static constexpr std::array<std::pair<std::string_view, const char*>, 9> kNames{{
      {"CLIENT_RANDOM", "master_secret"},
      {"RSA", "pre_master_secret"},
      {"CLIENT_EARLY_TRAFFIC_SECRET", "client_early_traffic_secret"},
      {"EARLY_EXPORTER_SECRET", "early_exporter_master_secret"},
      {"CLIENT_HANDSHAKE_TRAFFIC_SECRET", "client_handshake_traffic_secret"},
      {"SERVER_HANDSHAKE_TRAFFIC_SECRET", "server_handshake_traffic_secret"},
      {"EXPORTER_SECRET", "exporter_master_secret"},
      {"CLIENT_TRAFFIC_SECRET_N", "client_application_traffic_secret_"},
      {"SERVER_TRAFFIC_SECRET_N", "server_application_traffic_secret_"},
  }};
  const auto found = std::ranges::find(kNames, line.label, &std::pair<std::string_view, const char*>::first);
  if (found != kNames.end()) return found->second;
  for (const std::string_view side : {"CLIENT", "SERVER"}) {
    const std::string stem = std::string(side) + "_TRAFFIC_SECRET_";
    if (line.label.starts_with(stem))
      return (side == "CLIENT" ? "client" : "server") +
             ("_application_traffic_secret_" + line.label.substr(stem.size()));
  }
  return {};
}

std::size_t compareWithKeyLog(Derivation& derivation, std::span<const std::string> lines) {
  std::size_t without = 0;
  for (const std::string& text : lines) {
    const auto line = readKeyLogLine(text);
    if (!line || !isOf(*line, derivation)) continue;
    const std::string name = completed(derivation, valueNameOf(*line), *line);
    // Two lines for one value: the parties came to different results, and one of them to ours.
    const Value* value = derivation.find(name);
    if (value == nullptr || value->check != Check::Verified) derivation.compare(name, line->secret);
    if (!equal(derivation.octets(name), line->secret)) ++without;
  }
  return without;
}

}  // namespace wiretale::tls
