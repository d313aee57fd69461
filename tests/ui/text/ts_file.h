#pragma once

#include <ostream>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <QString>

namespace wiretale::testing {

/// One message of a translation file.
struct TsMessage {
  QString context;
  QString source;
  QString comment;  ///< disambiguation; two messages with one source differ in it
  QString translation;
  bool finished = false;

  /// Which text it is, whatever its translation.
  QString key() const { return context + QStringLiteral(": ") + source + QStringLiteral(" | ") + comment; }
};

inline void PrintTo(const TsMessage& message, std::ostream* out) {
  *out << message.key().toStdString();
}

/// The messages of resources/i18n/`name`; plural forms are put together. Fails the test if it cannot be read.
std::vector<TsMessage> readTs(const QString& name);
std::vector<TsMessage> readTsFile(const QString& path);

/// "{self}", "{0}", "%1", "%n" and "&" of a text, sorted.
std::vector<std::string> placeholders(const QString& text);

/// Succeeds if both hold the same texts; else tells those that only one has.
::testing::AssertionResult sameTexts(const std::set<std::string>& translated, const std::set<std::string>& wanted);

/// The names of all translation files.
std::vector<QString> tsNames();

}  // namespace wiretale::testing
