#include <algorithm>
#include <utility>

#include <QPainter>
#include <QToolTip>

#include "ui/diagram/hit_test.h"
#include "ui/diagram/plot_kind.h"
#include "ui/text/number_text.h"
#include "ui/views/diagram_view.h"

// The ruler, and what the plots say of the moment under the pointer.

namespace wiretale::views {

using diagram::EventRef;

void DiagramView::setRuler(const std::optional<diagram::TimeSpan>& ruler) {
  if (ruler == m_ruler) return;
  m_ruler = ruler;
  layOutAgain();
}

/// That of the event under the pointer: of an arrow's nearer end; else of the time axis there.
SimTime DiagramView::momentAt(QPointF viewportPoint) const {
  const QPointF point = toContent(viewportPoint);
  const trace::Trace& trace = *m_session.trace();
  const EventRef event = diagram::eventAt(layout(), point);
  if (event.kind == EventRef::Kind::State) return trace.states[event.side][event.index].from;
  if (event.kind != EventRef::Kind::Packet) return layout().axis.timeAt(point.y());
  const double middle = (layout().laneX[Side::Client] + layout().laneX[Side::Server]) / 2;
  const trace::PacketRecord& packet = trace.packets[event.index];
  const bool atSender = (point.x() < middle) == (packet.from == Side::Client);
  return atSender ? packet.sent : std::min(packet.ends(), trace.end);
}

/// The first end of a ruler, or the second.
void DiagramView::pressRuler(SimTime at) {
  if (!m_rulerStart) {
    m_rulerStart = at;
    return setRuler(diagram::TimeSpan{at, at});
  }
  setRuler(diagram::TimeSpan{*std::exchange(m_rulerStart, std::nullopt), at});
}

/// What the curves of a plot say of the moment under the pointer.
void DiagramView::showPlotValues(QPointF viewportPoint, const QPoint& global) {
  const QPointF point = toContent(viewportPoint);
  const auto over = std::ranges::find_if(layout().plots, [&](const diagram::PlotPanel& panel) {
    return panel.left <= point.x() && point.x() <= panel.right && viewportPoint.y() > layout().headHeight;
  });
  const bool any = over != layout().plots.end();
  if (!any && !m_cursorY) return;
  m_cursorY = any ? std::optional(point.y()) : std::nullopt;
  viewport()->update();
  if (!any) return QToolTip::hideText();
  const SimTime at = layout().axis.timeAt(point.y());
  const QStringList values = diagram::plotValuesAt(*over, *m_session.trace(), outline().tracks, at);
  QToolTip::showText(global, (QStringList{text::instant(at)} + values).join(u'\n'), viewport());
}

/// The moment under the pointer, through diagram and plots.
void DiagramView::paintCursor(QPainter& painter) {
  if (!m_cursorY) return;
  painter.setPen(QPen(m_theme.lineOf(diagram::Ink::Secondary), 1, Qt::DotLine));
  painter.drawLine(QPointF(0, *m_cursorY), QPointF(layout().size.width(), *m_cursorY));
}

}  // namespace wiretale::views
