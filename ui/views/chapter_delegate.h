#pragma once

#include <QStyledItemDelegate>

namespace wiretale::views {

/// Rows of a tree of two levels: a chapter with its chevron and how many it holds, below it its entries; the current
/// one on a soft ground.
class ChapterDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace wiretale::views
