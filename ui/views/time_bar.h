#pragma once

#include <QWidget>

#include "ui/diagram/theme.h"
#include "ui/models/axis_places.h"
#include "ui/models/time_marks.h"
#include "ui/session/session.h"

namespace wiretale::views {

/// The whole run as a strip: a mark for each packet in its ink, TIME-WAIT as a stretch, the playhead to drag.
class TimeBar : public QWidget {
  Q_OBJECT

 public:
  explicit TimeBar(session::Session& session, QWidget* parent = nullptr);

  void setTheme(const diagram::Theme& theme);
  double xAt(SimTime at) const;

  /// What a screen reader hears and sets.
  SimTime moment() const { return m_session.playback().at(); }
  SimTime end() const { return m_session.playback().end(); }
  void setMoment(SimTime at);  ///< pauses

  QSize sizeHint() const override { return {400, 44}; }
  QSize minimumSizeHint() const override { return {120, 44}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void takeMarks();
  void onMoved();
  void seekTo(double x);
  void paintGround(QPainter& painter) const;
  void paintMarks(QPainter& painter) const;
  void retranslate();

  session::Session& m_session;
  const diagram::Theme* m_theme;
  models::TimeMarks m_marks;
  models::AxisPlaces m_places;  ///< of a long session: what is counted in m_marks
  int m_shownX = 0;
  bool m_resume = false;  ///< it was playing when the drag began
};

}  // namespace wiretale::views
