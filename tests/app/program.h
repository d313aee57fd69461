#pragma once

#include <string>
#include <vector>

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace wiretale::testing {

/// What a program left behind.
struct Outcome {
  int exitCode = -1;  ///< −1: it crashed or did not end
  std::string out;
  std::string err;
};

/// Runs the command line in a folder of its own, without a display.
class Program {
 public:
  Outcome run(const std::vector<std::string>& arguments);

  Program& input(const std::string& text);
  Program& environment(const char* name, const char* value);

  /// In the program's folder.
  QString path(const std::string& name) const;
  void write(const std::string& name, const std::string& contents) const;
  std::string read(const std::string& name) const;
  bool exists(const std::string& name) const;
  /// Names of all files there, also hidden ones.
  std::vector<std::string> files() const;

 private:
  QTemporaryDir m_folder;
  QByteArray m_input;
  QMap<QString, QString> m_environment;
};

}  // namespace wiretale::testing
