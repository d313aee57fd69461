#pragma once

#include <memory>
#include <optional>

#include <QAbstractScrollArea>

#include "ui/diagram/diagram_layout.h"
#include "ui/diagram/emphasis.h"
#include "ui/diagram/theme.h"
#include "ui/session/session.h"
#include "ui/views/diagram_source.h"
#include "ui/views/intervention_menu.h"
#include "ui/views/layer_tiles.h"
#include "ui/views/overview_strip.h"

class QMenu;

namespace wiretale::views {

/// The diagram of the session: scrolled, zoomed, clicked, and played.
class DiagramView : public QAbstractScrollArea {
  Q_OBJECT

 public:
  explicit DiagramView(session::Session& session, QWidget* parent = nullptr);

  /// Of a long session only what is around the view.
  const diagram::DiagramLayout& layout() const { return m_source.layout(); }
  const trace::Trace& trace() const { return *m_session.trace(); }
  const diagram::SessionOutline& outline() const { return *m_session.outline(); }
  const diagram::EventRef& selected() const { return m_session.selected(); }
  void choose(const diagram::EventRef& event);  ///< as a click on it does, and it is in view
  const diagram::Theme& theme() const { return m_theme; }
  void setTheme(const diagram::Theme& theme);

  /// Larger type where there is room for it, so that a large screen or a projector shows a large diagram.
  double fontScale() const;

  /// For the back row: type larger by that factor than there would be by itself.
  void setTypeScale(double scale);
  /// What is to come is not shown pale but not at all, so that a class can guess. Every frame is painted anew then:
  /// names at the playhead are there or not, which no layer knows.
  void hideFuture(bool hidden);

  /// At each stop of a lesson it zooms and scrolls so that what the stop speaks of can be read, until somebody zooms.
  void attend(bool attentive);

  /// Plots to the right of the diagram, on the same time axis.
  diagram::PlotSet plots() const { return m_plots; }
  void setPlots(diagram::PlotSet plots);

  /// What the diagram shows beside packets, and how it shares out time.
  struct AxisLook {
    diagram::TimeScale scale = diagram::TimeScale::Folded;
    diagram::TimeLabels labels = diagram::TimeLabels::SinceStart;
    bool windows = false;
    bool operator==(const AxisLook&) const = default;
  };
  const AxisLook& axisLook() const { return m_look; }
  void setAxisLook(const AxisLook& look);

  /// Between two moments, at the left edge: Shift and a click on each end, or a drag with Shift held. None: Esc.
  const std::optional<diagram::TimeSpan>& ruler() const { return m_ruler; }
  void setRuler(const std::optional<diagram::TimeSpan>& ruler);

  double zoom() const { return m_zoom; }
  void setZoom(double zoom);  ///< the playhead (if in view) or the middle stays where it is
  void zoomIn();
  void zoomOut();
  void fit();  ///< the whole session in view
  static constexpr double kLeastZoom = 0.02;
  static constexpr double kMostZoom = 50;
  double leastZoom() const;  ///< of a long session: as much as it takes to see all of it
  double mostZoom() const;   ///< of a long session: as much as it takes to tell its packets apart

  /// Layout units ⇄ the viewport's pixels.
  QPointF toContent(QPointF viewportPoint) const;
  QPointF toViewport(QPointF contentPoint) const;
  QRectF visibleContent() const;

  QRectF extentOf(const diagram::EventRef& event) const { return m_source.extentOf(event); }
  const OverviewStrip& strip() const { return *m_strip; }

  /// Opens a brace or closes it; zooms into what is too dense to see. False: there is no such thing at that point.
  bool unfold(QPointF viewportPoint);

  /// Scrolls as little as needed to see the event.
  void show(const diagram::EventRef& event);
  using QWidget::show;

  int paintedTiles() const { return m_full.paintedTiles() + m_pale.paintedTiles(); }

 Q_SIGNALS:
  void firstPainted();
  void laidOut();
  void zoomChanged(double zoom);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void changeEvent(QEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  enum class Grip : unsigned char { None, Click, Pan, Playhead, Ruler };

  diagram::LayoutOptions options(double zoom) const;
  void layOutAgain();
  void layOutAround(SimTime moment, double viewportY);
  void layOutAt(double zoom, double viewportY);
  void showStrip();
  void placeStrip();
  void ensureLaidOut();
  void resetLayers();
  void updateScrollBars();
  double scrollY() const;
  double playheadY() const;

  void onStop();
  void zoomForStop();
  double chooseZoom();
  void settle();
  diagram::Spoken spokenNow() const;

  void onMoved();
  void onSelected();
  void onFound();
  const diagram::Emphasis* emphasis() const;
  void follow();
  QRegion liveRegion(double fromY, double toY) const;

  void paintAtOnce(QPainter& painter);
  void paintLayers(QPainter& painter, const QRectF& dirty);
  void paintMoving(QPainter& painter);
  void paintCursor(QPainter& painter);
  bool nearPlayhead(QPointF viewportPoint) const;
  void updateCursor(QPointF viewportPoint);
  void showPlotValues(QPointF viewportPoint, const QPoint& global);
  SimTime momentAt(QPointF viewportPoint) const;
  void pressRuler(SimTime at);
  void showToolTip(const QPoint& viewportPoint, const QPoint& global);
  void retranslate();
  void addPacketMenu(QMenu& menu);
  Near nearestTo(QPointF content) const;

  session::Session& m_session;
  diagram::Theme m_theme;
  DiagramSource m_source;
  OverviewStrip* m_strip;
  diagram::Emphasis m_emphasis;
  LayerTiles m_full;
  LayerTiles m_pale;
  double m_zoom = 1;
  diagram::PlotSet m_plots = 0;
  double m_typeScale = 1;
  bool m_futureHidden = false;
  bool m_attentive = false;
  double m_stopZoom = 1;   ///< chosen for a stop
  double m_narrowing = 1;  ///< of type, so that all of the stop's picture is within the view
  diagram::Spoken m_spoken;
  AxisLook m_look;
  std::optional<diagram::TimeSpan> m_ruler;
  std::optional<SimTime> m_rulerStart;  ///< the first end is chosen
  std::optional<double> m_cursorY;      ///< over a plot: the moment whose values are told, layout units
  std::vector<trace::Index> m_open;     ///< braces, by their first packets
  double m_shownPlayheadY = 0;
  std::shared_ptr<const trace::EventSet> m_hiding;  ///< what the finder lets through, as it is laid out
  std::shared_ptr<const trace::EventSet> m_dimming;
  bool m_stripShown = false;
  bool m_painted = false;
  bool m_changed = true;  ///< nothing has been painted since the picture changed
  bool m_follows = true;  ///< the view scrolls with the playhead until somebody scrolls elsewhere
  bool m_scrolling = false;
  Grip m_grip = Grip::None;
  QPointF m_pressed;
  QPointF m_scrollAtPress;
};

}  // namespace wiretale::views
