#include "ui/views/field_delegate.h"

#include <QPainter>

#include "ui/models/field_model.h"

namespace wiretale::views {

namespace {

bool beginsHeader(const QModelIndex& index) {
  const auto* model = qobject_cast<const models::FieldModel*>(index.model());
  if (model == nullptr || index.row() == 0) return false;
  return model->field(index.row()).layer != model->field(index.row() - 1).layer;
}

}  // namespace

void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool chosen = (option.state & QStyle::State_Selected) != 0;
  painter->save();
  if (beginsHeader(index))
    painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, option.palette.mid());
  QFont font = option.font;
  font.setBold(chosen);
  painter->setFont(font);
  const QPalette::ColorRole ink = chosen                ? QPalette::Link
                                  : index.column() == 0 ? QPalette::PlaceholderText
                                                        : QPalette::Text;
  painter->setPen(option.palette.color(ink));
  const QRect room = option.rect.adjusted(0, 0, -6, 0);
  const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width());
  painter->drawText(room, Qt::AlignVCenter, text);
  painter->restore();
}

}  // namespace wiretale::views
