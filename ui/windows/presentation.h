#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QObject>

#include "ui/session/presenting.h"
#include "ui/settings/settings.h"

namespace wiretale::windows {

class PresenterWindow;
class StageWindow;

/// Presenting what the main window shows: full screen for the class; with a second screen, there, and the presenter's
/// view on the first. A screen may come or go meanwhile. A session without a lesson gets one with a stop at all that
/// happens.
class Presentation : public QObject {
  Q_OBJECT

 public:
  Presentation(session::Session& session, settings::Settings& settings, QWidget& window);
  ~Presentation() override;

  void fromStart();
  void fromHere();
  void end();
  bool running() const { return m_stage != nullptr; }

  StageWindow* stage() { return m_stage.get(); }
  PresenterWindow* presenter() { return m_presenter.get(); }
  session::Presenting& presenting() { return m_presenting; }

 Q_SIGNALS:
  void began();
  void ended();
  void placed();  ///< its windows are on their screens

 private:
  void begin();
  void place();
  void openPresenter();
  void improvise();

  session::Session& m_session;
  settings::Settings& m_settings;
  QWidget& m_window;
  session::Presenting m_presenting;
  QElapsedTimer m_since;  ///< it began
  std::unique_ptr<StageWindow> m_stage;
  std::unique_ptr<PresenterWindow> m_presenter;
};

}  // namespace wiretale::windows
