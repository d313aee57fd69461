#pragma once

#include <QStyledItemDelegate>

namespace wiretale::views {

/// Cells of a table without grid or ground: names in secondary ink, values in full, the chosen row in the accent's.
class QuietDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace wiretale::views
