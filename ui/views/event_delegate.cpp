#include "ui/views/event_delegate.h"

#include <QPainter>

#include "ui/views/calm_palette.h"

namespace wiretale::views {

void EventDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  constexpr int kMargin = 5;
  const bool chosen = (option.state & QStyle::State_Selected) != 0;
  const bool over = index.row() <= m_lastRow;
  painter->save();
  if (chosen) painter->fillRect(option.rect, softAccent(option.palette));
  painter->setFont(option.font);
  painter->setPen(option.palette.color(over || chosen ? QPalette::Text : QPalette::PlaceholderText));
  const QRect room = option.rect.adjusted(kMargin, 0, -kMargin, 0);
  const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
  painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(), text);
  if (index.row() == m_lastRow)
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      option.palette.color(QPalette::Highlight));
  painter->restore();
}

}  // namespace wiretale::views
