#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wiretale::testing {

/// "4500 001c" → bytes; spaces are passed over.
inline std::vector<std::byte> bytesOf(std::string_view hex) {
  std::vector<std::byte> bytes;
  std::string digits;
  for (const char c : hex) {
    if (c == ' ' || c == '\n') continue;
    digits += c;
    if (digits.size() < 2) continue;
    bytes.push_back(static_cast<std::byte>(std::stoi(digits, nullptr, 16)));
    digits.clear();
  }
  return bytes;
}

}  // namespace wiretale::testing
