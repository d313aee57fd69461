#include "tests/support/golden.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace wiretale::testing {
namespace {

std::string readAll(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void writeAll(const std::filesystem::path& file, std::string_view text) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

std::string firstDifference(std::string_view expected, std::string_view actual) {
  std::istringstream left{std::string(expected)};
  std::istringstream right{std::string(actual)};
  std::string a;
  std::string b;
  for (int line = 1;; ++line) {
    const bool hasA = static_cast<bool>(std::getline(left, a));
    const bool hasB = static_cast<bool>(std::getline(right, b));
    if (!hasA && !hasB) return "only line ends differ";
    if (hasA != hasB || a != b) {
      return "line " + std::to_string(line) + "\n  expected: " + (hasA ? a : "(end)") +
             "\n  actual:   " + (hasB ? b : "(end)");
    }
  }
}

}  // namespace

std::string readGolden(const std::string& name) {
  return readAll(std::filesystem::path(WIRETALE_TESTS_DIR) / "golden" / name);
}

::testing::AssertionResult matchesGolden(std::string_view actual, const std::string& name) {
  const std::filesystem::path file = std::filesystem::path(WIRETALE_TESTS_DIR) / "golden" / name;
  if (std::getenv("WIRETALE_RENEW_GOLDEN") != nullptr) {
    writeAll(file, actual);
    return ::testing::AssertionSuccess() << name << " renewed";
  }
  if (!std::filesystem::exists(file)) {
    return ::testing::AssertionFailure() << name << " does not exist; run with WIRETALE_RENEW_GOLDEN=1 and read it";
  }
  const std::string expected = readAll(file);
  if (expected == actual) return ::testing::AssertionSuccess();
  const auto output = std::filesystem::temp_directory_path() / "wiretale-golden" / name;
  writeAll(output, actual);
  return ::testing::AssertionFailure() << name << " differs at " << firstDifference(expected, actual)
                                       << "\n  the new text is in " << output.string();
}

}  // namespace wiretale::testing
