#include "app/cli/option_table.h"

#include <algorithm>
#include <array>

#include <QtGlobal>

namespace wiretale::cli {
namespace {

constexpr int kAny = 1'000'000;
constexpr int kMostCompared = 8;

constexpr std::array kCommands{
    CommandSpec{Command::Run, "run", kScenarioArgument,
                QT_TRANSLATE_NOOP("Cli", "simulate a session and list what happened, and why"), "", 1, 1},
    CommandSpec{Command::Export, "export", kScenarioArgument,
                QT_TRANSLATE_NOOP("Cli", "simulate a session and draw it (PNG, SVG, PDF) or capture it (pcapng, pcap)"),
                QT_TRANSLATE_NOOP(
                    "Cli", "The format is taken from the file's suffix unless --format says it. No display is needed."),
                1, 1},
    CommandSpec{
        Command::Compare, "compare", "SCENARIO [SCENARIO…]",
        QT_TRANSLATE_NOOP("Cli", "simulate several sessions and put side by side what they came to"),
        QT_TRANSLATE_NOOP(
            "Cli", "With one SCENARIO, its branches. Else each further word is a SCENARIO, or a branch of the first."),
        1, kMostCompared},
    CommandSpec{Command::List, "list", "", QT_TRANSLATE_NOOP("Cli", "list the built-in scenarios: name, title"), "", 0,
                0},
    CommandSpec{
        Command::Lesson, "lesson", "[LESSON]", QT_TRANSLATE_NOOP("Cli", "list the lessons, or draw the stops of one"),
        QT_TRANSLATE_NOOP("Cli",
                          "LESSON is a name of the list or a Markdown file. A PDF becomes a handout with one stop "
                          "a page.\nFor slides, \"-o stop.png\" (or .svg) writes stop-1.png, stop-2.png, and so "
                          "on."),
        0, 1},
    CommandSpec{
        Command::Check, "check", "FILE…",
        QT_TRANSLATE_NOOP("Cli", "say what is wrong with scenario or lesson files, line by line"),
        QT_TRANSLATE_NOOP("Cli", "Every complaint is printed as FILE:LINE:COLUMN. Exit code 1 if there is one."), 1,
        kAny},
    CommandSpec{Command::Version, "version", "", QT_TRANSLATE_NOOP("Cli", "print the version"), "", 0, 0},
    CommandSpec{Command::Help, "help", "[COMMAND]", QT_TRANSLATE_NOOP("Cli", "explain a command"), "", 0, 1},
};

constexpr Commands kRun = only(Command::Run);
constexpr Commands kExport = only(Command::Export);
constexpr Commands kLesson = only(Command::Lesson);
constexpr Commands kCompare = only(Command::Compare);
constexpr Commands kAll = 0xFF;

constexpr std::array kOptions{
    OptionSpec{Option::TraceFormat, kRun, "--format", "", "text|json|csv",
               QT_TRANSLATE_NOOP(
                   "Cli", "a listing for people (text), for programs (json), or the control blocks as a table (csv)")},
    OptionSpec{Option::Bytes, kRun, "--bytes", "", "",
               QT_TRANSLATE_NOOP("Cli", "JSON: also the bytes of each packet, in hexadecimal")},
    OptionSpec{Option::TableFormat, kCompare, "--format", "", "text|json",
               QT_TRANSLATE_NOOP("Cli", "a table for people (text) or for programs (json)")},
    OptionSpec{Option::Output, kRun | kExport | kLesson | kCompare, "--output", "-o", "FILE",
               QT_TRANSLATE_NOOP("Cli", "where to write; \"-\" is standard output")},
    OptionSpec{Option::PictureFormat, kExport, "--format", "", "png|svg|pdf|pcapng|pcap",
               QT_TRANSLATE_NOOP("Cli", "if FILE has no such suffix")},
    OptionSpec{Option::Scale, kExport | kLesson, "--scale", "", "1…4",
               QT_TRANSLATE_NOOP("Cli", "PNG, SVG: pixels per unit; 2 for slides")},
    OptionSpec{Option::Transparent, kExport, "--transparent", "", "",
               QT_TRANSLATE_NOOP("Cli", "PNG, SVG: no paper behind the diagram")},
    OptionSpec{Option::Text, kExport, "--text", "", "text|outlines",
               QT_TRANSLATE_NOOP("Cli", "SVG: letters as text (small, needs a font) or as outlines")},
    OptionSpec{Option::Paper, kExport | kLesson, "--paper", "", "diagram|a4|letter",
               QT_TRANSLATE_NOOP("Cli", "PDF: one page as large as the diagram, or sheets; a handout is on sheets")},
    OptionSpec{Option::PointOfView, kExport, "--view", "", "wire|client|server|both",
               QT_TRANSLATE_NOOP("Cli", "pcapng, pcap: whose network interface recorded it")},
    OptionSpec{Option::Plots, kExport, "--plots", "", "cwnd,rtt,sequence,throughput,window,tcptrace",
               QT_TRANSLATE_NOOP("Cli", "plots beside the diagram, one or more, on the same time axis")},
    OptionSpec{Option::Subject, kExport, "--picture", "", "diagram|states",
               QT_TRANSLATE_NOOP("Cli", "the diagram, or the state machines of both ends at --at")},
    OptionSpec{Option::Insight, kExport, "--insight", "", "all|wire",
               QT_TRANSLATE_NOOP(
                   "Cli", "everything, or what an eavesdropper sees: packets without keys, and no inside of the ends")},
    OptionSpec{Option::TimeScale, kExport, "--time", "", "folded|linear|even",
               QT_TRANSLATE_NOOP("Cli", "idle time folded, time linear, or as far from each event to the next")},
    OptionSpec{Option::TimeLabels, kExport, "--times", "", "start|event|clock",
               QT_TRANSLATE_NOOP("Cli", "times since the start, since the event above, or by the clock")},
    OptionSpec{Option::Measure, kExport, "--measure", "", "FROM..TO",
               QT_TRANSLATE_NOOP("Cli", "a ruler from one moment to another (20ms..1.5s)")},
    OptionSpec{Option::Windows, kExport, "--windows", "", "",
               QT_TRANSLATE_NOOP("Cli", "receive windows and cwnd as bars beside the lanes")},
    OptionSpec{Option::Theme, kExport | kLesson, "--theme", "", "light|dark|print|high-contrast",
               QT_TRANSLATE_NOOP("Cli", "colours")},
    OptionSpec{Option::Width, kExport | kLesson, "--width", "", "560…4000",
               QT_TRANSLATE_NOOP("Cli", "width of the diagram in units; 900 if not given")},
    OptionSpec{Option::Zoom, kExport, "--zoom", "", "0.0001…2000",
               QT_TRANSLATE_NOOP("Cli", "stretches time; 1 if not given")},
    OptionSpec{Option::FontScale, kExport | kLesson, "--font-scale", "", "0.75…3",
               QT_TRANSLATE_NOOP("Cli", "larger type; 1 if not given")},
    OptionSpec{Option::At, kExport, "--at", "", "TIME",
               QT_TRANSLATE_NOOP("Cli", "show the moment TIME (120ms, 1.5s) instead of the whole run")},
    OptionSpec{Option::Future, kExport, "--future", "", "pale|hidden",
               QT_TRANSLATE_NOOP("Cli", "how to draw what comes after --at")},
    OptionSpec{Option::Beside, kExport, "--beside", "", "SCENARIO",
               QT_TRANSLATE_NOOP("Cli", "PNG, SVG, PDF: another session, or a branch, to the right on the same clock")},
    OptionSpec{Option::Ghost, kExport, "--ghost", "", "SCENARIO",
               QT_TRANSLATE_NOOP("Cli", "PNG, SVG, PDF: another session, or a branch, faintly behind")},
    OptionSpec{Option::Branch, kRun | kExport, "--branch", "", "NAME",
               QT_TRANSLATE_NOOP("Cli", "a branch of the scenario instead of the one that it is saved with")},
    OptionSpec{
        Option::Filter, kRun | kExport, "--filter", "", "FILTER",
        QT_TRANSLATE_NOOP("Cli", "only events that match: \"syn and lost\", \"from client\", \"tls clienthello\"")},
    OptionSpec{Option::Rest, kExport, "--rest", "", "dim|hide",
               QT_TRANSLATE_NOOP("Cli", "what becomes of the events that --filter does not let through")},
    OptionSpec{
        Option::Set, kRun | kExport | kCompare, "--set", "", "KEY=VALUE",
        QT_TRANSLATE_NOOP("Cli", "change the scenario: loss=0.2, latency=80ms, timeWait=1s, or any path of its file"),
        true},
    OptionSpec{Option::Seed, kRun | kExport | kCompare, "--seed", "", "NUMBER",
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
