#include "ui/views/quiet_delegate.h"

#include <QPainter>

namespace wiretale::views {

void QuietDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool chosen = (option.state & QStyle::State_Selected) != 0;
  const QPalette::ColorRole ink = chosen                ? QPalette::Link
                                  : index.column() == 0 ? QPalette::PlaceholderText
                                                        : QPalette::Text;
  painter->save();
  painter->setFont(option.font);
  painter->setPen(option.palette.color(ink));
  const QRect room = option.rect.adjusted(0, 0, -6, 0);
  const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
  painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(), text);
  painter->restore();
}

}  // namespace wiretale::views
