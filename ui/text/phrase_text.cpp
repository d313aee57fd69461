#include "ui/text/phrase_text.h"

#include <QCoreApplication>

#include "ui/text/language.h"

namespace wiretale::text {

/// lupdate cannot see the templates: they are kept in resources/i18n/phrases_ko.ts by hand.
QString phrase(const Phrase& phrase) {
  return QString::fromStdString(phrase.in(phraseTemplate));
}

std::string phraseTemplate(std::string_view form) {
  if (currentLanguage() == Language::English) return std::string(form);
  const std::string english(form);
  const std::string korean = QCoreApplication::translate("Phrase", english.c_str()).toStdString();
  // The words of the listing have a context of their own, and stand in some phrases as well.
  return korean != english ? korean : QCoreApplication::translate("Listing", english.c_str()).toStdString();
}

}  // namespace wiretale::text
