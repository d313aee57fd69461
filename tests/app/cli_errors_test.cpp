// Bad input: every message on standard error, nothing on standard output, exit code 1 (failed) or 2 (misused).

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QProcess>

#include "core/scenario/builtin.h"
#include "tests/app/program.h"

namespace wiretale {
namespace {

using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::Outcome;
using testing::Program;
using ::testing::SizeIs;
using ::testing::StartsWith;

void expectError(const Outcome& outcome, int code, const ::testing::Matcher<const std::string&>& message) {
  EXPECT_EQ(outcome.exitCode, code) << outcome.err;
  EXPECT_THAT(outcome.err, message);
  EXPECT_THAT(outcome.err, EndsWith("\n"));
  EXPECT_THAT(outcome.out, IsEmpty());
}

TEST(CliErrors, AMisspeltCommandIsSuggested) {
  expectError(Program().run({"exprot", "syn-lost"}), 2, HasSubstr("Did you mean \"export\"?"));
  expectError(Program().run({"--frobnicate"}), 2, HasSubstr("\"--frobnicate\" is not an option here."));
}

TEST(CliErrors, AScenarioInPlaceOfACommandIsExplained) {
  expectError(Program().run({"syn-lost"}), 2, HasSubstr("wiretale run syn-lost"));
}

TEST(CliErrors, AMisspeltOptionIsSuggested) {
  expectError(Program().run({"export", "syn-lost", "-o", "x.png", "--scael", "2"}), 2,
              AllOf(HasSubstr("Did you mean \"--scale\"?"), HasSubstr("wiretale help export")));
}

TEST(CliErrors, AFilterThatIsNoneSaysWhereAndWhatWasMeant) {
  expectError(Program().run({"run", "syn-lost", "--filter", "syn and losst"}), 2,
              AllOf(HasSubstr("--filter, column 9"), HasSubstr("Did you mean lost?")));
  expectError(Program().run({"run", "syn-lost", "--filter", "lost", "--format", "json"}), 2,
              HasSubstr("--filter needs --format text."));
  expectError(Program().run({"export", "syn-lost", "-o", "x.svg", "--rest", "hide"}), 2,
              HasSubstr("--rest needs --filter"));
}

TEST(CliErrors, AMissingFileIsNeitherFileNorBuiltIn) {
  expectError(Program().run({"run", "syn-lots"}), 1,
              AllOf(HasSubstr("\"syn-lots\" is neither a file nor a built-in scenario."), HasSubstr("\"syn-lost\"")));
}

TEST(CliErrors, AMissingPathIsAFileThatIsNotThere) {
  expectError(Program().run({"run", "lessons/one.wiretale"}), 1,
              StartsWith("lessons/one.wiretale: there is no such file"));
}

TEST(CliErrors, AFolderIsNoScenario) {
  Program program;
  QDir(program.path(".")).mkdir(QStringLiteral("folder"));
  expectError(program.run({"run", "folder"}), 1, StartsWith("folder: "));
  expectError(program.run({"check", "folder"}), 1, HasSubstr("folder"));
}

TEST(CliErrors, AnUnreadableFileSaysWhy) {
  Program program;
  program.write("secret.wiretale", "{}");
  QFile::setPermissions(program.path("secret.wiretale"), QFileDevice::Permissions());
  if (QFile file(program.path("secret.wiretale")); file.open(QIODevice::ReadOnly)) {
    GTEST_SKIP() << "whoever runs this may read everything";
  }
  expectError(program.run({"run", "secret.wiretale"}), 1, HasSubstr("Permission denied"));
}

TEST(CliErrors, AFileOfANewerVersionIsToldSo) {
  Program program;
  program.write("new.wiretale", "{\"wiretale\": 99, \"title\": \"x\"}");
  expectError(program.run({"run", "new.wiretale"}), 1, AllOf(StartsWith("new.wiretale:1:"), HasSubstr("99")));
}

TEST(CliErrors, UnknownKeysAndBadValuesAreAllThereWithTheirPlaces) {
  Program program;
  program.write(
      "bad.wiretale",
      "{\"wiretale\": 1,\n \"links\": {},\n \"link\": {\"both\": {\"loss\": 1.5, \"latency\": \"-3ms\"}}\n}\n");
  const Outcome outcome = program.run({"export", "bad.wiretale", "-o", "x.png"});
  expectError(outcome, 1,
              AllOf(HasSubstr("bad.wiretale:2:2: links"), HasSubstr("bad.wiretale:3:28: link.both.loss"),
                    HasSubstr("bad.wiretale:3:44: link.both.latency")));
  EXPECT_FALSE(program.exists("x.png"));
}

TEST(CliErrors, WhatIsNoJsonIsShownWhere) {
  Program program;
  program.write("x.wiretale", "{\"wiretale\": 1,\n oops}");
  expectError(program.run({"run", "x.wiretale"}), 1, StartsWith("x.wiretale:2:"));
  expectError(program.input("nonsense").run({"run", "-"}), 1, StartsWith("standard input:1:1"));
}

TEST(CliErrors, SettingsAreChecked) {
  expectError(Program().run({"run", "syn-lost", "--set", "loss=2"}), 2,
              StartsWith("wiretale: --set loss=2: 2 is not a probability"));
  expectError(Program().run({"run", "syn-lost", "--set", "lose=0.2"}), 2, HasSubstr("loss"));
  expectError(Program().run({"run", "syn-lost", "--seed", "many"}), 2, HasSubstr("--seed is a whole number"));
}

TEST(CliErrors, SettingsThatContradictEachOtherAreToldAfterTheLastOne) {
  expectError(Program().run({"run", "syn-lost", "--set", "minimumRto=2min"}), 2,
              AllOf(StartsWith("wiretale: --set: client.tcp.minimumRto: 2min is more than maximumRto, which is 60s"),
                    HasSubstr("\nwiretale: --set: server.tcp.minimumRto: ")));
  expectError(Program().run(
                  {"export", "syn-lost", "-o", "x.png", "--set", "server.address=10.0.0.1", "--set", "client.port=80"}),
              2, HasSubstr("client and server have the same address and port"));
  EXPECT_EQ(Program().run({"run", "syn-lost", "--set", "minimumRto=2min", "--set", "maximumRto=3min"}).exitCode, 0);
}

TEST(CliErrors, AnOptionWithNothingInItNeedsAValue) {
  expectError(Program().run({"run", "syn-lost", "--set", ""}), 2, HasSubstr("--set needs a value: --set KEY=VALUE."));
  expectError(Program().run({"run", "syn-lost", "--seed="}), 2, HasSubstr("--seed needs a value: --seed NUMBER."));
  expectError(Program().run({"run", "syn-lost", "-o", ""}), 2, HasSubstr("--output needs a value: --output FILE."));
  expectError(Program().run({"export", "syn-lost", "-o", ""}), 2, HasSubstr("--output needs a value"));
  expectError(Program().run({"run", ""}), 1, HasSubstr("neither a file nor"));
}

TEST(CliErrors, AMomentAfterTheEndIsToldWhereTheEndIs) {
  expectError(Program().run({"export", "connection-refused", "-o", "x.png", "--at", "1h"}), 2,
              HasSubstr("--at is after the end of the session, which is at 40.0"));
}

TEST(CliErrors, ARulerNeedsTwoMomentsOfTheSession) {
  expectError(Program().run({"export", "connection-refused", "-o", "x.png", "--measure", "10ms"}), 2,
              HasSubstr("--measure needs two moments: 20ms..1.5s, not \"10ms\"."));
  expectError(Program().run({"export", "connection-refused", "-o", "x.png", "--measure", "10ms..1h"}), 2,
              HasSubstr("--measure is after the end of the session, which is at 40.0"));
  expectError(Program().run({"export", "connection-refused", "-o", "x.pcap", "--measure", "1ms..2ms"}), 2,
              HasSubstr("--measure means nothing to pcap."));
}

TEST(CliErrors, NumbersOutOfRangeAreToldTheRange) {
  expectError(Program().run({"export", "syn-lost", "-o", "x.png", "--scale", "0"}), 2,
              HasSubstr("--scale is a number from 1 to 4, not \"0\"."));
  expectError(Program().run({"export", "syn-lost", "-o", "x.png", "--at", "-1s"}), 2, HasSubstr("--at"));
}

TEST(CliErrors, AFileThatCannotBeReplacedStays) {
  Program program;
  program.write("old.txt", "old");
  program.write("old.png", "old");
  expectError(program.run({"run", "syn-lost", "-o", "old.txt/x.txt"}), 1, HasSubstr("old.txt/x.txt cannot be written"));
  expectError(program.run({"export", "syn-lost", "-o", "old.png", "--set", "loss=2"}), 2, HasSubstr("loss"));
  QProcess shell;  // a limit on the size of files, as a full disk has
  shell.setWorkingDirectory(program.path("."));
  shell.start(QStringLiteral("/bin/sh"),
              {QStringLiteral("-c"),
               QStringLiteral("trap '' XFSZ; ulimit -f 1; '" WIRETALE_CLI
                              "' export syn-lost -o old.png; exec '" WIRETALE_CLI "' run syn-lost -o old.txt")});
  ASSERT_TRUE(shell.waitForFinished());
  EXPECT_EQ(shell.exitCode(), 1);
  EXPECT_THAT(shell.readAllStandardError().toStdString(),
              AllOf(HasSubstr("old.png cannot be written"), HasSubstr("old.txt cannot be written")));
  EXPECT_EQ(program.read("old.txt"), "old");
  EXPECT_EQ(program.read("old.png"), "old");
  EXPECT_THAT(program.files(), SizeIs(2)) << "something was left behind";
}

TEST(CliErrors, OptionsThatMeanNothingToAFormatAreRefused) {
  expectError(Program().run({"export", "syn-lost", "-o", "x.pdf", "--transparent"}), 2,
              HasSubstr("--transparent means nothing to pdf."));
  expectError(Program().run({"export", "syn-lost", "-o", "x.png", "--paper", "a4"}), 2,
              HasSubstr("--paper means nothing to png."));
  expectError(Program().run({"export", "syn-lost", "-o", "x.png", "--future", "pale"}), 2, HasSubstr("needs --at"));
  expectError(Program().run({"export", "syn-lost", "-o", "x.png", "--view", "client"}), 2,
              HasSubstr("--view means nothing to png."));
  for (const char* option : {"--theme=dark", "--at=1s", "--plots=rtt", "--width=800", "--zoom=2", "--font-scale=2"}) {
    expectError(Program().run({"export", "syn-lost", "-o", "x.pcapng", option}), 2,
                HasSubstr("means nothing to pcapng."));
  }
  expectError(Program().run({"export", "syn-lost", "-o", "x.png", "--plots", "cwnd,foo"}), 2,
              HasSubstr("--plots can be cwnd, rtt, sequence, throughput, window or tcptrace, not \"foo\""));
  expectError(Program().run({"run", "syn-lost", "--bytes"}), 2, HasSubstr("--bytes needs --format json"));
}

TEST(CliErrors, ExportNeedsToKnowWhereAndWhat) {
  expectError(Program().run({"export", "syn-lost"}), 2, HasSubstr("-o FILE.png"));
  expectError(Program().run({"export", "syn-lost", "-o", "x.gif"}), 2, HasSubstr("There is no format \".gif\""));
  expectError(Program().run({"export", "syn-lost", "-o", "-"}), 2, HasSubstr("add --format png|svg|pdf"));
}

TEST(CliErrors, APictureWithoutAScenarioSaysSo) {
  Program program;
  program.write("other.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
  expectError(program.run({"run", "other.svg"}), 1, HasSubstr("other.svg has no scenario inside"));
}

TEST(CliErrors, APictureTooLargeIsRefusedBeforeItIsDrawn) {
  Program program;
  const Outcome outcome =
      program.run({"export", "transfer", "-o", "x.png", "--zoom", "20", "--width", "4000", "--scale", "4"});
  expectError(outcome, 1, HasSubstr("too large"));
  EXPECT_THAT(program.files(), IsEmpty());
}

TEST(CliErrors, AnUnwritableTargetIsNamedAndNothingIsLeftBehind) {
  Program program;
  expectError(program.run({"export", "syn-lost", "-o", "none/x.png"}), 1, HasSubstr("none/x.png"));
  expectError(program.run({"run", "syn-lost", "-o", "none/x.txt"}), 1, HasSubstr("none/x.txt"));
  EXPECT_THAT(program.files(), IsEmpty());
}

TEST(CliErrors, AFullDiskIsToldOfAndTheDeviceStaysOne) {
  if (!QFile::exists(QStringLiteral("/dev/full"))) GTEST_SKIP() << "there is no /dev/full here";
  expectError(Program().run({"export", "syn-lost", "--format", "png", "-o", "/dev/full"}), 1,
              AllOf(HasSubstr("/dev/full"), HasSubstr("the disk is full")));
  EXPECT_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile());
  QProcess shell;
  shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("'" WIRETALE_CLI "' list > /dev/full")});
  ASSERT_TRUE(shell.waitForFinished());
  EXPECT_EQ(shell.exitCode(), 1);
  EXPECT_THAT(shell.readAllStandardError().toStdString(),
              HasSubstr("standard output cannot be written: No space left"));
}

TEST(CliErrors, AReaderThatGoesAwayIsNotWorthAWord) {
  QProcess shell;
  shell.start(QStringLiteral("/bin/sh"),
              {QStringLiteral("-c"), QStringLiteral("trap '' PIPE; '" WIRETALE_CLI "' run lossy-transfer | true")});
  ASSERT_TRUE(shell.waitForFinished());
  EXPECT_THAT(shell.readAllStandardError().toStdString(), IsEmpty());
}

TEST(CliErrors, WithoutADisplayTheWindowSaysHowToExport) {
  for (const std::vector<std::string>& words : {std::vector<std::string>{}, {"lesson.wiretale"}}) {
    expectError(Program().run(words), 1, AllOf(HasSubstr("there is no display"), HasSubstr("wiretale export")));
  }
}

}  // namespace
}  // namespace wiretale
