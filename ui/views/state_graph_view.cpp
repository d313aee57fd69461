#include "ui/views/state_graph_view.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/diagram/fonts.h"
#include "ui/diagram/qpainter_target.h"
#include "ui/text/scenario_text.h"
#include "ui/text/state_text.h"

namespace wiretale::views {

StateGraphView::StateGraphView(session::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(diagram::Theme::named(diagram::Theme::Name::Light)) {
  connect(&session, &session::Session::traceChanged, this, &StateGraphView::refresh);
  connect(&session.playback(), &session::Playback::moved, this, &StateGraphView::refresh);
  setFocusPolicy(Qt::TabFocus);
  retranslate();
}

void StateGraphView::setTheme(const diagram::Theme& theme) {
  m_theme = theme;
  update();
}

/// Painted again only where an end has moved.
void StateGraphView::refresh() {
  if (!isVisible()) return;
  constexpr QSizeF kPlainSize(300, 480);
  const double scale = std::clamp(std::min(width() / kPlainSize.width(), height() / kPlainSize.height()), 0.75, 2.0);
  const SimTime at = m_session.playback().at();
  diagram::StateGraph now = stateGraphAt(*m_session.trace(), at, size(), scale, diagram::FontMeasurer());
  const bool same = now.size == m_graph.size && now.nodes == m_graph.nodes && now.edges == m_graph.edges;
  m_graph = std::move(now);
  if (same) return;
  const auto nameAt = [&](Side side) {
    const trace::Trace& trace = *m_session.trace();
    return trace.states[side].empty() ? QStringLiteral("–") : text::stateName(stateAt(trace, side, at));
  };
  setAccessibleDescription(
      tr("%1: %2, %3: %4")
          .arg(text::roleName(Side::Client), nameAt(Side::Client), text::roleName(Side::Server), nameAt(Side::Server)));
  update();
}

bool StateGraphView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<const QHelpEvent*>(event);
  const QString tip = toolTipAt(help->pos());
  tip.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), tip, this);
  return true;
}

QString StateGraphView::toolTipAt(QPointF point) const {
  const auto hit = std::ranges::find_if(m_graph.nodes, [&](const auto& node) { return node.rect.contains(point); });
  return hit == m_graph.nodes.end() ? QString() : text::stateSentence(hit->state);
}

void StateGraphView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme.paper());
  painter.setRenderHint(QPainter::Antialiasing);
  diagram::QPainterTarget target(painter);
  paintStateGraph(target, m_graph, m_theme);
}

void StateGraphView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  refresh();
}

void StateGraphView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void StateGraphView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void StateGraphView::retranslate() {
  setAccessibleName(tr("States of client and server"));
  m_graph = {};
  refresh();
}

}  // namespace wiretale::views
