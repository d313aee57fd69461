#pragma once

#include <array>

#include <QPushButton>

#include "ui/session/session.h"

namespace wiretale::views {

/// Simulated seconds per second of the nine presets, keys 1 to 9.
inline constexpr std::array kSpeeds{0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1.0, 10.0};

/// Shows how fast it plays, and offers the presets.
class SpeedButton : public QPushButton {
  Q_OBJECT

 public:
  explicit SpeedButton(session::Session& session, QWidget* parent = nullptr);

  /// "20 ms per second"
  static QString nameOf(double speed);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void offer();
  void retranslate();

  session::Session& m_session;
};

/// Plays at the preset from now on, whatever the latency.
void chooseSpeed(session::Session& session, double speed);

}  // namespace wiretale::views
