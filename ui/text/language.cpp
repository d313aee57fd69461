#include "ui/text/language.h"

#include <array>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include "ui/text/number_text.h"

namespace wiretale::text {
namespace {

/// The translators that are installed; they belong to the application and are gone with it.
struct Installed {
  std::array<QPointer<QTranslator>, 4> ours;
  QPointer<QTranslator> qt;
};

Installed& installed() {
  static Installed translators;
  return translators;
}

void remove(QCoreApplication& application, QPointer<QTranslator>& translator) {
  if (!translator) return;
  application.removeTranslator(translator);
  delete translator.data();
}

void install(QCoreApplication& application, QPointer<QTranslator>& translator, const QString& name,
             const QString& folder) {
  translator = new QTranslator(&application);
  if (translator->load(name, folder)) {
    application.installTranslator(translator);
  } else {
    delete translator.data();
  }
}

void installKorean(QCoreApplication& application) {
  Installed& translators = installed();
  const QString folder = QStringLiteral(":/i18n");
  install(application, translators.ours[0], QStringLiteral("wiretale_ko"), folder);
  install(application, translators.ours[1], QStringLiteral("rules_ko"), folder);
  install(application, translators.ours[2], QStringLiteral("scenarios_ko"), folder);
  install(application, translators.ours[3], QStringLiteral("fields_ko"), folder);
  install(application, translators.qt, QStringLiteral("qtbase_ko"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

void removeAll(QCoreApplication& application) {
  Installed& translators = installed();
  for (auto& translator : translators.ours) remove(application, translator);
  remove(application, translators.qt);
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
  return installed().ours[0] ? Language::Korean : Language::English;
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
