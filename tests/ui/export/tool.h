#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace wiretale::testing {

/// Another program, to see what it makes of our files.
struct ToolRun {
  int exitCode = -1;
  QByteArray output;
  QByteArray errors;
};

inline bool hasTool(const QString& name) {
  return !QStandardPaths::findExecutable(name).isEmpty();
}

inline ToolRun runTool(const QString& name, const QStringList& arguments) {
  QProcess process;
  process.start(name, arguments);
  process.waitForFinished(60'000);
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace wiretale::testing

/// Within a test: leaves it, saying so, where the program is not installed.
#define WIRETALE_NEEDS_TOOL(name)                                      \
  if (!::wiretale::testing::hasTool(QStringLiteral(name))) {           \
    GTEST_SKIP() << name << " is not installed: this was not checked"; \
  }                                                                    \
  static_assert(true)
