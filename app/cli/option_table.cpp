#include "app/cli/option_table.h"

#include <algorithm>
#include <array>

#include <QtGlobal>

namespace wiretale::cli {
namespace {

constexpr int kAny = 1'000'000;

constexpr std::array kCommands{
    CommandSpec{Command::Run, "run", kScenarioArgument,
                QT_TRANSLATE_NOOP("Cli", "simulate a session and list what happened, and why"), "", 1, 1},
    CommandSpec{Command::Export, "export", kScenarioArgument,
                QT_TRANSLATE_NOOP("Cli", "simulate a session and draw it (PNG, SVG, PDF) or capture it (pcapng, pcap)"),
                QT_TRANSLATE_NOOP(
                    "Cli", "The format is taken from the file's suffix unless --format says it. No display is needed."),
                1, 1},
    CommandSpec{Command::List, "list", "", QT_TRANSLATE_NOOP("Cli", "list the built-in scenarios: name, title"), "", 0,
                0},
    CommandSpec{
        Command::Check, "check", "FILE…",
        QT_TRANSLATE_NOOP("Cli", "say what is wrong with scenario files, line by line"),
        QT_TRANSLATE_NOOP("Cli", "Every complaint is printed as FILE:LINE:COLUMN. Exit code 1 if there is one."), 1,
        kAny},
    CommandSpec{Command::Version, "version", "", QT_TRANSLATE_NOOP("Cli", "print the version"), "", 0, 0},
    CommandSpec{Command::Help, "help", "[COMMAND]", QT_TRANSLATE_NOOP("Cli", "explain a command"), "", 0, 1},
};

constexpr Commands kRun = only(Command::Run);
constexpr Commands kExport = only(Command::Export);
constexpr Commands kAll = 0xFF;

constexpr std::array kOptions{
    OptionSpec{Option::TraceFormat, kRun, "--format", "", "text|json|csv",
               QT_TRANSLATE_NOOP(
                   "Cli", "a listing for people (text), for programs (json), or the control blocks as a table (csv)")},
    OptionSpec{Option::Bytes, kRun, "--bytes", "", "",
               QT_TRANSLATE_NOOP("Cli", "JSON: also the bytes of each packet, in hexadecimal")},
    OptionSpec{Option::Output, kRun | kExport, "--output", "-o", "FILE",
               QT_TRANSLATE_NOOP("Cli", "where to write; \"-\" is standard output")},
    OptionSpec{Option::PictureFormat, kExport, "--format", "", "png|svg|pdf|pcapng|pcap",
               QT_TRANSLATE_NOOP("Cli", "if FILE has no such suffix")},
    OptionSpec{Option::Scale, kExport, "--scale", "", "1…4",
               QT_TRANSLATE_NOOP("Cli", "PNG, SVG: pixels per unit; 2 for slides")},
    OptionSpec{Option::Transparent, kExport, "--transparent", "", "",
               QT_TRANSLATE_NOOP("Cli", "PNG, SVG: no paper behind the diagram")},
    OptionSpec{Option::Text, kExport, "--text", "", "text|outlines",
               QT_TRANSLATE_NOOP("Cli", "SVG: letters as text (small, needs a font) or as outlines")},
    OptionSpec{Option::Paper, kExport, "--paper", "", "diagram|a4|letter",
               QT_TRANSLATE_NOOP("Cli", "PDF: one page as large as the diagram, or sheets")},
    OptionSpec{Option::PointOfView, kExport, "--view", "", "wire|client|server|both",
               QT_TRANSLATE_NOOP("Cli", "pcapng, pcap: whose network interface recorded it")},
    OptionSpec{Option::Plots, kExport, "--plots", "", "cwnd,rtt,sequence",
               QT_TRANSLATE_NOOP("Cli", "plots beside the diagram, one or more, on the same time axis")},
    OptionSpec{Option::Theme, kExport, "--theme", "", "light|dark|print|high-contrast",
               QT_TRANSLATE_NOOP("Cli", "colours")},
    OptionSpec{Option::Width, kExport, "--width", "", "560…4000",
               QT_TRANSLATE_NOOP("Cli", "width of the diagram in units; 900 if not given")},
    OptionSpec{Option::Zoom, kExport, "--zoom", "", "0.0001…2000",
               QT_TRANSLATE_NOOP("Cli", "stretches time; 1 if not given")},
    OptionSpec{Option::FontScale, kExport, "--font-scale", "", "0.75…3",
               QT_TRANSLATE_NOOP("Cli", "larger type; 1 if not given")},
    OptionSpec{Option::At, kExport, "--at", "", "TIME",
               QT_TRANSLATE_NOOP("Cli", "show the moment TIME (120ms, 1.5s) instead of the whole run")},
    OptionSpec{Option::Future, kExport, "--future", "", "pale|hidden",
               QT_TRANSLATE_NOOP("Cli", "how to draw what comes after --at")},
    OptionSpec{
        Option::Set, kRun | kExport, "--set", "", "KEY=VALUE",
        QT_TRANSLATE_NOOP("Cli", "change the scenario: loss=0.2, latency=80ms, timeWait=1s, or any path of its file"),
        true},
    OptionSpec{Option::Seed, kRun | kExport, "--seed", "", "NUMBER",
               QT_TRANSLATE_NOOP("Cli", "another seed: other packets are lost")},
    OptionSpec{Option::Language, kAll, kLanguageOption, "", "en|ko",
               QT_TRANSLATE_NOOP("Cli", "English or Korean; the environment's language if not given")},
    OptionSpec{Option::Help, kAll, "--help", "-h", "", QT_TRANSLATE_NOOP("Cli", "explain this command")},
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
