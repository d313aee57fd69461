#include "ui/views/chapter_delegate.h"

#include <QPainter>

#include "ui/views/calm_palette.h"

namespace wiretale::views {

namespace {

constexpr int kTextLeft = 24;
constexpr int kTextRight = 6;
constexpr int kCountWidth = 26;

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, bool entry) {
  const bool chosen = entry && (option.state & QStyle::State_Selected) != 0;
  const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
  const bool focused = (option.state & QStyle::State_HasFocus) != 0;
  if (!chosen && !hovered && !focused) return;
  painter.setPen(focused ? QPen(option.palette.color(QPalette::Highlight)) : QPen(Qt::NoPen));
  painter.setBrush(chosen ? softAccent(option.palette) : option.palette.color(QPalette::AlternateBase));
  painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void drawChevron(QPainter& painter, const QStyleOptionViewItem& option) {
  const QPointF middle(option.rect.left() + 12.0, option.rect.center().y() + 0.5);
  const bool open = (option.state & QStyle::State_Open) != 0;
  painter.setPen(QPen(option.palette.color(QPalette::PlaceholderText), 1.5, Qt::SolidLine, Qt::FlatCap));
  painter.setBrush(Qt::NoBrush);
  const QPolygonF down({{-4, -2}, {0, 2}, {4, -2}});
  const QPolygonF right({{-2, -4}, {2, 0}, {-2, 4}});
  painter.drawPolyline((open ? down : right).translated(middle));
}

void drawText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room, const QString& text, bool bold,
              QPalette::ColorRole ink) {
  QFont font = option.font;
  font.setBold(bold);
  painter.setFont(font);
  painter.setPen(option.palette.color(ink));
  painter.drawText(room, Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

}  // namespace

void ChapterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool entry = index.parent().isValid();
  const bool chosen = (option.state & QStyle::State_Selected) != 0;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  drawGround(*painter, option, entry);
  QRect room = option.rect.adjusted(kTextLeft, 0, -kTextRight, 0);
  if (entry) {
    drawText(*painter, option, room, index.data().toString(), chosen, chosen ? QPalette::Link : QPalette::Text);
  } else {
    drawChevron(*painter, option);
    room.setRight(room.right() - kCountWidth);
    drawText(*painter, option, room, index.data().toString(), true, QPalette::Text);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(option.rect.adjusted(0, 0, -kTextRight, 0), Qt::AlignVCenter | Qt::AlignRight,
                      index.data(Qt::UserRole + 1).toString());
  }
  painter->restore();
}

QSize ChapterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
  return {0, option.fontMetrics.height() + 6};
}

}  // namespace wiretale::views
