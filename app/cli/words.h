#pragma once

#include <string>
#include <string_view>

#include <QCoreApplication>
#include <QString>

#include "ui/text/phrase_text.h"

namespace wiretale::cli {

/// What the command line says, in the language shown: filled(Cli::tr("%1 is given twice."), "--seed").
struct Cli {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

inline QString fromUtf8(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The text with what stands in place of %1, %2 …; a % in the parts means nothing.
template <typename... Parts>
std::string filled(const QString& text, const Parts&... parts) {
  if constexpr (sizeof...(parts) == 0) {
    return text.toStdString();
  } else {
    return text.arg(fromUtf8(parts)...).toStdString();
  }
}

/// What core says.
inline std::string said(const Phrase& phrase) {
  return text::phrase(phrase).toStdString();
}

/// A text of the tables, marked with QT_TRANSLATE_NOOP("Cli", …).
inline std::string translated(const char* text) {
  return *text == '\0' ? std::string() : filled(Cli::tr(text));
}

}  // namespace wiretale::cli
