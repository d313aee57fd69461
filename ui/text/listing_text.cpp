#include "ui/text/listing_text.h"

#include <QCoreApplication>

#include "ui/text/language.h"
#include "ui/text/reason_text.h"
#include "ui/text/scenario_text.h"

namespace wiretale::text {

/// lupdate cannot see the English words: they are kept in resources/i18n/phrases_ko.ts by hand.
format::ListingWords listingWords() {
  format::ListingWords words;
  if (currentLanguage() == Language::English) return words;
  for (std::string* const text : words.all()) {
    *text = QCoreApplication::translate("Listing", text->c_str()).toStdString();
  }
  words.name = [](const std::string& name) { return partyName(name).toStdString(); };
  words.sentence = [](const trace::Trace& trace, trace::Index reason, Side side, trace::ConnectionIndex connection) {
    return sentence(trace, trace.reasonAt(reason), side, connection).toStdString();
  };
  return words;
}

}  // namespace wiretale::text
