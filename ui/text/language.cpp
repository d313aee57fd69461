#include "ui/text/language.h"

#include <vector>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QStringList>
#include <QTranslator>

#include "ui/text/number_text.h"

namespace wiretale::text {
namespace {

/// The translators that are installed; they belong to the application and are gone with it.
struct Installed {
  Language language = Language::System;  ///< System: none yet
  std::vector<QPointer<QTranslator>> translators;
};

Installed& installed() {
  static Installed state;
  return state;
}

void removeAll(QCoreApplication& application) {
  for (const QPointer<QTranslator>& translator : installed().translators) {
    if (translator) application.removeTranslator(translator);
    delete translator.data();
  }
  installed().translators.clear();
}

void install(QCoreApplication& application, const QString& name, const QString& folder) {
  auto* translator = new QTranslator(&application);
  if (translator->load(name, folder)) {
    application.installTranslator(translator);
    installed().translators.emplace_back(translator);
  } else {
    delete translator;
  }
}

/// English texts stand in the sources; only their plurals need a file.
QStringList filesOf(Language language) {
  if (language != Language::Korean) return {QStringLiteral("wiretale_en")};
  return {QStringLiteral("wiretale_ko"), QStringLiteral("rules_ko"), QStringLiteral("fields_ko"),
          QStringLiteral("scenarios_ko")};
}

void installAll(QCoreApplication& application, Language language) {
  for (const QString& name : filesOf(language)) install(application, name, QStringLiteral(":/i18n"));
  if (language == Language::Korean) {
    install(application, QStringLiteral("qtbase_ko"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  }
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
  return installed().language == Language::Korean ? Language::Korean : Language::English;
}

void installLanguage(QCoreApplication& application, Language language) {
  if (language == Language::System) language = systemLanguage();
  Installed& state = installed();
  const bool applicationIsNew = state.translators.empty() || state.translators.front().isNull();
  if (language == state.language && !applicationIsNew) return;
  removeAll(application);
  state.language = language;  // before the translators: widgets that hear of them write numbers at once
  QLocale::setDefault(locale());
  installAll(application, language);
}

}  // namespace wiretale::text
