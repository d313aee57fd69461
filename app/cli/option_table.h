#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace wiretale::cli {

enum class Command : std::uint8_t { Run, Export, Compare, List, Lesson, Check, Version, Help };
inline constexpr int kCommandCount = 8;
inline constexpr std::string_view kLanguageOption = "--lang";
inline constexpr std::string_view kScenarioArgument = "SCENARIO";

/// A set of commands, one bit each.
using Commands = std::uint8_t;
constexpr Commands only(Command command) {
  return static_cast<Commands>(1U << static_cast<unsigned>(command));
}

struct CommandSpec {
  Command id;
  std::string_view name;
  std::string_view arguments;  ///< as in a usage line: "SCENARIO", "FILE…"; empty: none
  const char* summary;         ///< one line; this and the others below are translated where they are shown
  const char* details;         ///< paragraphs for `help COMMAND`; may be empty
  int fewest;                  ///< arguments
  int most;
};

enum class Option : std::uint8_t {
  TraceFormat,
  Bytes,
  PictureFormat,
  Output,
  Scale,
  Transparent,
  Theme,
  Width,
  Zoom,
  FontScale,
  Text,
  At,
  Future,
  Paper,
  Plots,
  Insight,
  TimeScale,
  TimeLabels,
  Measure,
  Windows,
  Subject,
  PointOfView,
  Beside,
  Ghost,
  TableFormat,
  Branch,
  Filter,
  Rest,
  Set,
  Seed,
  Language,
  Help,
};

struct OptionSpec {
  Option id;
  Commands commands;
  std::string_view name;   ///< "--format"
  std::string_view brief;  ///< "-o"; may be empty
  std::string_view value;  ///< what comes behind it: "text|json", "FILE"; empty: nothing
  const char* help;        ///< one line
  bool repeatable = false;
};

/// The one place where commands and options stand: parsing, help and suggestions are made from it.
std::span<const CommandSpec> commandTable();
std::span<const OptionSpec> optionTable();

const CommandSpec& specOf(Command command);
const CommandSpec* commandNamed(std::string_view name);
/// By its long or brief name, among those `command` takes; nullptr if it takes none such.
const OptionSpec* optionNamed(Command command, std::string_view name);

}  // namespace wiretale::cli
