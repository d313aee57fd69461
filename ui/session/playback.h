#pragma once

#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "core/base/sim_time.h"
#include "core/trace/trace.h"
#include "ui/diagram/time_axis.h"

namespace wiretale::session {

/// The moments at which something happens, in order, each once: where stepping stops.
std::vector<SimTime> instantsOf(const trace::Trace& trace);

/// The playhead: where it is, whether it moves, how fast.
class Playback : public QObject {
  Q_OBJECT

 public:
  explicit Playback(QObject* parent = nullptr);

  /// What is played: its end and stops, and those of another run on the same clock. A playhead that was at the old end
  /// is at the new one.
  void setTrace(const trace::Trace& trace, const trace::Trace* beside = nullptr);
  /// Where idle time is folded, as laid out.
  void setAxis(const diagram::TimeAxis& axis);
  const diagram::TimeAxis& axis() const { return m_axis; }

  SimTime at() const { return m_at; }
  SimTime end() const { return m_end; }
  bool playing() const { return m_timer.isActive(); }
  double speed() const { return m_speed; }  ///< simulated seconds per second

  void setSpeed(double speed);
  void play();  ///< from the start if at the end
  /// Plays on to a later moment and pauses there. Takes at most so many seconds of the viewer's time: it hurries if the
  /// speed would need more.
  void playTo(SimTime stop, double atMostSeconds);
  void pause();
  void toggle();
  void seek(SimTime at);  ///< clamped to the session
  void stepForward();     ///< to the next moment at which something happens; pauses
  void stepBack();
  void toStart();
  void toEnd();

  /// Lets that much of the viewer's time pass. The timer calls it; tests and film makers may.
  void elapse(double wallSeconds);

 Q_SIGNALS:
  void moved();
  void axisChanged();
  void playingChanged(bool playing);
  void speedChanged(double speed);

 private:
  void tick();

  diagram::TimeAxis m_axis;
  std::vector<SimTime> m_instants;
  SimTime m_at{};
  SimTime m_end{};
  double m_speed = 0.02;
  SimTime m_until = kNever;  ///< where playTo() pauses
  double m_hurry = 1;
  QTimer m_timer;
  QElapsedTimer m_clock;
};

}  // namespace wiretale::session
