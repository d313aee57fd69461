#include "tests/support/tls_fixture.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

namespace wiretale::testing {
namespace {

void addHex(std::vector<std::byte>& bytes, std::string line) {
  std::erase(line, ' ');
  for (std::size_t i = 0; i + 2 <= line.size(); i += 2) {
    bytes.push_back(static_cast<std::byte>(std::stoi(line.substr(i, 2), nullptr, 16)));
  }
}

/// "[client message]", "[certificate]"
TlsPart titled(const std::string& line) {
  const std::string title = line.substr(1, line.find(']') - 1);
  const auto space = title.find(' ');
  if (space == std::string::npos) return {{}, title, {}};
  return {title.substr(0, space), title.substr(space + 1), {}};
}

}  // namespace

std::vector<TlsPart> readTlsFixture(const std::string& name) {
  const auto file = std::filesystem::path(WIRETALE_TESTS_DIR) / "fixtures" / "tls" / (name + ".txt");
  std::ifstream in(file);
  EXPECT_TRUE(in) << "cannot read " << file;
  std::vector<TlsPart> parts;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    if (line.front() == '[') {
      parts.push_back(titled(line));
    } else if (!parts.empty()) {
      addHex(parts.back().bytes, line);
    }
  }
  EXPECT_FALSE(parts.empty()) << file;
  return parts;
}

std::vector<TlsPart> partsOf(const std::string& fixture, std::string_view kind, std::string_view side) {
  std::vector<TlsPart> parts = readTlsFixture(fixture);
  std::erase_if(parts, [&](const TlsPart& part) { return part.kind != kind || (!side.empty() && part.side != side); });
  EXPECT_FALSE(parts.empty()) << fixture << " has no " << kind;
  return parts;
}

std::vector<TlsMessage> messagesOf(const std::string& fixture) {
  std::vector<TlsMessage> messages;
  wire::tls::Context context;
  for (TlsPart& part : partsOf(fixture, "message")) {
    std::string where = fixture + " message " + std::to_string(messages.size());
    messages.push_back({std::move(where), std::move(part.side), std::move(part.bytes), context});
    wire::tls::learn(context, messages.back().bytes);
    messages.back().context = context;
  }
  return messages;
}

const std::vector<std::string>& tlsSessions() {
  static const std::vector<std::string> names{"rfc8448_resumed", "rfc8448_simple", "tls12_client", "tls12_dhe",
                                              "tls12_ecdhe",     "tls12_rsa",      "tls13",        "tls13_client",
                                              "tls13_psk",       "tls13_retry"};
  return names;
}

std::vector<TlsMessage> allTlsMessages() {
  std::vector<TlsMessage> all;
  for (const std::string& name : tlsSessions()) {
    std::vector<TlsMessage> messages = messagesOf(name);
    all.insert(all.end(), std::make_move_iterator(messages.begin()), std::make_move_iterator(messages.end()));
  }
  return all;
}

}  // namespace wiretale::testing
