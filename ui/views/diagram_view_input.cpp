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
  const bool hits = diagram::eventAt(layout(), toContent(m_pressed)).kind != EventRef::Kind::None;
  const bool grips = event->button() == Qt::LeftButton && !hits && nearPlayhead(m_pressed);
  m_grip = event->button() == Qt::MiddleButton ? Grip::Pan : grips ? Grip::Playhead : Grip::Click;
  if (m_grip == Grip::Playhead) m_session.playback().pause();
}

void DiagramView::mouseMoveEvent(QMouseEvent* event) {
  const QPointF moved = event->position() - m_pressed;
  if (m_grip == Grip::None) return updateCursor(event->position());
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
      return m_session.select({});
    default:
      // Not the scroll area's: its Left and Right would scroll where ours step.
      QWidget::keyPressEvent(event);
  }
}

void DiagramView::contextMenuEvent(QContextMenuEvent* event) {
  if (event->reason() == QContextMenuEvent::Mouse)
    m_session.select(diagram::eventAt(layout(), toContent(event->pos())));
  if (m_session.selected().kind != EventRef::Kind::Packet) return;
  QMenu menu(this);
  QAction* drop = menu.addAction(tr("What if this packet is lost?\tD"), &m_session, &session::Session::dropSelected);
  drop->setEnabled(m_session.canDrop());
  menu.addAction(tr("Go to the moment it is sent"), this,
                 [this] { m_session.playback().seek(m_session.trace()->packets[m_session.selected().index].sent); });
  menu.exec(event->globalPos());
}

void DiagramView::showToolTip(const QPoint& viewportPoint, const QPoint& global) {
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
