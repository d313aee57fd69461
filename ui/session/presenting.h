#pragma once

#include <QObject>
#include <QString>

#include "ui/session/lesson_player.h"

namespace wiretale::session {

/// Going through a lesson before a class: a step that asks "what do you expect?" asks before it goes on.
class Presenting : public QObject {
  Q_OBJECT

 public:
  explicit Presenting(LessonPlayer& player, QObject* parent = nullptr);

  LessonPlayer& player() { return m_player; }
  bool asking() const { return m_asking; }
  QString words() const;  ///< the caption, or the question

  void next();
  void previous();
  void first();
  void last();

 Q_SIGNALS:
  void changed();  ///< other words

 private:
  void stopAsking();

  LessonPlayer& m_player;
  bool m_asking = false;
};

}  // namespace wiretale::session
