#include "app/cli/command_line.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include <fmt/format.h>

#include "app/cli/help.h"
#include "app/cli/language.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/scenario/builtin.h"

namespace wiretale::cli {
namespace {

Outcome<void> perform(const Arguments& arguments) {
  if (arguments.has(Option::Help)) return writeToStandardOutput(commandHelp(arguments.command()));
  switch (arguments.command()) {
    case Command::Run:
      return runCommand(arguments);
    case Command::Export:
      return exportCommand(arguments);
    case Command::Compare:
      return compareCommand(arguments);
    case Command::List:
      return listCommand(arguments);
    case Command::Lesson:
      return lessonCommand(arguments);
    case Command::Check:
      return checkCommand(arguments);
    case Command::Version:
      return versionCommand(arguments);
    case Command::Help:
      return helpCommand(arguments);
  }
  return {};
}

/// What can stand first.
std::vector<std::string_view> firstWords() {
  std::vector<std::string_view> names{"--help", "--version", kLanguageOption};
  for (const CommandSpec& spec : commandTable()) names.push_back(spec.name);
  return names;
}

/// Something to open in the window: a file that is there, or whose suffix says that it was meant to be.
bool isForWindow(std::string_view word) {
  const std::filesystem::path path(word);
  const std::filesystem::path suffix = path.extension();
  std::error_code ignored;
  return suffix == ".wiretale" || suffix == ".png" || suffix == ".svg" || suffix == ".pdf" || suffix == ".md" ||
         std::filesystem::is_regular_file(path, ignored);
}

Failure unknown(std::string_view word) {
  const auto isNamed = [=](const scenario::Builtin& builtin) { return builtin.name == word; };
  if (std::ranges::any_of(scenario::builtins(), isNamed)) {
    return {ExitCode::Usage, filled(Cli::tr("\"%1\" is a scenario, not a command: try \"wiretale run %1\" or "
                                            "\"wiretale export %1 -o %1.png\"."),
                                    word)};
  }
  const QString problem =
      word.starts_with('-') ? Cli::tr("\"%1\" is not an option here.") : Cli::tr("\"%1\" is not a command.");
  return {ExitCode::Usage, fmt::format("{}{} {}", filled(problem, word), suggestion(word, firstWords()),
                                       filled(Cli::tr("\"wiretale help\" lists the commands.")))};
}

Outcome<void> perform(const CommandSpec& command, std::span<const std::string_view> words) {
  const auto arguments = parseArguments(command.id, words);
  if (arguments) return perform(*arguments);
  return misused(arguments.error() + ' ' + filled(Cli::tr("\"wiretale help %1\" explains it."), command.name));
}

Outcome<void> dispatch(std::span<char* const> words) {
  const auto language = languageFor(words);
  speak(language ? *language : text::systemLanguage());
  if (!language) return tl::unexpected(language.error());
  const std::size_t place = 1 + languageWords(words.subspan(1));
  if (place == words.size()) return tl::unexpected(startDesktop(words));
  std::string_view first = words[place];
  if (first == "--help" || first == "-h") first = "help";
  if (first == "--version") first = "version";
  const CommandSpec* command = commandNamed(first);
  if (command == nullptr) return tl::unexpected(isForWindow(first) ? startDesktop(words) : unknown(first));
  std::vector<std::string_view> rest(words.begin() + 1, words.end());
  rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(place - 1));
  return perform(*command, rest);
}

}  // namespace

Outcome<void> helpCommand(const Arguments& arguments) {
  if (arguments.positional().empty()) return writeToStandardOutput(generalHelp());
  const std::string& name = arguments.positional().front();
  const CommandSpec* command = commandNamed(name);
  if (command == nullptr) return tl::unexpected(unknown(name));
  return writeToStandardOutput(commandHelp(command->id));
}

int runCommandLine(std::span<char* const> words) {
  const auto outcome = dispatch(words);
  if (outcome) return static_cast<int>(ExitCode::Done);
  const Failure& failure = outcome.error();
  if (failure.located) {
    writeToStandardError(failure.message);
  } else if (!failure.message.empty()) {
    complain(failure.message);
  }
  return static_cast<int>(failure.code);
}

}  // namespace wiretale::cli
