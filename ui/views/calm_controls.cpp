#include "ui/views/calm_controls.h"

#include <array>

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include "ui/views/calm_palette.h"

namespace wiretale::views {

namespace {

constexpr double kRadius = 6;

void drawPanel(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, double scale = 1) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(border, scale));
  painter.setBrush(fill);
  const double inset = scale / 2;
  painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius * scale, kRadius * scale);
  painter.restore();
}

QColor fillOf(const QStyleOption& option, bool primary) {
  const QPalette& palette = option.palette;
  const bool down = (option.state & (QStyle::State_Sunken)) != 0;
  const bool hovered = (option.state & QStyle::State_MouseOver) != 0 && (option.state & QStyle::State_Enabled) != 0;
  const QColor base = primary                                  ? palette.color(QPalette::Highlight)
                      : (option.state & QStyle::State_On) != 0 ? softAccent(palette)
                                                               : palette.color(QPalette::Button);
  if (down) return mixed(base, palette.color(QPalette::WindowText), 0.12);
  return hovered ? mixed(base, palette.color(QPalette::WindowText), primary ? 0.1 : 0.04) : base;
}

QColor borderOf(const QStyleOption& option, bool primary) {
  const QPalette& palette = option.palette;
  if (primary || (option.state & QStyle::State_On) != 0) return palette.color(QPalette::Highlight);
  return palette.color(QPalette::Mid);
}

}  // namespace

double controlScale(const QWidget* widget) {
  constexpr double kPlainType = 14;    // px in a window
  constexpr double kLargerFrom = 1.2;  // a heading's button is none larger
  const double scale = widget == nullptr ? 1 : widget->font().pixelSize() / kPlainType;
  return scale < kLargerFrom ? 1 : scale;
}

void drawButtonPanel(const QStyleOption& option, QPainter& painter, bool primary, double scale) {
  drawPanel(painter, option.rect, fillOf(option, primary), borderOf(option, primary), scale);
}

void drawFieldFrame(const QStyleOption& option, QPainter& painter, double scale) {
  const bool focused = (option.state & QStyle::State_HasFocus) != 0;
  const QPalette& palette = option.palette;
  drawPanel(painter, option.rect, palette.color(QPalette::Base),
            palette.color(focused ? QPalette::Highlight : QPalette::Mid), scale);
}

void drawComboBox(const QStyleOption& option, QPainter& painter) {
  drawButtonPanel(option, painter, false);
  const QPointF middle(option.rect.right() - 13.5, option.rect.center().y() + 1.0);
  const std::array chevron{middle + QPointF(-3.5, -2), middle + QPointF(0, 1.8), middle + QPointF(3.5, -2)};
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(option.palette.color(QPalette::PlaceholderText), 1.4));
  painter.drawPolyline(chevron.data(), static_cast<int>(chevron.size()));
  painter.restore();
}

void drawCheckBox(const QStyleOption& option, QPainter& painter) {
  const QPalette& palette = option.palette;
  const bool on = (option.state & QStyle::State_On) != 0;
  const QRectF box = QRectF(option.rect).adjusted(0.7, 0.7, -0.7, -0.7);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette.color(on ? QPalette::Highlight : QPalette::PlaceholderText), 1.4));
  painter.setBrush(palette.color(on ? QPalette::Highlight : QPalette::Base));
  painter.drawRoundedRect(box, 3, 3);
  if (on) {
    const std::array tick{QPointF(0.24, 0.52), QPointF(0.43, 0.7), QPointF(0.76, 0.32)};
    std::array<QPointF, tick.size()> points;
    for (std::size_t i = 0; i < tick.size(); ++i)
      points[i] = box.topLeft() + QPointF(tick[i].x() * box.width(), tick[i].y() * box.height());
    painter.setPen(QPen(palette.color(QPalette::HighlightedText), 1.8));
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
  }
  painter.restore();
}

void drawFocus(const QStyleOption& option, QPainter& painter) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(option.palette.color(QPalette::Highlight), 1.5));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), kRadius - 2, kRadius - 2);
  painter.restore();
}

void drawMenuSection(const QStyleOptionMenuItem& option, QPainter& painter) {
  constexpr int kTextLeft = 28;  // as that of the entries
  painter.save();
  QFont font = option.font;
  font.setBold(true);
  painter.setFont(font);
  painter.setPen(option.palette.color(QPalette::PlaceholderText));
  painter.drawText(option.rect.adjusted(kTextLeft, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, option.text);
  painter.restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter) {
  painter.fillRect(option.rect, option.palette.window());
  if ((option.state & QStyle::State_Selected) != 0)
    drawPanel(painter, option.rect.adjusted(1, 2, -1, -2), softAccent(option.palette), softAccent(option.palette));
  const bool enabled = (option.state & QStyle::State_Enabled) != 0;
  painter.setPen(option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
  painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

QRect sliderHandle(const QStyleOptionSlider& option, double scale) {
  const int thickness = qRound(kSliderThickness * scale);
  const int room = option.rect.width() - thickness;
  const int along =
      QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, room, option.upsideDown);
  return {option.rect.left() + along, option.rect.center().y() - thickness / 2 + 1, thickness, thickness};
}

void drawSlider(const QStyleOptionSlider& option, QPainter& painter, double scale) {
  const QRectF handle = QRectF(sliderHandle(option, scale)).adjusted(1, 1, -1, -1);
  const double middle = handle.center().y();
  const double half = 1.5 * scale;
  const QRectF groove(option.rect.left(), middle - half, option.rect.width(), 2 * half);
  const QColor accent = option.palette.color(QPalette::Highlight);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(option.palette.midlight());
  painter.drawRoundedRect(groove, half, half);
  painter.setBrush(accent);
  painter.drawRoundedRect(QRectF(groove.topLeft(), QPointF(handle.center().x(), groove.bottom())), half, half);
  const bool lively = (option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver)) != 0;
  painter.setPen(QPen(accent, ((option.state & QStyle::State_HasFocus) != 0 ? 2.4 : 1.4) * scale));
  painter.setBrush(lively ? softAccent(option.palette) : option.palette.color(QPalette::Base));
  const double inset = 0.7 * scale;
  painter.drawEllipse(handle.adjusted(inset, inset, -inset, -inset));
  painter.restore();
}

}  // namespace wiretale::views
