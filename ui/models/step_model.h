#pragma once

#include <vector>

#include <QAbstractItemModel>

#include "ui/models/step_row.h"

namespace wiretale::models {

/// Steps as a tree: what is made of a step stands below it. The name is the text of a row; what is not known at the
/// moment says so.
class StepModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Role { ValueRole = Qt::UserRole, OctetsRole, MarkRole, MarkWordRole, DimRole };

  using QAbstractItemModel::QAbstractItemModel;

  void setRows(std::vector<StepRow> rows);
  const std::vector<StepRow>& rows() const { return m_rows; }
  const StepRow& row(const QModelIndex& index) const { return m_rows[index.internalId()]; }
  QModelIndex indexAt(std::size_t place) const;

  /// Announces only the rows that are dim no longer, or again.
  void setMoment(SimTime at);
  bool isKnown(const QModelIndex& index) const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Place {
    int row = 0;  ///< among its siblings
    std::vector<std::size_t> parts{};
  };
  const std::vector<std::size_t>& partsOf(const QModelIndex& parent) const;
  bool knownAt(const StepRow& row, SimTime at) const { return row.known && *row.known <= at; }
  QString accessibleText(const QModelIndex& index) const;

  std::vector<StepRow> m_rows;
  std::vector<Place> m_places;
  std::vector<std::size_t> m_tops;
  SimTime m_at = kSessionStart;
};

}  // namespace wiretale::models
