#pragma once

#include <ostream>

#include <QString>

/// Lets GoogleTest show texts as texts. It looks for this beside the type, which is in no namespace.
inline void PrintTo(const QString& text, std::ostream* out) {
  *out << '"' << text.toStdString() << '"';
}
