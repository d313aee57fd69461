#include "app/cli/input.h"

#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <vector>

#include "app/cli/words.h"
#include "core/scenario/builtin.h"
#include "core/scenario/scenario_file.h"
#include "core/scenario/scenario_text.h"
#include "core/scenario/setting.h"
#include "ui/export/embedded.h"

namespace wiretale::cli {
namespace {

using scenario::Scenario;

Outcome<Scenario> fromText(std::string_view text, const std::string& source) {
  auto read = scenario::readScenario(text);
  if (!read) return failedAt(said(scenario::describe(read.error(), source)));
  return *std::move(read);
}

Outcome<Scenario> fromStandardInput() {
  constexpr std::uintmax_t kStep = 64 * 1024;
  std::string text;
  std::string piece(kStep, '\0');
  while (std::cin.read(piece.data(), kStep) || std::cin.gcount() > 0) {
    text.append(piece, 0, static_cast<std::size_t>(std::cin.gcount()));
    if (text.size() > scenario::kMaximumFileSize)
      return failed(filled(Cli::tr("standard input: more than 16 MB is no scenario.")));
  }
  return fromText(text, filled(Cli::tr("standard input")));
}

bool isPicture(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::array<char, 64> start{};
  in.read(start.data(), start.size());
  return exporting::looksLikePicture({start.data(), static_cast<std::size_t>(in.gcount())});
}

Outcome<Scenario> fromFile(const std::string& name) {
  std::error_code error;
  const bool regular = std::filesystem::is_regular_file(name, error);
  if (regular && isPicture(name)) {
    const auto text = exporting::readEmbeddedScenario(QString::fromStdString(name));
    if (!text) return failed(text.error().toStdString());
    return fromText(*text, name);
  }
  auto loaded = scenario::loadScenario(name);
  if (!loaded) return failedAt(said(scenario::describe(loaded.error(), name)));
  return *std::move(loaded);
}

/// "lesson.wiretale", "lessons/tls": no built-in scenario is called like that.
bool isPath(const std::string& word) {
  return word.find('/') != std::string::npos || std::filesystem::path(word).has_extension();
}

std::string neither(const std::string& word) {
  std::vector<std::string_view> names;
  for (const auto& builtin : scenario::builtins()) names.push_back(builtin.name);
  return filled(Cli::tr("\"%1\" is neither a file nor a built-in scenario."), word) + suggestion(word, names) + ' ' +
         filled(Cli::tr("\"wiretale list\" shows the built-in ones."));
}

Outcome<std::uint64_t> seedFrom(std::string_view text) {
  std::uint64_t seed = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
  if (error == std::errc() && end == text.data() + text.size()) return seed;
  return misused(filled(Cli::tr("--seed is a whole number from 0 to 18446744073709551615, not \"%1\"."), text));
}

/// All of them, then what they make together: minimumRto may be above maximumRto after the first and not after the
/// last.
Outcome<void> applySettings(Scenario& scenario, const std::vector<std::string_view>& assignments) {
  for (const std::string_view assignment : assignments) {
    const auto done = scenario::applySetting(scenario, assignment);
    if (!done) return misused(said(done.error()));
  }
  if (assignments.empty()) return {};
  const scenario::Complaints complaints = scenario::check(scenario);
  if (complaints.empty()) return {};
  return tl::unexpected(Failure{ExitCode::Usage, said(scenario::describe(complaints, "wiretale: --set")), true});
}

}  // namespace

Outcome<Scenario> readInput(const std::string& word) {
  if (word == "-") return fromStandardInput();
  if (auto builtin = scenario::builtinScenario(word)) return *std::move(builtin);
  std::error_code error;
  const bool exists = std::filesystem::exists(word, error) || error;
  return exists || isPath(word) ? fromFile(word) : failed(neither(word));
}

Outcome<Scenario> scenarioFor(const Arguments& arguments) {
  auto scenario = readInput(arguments.positional().front());
  if (!scenario) return scenario;
  if (auto done = applySettings(*scenario, arguments.values(Option::Set)); !done) return tl::unexpected(done.error());
  if (const auto text = arguments.value(Option::Seed)) {
    const auto seed = seedFrom(*text);
    if (!seed) return tl::unexpected(seed.error());
    scenario->seed = *seed;
  }
  return scenario;
}

}  // namespace wiretale::cli
