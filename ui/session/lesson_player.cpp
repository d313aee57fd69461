#include "ui/session/lesson_player.h"

#include <QScopedValueRollback>
#include <utility>

namespace wiretale::session {

using diagram::EventRef;

LessonPlayer::LessonPlayer(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session, &Session::traceChanged, this, &LessonPlayer::onTrace);
  connect(&session.document(), &Document::scenarioChanged, this, &LessonPlayer::strayedChanged);
}

void LessonPlayer::open(lesson::Lesson lesson, const std::string& name) {
  m_lesson = std::move(lesson);
  m_name = name;
  m_scene = m_lesson.scenes.size();  // none
  m_adopted = false;
  m_step = 0;
  Q_EMIT lessonChanged();
  show(0, Arrival::AtOnce);
}

void LessonPlayer::adopt(lesson::Lesson lesson) {
  m_lesson = std::move(lesson);
  m_name.clear();
  m_scene = 0;
  m_adopted = true;
  m_step = 0;
  Q_EMIT lessonChanged();
  show(0, Arrival::AtOnce);
}

void LessonPlayer::translate(lesson::Lesson lesson) {
  m_lesson = std::move(lesson);
  Q_EMIT lessonChanged();
  Q_EMIT stepChanged();
}

void LessonPlayer::close() {
  if (!active()) return;
  m_lesson = {};
  m_name.clear();
  m_step = 0;
  m_stop = {};
  m_arrival = Arrival::None;
  Q_EMIT lessonChanged();
}

bool LessonPlayer::strayed() const {
  if (!active() || m_scene != current().scene) return false;
  const auto& scene = m_lesson.scenes[m_scene].scenario;
  return scene && m_session.scenario() != *scene;
}

bool LessonPlayer::arrived() const {
  return m_arrival == Arrival::None && !(m_session.playback().playing() && m_session.playback().at() < m_stop.at);
}

void LessonPlayer::next() {
  if (!active()) return;
  if (!arrived()) return goTo(m_step);
  if (!atLast()) show(m_step + 1, Arrival::Playing);
}

void LessonPlayer::previous() {
  if (active() && !atFirst()) goTo(m_step - 1);
}

void LessonPlayer::goTo(std::size_t step) {
  if (step < m_lesson.steps.size()) show(step, Arrival::AtOnce);
}

void LessonPlayer::returnToStop() {
  if (active()) show(m_step, Arrival::AtOnce);
}

void LessonPlayer::show(std::size_t step, Arrival arrival) {
  m_session.playback().pause();
  m_step = step;
  m_arrival = arrival;
  setUp();
  if (!m_session.running()) onTrace();
  Q_EMIT stepChanged();
  Q_EMIT strayedChanged();
}

/// Sees to it that the session is the step's scene. A scene that does not load leaves what is there; the lesson's
/// complaints say why.
void LessonPlayer::setUp() {
  const bool back = strayed();
  if (m_scene == current().scene && !back) return;
  m_scene = current().scene;
  const lesson::Scene& scene = m_lesson.scenes[m_scene];
  if (!scene.scenario) return;
  const QScopedValueRollback opening(m_opening, true);
  if (m_adopted)
    m_session.document().edit(*scene.scenario, EditKind::Return);
  else
    m_session.open(*scene.scenario, {});
}

void LessonPlayer::onTrace() {
  if (!active() || m_opening) return;
  resolve();
  if (m_session.running()) return;
  arrive();
}

void LessonPlayer::resolve() {
  m_stop = lesson::resolve(m_lesson, m_step, *m_session.wholeTrace());
  Q_EMIT stopChanged();
}

void LessonPlayer::arrive() {
  const Arrival arrival = std::exchange(m_arrival, Arrival::None);
  if (arrival == Arrival::None) return;
  select();
  Playback& playback = m_session.playback();
  if (arrival == Arrival::Playing && m_stop.at > playback.at())
    playback.playTo(m_stop.at, kLongestPlay);
  else
    playback.seek(m_stop.at);
}

/// The inspector shows what the step is about.
void LessonPlayer::select() {
  EventRef event;
  if (!m_stop.packets.empty()) {
    const trace::Index packet = m_stop.packets.front();
    event = {EventRef::Kind::Packet, m_session.wholeTrace()->packets[packet].from, packet};
  } else if (!m_stop.states.empty()) {
    event = {EventRef::Kind::State, m_stop.states.front().side, m_stop.states.front().span};
  } else if (!m_stop.timers.empty()) {
    const trace::Index timer = m_stop.timers.front();
    event = {EventRef::Kind::Timer, m_session.wholeTrace()->timers[timer].side, timer};
  }
  m_session.select(trace::holds(*m_session.trace(), event) ? event : EventRef{});
}

}  // namespace wiretale::session
