#include "ui/views/stage_overlay.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QMouseEvent>
#include <QPainter>

namespace wiretale::views {

namespace {

// Okabe and Ito's, told apart by everybody; on white as on black.
constexpr std::array<QRgb, StageOverlay::kPens> kPenColours{0xffd55e00, 0xff0072b2, 0xff009e73, 0xffcc79a7};
constexpr QRgb kPointerColour = 0xffe5231b;

double penWidth(const QWidget& widget) {
  return std::max(3.0, widget.height() / 200.0);
}

}  // namespace

StageOverlay::StageOverlay(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  heedTools();
}

void StageOverlay::setCover(Cover cover) {
  m_cover = cover;
  heedTools();
  update();
}

void StageOverlay::setPointing(bool pointing) {
  m_pointing = pointing;
  m_pointer = mapFromGlobal(QCursor::pos());
  heedTools();
  update();
}

void StageOverlay::setPen(std::optional<int> pen) {
  m_pen = pen;
  heedTools();
}

/// Without a tool in hand the mouse goes through to the diagram.
void StageOverlay::heedTools() {
  const bool takesMouse = m_pointing || m_pen.has_value() || m_cover != Cover::None;
  setAttribute(Qt::WA_TransparentForMouseEvents, !takesMouse);
  if (m_pointing || m_cover != Cover::None)
    setCursor(Qt::BlankCursor);
  else
    m_pen ? setCursor(Qt::CrossCursor) : unsetCursor();
}

QColor StageOverlay::penColour(int pen) {
  return QColor::fromRgb(kPenColours[static_cast<std::size_t>(pen)]);
}

void StageOverlay::wipe() {
  m_strokes.clear();
  update();
}

void StageOverlay::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  if (m_cover != Cover::None) return painter.fillRect(rect(), m_cover == Cover::Black ? Qt::black : Qt::white);
  painter.setRenderHint(QPainter::Antialiasing);
  for (const Stroke& stroke : m_strokes) {
    painter.setPen(QPen(penColour(stroke.pen), penWidth(*this), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(stroke.line);
  }
  if (!m_pointing) return;
  const double radius = height() / 80.0;
  QColor halo = QColor::fromRgb(kPointerColour);
  halo.setAlphaF(0.25F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(halo);
  painter.drawEllipse(m_pointer, radius * 1.8, radius * 1.8);
  painter.setBrush(QColor::fromRgb(kPointerColour));
  painter.drawEllipse(m_pointer, radius, radius);
}

void StageOverlay::mousePressEvent(QMouseEvent* event) {
  if (!m_pen || event->button() != Qt::LeftButton) return;
  m_strokes.push_back({QPolygonF({event->position()}), *m_pen});
}

void StageOverlay::mouseMoveEvent(QMouseEvent* event) {
  m_pointer = event->position();
  if (m_pen && (event->buttons() & Qt::LeftButton) != 0 && !m_strokes.empty())
    m_strokes.back().line << event->position();
  if (m_pen || m_pointing) update();
  event->ignore();  // the stage shows its controls when the mouse moves
}

}  // namespace wiretale::views
