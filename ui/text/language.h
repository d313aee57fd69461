#pragma once

class QCoreApplication;

namespace wiretale::text {

enum class Language { System, English, Korean };

/// Korean on a system set to Korean, else English; never System.
Language systemLanguage();

/// The language shown now; never System.
Language currentLanguage();

/// To be called once at the start, for English too: it sets how numbers are written. Switches at once: our texts, Qt's
/// own where its translation is installed, and how numbers are written. Every widget gets QEvent::LanguageChange.
/// Nothing happens if that language is shown already.
void installLanguage(QCoreApplication& application, Language language);

}  // namespace wiretale::text
