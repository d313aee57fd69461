#pragma once

#include <QStyledItemDelegate>

#include "ui/diagram/theme.h"

class QTreeView;

namespace wiretale::views {

/// A step in two lines: its name with a check or a cross and the word for it, then its value. What is not known yet
/// is pale and says so.
class StepDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit StepDelegate(QTreeView& tree);

  void setTheme(const diagram::Theme& theme) { m_theme = &theme; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  int paintMark(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  QColor inkOf(const QModelIndex& index, const QColor& plain, const QPalette& palette) const;

  QTreeView& m_tree;
  const diagram::Theme* m_theme;
};

}  // namespace wiretale::views
