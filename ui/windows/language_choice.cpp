#include "ui/windows/language_choice.h"

#include <QCoreApplication>

#include "ui/diagram/fonts.h"
#include "ui/text/language.h"

namespace wiretale::windows {

namespace {

const std::array<QString, 3> kCodes{QString(), QStringLiteral("en"), QStringLiteral("ko")};
constexpr std::array kLanguages{text::Language::System, text::Language::English, text::Language::Korean};

}  // namespace

int languageNumber(const QString& code) {
  for (std::size_t number = 0; number < kCodes.size(); ++number)
    if (kCodes[number] == code) return static_cast<int>(number);
  return 0;
}

QString languageCode(int number) {
  return kCodes[static_cast<std::size_t>(number)];
}

void showLanguage(const QString& code) {
  const text::Language language = kLanguages[static_cast<std::size_t>(languageNumber(code))];
  text::installLanguage(*QCoreApplication::instance(), language);
  if (text::currentLanguage() == text::Language::Korean) diagram::loadFontsFor(QString::fromUtf8(kLanguageNames[2]));
}

}  // namespace wiretale::windows
