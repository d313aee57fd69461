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

TEST(CliErrors, OptionsThatMeanNothingToAFormatAreRefused) {
  expectError(Program().run({"export", "syn-lost", "-o", "x.pdf", "--transparent"}), 2,
              HasSubstr("--transparent means nothing to pdf."));
  expectError(Program().run({"export", "syn-lost", "-o", "x.png", "--paper", "a4"}), 2,
              HasSubstr("--paper means nothing to png."));
  expectError(Program().run({"export", "syn-lost", "-o", "x.png", "--future", "pale"}), 2, HasSubstr("needs --at"));
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
