#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "core/scenario/builtin.h"
#include "core/scenario/scenario_text.h"
#include "core/scenario/utf8.h"

namespace wiretale::scenario {
namespace {

/// A file after an accident: bytes changed, lost, doubled, cut off, moved.
std::string damaged(std::string text, std::mt19937_64& random) {
  static constexpr std::string_view kSpice = "{}[]\",:0e.-+\\u\n\t/'#\xC3\xA9\xFF\x00 1nN";
  for (std::uint64_t count = 1 + random() % 4; count > 0 && !text.empty(); --count) {
    const std::size_t at = random() % text.size();
    const std::size_t length = std::min<std::size_t>(1 + random() % 12, text.size() - at);
    switch (random() % 6) {
      case 0:
        text[at] = kSpice[random() % kSpice.size()];
        break;
      case 1:
        text.insert(at, 1, kSpice[random() % kSpice.size()]);
        break;
      case 2:
        text.erase(at, length);
        break;
      case 3:
        text.insert(random() % text.size(), text.substr(at, length));
        break;
      case 4:
        text[at] = static_cast<char>(random() % 256);
        break;
      default:
        if (random() % 8 == 0) text.resize(at);
    }
  }
  return text;
}

/// Each complaint points into the text and says something; whatever is accepted can be written and read again.
void expectSensible(const std::string& text) {
  const auto read = readScenario(text);
  if (read) {
    EXPECT_EQ(readScenario(writeScenario(*read)), *read) << text;
    EXPECT_TRUE(check(*read).empty()) << text;
    return;
  }
  ASSERT_FALSE(read.error().empty()) << text;
  const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
  for (const Complaint& complaint : read.error()) {
    EXPECT_TRUE(complaint.line >= 1 && complaint.line <= lines) << complaint.what.english() << "\n" << text;
    EXPECT_TRUE(complaint.column >= 1 && complaint.column <= static_cast<int>(text.size()) + 1) << text;
    EXPECT_FALSE(complaint.what.empty());
    EXPECT_EQ(firstInvalidUtf8(complaint.what.english() + complaint.path), std::string::npos) << text;
    EXPECT_EQ(complaint.what.english().find("not well-formed"), std::string::npos)
        << "a syntax error was not found in\n"
        << text;
  }
}

TEST(Mutation, NoDamagedFileCrashesAndEachComplaintIsSensible) {
  std::mt19937_64 random(2);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = damaged(std::string(builtins()[random() % builtins().size()].text), random);
    expectSensible(text);
    if (::testing::Test::HasFailure()) FAIL() << "mutation " << i;
  }
}

TEST(Mutation, EveryPrefixOfAFileIsRefusedWithAPlace) {
  const std::string whole{builtins().front().text};
  for (std::size_t length = 0; length + 2 < whole.size(); ++length) {
    expectSensible(whole.substr(0, length));
    EXPECT_FALSE(readScenario(whole.substr(0, length)).has_value()) << length;
  }
}

}  // namespace
}  // namespace wiretale::scenario
