#pragma once

#include <QStyledItemDelegate>

#include "core/scenario/field_value.h"

namespace wiretale::views {

/// Edits the values of the form: a choice for what has words, a line for the rest.
class ScenarioDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  /// Of a value's item: a pointer to its FieldSpec, as quintptr.
  static constexpr int kSpecRole = Qt::UserRole + 1;
  static constexpr int kPathRole = Qt::UserRole + 2;

  using QStyledItemDelegate::QStyledItemDelegate;

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 Q_SIGNALS:
  void written(const QString& path, const QString& text) const;
};

}  // namespace wiretale::views
