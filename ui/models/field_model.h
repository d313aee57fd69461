#pragma once

#include <cstddef>
#include <vector>

#include <QAbstractItemModel>

#include "ui/models/field_sheet.h"

namespace wiretale::models {

/// The fields of a packet as a tree: layers, records, messages and extensions hold what is in them. The name is the
/// text of a row; its other words have roles of their own.
class FieldModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Role { ValueRole = Qt::UserRole, BareValueRole, MeaningRole, CitationRole, BrokenRole };

  using QAbstractItemModel::QAbstractItemModel;

  void setRows(std::vector<FieldRow> rows);
  const std::vector<FieldRow>& rows() const { return m_rows; }
  const FieldRow& row(const QModelIndex& index) const { return m_rows[index.internalId()]; }
  QModelIndex indexAt(std::size_t place) const;

  /// The narrowest field with that byte, or none.
  QModelIndex ofByte(std::size_t page, std::size_t offset) const;

  /// Its name and those it is within, from the top: the same field of another packet has the same.
  QString pathOf(const QModelIndex& index) const;
  bool hasBrokenPart(std::size_t place) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  static constexpr std::size_t kNone = ~std::size_t{0};
  struct Place {
    std::size_t parent = kNone;
    int row = 0;  ///< among its siblings
    std::vector<std::size_t> parts{};
  };
  const std::vector<std::size_t>& partsOf(const QModelIndex& parent) const;

  std::vector<FieldRow> m_rows;
  std::vector<Place> m_places;
  std::vector<std::size_t> m_tops;
};

/// "Sequence Number: 0x1a2b (…)", as text to paste; in one line.
QString lineOf(const FieldRow& row);

}  // namespace wiretale::models
