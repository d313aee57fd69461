#include "ui/text/language.h"

#include <vector>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include "ui/text/number_text.h"

namespace wiretale::text {
namespace {

/// The translators that are installed: none in English. They belong to the application and are gone with it.
std::vector<QPointer<QTranslator>>& installed() {
  static std::vector<QPointer<QTranslator>> translators;
  return translators;
}

void removeAll(QCoreApplication& application) {
  for (const QPointer<QTranslator>& translator : installed()) {
    if (translator) application.removeTranslator(translator);
    delete translator.data();
  }
  installed().clear();
}

void install(QCoreApplication& application, const QString& name, const QString& folder) {
  auto* translator = new QTranslator(&application);
  if (translator->load(name, folder)) {
    application.installTranslator(translator);
    installed().emplace_back(translator);
  } else {
    delete translator;
  }
}

void installKorean(QCoreApplication& application) {
  for (const char* const name : {"wiretale_ko", "rules_ko", "fields_ko", "scenarios_ko", "phrases_ko"}) {
    install(application, QString::fromLatin1(name), QStringLiteral(":/i18n"));
  }
  install(application, QStringLiteral("qtbase_ko"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

}  // namespace

Language systemLanguage() {
  for (const QString& name : QLocale::system().uiLanguages()) {
    const QLocale::Language language = QLocale(name).language();
    if (language == QLocale::Korean) return Language::Korean;
    if (language == QLocale::English) return Language::English;
  }
  return Language::English;
}

Language currentLanguage() {
  const auto& translators = installed();
  return translators.empty() || translators.front().isNull() ? Language::English : Language::Korean;
}

void installLanguage(QCoreApplication& application, Language language) {
  if (language == Language::System) language = systemLanguage();
  if (language != currentLanguage()) {
    removeAll(application);
    if (language == Language::Korean) installKorean(application);
  }
  QLocale::setDefault(locale());
}

}  // namespace wiretale::text
