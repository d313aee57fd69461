#pragma once

#include <QWidget>

#include "ui/session/session.h"

namespace wiretale::views {

class SpeedButton;
class SymbolButton;
class TimeBar;

/// Play and pause, steps, speed, and the time bar.
class TransportBar : public QWidget {
  Q_OBJECT

 public:
  explicit TransportBar(session::Session& session, QWidget* parent = nullptr);

  TimeBar& timeBar() { return *m_timeBar; }
  SymbolButton& playButton() { return *m_play; }

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void connectButtons();
  void showPlaying();
  void retranslate();

  session::Session& m_session;
  SymbolButton* m_toStart;
  SymbolButton* m_back;
  SymbolButton* m_play;
  SymbolButton* m_forward;
  SymbolButton* m_toEnd;
  SpeedButton* m_speed;
  TimeBar* m_timeBar;
};

}  // namespace wiretale::views
