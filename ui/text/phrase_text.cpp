#include "ui/text/phrase_text.h"

#include <QCoreApplication>

#include "ui/text/language.h"

namespace wiretale::text {

/// lupdate cannot see the templates: they are kept in resources/i18n/phrases_ko.ts by hand.
QString phrase(const Phrase& phrase) {
  if (currentLanguage() == Language::English) return QString::fromStdString(phrase.english());
  return QString::fromStdString(phrase.in([](std::string_view form) {
    return QCoreApplication::translate("Phrase", std::string(form).c_str()).toStdString();
  }));
}

}  // namespace wiretale::text
