#include "ui/views/overview_strip.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace wiretale::views {

using diagram::Ink;
using diagram::PacketCounts;

namespace {

constexpr double kLeastFrame = 8;
constexpr double kInset = 2;

}  // namespace

OverviewStrip::OverviewStrip(session::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_theme(diagram::Theme::named(diagram::Theme::Name::Light)) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setCursor(Qt::PointingHandCursor);
  retranslate();
}

void OverviewStrip::setTheme(const diagram::Theme& theme) {
  m_theme = theme;
  m_picture = QPixmap();
  update();
}

void OverviewStrip::setDiagram(const diagram::TimeAxis& axis, double height) {
  m_axis = axis;
  m_height = std::max(height, 1.0);
  if (!isVisible() || m_axis.empty() || m_places.take(m_session.outline(), rowEnds())) m_picture = QPixmap();
  update();
}

void OverviewStrip::setVisiblePart(double top, double bottom) {
  if (top == m_top && bottom == m_bottom) return;
  m_top = top;
  m_bottom = bottom;
  update();
}

double OverviewStrip::toStrip(double y) const {
  return y / m_height * height();
}

QRectF OverviewStrip::frame() const {
  const double tall = std::max(toStrip(m_bottom - m_top), kLeastFrame);
  const double share = m_height > m_bottom - m_top ? m_top / (m_height - (m_bottom - m_top)) : 0;
  return {0.5, share * (height() - tall) + 0.5, width() - 1.0, tall - 1};
}

SimTime OverviewStrip::timeAtRow(int row) const {
  const double y = static_cast<double>(row) / height() * m_height;
  return y > m_axis.bottom() ? m_axis.end() + SimDuration(1) : m_axis.timeAt(y);
}

std::vector<SimTime> OverviewStrip::rowEnds() const {
  std::vector<SimTime> ends;
  for (int row = 0; row < height(); ++row) ends.push_back(timeAtRow(row + 1));
  return ends;
}

/// Client at the left, server at the right, as in the diagram; the longer, the more.
void OverviewStrip::paintCounts(QPainter& painter) const {
  const diagram::DensityPyramid& pyramid = m_session.outline()->pyramid;
  std::vector<PerSide<PacketCounts>> rows(static_cast<std::size_t>(height()));
  double most = 1;
  std::uint32_t mostDied = 0;
  PerSide<std::size_t> before{};
  for (int row = 0; row < height(); ++row) {
    const SimTime to = timeAtRow(row + 1);
    for (const Side side : kSides) {
      PacketCounts& counts = rows[static_cast<std::size_t>(row)][side];
      const std::size_t next = pyramid.before(side, to, before[side]);
      counts = pyramid.between(side, std::exchange(before[side], next), next);
      most = std::max(most, static_cast<double>(counts.total()));
      mostDied = std::max(mostDied, counts.died);
    }
  }
  const double room = (width() - 2 * kInset) / 2;
  for (int row = 0; row < height(); ++row) {
    std::uint32_t died = 0;
    for (const Side side : kSides) {
      const PacketCounts& counts = rows[static_cast<std::size_t>(row)][side];
      died += counts.died;
      if (counts.total() == 0) continue;
      const double length = std::max(1.0, room * std::sqrt(counts.total() / most));
      const Ink ink = counts[diagram::Importance::Data] > 0 ? Ink::Connection : Ink::BareAck;
      painter.fillRect(QRectF(side == Side::Client ? kInset : width() - kInset - length, row, length, 1),
                       m_theme.lineOf(ink));
    }
    if (died == 0) continue;
    const double mark = std::min(2 + 6.0 * died / mostDied, 8.0);
    painter.fillRect(QRectF((width() - mark) / 2, row, mark, mostDied > 2 ? 1 : 2), m_theme.lineOf(Ink::Lost));
  }
}

void OverviewStrip::paintStates(QPainter& painter) const {
  for (const Side side : kSides) {
    int before = -1;
    for (const trace::StateSpan& span : m_session.trace()->states[side]) {
      const int row = static_cast<int>(toStrip(m_axis.yAt(span.from)));
      if (row == before || span.state == tcp::State::Closed) continue;
      before = row;
      painter.fillRect(QRectF(side == Side::Client ? 0 : width() - 5, row, 5, 1), m_theme.textOf(Ink::Text));
    }
  }
}

void OverviewStrip::render() {
  const double ratio = devicePixelRatioF();
  m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
  m_picture.setDevicePixelRatio(ratio);
  m_picture.fill(m_theme.paper());
  if (m_axis.empty() || height() <= 0) return;
  QPainter painter(&m_picture);
  paintCounts(painter);
  paintStates(painter);
  painter.fillRect(QRect(0, 0, 1, height()), m_theme.lineOf(Ink::Grid));
}

void OverviewStrip::paintEvent(QPaintEvent* /*event*/) {
  if (m_picture.isNull() || m_picture.deviceIndependentSize().toSize() != size()) render();
  QPainter painter(this);
  painter.drawPixmap(0, 0, m_picture);
  const QRectF box = frame();
  QColor veil = m_theme.paper();
  veil.setAlphaF(0.45F);
  painter.fillRect(QRectF(0, 0, width(), box.top()), veil);
  painter.fillRect(QRectF(0, box.bottom(), width(), height() - box.bottom()), veil);
  painter.setPen(QPen(m_theme.lineOf(Ink::Paper), 3));
  painter.drawRect(box.adjusted(1, 1, -1, -1));
  painter.setPen(QPen(m_theme.textOf(Ink::Text), 1.5));
  painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

void OverviewStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const QRectF box = frame();
  const double y = event->position().y();
  m_grip = y >= box.top() && y <= box.bottom() ? y - box.top() : box.height() / 2;
  dragTo(y);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event) {
  if ((event->buttons() & Qt::LeftButton) != 0) dragTo(event->position().y());
}

void OverviewStrip::dragTo(double y) {
  const double room = height() - frame().height();
  if (room <= 0) return;
  Q_EMIT moved(std::clamp((y - m_grip) / room, 0.0, 1.0) * (m_height - (m_bottom - m_top)));
}

void OverviewStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void OverviewStrip::retranslate() {
  setAccessibleName(tr("Overview"));
  setToolTip(tr("The whole session; click to jump, drag the frame to move"));
}

}  // namespace wiretale::views
