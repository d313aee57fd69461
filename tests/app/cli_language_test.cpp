// The command line in Korean: all that it says and draws; and who decides the language.

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QRegularExpression>

#include "app/cli/option_table.h"
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

bool hasHangul(const std::string& text) {
  static const QRegularExpression kHangul(QStringLiteral("[가-힣]"));
  return QString::fromStdString(text).contains(kHangul);
}

/// Words of English, but for those that Korean texts use as they are, and names of drafts.
QStringList englishWords(const std::string& text) {
  static const QRegularExpression kDraft(QStringLiteral("\\[draft-[a-z-]+-\\d\\d "));
  static const QRegularExpression kWord(QStringLiteral("\\b[a-z]{2,}\\b"));
  static const QStringList kKnown{
      QStringLiteral("mss"),       QStringLiteral("data"),   QStringLiteral("ms"),          QStringLiteral("seq"),
      QStringLiteral("ack"),       QStringLiteral("probe"),  QStringLiteral("cwnd"),        QStringLiteral("ssthresh"),
      QStringLiteral("sack"),      QStringLiteral("wscale"), QStringLiteral("unreachable"), QStringLiteral("fragment"),
      QStringLiteral("challenge"), QStringLiteral("kbit")};
  QStringList words;
  for (auto found = kWord.globalMatch(QString::fromStdString(text).remove(kDraft)); found.hasNext();) {
    const QString word = found.next().captured();
    if (!kKnown.contains(word)) words += word;
  }
  return words;
}

/// "0.060118  Right  ESTABLISHED → FIN-WAIT-1": a change of state of a party with a name of its own.
bool isOnlyNames(const std::string& line) {
  static const QRegularExpression kStates(
      QStringLiteral("^ *[\\d.]+ +(Left|Right|Viewer|Camera|Host) +[A-Z0-9-]+ → [A-Z0-9-]+$"));
  return kStates.match(QString::fromStdString(line)).hasMatch();
}

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

Outcome korean(std::vector<std::string> words) {
  words.insert(words.end(), {"--lang", "ko"});
  return Program().run(words);
}

TEST(CliLanguage, EveryListingIsKoreanInEveryLine) {
  for (const auto& builtin : scenario::builtins()) {
    const Outcome outcome = korean({"run", std::string(builtin.name)});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    for (const std::string& line : linesOf(outcome.out)) {
      EXPECT_TRUE(line.empty() || hasHangul(line) || isOnlyNames(line)) << line;
      EXPECT_THAT(englishWords(line), IsEmpty()) << line;
      EXPECT_THAT(line, AllOf(Not(HasSubstr("%1")), Not(HasSubstr("{")))) << "a place was not filled";
    }
  }
}

TEST(CliLanguage, AListingHasTheSameEventsInBothLanguages) {
  for (const char* const name : {"lossy-transfer", "abort", "half-close"}) {
    const auto english = linesOf(Program().run({"run", name}).out);
    const auto other = linesOf(korean({"run", name}).out);
    ASSERT_EQ(english.size(), other.size());
    for (std::size_t i = 5; i < english.size(); ++i) {
      EXPECT_EQ(english[i].substr(0, 10), other[i].substr(0, 10)) << "the time";
      EXPECT_EQ(english[i].ends_with(']'), other[i].ends_with(']')) << "a source in one of them only: " << other[i];
    }
  }
}

TEST(CliLanguage, JsonIsTheSameInEveryLanguage) {
  EXPECT_EQ(korean({"run", "syn-lost", "--format", "json"}).out,
            Program().run({"run", "syn-lost", "--format", "json"}).out);
}

TEST(CliLanguage, TitlesInTheListAreKorean) {
  const auto lines = linesOf(korean({"list"}).out);
  ASSERT_GT(lines.size(), scenario::builtins().size());
  for (const std::string& line : lines)
    EXPECT_TRUE(line.empty() || line == "# UDP" || line == "# TIME-WAIT" || line.starts_with("# TLS") ||
                line == "# DTLS" || hasHangul(line))
        << line;
}

TEST(CliLanguage, HelpIsKoreanAndKeepsTheNames) {
  const std::string general = korean({"help"}).out;
  for (const cli::CommandSpec& command : cli::commandTable()) {
    EXPECT_THAT(general, HasSubstr(std::string(command.name)));
    EXPECT_THAT(general, Not(HasSubstr(command.summary)));
    const std::string help = korean({"help", std::string(command.name)}).out;
    for (const cli::OptionSpec& option : cli::optionTable()) {
      if ((option.commands & cli::only(command.id)) == 0) continue;
      EXPECT_THAT(help, AllOf(HasSubstr(std::string(option.name)), HasSubstr(std::string(option.value)))) << help;
      EXPECT_THAT(help, Not(HasSubstr(option.help)));
    }
  }
}

TEST(CliLanguage, PicturesAreKorean) {
  Program program;
  EXPECT_EQ(program.run({"export", "syn-lost", "-o", "x.svg", "--lang", "ko"}).exitCode, 0);
  const std::string svg = program.read("x.svg");
  for (const char* const word : {"<title>첫 SYN의 유실", ">클라이언트</text>", ">데이터</text>", ">버림</text>",
                                 "<title>클라이언트 → 서버, SYN, 시퀀스 0", "SYN-SENT"}) {
    EXPECT_THAT(svg, HasSubstr(word));
  }
  EXPECT_EQ(program.run({"run", "x.svg"}).out, program.run({"run", "syn-lost"}).out)
      << "the scenario inside is as it was";
}

TEST(CliLanguage, EveryFormatDrawsKorean) {
  Program program;
  for (const char* const name : {"x.png", "x.pdf"}) {
    const Outcome outcome = program.run({"export", "syn-lost", "-o", name, "--lang", "ko"});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_THAT(outcome.err, IsEmpty());
    const std::string drawn = program.read(name);
    program.run({"export", "syn-lost", "-o", name});
    EXPECT_TRUE(drawn != program.read(name)) << name << " is drawn in English";
  }
}

struct Misuse {
  std::vector<std::string> words;
  int exitCode;
  std::vector<std::string> kept;  ///< what must stand in the message as it is
};

TEST(CliLanguage, EveryMistakeIsToldInKorean) {
  const Misuse all[] = {
      {{"exprot", "syn-lost"}, 2, {"exprot", "\"export\"", "wiretale help"}},
      {{"syn-lost"}, 2, {"wiretale run syn-lost"}},
      {{"--frobnicate"}, 2, {"--frobnicate"}},
      {{"run"}, 2, {"wiretale run SCENARIO"}},
      {{"run", "syn-lots"}, 1, {"syn-lots", "\"syn-lost\"", "wiretale list"}},
      {{"run", "a", "b"}, 2, {"\"b\""}},
      {{"run", "none/x.wiretale"}, 1, {"none/x.wiretale"}},
      {{"run", "."}, 1, {"."}},
      {{"run", "/dev/null"}, 1, {"/dev/null"}},
      {{"run", "syn-lost", "--bytes"}, 2, {"--bytes", "--format json"}},
      {{"run", "syn-lost", "--set", ""}, 2, {"--set KEY=VALUE"}},
      {{"run", "syn-lost", "--set", "loss=1.5"}, 2, {"--set loss=1.5", "0부터 1까지"}},
      {{"run", "syn-lost", "--set", "los=1"}, 2, {"\"loss\""}},
      {{"run", "syn-lost", "--set", "latency=20"}, 2, {"\"20ms\""}},
      {{"run", "syn-lost", "--set", "minimumRto=2min"}, 2, {"client.tcp.minimumRto", "maximumRto"}},
      {{"run", "syn-lost", "--seed", "many"}, 2, {"--seed", "many"}},
      {{"run", "syn-lost", "--sede", "1"}, 2, {"--sede", "\"--seed\""}},
      {{"run", "syn-lost", "--width", "900"}, 2, {"--width", "\"export\""}},
      {{"run", "syn-lost", "-o", "none/x.txt"}, 1, {"none/x.txt"}},
      {{"run", "syn-lost", "-o", "/dev/full"}, 1, {"/dev/full"}},
      {{"export", "syn-lost"}, 2, {"-o FILE.png"}},
      {{"export", "syn-lost", "-o", "x"}, 2, {"\"x\"", "--format png|svg|pdf"}},
      {{"export", "syn-lost", "-o", "x.gif"}, 2, {".gif", ".png"}},
      {{"export", "syn-lost", "-o", "x.png", "--scale", "0"}, 2, {"--scale", "\"0\""}},
      {{"export", "syn-lost", "-o", "x.png", "--theme", "drak"}, 2, {"--theme", "\"dark\""}},
      {{"export", "syn-lost", "-o", "x.png", "--at", "1h"}, 2, {"--at"}},
      {{"export", "syn-lost", "-o", "x.png", "--at", "soon"}, 2, {"--at", "\"soon\""}},
      {{"export", "syn-lost", "-o", "x.png", "--at", "-1s"}, 2, {"--at", "-1s"}},
      {{"export", "syn-lost", "-o", "x.png", "--future", "pale"}, 2, {"--at TIME"}},
      {{"export", "syn-lost", "-o", "x.pdf", "--transparent"}, 2, {"--transparent", "pdf"}},
      {{"export", "transfer", "-o", "x.png", "--zoom", "20", "--width", "4000", "--scale", "4"}, 1, {"SVG"}},
      {{}, 1, {"DISPLAY"}},
  };
  for (const Misuse& misuse : all) {
    const Outcome outcome = korean(misuse.words);
    EXPECT_EQ(outcome.exitCode, misuse.exitCode) << outcome.err;
    EXPECT_THAT(outcome.out, IsEmpty());
    for (const std::string& line : linesOf(outcome.err)) EXPECT_TRUE(hasHangul(line)) << line;
    for (const std::string& kept : misuse.kept) EXPECT_THAT(outcome.err, HasSubstr(kept));
    EXPECT_THAT(outcome.err, AllOf(Not(HasSubstr("%1")), Not(HasSubstr("{0}")), Not(IsEmpty())));
  }
}

TEST(CliLanguage, ComplaintsAboutFilesAreKoreanWithTheirPlaces) {
  Program program;
  program.write("bad.wiretale", "{\"wiretale\": 1,\n \"titel\": \"x\",\n \"link\": {\"both\": {\"loss\": 1.5}}}\n");
  const Outcome outcome = program.run({"check", "bad.wiretale", "syn-lost", "--lang", "ko"});
  EXPECT_EQ(outcome.exitCode, 1);
  EXPECT_EQ(outcome.out, "syn-lost: 문제없음\n");
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("bad.wiretale:2:2: titel: 알 수 없는 키"), HasSubstr("\"title\""),
                                 HasSubstr("bad.wiretale:3:28: link.both.loss: 1.5: 확률이 아닙니다")));
}

std::string languageOf(const Outcome& outcome) {
  EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
  return hasHangul(outcome.out) ? "ko" : "en";
}

TEST(CliLanguage, TheEnvironmentDecidesAsItDoesForOtherPrograms) {
  const auto of = [](const char* all, const char* messages, const char* lang) {
    Program program;
    program.environment("LC_ALL", all).environment("LC_MESSAGES", messages).environment("LANG", lang);
    return languageOf(program.environment("LANGUAGE", "").run({"list"}));
  };
  EXPECT_EQ(of("ko_KR.UTF-8", "", ""), "ko");
  EXPECT_EQ(of("", "ko_KR.UTF-8", "en_US.UTF-8"), "ko");
  EXPECT_EQ(of("", "", "ko_KR.UTF-8"), "ko");
  EXPECT_EQ(of("", "en_US.UTF-8", "ko_KR.UTF-8"), "en");
  EXPECT_EQ(of("C", "ko_KR.UTF-8", "ko_KR.UTF-8"), "en");
  EXPECT_EQ(of("de_DE.UTF-8", "", ""), "en");
  EXPECT_EQ(of("", "", ""), "en");
}

TEST(CliLanguage, TheOptionDecidesBeforeTheEnvironmentWhereverItStands) {
  Program program;
  program.environment("LC_ALL", "ko_KR.UTF-8");
  EXPECT_EQ(languageOf(program.run({"list", "--lang", "en"})), "en");
  EXPECT_EQ(languageOf(program.run({"--lang=en", "list"})), "en");
  EXPECT_EQ(languageOf(Program().run({"--lang", "ko", "list"})), "ko");
  EXPECT_EQ(languageOf(Program().run({"list", "--lang=ko"})), "ko");
  EXPECT_EQ(languageOf(Program().run({"--help", "--lang", "ko"})), "ko");
  EXPECT_EQ(languageOf(Program().run({"help", "run", "--lang", "ko"})), "ko");
}

TEST(CliLanguage, AnUnknownLanguageIsAMisuseThatNamesTheOthers) {
  for (const std::vector<std::string>& words : {std::vector<std::string>{"list", "--lang", "fr"},
                                                {"--lang=fr", "run", "syn-lost"},
                                                {"--lang", "fr"},
                                                {"nonsense", "--lang", "fr"}}) {
    const Outcome outcome = Program().run(words);
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(outcome.err, "wiretale: --lang can be en or ko, not \"fr\".\n");
  }
  EXPECT_EQ(Program().run({"list", "--lang"}).exitCode, 2);
  EXPECT_EQ(Program().run({"--lang"}).exitCode, 2);
  EXPECT_EQ(Program().run({"list", "--lang", "ko", "--lang", "en"}).exitCode, 2);
}

}  // namespace
}  // namespace wiretale
