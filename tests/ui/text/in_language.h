#pragma once

#include <QCoreApplication>

#include "ui/text/language.h"

namespace wiretale::testing {

/// Shows a language for as long as it lives, then English again.
class InLanguage {
 public:
  explicit InLanguage(text::Language language) { text::installLanguage(*QCoreApplication::instance(), language); }
  ~InLanguage() { text::installLanguage(*QCoreApplication::instance(), text::Language::English); }
  InLanguage(const InLanguage&) = delete;
  InLanguage& operator=(const InLanguage&) = delete;
};

}  // namespace wiretale::testing
