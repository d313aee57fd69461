#pragma once

#include <QStyledItemDelegate>

namespace wiretale::views {

/// Cells of the table of events: what is over in full ink, what is to come in secondary ink, a line between them.
class EventDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  /// The last row that is over; -1: none is.
  void setLastRow(int row) { m_lastRow = row; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  int m_lastRow = -1;
};

}  // namespace wiretale::views
