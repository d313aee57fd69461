#include "ui/text/meaning_text.h"

#include <string>

#include <QCoreApplication>

#include "ui/text/phrase_text.h"

namespace wiretale::text {

/// lupdate cannot see the tables: their texts are kept in resources/i18n/phrases_ko.ts by hand.
QString meaning(std::string_view doc) {
  return QCoreApplication::translate("Meaning", std::string(doc).c_str());
}

QString limits(const scenario::FieldSpec& spec) {
  using Kind = scenario::FieldKind;
  if (spec.kind == Kind::Choice || spec.kind == Kind::WordList)
    return QString::fromStdString(scenario::joinedWords(spec.words));
  if (spec.kind == Kind::Text || spec.kind == Kind::Boolean || spec.kind == Kind::Side) return {};
  return phrase(scenario::describeLimits(spec));
}

}  // namespace wiretale::text
