#pragma once

#include <QTreeView>

namespace wiretale::views {

/// A tree without header, frame and coloured bars: rows open at a small triangle, and look as their delegate paints
/// them.
class QuietTree : public QTreeView {
  Q_OBJECT

 public:
  QuietTree(int indentation, QWidget* parent = nullptr);

 protected:
  void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
  void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace wiretale::views
