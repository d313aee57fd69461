#pragma once

#include <cstddef>
#include <string>

#include <QObject>

#include "core/lesson/lesson.h"
#include "core/lesson/resolve.h"
#include "ui/session/session.h"

namespace wiretale::session {

/// A lesson under way in a session: at which step it is, and where that stops in the session's present trace. It opens
/// the scenario of the step's scene; whoever plays with it at a stop edits the session as always, and returnToStop()
/// takes that back.
class LessonPlayer : public QObject {
  Q_OBJECT

 public:
  explicit LessonPlayer(Session& session, QObject* parent = nullptr);

  /// Begins a lesson at its first step. `name` is what it is opened by. Precondition: it has a step.
  void open(lesson::Lesson lesson, const std::string& name);
  /// A lesson about the session as it is: nothing is opened. Precondition: its only scene is the session's scenario.
  void adopt(lesson::Lesson lesson);
  /// The same lesson in another language: the step stays. Precondition: as many steps.
  void translate(lesson::Lesson lesson);
  void close();

  bool adopted() const { return m_adopted; }
  bool active() const { return !m_lesson.steps.empty(); }
  const std::string& name() const { return m_name; }
  const lesson::Lesson& lesson() const { return m_lesson; }
  std::size_t step() const { return m_step; }
  const lesson::Step& current() const { return m_lesson.steps[m_step]; }
  bool atFirst() const { return m_step == 0; }
  bool atLast() const { return m_step + 1 >= m_lesson.steps.size(); }

  /// Where the step stops in the session's trace, and what is to be highlighted there.
  const lesson::Stop& stop() const { return m_stop; }
  /// It is not on its way to the stop any more.
  bool arrived() const;
  /// The scene is not as the lesson has it: somebody plays with it.
  bool strayed() const;

  void next();      ///< plays to the next stop; while it plays, goes there at once
  void previous();  ///< to the stop before, at once
  void goTo(std::size_t step);
  void first() { goTo(0); }
  void last() { goTo(m_lesson.steps.empty() ? 0 : m_lesson.steps.size() - 1); }
  /// The scene as the lesson has it, and the playhead at the stop.
  void returnToStop();

  /// The longest that playing to a stop takes, in seconds of the viewer's time.
  static constexpr double kLongestPlay = 6;

 Q_SIGNALS:
  void lessonChanged();  ///< another lesson, another language, or none
  void stepChanged();
  void stopChanged();  ///< what is highlighted, or when
  void strayedChanged();

 private:
  enum class Arrival : unsigned char { None, AtOnce, Playing };

  void show(std::size_t step, Arrival arrival);
  void setUp();
  void onTrace();
  void resolve();
  void arrive();
  void select();

  Session& m_session;
  lesson::Lesson m_lesson;
  std::string m_name;
  std::size_t m_step = 0;
  std::size_t m_scene = 0;  ///< the one that is open
  lesson::Stop m_stop;
  Arrival m_arrival = Arrival::None;  ///< what is to happen when the trace is there
  bool m_opening = false;
  bool m_adopted = false;
};

}  // namespace wiretale::session
