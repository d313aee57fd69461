#pragma once

#include <memory>
#include <vector>

#include <QPixmap>
#include <QWidget>

#include "ui/diagram/session_outline.h"
#include "ui/diagram/theme.h"
#include "ui/diagram/time_axis.h"
#include "ui/models/axis_places.h"
#include "ui/session/session.h"

namespace wiretale::views {

/// The whole session beside the scroll bar: how many packets each side sends when, losses and changes of state as
/// marks, and what is in view as a frame. A click jumps there, the frame can be dragged.
class OverviewStrip : public QWidget {
  Q_OBJECT

 public:
  static constexpr int kWidth = 18;

  OverviewStrip(session::Session& session, QWidget* parent);

  void setTheme(const diagram::Theme& theme);
  /// Another trace or scale: the diagram is `height` high.
  void setDiagram(const diagram::TimeAxis& axis, double height);
  /// What of it is in view.
  void setVisiblePart(double top, double bottom);

  /// The frame, in the widget's coordinates.
  QRectF frame() const;

 Q_SIGNALS:
  /// The view shall begin there (the diagram's y).
  void moved(double top);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void render();
  void paintCounts(QPainter& painter) const;
  void paintStates(QPainter& painter) const;
  SimTime timeAtRow(int row) const;
  std::vector<SimTime> rowEnds() const;
  double toStrip(double y) const;
  void dragTo(double y);
  void retranslate();

  session::Session& m_session;
  diagram::Theme m_theme;
  diagram::TimeAxis m_axis;
  double m_height = 1;
  double m_top = 0;
  double m_bottom = 1;
  double m_grip = 0;            ///< where in the frame it is held
  models::AxisPlaces m_places;  ///< of its rows
  QPixmap m_picture;            ///< null: to be painted
};

}  // namespace wiretale::views
