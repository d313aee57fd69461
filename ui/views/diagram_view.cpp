#include "ui/views/diagram_view.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/diagram/diagram_painter.h"
#include "ui/diagram/fonts.h"
#include "ui/diagram/qpainter_target.h"
#include "ui/session/lesson_player.h"
#include "ui/views/accessible_diagram.h"
#include "ui/views/emphasis_of.h"

namespace wiretale::views {

using diagram::EventRef;
using session::Playback;
using session::Session;

namespace {

/// What the diagram keeps for itself (px at font scale 1) before plots get more room than they need.
constexpr double kLeastBesidePlots = 600;
constexpr double kNarrowPlot = 160;

}  // namespace

DiagramView::DiagramView(Session& session, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_session(session),
      m_theme(diagram::Theme::named(diagram::Theme::Name::Light)),
      m_source(session),
      m_strip(new OverviewStrip(session, this)) {
  installAccessibleDiagrams();
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
  viewport()->setMouseTracking(true);
  connect(&session, &Session::traceChanged, this, [this] {
    const SimTime end = m_session.trace()->end;
    if (m_ruler && std::max(m_ruler->from, m_ruler->to) > end) m_ruler.reset();
    layOutAgain();
  });
  connect(&session, &Session::besideChanged, this, &DiagramView::layOutAgain);
  connect(&session, &Session::selectionChanged, this, &DiagramView::onSelected);
  connect(&session.finder(), &session::Finder::changed, this, &DiagramView::onFound);
  connect(&session.playback(), &Playback::moved, this, &DiagramView::onMoved);
  connect(&session.playback(), &Playback::playingChanged, this,
          [this](bool playing) { playing ? static_cast<void>(m_follows = true) : settle(); });
  connect(&session.lessons(), &session::LessonPlayer::stopChanged, this, &DiagramView::onStop);
  connect(&session.lessons(), &session::LessonPlayer::lessonChanged, this, &DiagramView::onStop);
  m_strip->hide();
  connect(m_strip, &OverviewStrip::moved, this, [this](double top) { verticalScrollBar()->setValue(qRound(top)); });
  retranslate();
}

void DiagramView::setTheme(const diagram::Theme& theme) {
  m_theme = theme;
  m_strip->setTheme(theme);
  resetLayers();
}

double DiagramView::fontScale() const {
  constexpr double kStep = 0.25;
  constexpr double kMost = 2.5;
  constexpr double kPlainWidth = 1100;
  constexpr double kPlainHeight = 760;
  const double room = std::min(viewport()->width() / kPlainWidth, viewport()->height() / kPlainHeight);
  return std::clamp(std::floor(room / kStep) * kStep, 1.0, kMost) * m_typeScale * m_narrowing;
}

void DiagramView::setTypeScale(double scale) {
  m_typeScale = scale;
  layOutAgain();
}

void DiagramView::hideFuture(bool hidden) {
  m_futureHidden = hidden;
  resetLayers();
}

diagram::LayoutOptions DiagramView::options(double zoom) const {
  const double room = std::max(1.0, static_cast<double>(viewport()->width()));
  diagram::LayoutOptions options{.width = room,
                                 .zoom = zoom,
                                 .timeScale = m_look.scale,
                                 .timeLabels = m_look.labels,
                                 .windows = m_look.windows,
                                 .ruler = m_ruler,
                                 .fontScale = fontScale(),
                                 .plots = m_plots,
                                 .open = m_open,
                                 .spoken = m_spoken,
                                 .beside = m_session.onSameAxis(),
                                 .ghost = m_session.ghost()};
  options.only = m_session.finder().hiding();
  options.bright = m_session.finder().dimming();
  if (m_plots == 0) return options;
  const int count = std::popcount(m_plots);
  options.plotWidth =
      std::clamp((room / fontScale() - kLeastBesidePlots) / count, kNarrowPlot, diagram::kMostPlotWidth);
  options.width = std::max(diagram::kMinimumWidth, room - count * options.plotWidth * fontScale());
  return options;
}

void DiagramView::setAxisLook(const AxisLook& look) {
  if (look == m_look) return;
  m_look = look;
  layOutAgain();
}

void DiagramView::setPlots(diagram::PlotSet plots) {
  if (plots == m_plots) return;
  m_plots = plots;
  layOutAgain();
}

void DiagramView::layOutAgain() {
  // Not yet shown: the first resize does it, at the right width.
  if (!testAttribute(Qt::WA_WState_Created) && !isVisible()) return;
  zoomForStop();
  layOutAround(kNever, verticalScrollBar()->value());
}

/// The moment (kNever: the same y) stands at `viewportY` afterwards, if that is possible.
void DiagramView::layOutAround(SimTime moment, double viewportY) {
  m_hiding = m_session.finder().hiding();
  m_dimming = m_session.finder().dimming();
  m_source.prepare(options(m_zoom));
  const double room = viewport()->height();
  const double wanted = moment == kNever ? viewportY : m_source.axis().yAt(moment) - viewportY;
  const double top = std::clamp(wanted, 0.0, std::max(0.0, m_source.size().height() - room));
  m_source.ensure(top - 1, top + room + 1);  // a scroll bar counts whole pixels
  updateScrollBars();
  {
    const QScopedValueRollback scrolling(m_scrolling, true);
    verticalScrollBar()->setValue(qRound(top));
  }
  resetLayers();
  m_strip->setDiagram(m_source.axis(), m_source.size().height());
  showStrip();
  m_session.playback().setAxis(m_source.axis());
  m_shownPlayheadY = playheadY();
  Q_EMIT laidOut();
}

void DiagramView::ensureLaidOut() {
  const double top = scrollY();
  m_source.ensure(top, top + viewport()->height());
}

void DiagramView::resetLayers() {
  const double ratio = devicePixelRatioF();
  m_emphasis = emphasisOf(m_session);
  if (m_futureHidden) m_emphasis.connectors.clear();  // they would tell what is to come
  m_full.setSource({&layout(), m_theme, m_session.selected(), emphasis(), ratio});
  m_pale.setSource({&layout(), m_theme.pale(), m_session.selected(), emphasis(), ratio});
  m_changed = true;
  viewport()->update();
}

void DiagramView::updateScrollBars() {
  const QSize room = viewport()->size();
  const QSize content = layout().size.toSize();  // with plots
  verticalScrollBar()->setRange(0, std::max(0, content.height() - room.height()));
  verticalScrollBar()->setPageStep(room.height());
  verticalScrollBar()->setSingleStep(24);
  horizontalScrollBar()->setRange(0, std::max(0, content.width() - room.width()));
  horizontalScrollBar()->setPageStep(room.width());
}

/// On a whole device pixel, so that cached tiles are copied and not resampled.
double DiagramView::scrollY() const {
  const double ratio = devicePixelRatioF();
  return std::round(verticalScrollBar()->value() * ratio) / ratio;
}

double DiagramView::playheadY() const {
  return layout().axis.yAt(m_session.playback().at());
}

QPointF DiagramView::toContent(QPointF viewportPoint) const {
  return viewportPoint + QPointF(horizontalScrollBar()->value(), scrollY());
}

QPointF DiagramView::toViewport(QPointF contentPoint) const {
  return contentPoint - QPointF(horizontalScrollBar()->value(), scrollY());
}

QRectF DiagramView::visibleContent() const {
  return {toContent({0, 0}), QSizeF(viewport()->size())};
}

void DiagramView::onMoved() {
  if (m_source.axis().empty()) return;
  const double before = std::exchange(m_shownPlayheadY, playheadY());
  follow();
  settle();
  viewport()->update(liveRegion(before, m_shownPlayheadY));
}

/// What changes when the playhead goes from one y to another: its line with what is on it, and running timers.
QRegion DiagramView::liveRegion(double fromY, double toY) const {
  const double lineRoom = 34 * layout().scale;
  const double timerRoom = 6 * layout().scale;
  const double top = std::min(fromY, toY) - lineRoom;
  const double bottom = std::max(fromY, toY) + lineRoom;
  const auto inView = [this](const QRectF& content) {
    return QRectF(toViewport(content.topLeft()), content.size()).toAlignedRect();
  };
  QRegion region(inView(QRectF(visibleContent().left(), top, viewport()->width(), bottom - top)));
  for (const diagram::TimerShape& timer : layout().timers) {
    if (timer.top > bottom) break;  // in order of their starts
    if (timer.bottom >= top)
      region += inView(
          QRectF(timer.x - timerRoom, timer.top - timerRoom, 2 * timerRoom, timer.bottom - timer.top + 2 * timerRoom));
  }
  return region;
}

/// While it plays, the playhead sinks to two thirds of the view, and then the paper moves instead.
void DiagramView::follow() {
  if (!m_follows && m_session.playback().playing()) return;
  const double y = m_shownPlayheadY - verticalScrollBar()->value();
  const double head = layout().headHeight;
  const double room = viewport()->height() - head;
  const double lowest = m_session.playback().playing() ? head + room * 0.66 : head + room - 40;
  const double highest = head + std::min(40.0, room * 0.2);
  const QScopedValueRollback scrolling(m_scrolling, true);
  if (y > lowest) verticalScrollBar()->setValue(qRound(m_shownPlayheadY - lowest));
  if (y < highest) verticalScrollBar()->setValue(qRound(m_shownPlayheadY - highest));
}

/// Only where it is needed: without emphasis nothing goes through the target that makes colours paler.
const diagram::Emphasis* DiagramView::emphasis() const {
  return m_emphasis.bright == nullptr && m_emphasis.connectors.empty() ? nullptr : &m_emphasis;
}

void DiagramView::onFound() {
  const session::Finder& finder = m_session.finder();
  const bool same = finder.hiding() == m_hiding && finder.dimming() == m_dimming;
  same ? resetLayers() : layOutAgain();
}

void DiagramView::onSelected() {
  const bool stoodOut = emphasis() != nullptr;
  if (stoodOut || !m_session.ties().causes().empty() || !m_session.ties().effects().empty()) {
    resetLayers();
  } else {
    m_full.setSelected(m_session.selected());
    m_pale.setSelected(m_session.selected());
    viewport()->update();
  }
  const QRectF extent = extentOf(m_session.selected());
  const QRectF seen = visibleContent().adjusted(0, layout().headHeight, 0, 0);
  if (!extent.isNull() && (extent.bottom() < seen.top() || extent.top() > seen.bottom())) show(m_session.selected());
  announceSelection(*this, m_session.selected());
}

void DiagramView::choose(const EventRef& event) {
  m_session.select(event);
  show(event);
}

void DiagramView::show(const EventRef& event) {
  const QRectF extent = m_source.extentOf(event);
  if (extent.isNull()) return;
  const QRectF seen = visibleContent().adjusted(0, layout().headHeight, 0, 0);
  if (extent.top() < seen.top())
    verticalScrollBar()->setValue(qFloor(extent.top() - layout().headHeight));
  else if (extent.bottom() > seen.bottom())
    verticalScrollBar()->setValue(qCeil(extent.bottom() - viewport()->height()));
}

void DiagramView::paintEvent(QPaintEvent* event) {
  ensureLaidOut();
  QPainter painter(viewport());
  const QRectF dirty = event->rect();
  painter.setClipRect(dirty);
  painter.translate(-horizontalScrollBar()->value(), 0);
  if (m_futureHidden || (m_changed && event->rect() == viewport()->rect())) {
    paintAtOnce(painter);
    m_changed = false;
  } else {
    paintLayers(painter, dirty);
    m_full.drawHead(painter);
  }
  if (!std::exchange(m_painted, true)) Q_EMIT firstPainted();
}

/// The picture as it is now, without layers. While a slider moves each picture is seen once: layers would be painted
/// for nothing. They are made when the same picture is shown a second time.
void DiagramView::paintAtOnce(QPainter& painter) {
  painter.fillRect(QRect(QPoint(horizontalScrollBar()->value(), 0), viewport()->size()), m_theme.paper());
  painter.save();
  painter.translate(0, -scrollY());
  const QRectF below = visibleContent().adjusted(0, layout().headHeight, 0, 0);
  painter.setClipRect(below, Qt::IntersectClip);
  diagram::QPainterTarget target(painter);
  diagram::PaintOptions options;
  const SimTime at = m_session.playback().at();
  options.playhead.at = at >= layout().end ? kNever : at;
  if (m_futureHidden) options.playhead.future = diagram::Playhead::Future::Hidden;
  options.visible = below;
  options.background = false;  // filled above
  options.selected = m_session.selected();
  options.emphasis = emphasis();
  diagram::paintDiagram(target, layout(), m_theme, options);
  paintMoving(painter);
  painter.restore();
  diagram::QPainterTarget head(painter);
  diagram::paintHead(head, layout(), m_theme);
}

/// Everything below the head: what is past in full ink, what is to come pale, and between them what moves.
void DiagramView::paintLayers(QPainter& painter, const QRectF& dirty) {
  const double scroll = scrollY();
  const double top = std::max(scroll + layout().headHeight, scroll + dirty.top());
  const double bottom = scroll + dirty.bottom();
  // At the end nothing is to come: what is written below the last moment is not pale.
  const bool over = m_session.playback().at() >= layout().end;
  const double split = over ? std::max(top, bottom) : std::clamp(playheadY(), top, std::max(top, bottom));
  painter.save();
  painter.translate(0, -scroll);
  const double end = layout().size.height();
  if (bottom > end || layout().size.width() < viewport()->width())
    painter.fillRect(QRectF(0, top, viewport()->width() + horizontalScrollBar()->value(), bottom - top),
                     m_theme.paper());
  m_full.draw(painter, top, split);
  m_pale.draw(painter, split, bottom);
  painter.setClipRect(QRectF(0, top, layout().size.width(), bottom - top), Qt::IntersectClip);
  paintMoving(painter);
  painter.restore();
}

void DiagramView::paintMoving(QPainter& painter) {
  painter.setRenderHint(QPainter::Antialiasing);
  diagram::QPainterTarget target(painter);
  diagram::PaintOptions options;
  options.playhead.at = m_session.playback().at();
  if (m_futureHidden) options.playhead.future = diagram::Playhead::Future::Hidden;
  options.visible = visibleContent().adjusted(0, layout().headHeight, 0, 0);
  diagram::paintLive(target, layout(), *m_session.trace(), m_theme, options);
  paintCursor(painter);
}

void DiagramView::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  placeStrip();
  const bool same = m_plots == 0 && !m_look.windows && !m_ruler && layout().size.width() == viewport()->width() &&
                    layout().scale == fontScale();
  if (!same || m_source.axis().empty()) return layOutAgain();
  ensureLaidOut();
  updateScrollBars();
  showStrip();
}

void DiagramView::scrollContentsBy(int /*dx*/, int /*dy*/) {
  if (!m_scrolling) m_follows = false;
  if (!m_source.axis().empty()) ensureLaidOut();
  m_strip->setVisiblePart(scrollY(), scrollY() + viewport()->height());
  viewport()->update();
}

void DiagramView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    layOutAgain();
  }
  QAbstractScrollArea::changeEvent(event);
}

void DiagramView::retranslate() {
  setAccessibleName(tr("Sequence diagram"));
  setAccessibleDescription(tr("Packets between client and server in order of time; Up and Down go through them"));
}

}  // namespace wiretale::views
