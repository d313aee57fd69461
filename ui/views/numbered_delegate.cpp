#include "ui/views/numbered_delegate.h"

#include <QPainter>

#include "ui/views/calm_palette.h"

namespace wiretale::views {

namespace {

constexpr int kTextLeft = 30;

void drawGround(QPainter& painter, const QStyleOptionViewItem& option) {
  const bool chosen = (option.state & QStyle::State_Selected) != 0;
  const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
  if (!chosen && !hovered) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(chosen ? softAccent(option.palette) : option.palette.color(QPalette::AlternateBase));
  painter.drawRoundedRect(QRectF(option.rect), 5, 5);
}

}  // namespace

void NumberedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool chosen = (option.state & QStyle::State_Selected) != 0;
  painter->save();
  drawGround(*painter, option);
  painter->setFont(option.font);
  painter->setPen(option.palette.color(QPalette::PlaceholderText));
  painter->drawText(option.rect.adjusted(8, 0, 0, 0), Qt::AlignVCenter, QString::number(index.row() + 1));
  QFont font = option.font;
  font.setBold(chosen);
  painter->setFont(font);
  painter->setPen(option.palette.color(chosen ? QPalette::Link : QPalette::Text));
  const QRect room = option.rect.adjusted(kTextLeft, 0, -6, 0);
  const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width());
  painter->drawText(room, Qt::AlignVCenter, text);
  painter->restore();
}

QSize NumberedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
  return {0, option.fontMetrics.height() + 11};
}

}  // namespace wiretale::views
