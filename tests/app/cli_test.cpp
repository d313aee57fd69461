// The command line as a whole: what it prints, where, and its exit codes.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QFile>
#include <QImage>

#include "core/lesson/builtin_lessons.h"
#include "core/scenario/builtin.h"
#include "tests/app/program.h"

namespace wiretale {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::Outcome;
using testing::Program;
using ::testing::StartsWith;

void expectFine(const Outcome& outcome) {
  EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
  EXPECT_THAT(outcome.err, IsEmpty());
}

std::string firstWord(const std::string& line) {
  return line.substr(0, line.find(' '));
}

/// Without chapters and the empty lines before them.
std::vector<std::string> entriesOf(const std::string& list) {
  std::vector<std::string> entries;
  std::istringstream lines(list);
  for (std::string line; std::getline(lines, line);)
    if (!line.empty() && !line.starts_with("# ")) entries.push_back(line);
  return entries;
}

TEST(Cli, ListHasALinePerBuiltInWithItsNameFirst) {
  const Outcome outcome = Program().run({"list"});
  expectFine(outcome);
  const std::vector<std::string> entries = entriesOf(outcome.out);
  ASSERT_EQ(entries.size(), scenario::builtins().size());
  for (std::size_t place = 0; place < entries.size(); ++place) {
    const std::string_view name = scenario::builtins()[place].name;
    EXPECT_EQ(firstWord(entries[place]), name);
    EXPECT_GT(entries[place].size(), name.size() + 3) << "no title behind " << name;
  }
}

TEST(Cli, ListSaysOnceWhatAChapterIsAbout) {
  const std::string list = Program().run({"list"}).out;
  EXPECT_THAT(list, StartsWith("# Opening and closing\nthree-way-handshake-and-close"));
  for (const auto& builtin : scenario::builtins()) {
    const std::string heading = "# " + std::string(builtin.chapter) + "\n";
    const std::size_t first = list.find(heading);
    ASSERT_NE(first, std::string::npos) << heading;
    EXPECT_EQ(list.find(heading, first + 1), std::string::npos) << heading;
  }
}

TEST(Cli, RunListsWhatHappenedAndWhy) {
  const Outcome outcome = Program().run({"run", "syn-lost"});
  expectFine(outcome);
  EXPECT_THAT(outcome.out, HasSubstr("SYN-SENT"));
  EXPECT_THAT(outcome.out, HasSubstr("RFC 6298"));
}

TEST(Cli, ExportDrawsTheViewThatIsAskedFor) {
  const auto drawn = [](std::vector<std::string> options) {
    Program program;
    options.insert(options.begin(), {"export", "tls13", "-o", "x.svg"});
    expectFine(program.run(options));
    return program.read("x.svg");
  };
  EXPECT_THAT(drawn({}), HasSubstr("encrypted from here"));
  EXPECT_THAT(drawn({"--insight", "wire"}), AllOf(HasSubstr("Application Data"), Not(HasSubstr("close_notify"))));
  EXPECT_THAT(drawn({"--times", "event"}), HasSubstr(">+20 ms<"));
  EXPECT_THAT(drawn({"--times", "clock"}), HasSubstr(">00:00:00.02<"));
  EXPECT_THAT(drawn({"--measure", "20ms..60ms"}), AllOf(HasSubstr("Δ 40 ms"), HasSubstr("packets")));
  EXPECT_THAT(drawn({"--windows"}), HasSubstr("cwnd "));
  EXPECT_THAT(drawn({"--plots", "throughput,tcptrace"}), AllOf(HasSubstr("goodput"), HasSubstr("time–sequence")));
  EXPECT_THAT(drawn({"--picture", "states"}), AllOf(HasSubstr("FIN-WAIT-1"), Not(HasSubstr("ClientHello"))));
}

TEST(Cli, RunListsOnlyWhatTheFilterLetsThrough) {
  const Outcome outcome = Program().run({"run", "syn-ack-lost", "--filter", "syn and lost"});
  expectFine(outcome);
  EXPECT_THAT(outcome.out, HasSubstr("SYN, ACK"));
  EXPECT_THAT(outcome.out, Not(HasSubstr("SYN-SENT")));
  EXPECT_THAT(outcome.out, Not(HasSubstr("timer")));
}

TEST(Cli, ExportDimsOrHidesWhatTheFilterDoesNotLetThrough) {
  Program program;
  std::vector<std::string> pictures;
  for (const std::vector<std::string>& more :
       std::vector<std::vector<std::string>>{{}, {"--filter", "lost"}, {"--filter", "lost", "--rest", "hide"}}) {
    std::vector<std::string> arguments{"export", "syn-ack-lost", "--format", "svg", "-o", "-"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Outcome outcome = program.run(arguments);
    expectFine(outcome);
    pictures.push_back(outcome.out);
  }
  EXPECT_NE(pictures[0], pictures[1]);
  EXPECT_LT(pictures[2].size(), pictures[0].size());
}

TEST(Cli, RunWritesJsonToAFile) {
  Program program;
  expectFine(program.run({"run", "syn-lost", "--format", "json", "-o", "trace.json"}));
  EXPECT_THAT(program.read("trace.json"), StartsWith("{"));
}

TEST(Cli, RunWritesTheControlBlocksAsATable) {
  const Outcome outcome = Program().run({"run", "syn-lost", "--format", "csv"});
  expectFine(outcome);
  EXPECT_THAT(outcome.out, StartsWith("time,side,iss,"));
  EXPECT_THAT(outcome.out, HasSubstr("\n1.000000000,client,"));
}

TEST(Cli, ExportCapturesAsTheFormatOptionSaysFromTheChosenPointOfView) {
  Program program;
  for (const char* view : {"wire", "client", "server", "both"}) {
    expectFine(program.run({"export", "syn-lost", "-o", std::string(view), "--format", "pcapng", "--view", view}));
  }
  EXPECT_THAT(program.read("wire"), StartsWith("\x0A\x0D\x0D\x0A"));
  EXPECT_LT(program.read("server").size(), program.read("client").size()) << "the lost SYN reached the server";
  EXPECT_GT(program.read("both").size(), program.read("client").size());
}

TEST(Cli, ExportDrawsPlotsBesideTheDiagram) {
  Program program;
  expectFine(program.run({"export", "data-lost", "-o", "plain.png"}));
  expectFine(program.run({"export", "data-lost", "-o", "plots.png", "--plots", "cwnd,sequence"}));
  const QImage plain(program.path("plain.png"));
  const QImage plots(program.path("plots.png"));
  EXPECT_EQ(plots.height(), plain.height());
  EXPECT_GT(plots.width(), plain.width() + 400);
}

TEST(Cli, EveryBuiltInRuns) {
  for (const auto& builtin : scenario::builtins()) expectFine(Program().run({"run", std::string(builtin.name)}));
}

TEST(Cli, SettingsAndSeedChangeTheRun) {
  const std::string before = Program().run({"run", "lossy-transfer"}).out;
  EXPECT_EQ(Program().run({"run", "lossy-transfer"}).out, before) << "the same run gives the same listing";
  EXPECT_NE(Program().run({"run", "lossy-transfer", "--seed", "7"}).out, before);
  EXPECT_NE(Program().run({"run", "lossy-transfer", "--set", "loss=0", "--set", "latency=80ms"}).out, before);
}

TEST(Cli, AScenarioComesThroughStandardInput) {
  const auto& builtin = scenario::builtins().front();
  Program program;
  const Outcome outcome = program.input(std::string(builtin.text)).run({"run", "-"});
  expectFine(outcome);
  EXPECT_EQ(outcome.out, Program().run({"run", std::string(builtin.name)}).out);
}

TEST(Cli, ABuiltInNameComesBeforeAFileOfThatName) {
  Program program;
  program.write("syn-lost", "this is no scenario");
  expectFine(program.run({"run", "syn-lost"}));
  EXPECT_EQ(program.run({"run", "./syn-lost"}).exitCode, 1);
}

class CliExport : public ::testing::TestWithParam<const char*> {};

TEST_P(CliExport, APictureOpensAgainAsTheScenarioItShows) {
  Program program;
  const std::string picture = std::string("picture.") + GetParam();
  expectFine(program.run({"export", "syn-lost", "-o", picture, "--set", "latency=70ms", "--seed", "9"}));
  const Outcome again = program.run({"run", picture});
  expectFine(again);
  EXPECT_EQ(again.out, program.run({"run", "syn-lost", "--set", "latency=70ms", "--seed", "9"}).out);
}

TEST_P(CliExport, StandardOutputTakesThePicture) {
  Program program;
  const Outcome outcome = program.run({"export", "syn-lost", "-o", "-", "--format", GetParam()});
  expectFine(outcome);
  expectFine(program.run({"export", "syn-lost", "-o", std::string("x.") + GetParam()}));
  // A PDF names the moment it was made.
  const bool repeatable = std::string(GetParam()) != "pdf";
  EXPECT_TRUE(!repeatable || outcome.out == program.read(std::string("x.") + GetParam()));
  EXPECT_THAT(program.files(), ::testing::SizeIs(1)) << "something was left behind";
}

INSTANTIATE_TEST_SUITE_P(Formats, CliExport, ::testing::Values("png", "svg", "pdf"),
                         [](const auto& tested) { return std::string(tested.param); });

TEST(Cli, ExportTakesItsOptions) {
  Program program;
  expectFine(program.run({"export", "syn-lost", "-o", "a.png", "--scale", "2", "--width", "700", "--transparent"}));
  const QImage image(program.path("a.png"));
  EXPECT_EQ(image.width(), 1'400);
  EXPECT_TRUE(image.hasAlphaChannel());
  expectFine(program.run({"export", "syn-lost", "-o", "dark.svg", "--theme", "dark", "--text", "outlines"}));
  EXPECT_THAT(program.read("dark.svg"), Not(HasSubstr("<text")));
  expectFine(
      program.run({"export", "syn-lost", "-o", "a4.pdf", "--paper", "a4", "--at", "20ms", "--future", "hidden"}));
  expectFine(program.run({"export", "syn-lost", "-o", "big.svg", "--font-scale", "1.6", "--zoom", "2"}));
  EXPECT_THAT(program.read("big.svg"), HasSubstr("font-size:32px"));
}

TEST(Cli, NamesInOtherScriptsAreDrawn) {
  Program program;
  expectFine(program.run({"export", "syn-lost", "-o", "x.svg", "--set", "client.name=고객"}));
  EXPECT_THAT(program.read("x.svg"), HasSubstr(">고객</text>"));
}

TEST(Cli, CheckPrintsEveryComplaintWithItsPlace) {
  Program program;
  program.write("good.wiretale", std::string(scenario::builtins().front().text));
  program.write("bad.wiretale", "{\"wiretale\": 1,\n \"titel\": \"x\",\n \"link\": {\"both\": {\"loss\": 1.5}}}\n");
  const Outcome outcome = program.run({"check", "good.wiretale", "bad.wiretale"});
  EXPECT_EQ(outcome.exitCode, 1);
  EXPECT_EQ(outcome.out, "good.wiretale: no complaints\n");
  EXPECT_THAT(outcome.err, HasSubstr("bad.wiretale:2:"));
  EXPECT_THAT(outcome.err, HasSubstr("bad.wiretale:3:"));
  expectFine(program.run({"check", "good.wiretale"}));
}

TEST(Cli, VersionAndHelpGoToStandardOutput) {
  EXPECT_THAT(Program().run({"version"}).out, StartsWith("wiretale "));
  EXPECT_EQ(Program().run({"--version"}).out, Program().run({"version"}).out);
  const std::string general = Program().run({"help"}).out;
  EXPECT_THAT(general, HasSubstr("Exit codes"));
  EXPECT_EQ(Program().run({"--help"}).out, general);
  const std::string exporting = Program().run({"help", "export"}).out;
  EXPECT_THAT(exporting, HasSubstr("--transparent"));
  EXPECT_EQ(Program().run({"export", "--help"}).out, exporting);
}

TEST(Cli, LessonListsTheLessonsAndDrawsOne) {
  Program program;
  const Outcome list = program.run({"lesson"});
  expectFine(list);
  for (const auto& builtin : lesson::builtinLessons()) EXPECT_THAT(list.out, HasSubstr(std::string(builtin.name)));
  const std::string name(lesson::builtinLessons().front().name);
  expectFine(program.run({"lesson", name, "-o", "handout.pdf"}));
  EXPECT_THAT(program.read("handout.pdf"), StartsWith("%PDF-"));
  expectFine(program.run({"lesson", name, "-o", "stop.svg", "--lang", "ko"}));
  EXPECT_THAT(program.read("stop-1.svg"), HasSubstr("<svg"));
  EXPECT_THAT(program.read("stop-2.svg"), HasSubstr("<svg"));
}

TEST(Cli, ALessonThatCannotBeDrawnSaysWhy) {
  Program program;
  EXPECT_EQ(program.run({"lesson", "02-three-way-handshake"}).exitCode, 2);
  EXPECT_EQ(program.run({"lesson", "02-three-way-handshake", "-o", "x.pcapng"}).exitCode, 2);
  const Outcome unknown = program.run({"lesson", "02-three-way-handshak", "-o", "x.pdf"});
  EXPECT_EQ(unknown.exitCode, 1);
  EXPECT_THAT(unknown.err, HasSubstr("02-three-way-handshake"));
}

TEST(Cli, CheckTriesWhatALessonSaysOfItsSession) {
  Program program;
  const std::string head = "---\ntitle: T\nsummary: S\norder: 1\nscenario: syn-lost\nrfcs: RFC 9293 §3.5\n---\n\n";
  program.write("good.md", head + "## A\ncaption: C\nstop: start\ncheck: packets client SYN = 2\n\nText.\n");
  program.write("wrong.md", head + "## A\ncaption: C\nstop: start\ncheck: packets client SYN = 7\n\nText.\n");
  program.write("bad.md", head + "## A\ncaption: C\nstopp: start\n\nText.\n");
  const Outcome outcome = program.run({"check", "good.md", "wrong.md", "bad.md"});
  EXPECT_EQ(outcome.exitCode, 1);
  EXPECT_EQ(outcome.out, "good.md: no complaints\n");
  EXPECT_THAT(outcome.err, HasSubstr("wrong.md:12:"));
  EXPECT_THAT(outcome.err, HasSubstr("bad.md:11:"));
}

}  // namespace
}  // namespace wiretale
