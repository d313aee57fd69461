#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QString>

#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/views/message_bar.h"
#include "ui/windows/opening.h"

namespace wiretale::windows {

/// Opening and saving, with everything that can go wrong said in the message bar. Opening something else never asks:
/// unsaved changes are kept aside, and the message bar offers them back.
class FileFlow : public QObject {
  Q_OBJECT

 public:
  enum class Answer : unsigned char { Save, Discard, Cancel };
  /// Asks what to do with unsaved changes before the window closes. A box by default; tests answer themselves.
  using Ask = std::function<Answer(const QString& name)>;

  FileFlow(session::Session& session, settings::Settings& settings, views::MessageBar& bar, QWidget& window);

  void setAsk(Ask ask) { m_ask = std::move(ask); }

  void openByDialog();
  bool open(const QString& path);
  bool openByName(const QString& name);  ///< a built-in
  bool take(tl::expected<Opened, QString> opened, const QString& name);

  /// Says why something could not be read.
  void refuse(const QString& why);

  bool save();
  bool saveAs();
  bool saveTo(const QString& path);

  /// May the window close? Asks if something would be lost.
  bool mayClose();

  /// File name, or the scenario's title if it has none.
  QString displayName() const;
  const QString& builtinName() const { return m_builtin; }  ///< of what is open, or empty

 Q_SIGNALS:
  void opened(const QString& name);
  void saved(const QString& path);
  void refused(const QString& why);
  void recentChanged();

 private:
  struct Left {
    scenario::Scenario scenario;
    QString path;
    QString builtin;
  };
  std::optional<Left> unsaved() const;
  void offerBack(const Left& left);
  QString suggestedPath() const;

  session::Session& m_session;
  settings::Settings& m_settings;
  views::MessageBar& m_bar;
  QWidget& m_window;
  Ask m_ask;
  QString m_builtin;
};

}  // namespace wiretale::windows
