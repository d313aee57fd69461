#pragma once

#include <QStyledItemDelegate>

namespace wiretale::views {

/// A field's row: name in secondary ink, value in ink; the chosen one bold and in the accent. A hairline above the
/// first field of each header.
class FieldDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace wiretale::views
