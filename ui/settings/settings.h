#pragma once

#include <memory>

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace wiretale::settings {

enum class WindowTheme { System, Light, Dark };
enum class DiagramTheme { FollowWindow, Light, Dark, Print, HighContrast };

// As in ui/diagram/time_mode.h.
enum class TimeScale { Folded, Linear, Even };
enum class TimeLabels { SinceStart, SinceEvent, Clock };

/// What the program remembers from one start to the next. Owns every key and every default; one INI file, or nothing
/// on disk.
class Settings {
 public:
  /// The user's file.
  static Settings user();
  /// A file of one's choice (--config).
  static Settings inFile(const QString& path);
  /// Remembers for this process only (--no-config, tests).
  static Settings forgetful();

  QString path() const;  ///< empty: nowhere

  /// Window layout as of the same layout version; empty if there is none.
  QByteArray windowGeometry() const;
  QByteArray windowState() const;
  void setWindow(const QByteArray& geometry, const QByteArray& state);
  void forgetWindow();
  static constexpr int kLayoutVersion = 1;

  static constexpr int kRecentFiles = 10;
  QStringList recentFiles() const;
  void addRecentFile(const QString& path);
  void clearRecentFiles();

  WindowTheme windowTheme() const;
  void setWindowTheme(WindowTheme theme);
  DiagramTheme diagramTheme() const;
  void setDiagramTheme(DiagramTheme theme);

  /// Which plots stand beside the diagram, a bit each.
  unsigned plots() const;
  void setPlots(unsigned plots);

  /// Of the diagram.
  TimeScale timeScale() const;
  void setTimeScale(TimeScale scale);
  TimeLabels timeLabels() const;
  void setTimeLabels(TimeLabels labels);
  bool windowBars() const;
  void setWindowBars(bool shown);

  QString language() const;  ///< "en", "ko"; empty: the system's
  void setLanguage(const QString& language);

  QString lastFolder() const;
  void setLastFolder(const QString& folder);

  /// Options of the export dialog by name, whatever exporters there are.
  QVariant exportOption(const QString& name, const QVariant& fallback) const;
  void setExportOption(const QString& name, const QVariant& value);

 private:
  Settings() = default;
  QVariant value(const QString& key, const QVariant& fallback = {}) const;
  void setValue(const QString& key, const QVariant& value);

  std::shared_ptr<QSettings> m_store;  ///< none: m_memory
  std::shared_ptr<QVariantMap> m_memory;
};

}  // namespace wiretale::settings
