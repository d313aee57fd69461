#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/wire/field.h"

namespace wiretale::models {

/// A packet's header fields as a table: what the RFC calls it, what it holds. The sense is the second column's text,
/// the bare value its tool tip.
class FieldModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setFields(std::vector<wire::Field> fields);
  const wire::Field& field(int row) const { return m_fields[static_cast<std::size_t>(row)]; }

  /// The narrowest field with that byte of the packet, or -1.
  int rowOfByte(std::size_t offset) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<wire::Field> m_fields;
};

}  // namespace wiretale::models
