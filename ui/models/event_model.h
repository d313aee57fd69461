#pragma once

#include <memory>

#include <QAbstractTableModel>

#include "core/query/event_list.h"
#include "core/trace/trace.h"

namespace wiretale::models {

/// A list of events as a table. Each cell is made when it is shown, so that a million rows cost no more than one.
class EventModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Number, Time, Who, What, Length, Why, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  /// `list` is of that trace.
  void show(std::shared_ptr<const trace::Trace> trace, query::EventList list);

  trace::EventRef event(int row) const { return m_list[static_cast<std::size_t>(row)]; }
  /// -1: it is not among them.
  int rowOf(const trace::EventRef& event) const;
  /// The last row at or before that moment; -1: none is.
  int lastRowUntil(SimTime at) const;

  /// Rows as lines of text, columns with tabs between; as CSV with a line of names (RFC 4180).
  QString textOf(const QList<int>& rows) const;
  QString csvOf(const QList<int>& rows) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString cell(const trace::EventRef& event, int column) const;
  QString what(const trace::EventRef& event) const;
  QString why(const trace::EventRef& event) const;

  std::shared_ptr<const trace::Trace> m_trace;
  query::EventList m_list;
};

}  // namespace wiretale::models
