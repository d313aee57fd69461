#include "ui/session/presenting.h"

namespace wiretale::session {

Presenting::Presenting(LessonPlayer& player, QObject* parent) : QObject(parent), m_player(player) {
  connect(&player, &LessonPlayer::stepChanged, this, &Presenting::stopAsking);
  connect(&player, &LessonPlayer::lessonChanged, this, &Presenting::stopAsking);
}

QString Presenting::words() const {
  if (!m_player.active()) return {};
  return QString::fromStdString(m_asking ? m_player.current().predict : m_player.current().caption);
}

void Presenting::next() {
  if (!m_player.active()) return;
  if (!m_asking && m_player.arrived() && !m_player.current().predict.empty()) {
    m_asking = true;
    Q_EMIT changed();
  } else {
    m_player.next();
  }
}

/// From the question back to the caption first.
void Presenting::previous() {
  if (m_asking)
    stopAsking();
  else
    m_player.previous();
}

void Presenting::first() {
  m_player.first();
}

void Presenting::last() {
  m_player.last();
}

void Presenting::stopAsking() {
  m_asking = false;
  Q_EMIT changed();
}

}  // namespace wiretale::session
