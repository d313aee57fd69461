#include "app/cli/option_table.h"

#include <algorithm>
#include <array>

namespace wiretale::cli {
namespace {

constexpr int kAny = 1'000'000;

constexpr std::string_view kScenarioDetails =
    "SCENARIO is the name of a built-in scenario (see \"wiretale list\"), a *.wiretale file, a PNG, SVG or PDF that\n"
    "Wiretale exported, or \"-\" for standard input. A built-in name comes first; write ./NAME for a file of that "
    "name.\n";

constexpr std::string_view kExportDetails =
    "SCENARIO is the name of a built-in scenario (see \"wiretale list\"), a *.wiretale file, a PNG, SVG or PDF that\n"
    "Wiretale exported, or \"-\" for standard input. A built-in name comes first; write ./NAME for a file of that "
    "name.\n"
    "The format is taken from the file's suffix unless --format says it. No display is needed.\n";

constexpr std::array kCommands{
    CommandSpec{Command::Run, "run", "SCENARIO", "simulate a session and list what happened, and why", kScenarioDetails,
                1, 1},
    CommandSpec{Command::Export, "export", "SCENARIO", "simulate a session and draw it: PNG, SVG or PDF",
                kExportDetails, 1, 1},
    CommandSpec{Command::List, "list", "", "list the built-in scenarios: name, title", "", 0, 0},
    CommandSpec{Command::Check, "check", "FILE…", "say what is wrong with scenario files, line by line",
                "Every complaint is printed as FILE:LINE:COLUMN. Exit code 1 if there is one.\n", 1, kAny},
    CommandSpec{Command::Version, "version", "", "print the version", "", 0, 0},
    CommandSpec{Command::Help, "help", "[COMMAND]", "explain a command", "", 0, 1},
};

constexpr Commands kRun = only(Command::Run);
constexpr Commands kExport = only(Command::Export);
constexpr Commands kAll = 0xFF;

constexpr std::array kOptions{
    OptionSpec{Option::TraceFormat, kRun, "--format", "", "text|json", "a listing for people (text) or for programs"},
    OptionSpec{Option::Bytes, kRun, "--bytes", "", "", "JSON: also the bytes of each packet, in hexadecimal"},
    OptionSpec{Option::Output, kRun | kExport, "--output", "-o", "FILE", "where to write; \"-\" is standard output"},
    OptionSpec{Option::PictureFormat, kExport, "--format", "", "png|svg|pdf", "if FILE has no such suffix"},
    OptionSpec{Option::Scale, kExport, "--scale", "", "1…4", "PNG, SVG: pixels per unit; 2 for slides"},
    OptionSpec{Option::Transparent, kExport, "--transparent", "", "", "PNG, SVG: no paper behind the diagram"},
    OptionSpec{Option::Text, kExport, "--text", "", "text|outlines",
               "SVG: letters as text (small, needs a font) or as outlines"},
    OptionSpec{Option::Paper, kExport, "--paper", "", "diagram|a4|letter",
               "PDF: one page as large as the diagram, or sheets"},
    OptionSpec{Option::Theme, kExport, "--theme", "", "light|dark|print|high-contrast", "colours"},
    OptionSpec{Option::Width, kExport, "--width", "", "560…4000", "width of the diagram in units; 900 if not given"},
    OptionSpec{Option::Zoom, kExport, "--zoom", "", "0.05…20", "stretches time; 1 if not given"},
    OptionSpec{Option::FontScale, kExport, "--font-scale", "", "0.75…3", "larger type; 1 if not given"},
    OptionSpec{Option::At, kExport, "--at", "", "TIME", "show the moment TIME (120ms, 1.5s) instead of the whole run"},
    OptionSpec{Option::Future, kExport, "--future", "", "pale|hidden", "how to draw what comes after --at"},
    OptionSpec{Option::Set, kRun | kExport, "--set", "", "KEY=VALUE",
               "change the scenario: loss=0.2, latency=80ms, timeWait=1s, or any path of its file", true},
    OptionSpec{Option::Seed, kRun | kExport, "--seed", "", "NUMBER", "another seed: other packets are lost"},
    OptionSpec{Option::Help, kAll, "--help", "-h", "", "explain this command"},
};

}  // namespace

std::span<const CommandSpec> commandTable() {
  return kCommands;
}

std::span<const OptionSpec> optionTable() {
  return kOptions;
}

const CommandSpec& specOf(Command command) {
  return *std::find_if(kCommands.begin(), kCommands.end(), [=](const auto& spec) { return spec.id == command; });
}

const CommandSpec* commandNamed(std::string_view name) {
  const auto found = std::find_if(kCommands.begin(), kCommands.end(), [=](const auto& s) { return s.name == name; });
  return found == kCommands.end() ? nullptr : &*found;
}

const OptionSpec* optionNamed(Command command, std::string_view name) {
  const auto matches = [=](const OptionSpec& spec) {
    return (spec.commands & only(command)) != 0 && (spec.name == name || (!spec.brief.empty() && spec.brief == name));
  };
  const auto found = std::find_if(kOptions.begin(), kOptions.end(), matches);
  return found == kOptions.end() ? nullptr : &*found;
}

}  // namespace wiretale::cli
