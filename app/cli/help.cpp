#include "app/cli/help.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "app/cli/words.h"

namespace wiretale::cli {
namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kWidest = 30;  // of the left column; longer ones get a line of their own

std::string leftColumn(const OptionSpec& spec) {
  std::string text = spec.brief.empty() ? std::string("    ") : fmt::format("{}, ", spec.brief);
  text += spec.name;
  if (!spec.value.empty()) text += fmt::format(" {}", spec.value);
  return text;
}

/// Characters, not bytes: "…" is one.
std::size_t lengthOf(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string row(const std::string& left, std::string_view right, std::size_t width) {
  const std::size_t length = lengthOf(left);
  if (length > width) return fmt::format("  {}\n{}{}\n", left, std::string(width + kGap + 2, ' '), right);
  return fmt::format("  {}{}{}\n", left, std::string(width - length + kGap, ' '), right);
}

std::string optionRows(Command command) {
  std::vector<const OptionSpec*> specs;
  std::size_t width = 0;
  for (const OptionSpec& spec : optionTable()) {
    if ((spec.commands & only(command)) == 0) continue;
    specs.push_back(&spec);
    width = std::max(width, std::min(lengthOf(leftColumn(spec)), kWidest));
  }
  std::string rows;
  for (const OptionSpec* spec : specs) rows += row(leftColumn(*spec), translated(spec->help), width);
  return rows;
}

std::string usageLine(const CommandSpec& spec) {
  const std::string arguments = spec.arguments.empty() ? std::string() : fmt::format(" {}", spec.arguments);
  return fmt::format("wiretale {}{} [OPTION…]", spec.name, arguments);
}

std::string scenarioDetails() {
  return filled(Cli::tr(
      "SCENARIO is the name of a built-in scenario (see \"wiretale list\"), a *.wiretale file, a PNG, SVG or PDF "
      "that\n"
      "Wiretale exported, or \"-\" for standard input. A built-in name comes first; write ./NAME for a file of that "
      "name."));
}

}  // namespace

std::string generalHelp() {
  constexpr std::size_t kNameWidth = 28;
  std::string text = fmt::format(
      "{}\n\n{}  wiretale COMMAND [ARGUMENT…] [OPTION…]\n\n{}\n",
      filled(Cli::tr(
          "Wiretale simulates TCP, UDP and TLS sessions and shows them as a sequence diagram that is true to time.")),
      row("wiretale [FILE]", filled(Cli::tr("the window (needs a display)")), kNameWidth),
      filled(Cli::tr("Commands:")));
  for (const CommandSpec& spec : commandTable()) {
    text += row(spec.arguments.empty() ? std::string(spec.name) : fmt::format("{} {}", spec.name, spec.arguments),
                translated(spec.summary), kNameWidth);
  }
  return text +
         fmt::format(
             "\n{}\n\n"
             "  wiretale list\n"
             "  wiretale run syn-lost --set latency=80ms\n"
             "  wiretale export syn-lost -o syn-lost.png --scale 2\n"
             "\n{}\n",
             filled(Cli::tr("\"wiretale help COMMAND\" lists a command's options. For example:")),
             filled(Cli::tr("Exit codes: 0 done, 1 an input or an operation failed, 2 the command line is wrong.")));
}

std::string commandHelp(Command command) {
  const CommandSpec& spec = specOf(command);
  std::string text = fmt::format("{}\n\n  {}\n\n", usageLine(spec), translated(spec.summary));
  if (spec.arguments == kScenarioArgument) text += scenarioDetails() + '\n';
  if (*spec.details != '\0') text += translated(spec.details) + '\n';
  if (!text.ends_with("\n\n")) text += '\n';
  return text + filled(Cli::tr("Options:")) + '\n' + optionRows(command);
}

}  // namespace wiretale::cli
