#include "tests/support/byte_fixture.h"

#include <cctype>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

namespace wiretale::testing {
namespace {

int digitOf(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

std::vector<std::byte> unhex(std::string_view hex) {
  std::vector<std::byte> bytes;
  int high = -1;
  for (const char c : hex) {
    if (std::isspace(static_cast<unsigned char>(c)) != 0) continue;
    const int digit = digitOf(c);
    if (digit < 0) ADD_FAILURE() << "no hexadecimal digit: " << c;
    if (high >= 0) bytes.push_back(static_cast<std::byte>(high * 16 + digit));
    high = high >= 0 ? -1 : digit;
  }
  if (high >= 0) ADD_FAILURE() << "half a byte at the end of " << hex;
  return bytes;
}

ByteFixture readByteFixture(const std::string& file) {
  const auto path = std::filesystem::path(WIRETALE_TESTS_DIR) / "fixtures" / file;
  std::ifstream in(path);
  if (!in) ADD_FAILURE() << "there is no " << path;
  ByteFixture fixture;
  std::vector<std::byte>* current = nullptr;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    if (line.front() != ' ') {
      current = &fixture[line];
    } else if (current != nullptr) {
      const std::vector<std::byte> more = unhex(line);
      current->insert(current->end(), more.begin(), more.end());
    }
  }
  return fixture;
}

}  // namespace wiretale::testing
