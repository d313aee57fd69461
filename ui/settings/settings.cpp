#include "ui/settings/settings.h"

#include <array>
#include <string_view>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVariantMap>

namespace wiretale::settings {

namespace {

// Written into files: never translated, never renamed. In the order of the enums.
constexpr std::array<std::string_view, 3> kWindowThemes{"system", "light", "dark"};
constexpr std::array<std::string_view, 5> kDiagramThemes{"follow-window", "light", "dark", "print", "high-contrast"};

constexpr std::array<std::string_view, 3> kTimeScales{"folded", "linear", "even"};
constexpr std::array<std::string_view, 3> kTimeLabelNames{"start", "event", "clock"};

/// Unknown names are the first one: the default.
template <typename Enum, std::size_t count>
Enum fromName(const QString& name, const std::array<std::string_view, count>& names) {
  for (std::size_t place = 0; place < count; ++place)
    if (name.toStdString() == names[place]) return static_cast<Enum>(place);
  return Enum{};
}

template <typename Enum, std::size_t count>
QString toName(Enum value, const std::array<std::string_view, count>& names) {
  const std::string_view name = names[static_cast<std::size_t>(value)];
  return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

// The layout version is part of the key: an older program's layout is left alone.
const QString kGeometry = QStringLiteral("window/geometry-%1").arg(Settings::kLayoutVersion);
const QString kState = QStringLiteral("window/state-%1").arg(Settings::kLayoutVersion);
const QString kRecent = QStringLiteral("files/recent");
const QString kFolder = QStringLiteral("files/folder");
const QString kWindowTheme = QStringLiteral("look/window");
const QString kDiagramTheme = QStringLiteral("look/diagram");
const QString kPlots = QStringLiteral("look/plots");
const QString kTimeScale = QStringLiteral("look/time");
const QString kTimeLabels = QStringLiteral("look/times");
const QString kWindowBars = QStringLiteral("look/windows");
const QString kLanguage = QStringLiteral("look/language");

}  // namespace

Settings Settings::user() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
  return inFile(QDir(folder).filePath(QStringLiteral("wiretale/wiretale.ini")));
}

Settings Settings::inFile(const QString& path) {
  Settings settings;
  settings.m_store = std::make_shared<QSettings>(path, QSettings::IniFormat);
  return settings;
}

Settings Settings::forgetful() {
  Settings settings;
  settings.m_memory = std::make_shared<QVariantMap>();
  return settings;
}

QString Settings::path() const {
  return m_store ? m_store->fileName() : QString();
}

QVariant Settings::value(const QString& key, const QVariant& fallback) const {
  return m_store ? m_store->value(key, fallback) : m_memory->value(key, fallback);
}

void Settings::setValue(const QString& key, const QVariant& value) {
  if (m_store)
    m_store->setValue(key, value);
  else
    m_memory->insert(key, value);
}

QByteArray Settings::windowGeometry() const {
  return value(kGeometry).toByteArray();
}

QByteArray Settings::windowState() const {
  return value(kState).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& state) {
  setValue(kGeometry, geometry);
  setValue(kState, state);
}

void Settings::forgetWindow() {
  setWindow({}, {});
}

QStringList Settings::recentFiles() const {
  return value(kRecent).toStringList();
}

void Settings::addRecentFile(const QString& path) {
  const QString whole = QFileInfo(path).absoluteFilePath();
  QStringList files = recentFiles();
  files.removeAll(whole);
  files.prepend(whole);
  setValue(kRecent, QStringList(files.mid(0, kRecentFiles)));
}

void Settings::clearRecentFiles() {
  setValue(kRecent, QStringList());
}

WindowTheme Settings::windowTheme() const {
  return fromName<WindowTheme>(value(kWindowTheme).toString(), kWindowThemes);
}

void Settings::setWindowTheme(WindowTheme theme) {
  setValue(kWindowTheme, toName(theme, kWindowThemes));
}

DiagramTheme Settings::diagramTheme() const {
  return fromName<DiagramTheme>(value(kDiagramTheme).toString(), kDiagramThemes);
}

void Settings::setDiagramTheme(DiagramTheme theme) {
  setValue(kDiagramTheme, toName(theme, kDiagramThemes));
}

unsigned Settings::plots() const {
  return value(kPlots).toUInt();
}

void Settings::setPlots(unsigned plots) {
  setValue(kPlots, plots);
}

TimeScale Settings::timeScale() const {
  return fromName<TimeScale>(value(kTimeScale).toString(), kTimeScales);
}

void Settings::setTimeScale(TimeScale scale) {
  setValue(kTimeScale, toName(scale, kTimeScales));
}

TimeLabels Settings::timeLabels() const {
  return fromName<TimeLabels>(value(kTimeLabels).toString(), kTimeLabelNames);
}

void Settings::setTimeLabels(TimeLabels labels) {
  setValue(kTimeLabels, toName(labels, kTimeLabelNames));
}

bool Settings::windowBars() const {
  return value(kWindowBars).toBool();
}

void Settings::setWindowBars(bool shown) {
  setValue(kWindowBars, shown);
}

QString Settings::language() const {
  return value(kLanguage).toString();
}

void Settings::setLanguage(const QString& language) {
  setValue(kLanguage, language);
}

QString Settings::lastFolder() const {
  return value(kFolder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

void Settings::setLastFolder(const QString& folder) {
  setValue(kFolder, folder);
}

QVariant Settings::exportOption(const QString& name, const QVariant& fallback) const {
  return value(QStringLiteral("export/") + name, fallback);
}

void Settings::setExportOption(const QString& name, const QVariant& option) {
  setValue(QStringLiteral("export/") + name, option);
}

}  // namespace wiretale::settings
