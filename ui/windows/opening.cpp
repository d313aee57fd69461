#include "ui/windows/opening.h"

#include <filesystem>
#include <utility>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "core/scenario/builtin.h"
#include "core/scenario/scenario_file.h"
#include "core/scenario/scenario_text.h"
#include "ui/export/embedded.h"
#include "ui/text/phrase_text.h"

namespace wiretale::windows {

namespace {

using Result = tl::expected<Opened, QString>;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Opening)
};

QString describe(const scenario::Complaints& complaints, const QString& path) {
  return text::phrase(scenario::describe(complaints, QFileInfo(path).fileName().toStdString())).trimmed();
}

bool isPicture(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return false;
  const QByteArray start = file.read(512);
  return exporting::looksLikePicture({start.constData(), static_cast<std::size_t>(start.size())});
}

Result openPicture(const QString& path) {
  const auto text = exporting::readEmbeddedScenario(path);
  if (!text) return tl::unexpected(text.error());
  auto scenario = scenario::readScenario(*text);
  if (!scenario) return tl::unexpected(describe(scenario.error(), path));
  return Opened{std::move(*scenario), {}};
}

}  // namespace

Result openFile(const QString& path) {
  if (QFileInfo(path).isFile() && isPicture(path)) return openPicture(path);
  auto scenario = scenario::loadScenario(std::filesystem::path(path.toStdU16String()));
  if (!scenario) return tl::unexpected(describe(scenario.error(), path));
  return Opened{std::move(*scenario), QFileInfo(path).absoluteFilePath()};
}

Result openBuiltin(const QString& name) {
  auto scenario = scenario::builtinScenario(name.toStdString());
  if (!scenario) return tl::unexpected(Words::tr("There is no built-in scenario named “%1”.").arg(name));
  return Opened{std::move(*scenario), {}};
}

Result openFileOrBuiltin(const QString& pathOrName) {
  const bool isBuiltin = scenario::builtinScenario(pathOrName.toStdString()).has_value();
  return isBuiltin && !QFileInfo::exists(pathOrName) ? openBuiltin(pathOrName) : openFile(pathOrName);
}

}  // namespace wiretale::windows
