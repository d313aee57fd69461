#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace wiretale::testing {

Outcome Program::run(const std::vector<std::string>& arguments) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(QLatin1String(name));
  for (auto it = m_environment.cbegin(); it != m_environment.cend(); ++it) environment.insert(it.key(), it.value());
  process.setProcessEnvironment(environment);
  process.setWorkingDirectory(m_folder.path());
  QStringList words;
  for (const std::string& argument : arguments) words += QString::fromStdString(argument);
  process.start(QStringLiteral(WIRETALE_CLI), words);
  process.write(m_input);
  process.closeWriteChannel();
  const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
  return {ended ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
          process.readAllStandardError().toStdString()};
}

Program& Program::input(const std::string& text) {
  m_input = QByteArray::fromStdString(text);
  return *this;
}

Program& Program::environment(const char* name, const char* value) {
  m_environment.insert(QString::fromUtf8(name), QString::fromUtf8(value));
  return *this;
}

QString Program::path(const std::string& name) const {
  return m_folder.filePath(QString::fromStdString(name));
}

void Program::write(const std::string& name, const std::string& contents) const {
  QFile file(path(name));
  file.open(QIODevice::WriteOnly);
  file.write(QByteArray::fromStdString(contents));
}

std::string Program::read(const std::string& name) const {
  QFile file(path(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

bool Program::exists(const std::string& name) const {
  return QFile::exists(path(name));
}

std::vector<std::string> Program::files() const {
  std::vector<std::string> names;
  const auto entries = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  for (const QString& name : entries) names.push_back(name.toStdString());
  return names;
}

}  // namespace wiretale::testing
