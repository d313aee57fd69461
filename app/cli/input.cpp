#include "app/cli/input.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <utility>
#include <vector>

#include "app/cli/words.h"
#include "core/scenario/builtin.h"
#include "core/scenario/scenario_file.h"
#include "core/scenario/scenario_text.h"
#include "core/scenario/setting.h"
#include "ui/export/embedded.h"
#include "ui/text/scenario_text.h"

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

/// With --set and --seed.
Outcome<Scenario> changed(Scenario scenario, const Arguments& arguments) {
  if (auto done = applySettings(scenario, arguments.values(Option::Set)); !done) return tl::unexpected(done.error());
  if (const auto text = arguments.value(Option::Seed)) {
    const auto seed = seedFrom(*text);
    if (!seed) return tl::unexpected(seed.error());
    scenario.seed = *seed;
  }
  return scenario;
}

/// Nothing if there is no branch of that name.
std::optional<Scenario> branchOf(const Scenario& scenario, const std::string& name) {
  if (scenario.branch == name) return scenario;
  const auto found = std::ranges::find(scenario.branches, name, &scenario::Branch::name);
  if (found == scenario.branches.end()) return std::nullopt;
  return found->scenario;
}

std::string noSuchBranch(const Scenario& scenario, const std::string& name) {
  std::vector<std::string_view> names{scenario.branch};
  for (const scenario::Branch& branch : scenario.branches) names.push_back(branch.name);
  return filled(Cli::tr("The scenario has no branch \"%1\"."), name) + suggestion(name, names);
}

std::string nameOf(const Scenario& scenario) {
  const QString name = scenario.branch.empty() ? text::scenarioTitle(scenario) : text::branchName(scenario.branch);
  return name.toStdString();
}

Outcome<Named> named(const std::string& name, Scenario scenario, const Arguments& arguments) {
  auto done = changed(std::move(scenario), arguments);
  if (!done) return tl::unexpected(done.error());
  return Named{text::branchName(name).toStdString(), *std::move(done)};
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
  if (const auto name = arguments.value(Option::Branch)) {
    auto branch = branchOf(*scenario, std::string(*name));
    if (!branch) return misused(noSuchBranch(*scenario, std::string(*name)));
    scenario = *std::move(branch);
  }
  return changed(*std::move(scenario), arguments);
}

Outcome<Named> companionFor(const Arguments& arguments, const std::string& word) {
  const auto first = readInput(arguments.positional().front());
  if (!first) return tl::unexpected(first.error());
  if (auto branch = branchOf(*first, word)) return named(word, *std::move(branch), arguments);
  auto other = readInput(word);
  if (!other) return tl::unexpected(other.error());
  return named(nameOf(*other), *std::move(other), arguments);
}

Outcome<std::vector<Named>> allFor(const Arguments& arguments) {
  const std::vector<std::string>& words = arguments.positional();
  auto first = readInput(words.front());
  if (!first) return tl::unexpected(first.error());
  std::vector<Outcome<Named>> found;
  found.push_back(named(nameOf(*first), *first, arguments));
  for (std::size_t i = 1; i < words.size(); ++i) found.push_back(companionFor(arguments, words[i]));
  if (words.size() == 1) {
    for (const scenario::Branch& branch : first->branches)
      found.push_back(named(branch.name, branch.scenario, arguments));
  }
  std::vector<Named> all;
  for (Outcome<Named>& one : found) {
    if (!one) return tl::unexpected(one.error());
    all.push_back(*std::move(one));
  }
  return all;
}

}  // namespace wiretale::cli
