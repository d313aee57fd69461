#include "ui/windows/app_icon.h"

#include <array>

#include <QPainter>
#include <QPixmap>

namespace wiretale::windows {

namespace {

constexpr double kSide = 64;  // of the drawing, as the SVG's view box

void paintArrow(QPainter& painter, QPointF tail, QPointF neck, const std::array<QPointF, 3>& head, QColor ink) {
  painter.setPen(QPen(ink, 4, Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(tail, neck);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ink);
  painter.drawConvexPolygon(head.data(), static_cast<int>(head.size()));
}

void paintIcon(QPainter& painter) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(QColor(0xd9, 0xdd, 0xe2), 2));
  painter.setBrush(Qt::white);
  painter.drawRoundedRect(QRectF(2, 2, 60, 60), 13, 13);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(0xcf, 0xe3, 0xf2));
  painter.drawRoundedRect(QRectF(12, 12, 7, 40), 2, 2);
  painter.setBrush(QColor(0xcd, 0xeb, 0xdf));
  painter.drawRoundedRect(QRectF(45, 12, 7, 40), 2, 2);
  paintArrow(painter, {20, 18}, {37.5, 24.6}, {QPointF(44.5, 27.2), {34.8, 28.2}, {37.8, 20.3}},
             QColor(0x00, 0x72, 0xb2));
  paintArrow(painter, {44, 37}, {26.5, 43.6}, {QPointF(19.5, 46.2), {29.2, 47.2}, {26.2, 39.3}},
             QColor(0x00, 0x9e, 0x73));
}

}  // namespace

QIcon appIcon() {
  QIcon icon;
  for (const int side : {16, 32, 64, 128}) {
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.scale(side / kSide, side / kSide);
    paintIcon(painter);
    painter.end();
    icon.addPixmap(pixmap);
  }
  return icon;
}

}  // namespace wiretale::windows
