#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace wiretale::views {

/// A field's row: name in secondary ink, value in ink; the chosen one bold and in the accent, with what it means below.
/// A hairline above each header and record.
class FieldDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit FieldDelegate(QTreeView& tree);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  void paintSense(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  bool isChosen(const QModelIndex& index) const;

  QTreeView& m_tree;
};

}  // namespace wiretale::views
