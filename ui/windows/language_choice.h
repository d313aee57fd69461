#pragma once

#include <array>

#include <QString>

namespace wiretale::windows {

// A language is a code in the settings ("en", "ko", empty for the system's) and a number in the menu.

inline constexpr std::array kLanguageNames{QT_TRANSLATE_NOOP("Menus", "As the &system"), "English", "한국어"};

int languageNumber(const QString& code);  ///< unknown codes: the system's
QString languageCode(int number);

/// Shows everything in that language, at once.
void showLanguage(const QString& code);

}  // namespace wiretale::windows
