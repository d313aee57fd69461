#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>

#include "tests/ui/text/print_qstring.h"
#include "tests/ui/text/ts_file.h"

namespace wiretale::testing {
namespace {

/// Texts that are the same in Korean: symbols, units, and names of the protocol.
bool isSameInEveryLanguage(const QString& source) {
  static const QRegularExpression kNeutral(QStringLiteral(
      "^(%\\d|%n|\\W|\\d|RTO|PTO|RACK|2MSL|FIN-WAIT-2|TIME-WAIT|SYN|ACK|FIN|RST|cwnd|ssthresh|SRTT|TCP|UDP|TLS|DTLS|"
      "IPv4|PNG|SVG|PDF|Wiretale|"
      "English|한국어|ms|ns|µs|s|B|px|dpi|A4|seq|ack|Alt|Ctrl|Home|End|Esc|F\\d+)*$"));
  return kNeutral.match(QString(source).remove(u'&')).hasMatch();
}

TEST(TranslationFiles, AreThere) {
  EXPECT_THAT(tsNames(),
              ::testing::UnorderedElementsAre(QStringLiteral("fields_ko.ts"), QStringLiteral("phrases_ko.ts"),
                                              QStringLiteral("rules_ko.ts"), QStringLiteral("scenarios_ko.ts"),
                                              QStringLiteral("wiretale_ko.ts")));
}

// English stands in the sources and has no file, so that nothing could choose between "packet" and "packets".
TEST(TranslationFiles, HaveNoPluralForms) {
  for (const QString& name : tsNames()) {
    for (const TsMessage& message : readTs(name)) {
      EXPECT_FALSE(message.source.contains(QStringLiteral("%n"))) << message.key().toStdString();
    }
  }
}

TEST(TranslationFiles, HaveNothingUnfinished) {
  for (const QString& name : tsNames()) {
    for (const TsMessage& message : readTs(name)) {
      EXPECT_TRUE(message.finished && !message.translation.isEmpty())
          << name.toStdString() << " has no Korean for\n  " << message.key().toStdString();
    }
  }
}

TEST(TranslationFiles, HaveEachTextOnce) {
  for (const QString& name : tsNames()) {
    std::set<QString> keys;
    for (const TsMessage& message : readTs(name)) {
      EXPECT_TRUE(keys.insert(message.key()).second) << name.toStdString() << " twice: " << message.key().toStdString();
    }
  }
}

TEST(TranslationFiles, KeepEveryPlaceholderAndMnemonic) {
  for (const QString& name : tsNames()) {
    for (const TsMessage& message : readTs(name)) {
      const auto source = placeholders(message.source);
      const auto translation = placeholders(message.translation);
      EXPECT_EQ(std::set(source.begin(), source.end()), std::set(translation.begin(), translation.end()))
          << message.source.toStdString() << "\n  " << message.translation.toStdString();
    }
  }
}

TEST(TranslationFiles, AreKoreanAndNotCopiesOfTheEnglish) {
  for (const QString& name : tsNames()) {
    for (const TsMessage& message : readTs(name)) {
      if (isSameInEveryLanguage(message.source)) continue;
      EXPECT_NE(message.source, message.translation) << name.toStdString() << ", " << message.context.toStdString();
    }
  }
}

// Which particle is right depends on the last syllable before it, which nobody knows of a placeholder.
TEST(TranslationFiles, PutNoParticleRightBehindAPlaceholder) {
  static const QRegularExpression kParticle(QStringLiteral(
      "(\\{\\d\\}|%L?[\\dn])(은|는|이(?!상|하|내|전|후)|가|을|를|과|와|으로|로|라는|이라는|고)(?![가-힣])"));
  for (const QString& name : tsNames()) {
    for (const TsMessage& message : readTs(name)) {
      EXPECT_FALSE(kParticle.match(message.translation).hasMatch()) << message.translation.toStdString();
    }
  }
}

// Names like "the client" end in a vowel in Korean (voice_test.cpp), so only these forms are right behind them.
TEST(TranslationFiles, PutOnlyTheVowelFormOfAParticleBehindAName) {
  static const QRegularExpression kConsonantForm(QStringLiteral("\\{(self|peer)\\}(은|이|을|과|으로)(?![가-힣])"));
  for (const QString& name : tsNames()) {
    for (const TsMessage& message : readTs(name)) {
      EXPECT_FALSE(kConsonantForm.match(message.translation).hasMatch()) << message.translation.toStdString();
    }
  }
}

TEST(TranslationFiles, EndSentencesAsTheEnglishDoes) {
  for (const QString& name : tsNames()) {
    for (const TsMessage& message : readTs(name)) {
      EXPECT_EQ(message.source.endsWith(u'.'), message.translation.endsWith(u'.')) << message.source.toStdString();
      EXPECT_FALSE(message.translation.contains(QStringLiteral("  "))) << message.translation.toStdString();
    }
  }
}

std::set<std::string> keysOf(const std::vector<TsMessage>& messages) {
  std::set<std::string> keys;
  for (const TsMessage& message : messages) keys.insert(message.key().toStdString());
  return keys;
}

/// What lupdate finds in ui and app, with the options of the target update_translations.
std::set<std::string> keysInSources() {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("fresh.ts"));
  const QStringList arguments = QStringLiteral(WIRETALE_LUPDATE_OPTIONS).split(u'|') +
                                QStringList{QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-ts"), file};
  QProcess lupdate;
  lupdate.setWorkingDirectory(QStringLiteral(WIRETALE_SOURCE_DIR));
  lupdate.start(QStringLiteral(WIRETALE_LUPDATE), arguments);
  EXPECT_TRUE(lupdate.waitForFinished(120'000)) << lupdate.errorString().toStdString();
  EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
  return keysOf(readTsFile(file));
}

TEST(Sources, HaveEveryTextInTheKoreanFileAndItHasNoOther) {
  if (!QFile::exists(QStringLiteral(WIRETALE_LUPDATE))) GTEST_SKIP() << "there is no lupdate at " << WIRETALE_LUPDATE;
  EXPECT_TRUE(sameTexts(keysOf(readTs(QStringLiteral("wiretale_ko.ts"))), keysInSources()))
      << "out of date: build the target update_translations, then translate";
}

// lupdate does not expand macros: a text inside a macro of our own would never be found.
TEST(Sources, HideNoTextInAMacro) {
  static const QRegularExpression kHiding(
      QStringLiteral("#define[^\n]*(TRANSLATE_NOOP|TR_NOOP|\\btr\\(|translate\\()"));
  for (const char* const folder : {"/ui", "/app"}) {
    QDirIterator files(QStringLiteral(WIRETALE_SOURCE_DIR) + QString::fromLatin1(folder),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
      const auto match = kHiding.match(QString::fromUtf8(file.readAll()));
      EXPECT_FALSE(match.hasMatch()) << file.fileName().toStdString() << ": " << match.captured().toStdString();
    }
  }
}

}  // namespace
}  // namespace wiretale::testing
