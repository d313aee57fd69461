#pragma once

#include <QStyledItemDelegate>

namespace wiretale::views {

/// A list's row as "2  No answer comes back": the number in secondary ink, the current one on a soft ground.
class NumberedDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace wiretale::views
