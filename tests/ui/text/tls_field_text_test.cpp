// What the fields of TLS, X.509 and HTTP mean, in Korean: every text that stands in their sources, and every meaning of
// the recordings.

#include <algorithm>
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "core/wire/tls/dissect_tls.h"
#include "core/wire/x509.h"
#include "tests/support/tls_fixture.h"
#include "tests/ui/text/in_language.h"
#include "tests/ui/text/print_qstring.h"
#include "ui/text/field_text.h"

namespace wiretale::text {
namespace {

using wiretale::testing::InLanguage;

bool isTranslated(const std::string& meaning) {
  wire::Field field;
  field.meaning = meaning;
  const QString text = fieldMeaning(field);
  return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'가' && c <= u'힣'; });
}

/// Sentences among the literals of a source, with a number where something is filled in.
void addSentences(std::set<std::string>& sentences, QString source) {
  static const QRegularExpression kSaid(QStringLiteral(R"x(\bsay\(\s*("(?:[^"\\\n]|\\.)*"\s*)+)x"));
  static const QRegularExpression kLiteral(QStringLiteral(R"x(("(?:[^"\\\n]|\\.)*"\s*)+)x"));
  static const QRegularExpression kJoint(QStringLiteral(R"x("\s*"|^"|"\s*$)x"));
  static const QRegularExpression kPlace(QStringLiteral(R"x(\{[^}]*\})x"));
  static const QRegularExpression kComment(QStringLiteral(R"x(^\s*(//|#include).*$)x"),
                                           QRegularExpression::MultilineOption);
  source.remove(kComment).remove(kSaid);
  for (auto found = kLiteral.globalMatch(source); found.hasNext();) {
    QString text = found.next().captured().remove(kJoint);
    if (text.endsWith(u'.')) sentences.insert(text.replace(kPlace, QStringLiteral("7")).toStdString());
  }
}

std::set<std::string> sentencesOfSources() {
  std::set<std::string> sentences;
  static const QRegularExpression kOurs(QStringLiteral("/wire/(tls/|x509|der|http_head|field_walk)"));
  QDirIterator files(QStringLiteral(WIRETALE_SOURCE_DIR "/core/wire"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                     QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    const QString name = files.next();
    if (!kOurs.match(name).hasMatch()) continue;
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    addSentences(sentences, QString::fromUtf8(file.readAll()));
  }
  return sentences;
}

TEST(TlsFieldText, EverySentenceOfTheSourcesIsTranslated) {
  const InLanguage korean(Language::Korean);
  const std::set<std::string> sentences = sentencesOfSources();
  EXPECT_GT(sentences.size(), 300U);
  for (const std::string& sentence : sentences) {
    EXPECT_TRUE(isTranslated(sentence)) << "missing in resources/i18n/fields_ko.ts: " << sentence;
  }
}

TEST(TlsFieldText, EveryMeaningOfTheRecordingsIsTranslated) {
  const InLanguage korean(Language::Korean);
  std::set<std::string> untranslated;
  const auto look = [&](const std::vector<wire::Field>& fields) {
    for (const wire::Field& field : fields) {
      if (!field.meaning.empty() && !isTranslated(field.meaning)) untranslated.insert(field.meaning);
    }
  };
  for (const auto& message : wiretale::testing::allTlsMessages()) {
    look(wire::tls::fieldsOfHandshake(message.bytes, message.context));
  }
  for (const auto& part : wiretale::testing::partsOf("certificates", "certificate")) {
    look(wire::fieldsOfCertificate(part.bytes));
  }
  EXPECT_EQ(untranslated, std::set<std::string>{}) << "missing in resources/i18n/fields_ko.ts";
}

}  // namespace
}  // namespace wiretale::text
