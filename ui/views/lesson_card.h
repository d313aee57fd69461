#pragma once

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTimer>

#include "ui/session/lesson_shelf.h"
#include "ui/views/thumbnail.h"

namespace wiretale::views {

/// A lesson in the gallery: a living picture of its session, its number, title and summary. Plays while the pointer or
/// the focus is on it.
class LessonCard : public QAbstractButton {
  Q_OBJECT

 public:
  LessonCard(const session::ShelvedLesson& lesson, QWidget* parent);

  const QString& name() const { return m_name; }
  void setTrace(const session::TracePtr& trace);
  void setTheme(const diagram::Theme& theme);
  /// In another language.
  void setWords(const lesson::Lesson& lesson);
  bool playing() const { return m_timer.isActive(); }

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  QRect pictureRect() const;
  void paintPicture(QPainter& painter);
  void paintWords(QPainter& painter);
  void play();
  void rest();
  void tick();

  QString m_name;
  QString m_number;
  QString m_title;
  QString m_summary;
  Thumbnail m_thumbnail;
  QPixmap m_still;
  SimTime m_at = kNever;
  double m_speed = 0.02;
  QTimer m_timer;
  QElapsedTimer m_clock;
};

}  // namespace wiretale::views
