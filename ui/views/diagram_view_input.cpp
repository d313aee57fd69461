#include <cmath>

#include <QAction>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "ui/diagram/group_hit.h"
#include "ui/diagram/hit_test.h"
#include "ui/models/event_sentence.h"
#include "ui/models/group_sentence.h"
#include "ui/views/diagram_view.h"
#include "ui/views/plain_key.h"

// What pointer and keys do in the diagram.

namespace wiretale::views {

using diagram::EventRef;

namespace {

constexpr double kDragDistance = 4;
constexpr double kGripDistance = 5;

}  // namespace

bool DiagramView::nearPlayhead(QPointF viewportPoint) const {
  return std::abs(toContent(viewportPoint).y() - playheadY()) <= kGripDistance;
}

void DiagramView::updateCursor(QPointF viewportPoint) {
  const QPointF at = toContent(viewportPoint);
  if (diagram::eventAt(layout(), at).kind != EventRef::Kind::None || diagram::groupAt(layout(), trace(), at))
    viewport()->setCursor(Qt::PointingHandCursor);
  else if (nearPlayhead(viewportPoint))
    viewport()->setCursor(Qt::SizeVerCursor);
  else
    viewport()->unsetCursor();
}

void DiagramView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
  m_pressed = event->position();
  m_scrollAtPress = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
  if (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier) != 0) {
    m_grip = Grip::Ruler;
    return pressRuler(momentAt(m_pressed));
  }
  const bool hits = diagram::eventAt(layout(), toContent(m_pressed)).kind != EventRef::Kind::None;
  const bool grips = event->button() == Qt::LeftButton && !hits && nearPlayhead(m_pressed);
  m_grip = event->button() == Qt::MiddleButton ? Grip::Pan : grips ? Grip::Playhead : Grip::Click;
  if (m_grip == Grip::Playhead) m_session.playback().pause();
}

void DiagramView::mouseMoveEvent(QMouseEvent* event) {
  const QPointF moved = event->position() - m_pressed;
  if (m_grip == Grip::None) {
    showPlotValues(event->position(), event->globalPosition().toPoint());
    return updateCursor(event->position());
  }
  if (m_grip == Grip::Ruler) {
    const bool far = moved.manhattanLength() >= kDragDistance;
    if (far && m_rulerStart) setRuler(diagram::TimeSpan{*m_rulerStart, momentAt(event->position())});
    return;
  }
  if (m_grip == Grip::Playhead)
    return m_session.playback().seek(layout().axis.timeAt(toContent(event->position()).y()));
  if (m_grip == Grip::Click && moved.manhattanLength() < kDragDistance) return;
  m_grip = Grip::Pan;
  viewport()->setCursor(Qt::ClosedHandCursor);
  horizontalScrollBar()->setValue(qRound(m_scrollAtPress.x() - moved.x()));
  verticalScrollBar()->setValue(qRound(m_scrollAtPress.y() - moved.y()));
}

void DiagramView::mouseReleaseEvent(QMouseEvent* event) {
  if (m_grip == Grip::Click) {
    const EventRef hit = diagram::eventAt(layout(), toContent(event->position()));
    if (hit.kind != EventRef::Kind::None || !unfold(event->position())) m_session.select(hit);
  }
  // A drag is both ends.
  const bool dragged = (event->position() - m_pressed).manhattanLength() >= kDragDistance;
  if (m_grip == Grip::Ruler && dragged) m_rulerStart.reset();
  m_grip = Grip::None;
  updateCursor(event->position());
}

void DiagramView::wheelEvent(QWheelEvent* event) {
  if ((event->modifiers() & Qt::ControlModifier) == 0) return QAbstractScrollArea::wheelEvent(event);
  // A notch of the wheel is 120; touch pads send less at a time.
  layOutAt(m_zoom * std::pow(1.2, event->angleDelta().y() / 120.0), event->position().y());
  event->accept();
}

void DiagramView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
      m_session.selectNeighbour(event->key() == Qt::Key_Down ? 1 : -1);
      return show(m_session.selected());
    case Qt::Key_PageUp:
      return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown:
      return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Escape:
      m_rulerStart.reset();
      if (m_ruler) return setRuler(std::nullopt);
      return m_session.select({});
    default:
      // Not the scroll area's: its Left and Right would scroll where ours step.
      QWidget::keyPressEvent(event);
  }
}

/// By the keyboard: of the selected packet, else of the playhead.
void DiagramView::contextMenuEvent(QContextMenuEvent* event) {
  const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
  if (byMouse) m_session.select(diagram::eventAt(layout(), toContent(event->pos())));
  QMenu menu(this);
  const bool onPacket = m_session.selected().kind == EventRef::Kind::Packet;
  if (onPacket) addPacketMenu(menu);
  const SimTime at = byMouse ? layout().axis.timeAt(toContent(event->pos()).y()) : m_session.playback().at();
  if (!onPacket && !m_session.isCompared() && at >= kSessionStart && at < m_session.trace()->end)
    addDeedsAt(menu, m_session, byMouse ? nearestTo(toContent(event->pos())) : Near::Client, at, this);
  if (!menu.isEmpty()) menu.exec(event->globalPos());
}

void DiagramView::addPacketMenu(QMenu& menu) {
  if (!m_session.isCompared()) {
    addPacketDeeds(menu, m_session, this);
    menu.addSeparator();
  }
  QAction* cause = menu.addAction(tr("Go to its cause"), &m_session, &session::Session::selectCause);
  showPlainKey(*cause, Qt::Key_BracketLeft);
  cause->setEnabled(!m_session.ties().causes().empty());
  QAction* effect = menu.addAction(tr("Go to its effect"), &m_session, &session::Session::selectEffect);
  showPlainKey(*effect, Qt::Key_BracketRight);
  effect->setEnabled(!m_session.ties().effects().empty());
  menu.addAction(tr("Go to the moment it is sent"), this,
                 [this] { m_session.playback().seek(m_session.trace()->packets[m_session.selected().index].sent); });
}

/// A lane is as wide as a fifth of the way between the two.
Near DiagramView::nearestTo(QPointF content) const {
  const double client = layout().laneX[Side::Client];
  const double server = layout().laneX[Side::Server];
  const double reach = (server - client) / 5;
  if (content.x() < client + reach) return Near::Client;
  return content.x() > server - reach ? Near::Server : Near::Link;
}

void DiagramView::showToolTip(const QPoint& viewportPoint, const QPoint& global) {
  if (m_futureHidden) return;  // a class reads no small print, and it may tell what is to come
  if (m_cursorY) return;       // told already
  const EventRef event = diagram::eventAt(layout(), toContent(viewportPoint));
  QString text = models::eventSentence(trace(), event);
  if (text.isEmpty()) {
    if (const auto group = diagram::groupAt(layout(), trace(), toContent(viewportPoint)))
      text = models::groupSentence(layout(), *group);
  }
  QToolTip::showText(global, text, viewport());
}

bool DiagramView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
  }
  return QAbstractScrollArea::viewportEvent(event);
}

}  // namespace wiretale::views
