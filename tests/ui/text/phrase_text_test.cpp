#include "ui/text/phrase_text.h"

#include <set>

#include <gtest/gtest.h>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "core/scenario/field_table.h"
#include "tests/ui/text/in_language.h"
#include "tests/ui/text/print_qstring.h"
#include "tests/ui/text/ts_file.h"

namespace wiretale::text {
namespace {

using wiretale::testing::InLanguage;
using wiretale::testing::TsMessage;

/// What stands between the quotes of a string literal, as it is read.
QString unescaped(const QString& written) {
  QString text;
  for (qsizetype at = 0; at < written.size(); ++at) {
    const bool escape = written[at] == u'\\' && at + 1 < written.size();
    if (escape) ++at;
    text += escape && written[at] == u'n' ? QChar(u'\n') : written[at];
  }
  return text;
}

/// One or several string literals of C++, raw or not, as what they say.
std::string literal(const QString& source) {
  static const QRegularExpression kPiece(QStringLiteral(R"x(R"\((.*?)\)"|"((?:[^"\\]|\\.)*)")x"),
                                         QRegularExpression::DotMatchesEverythingOption);
  QString text;
  for (auto pieces = kPiece.globalMatch(source); pieces.hasNext();) {
    const QRegularExpressionMatch piece = pieces.next();
    text += piece.captured(1) + unescaped(piece.captured(2));
  }
  return text.toStdString();
}

void addTexts(std::set<std::string>& texts, const QString& source) {
  static const QRegularExpression kSaid(QStringLiteral(R"x(\bsay\(\s*((?:R"\(.*?\)"|"(?:[^"\\]|\\.)*"|\s)+))x"),
                                        QRegularExpression::DotMatchesEverythingOption);
  for (auto said = kSaid.globalMatch(source); said.hasNext();) texts.insert(literal(said.next().captured(1)));
}

void addSpec(std::set<std::string>& texts, const scenario::FieldSpec& spec) {
  if (!spec.zeroMeans.empty()) texts.emplace(spec.zeroMeans);
  if (!spec.unit.empty() && spec.kind == scenario::FieldKind::Integer) texts.emplace(spec.unit);
}

/// Every text that core says: those of say(), and units and meanings in its table of fields.
std::set<std::string> textsOfCore() {
  std::set<std::string> texts;
  QDirIterator files(QStringLiteral(WIRETALE_SOURCE_DIR "/core"), {QStringLiteral("*.cpp")}, QDir::Files,
                     QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    addTexts(texts, QString::fromUtf8(file.readAll()));
  }
  for (const scenario::PathField& field : scenario::pathFields()) addSpec(texts, field.spec);
  return texts;
}

std::vector<TsMessage> messages() {
  std::vector<TsMessage> all = wiretale::testing::readTs(QStringLiteral("phrases_ko.ts"));
  std::erase_if(all, [](const TsMessage& message) { return message.context != QStringLiteral("Phrase"); });
  return all;
}

TEST(PhraseText, EverythingThatCoreSaysHasItsKorean) {
  std::set<std::string> translated;
  for (const TsMessage& message : messages()) translated.insert(message.source.toStdString());
  EXPECT_TRUE(wiretale::testing::sameTexts(translated, textsOfCore()));
}

TEST(PhraseText, EveryFieldStepAndInterventionHasItsMeaningInKorean) {
  std::set<std::string> translated;
  for (const TsMessage& message : wiretale::testing::readTs(QStringLiteral("phrases_ko.ts")))
    if (message.context == QStringLiteral("Meaning")) translated.insert(message.source.toStdString());
  std::set<std::string> meanings;
  for (const scenario::PathField& field : scenario::pathFields()) meanings.emplace(field.spec.doc);
  const auto addKinds = [&meanings](const auto& kinds) {
    for (const auto& kind : kinds) {
      meanings.emplace(kind.doc);
      for (const auto& field : kind.fields) meanings.emplace(field.spec.doc);
    }
  };
  addKinds(scenario::stepKinds());
  addKinds(scenario::interventionKinds());
  EXPECT_TRUE(wiretale::testing::sameTexts(translated, meanings));
}

TEST(PhraseText, PlacesAreCountedSoThatAnotherLanguageCanMoveThem) {
  for (const std::string& text : textsOfCore()) EXPECT_EQ(text.find("{}"), std::string::npos) << text;
}

TEST(PhraseText, InKoreanHasHangulAndItsPartsWhateverTheyAre) {
  const InLanguage korean(Language::Korean);
  static const QRegularExpression kHangul(QStringLiteral("[가-힣]"));
  for (const TsMessage& message : messages()) {
    const std::string form = message.source.toStdString();
    const std::vector<Phrase> parts{std::string("<a %1 {1}>"), std::string("<b>"), std::string("<c>")};
    const QString said = phrase(Phrase::fromTemplate(form, parts));
    EXPECT_TRUE(said.contains(kHangul)) << form;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const bool there = form.find("{" + std::to_string(i) + "}") != std::string::npos;
      EXPECT_EQ(said.contains(QString::fromStdString(parts[i].english())), there) << form << "\n" << said.toStdString();
    }
  }
}

TEST(PhraseText, PhrasesWithinPhrasesAreTranslatedToo) {
  const Phrase limits = say("{0} to {1}", 1, std::string("65,535"));
  EXPECT_EQ(phrase(say("{0} is too small: choose {1}", 0, limits)),
            QStringLiteral("0 is too small: choose 1 to 65,535"));
  const InLanguage korean(Language::Korean);
  EXPECT_EQ(phrase(say("{0} is too small: choose {1}", 0, limits)),
            QStringLiteral("0: 너무 작습니다. 쓸 수 있는 값: 1부터 65,535까지"));
}

}  // namespace
}  // namespace wiretale::text
