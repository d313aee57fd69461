#pragma once

#include <array>
#include <memory>
#include <optional>

#include <QAbstractTableModel>

#include "core/trace/control_block.h"
#include "core/trace/trace.h"

namespace wiretale::models {

/// The control blocks of both ends at one moment as a table: a name, then the client's value and the server's, each
/// with its unit. Tool tips say what it means and which RFC defines it.
class ControlBlockModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum class Row : unsigned char {
    State,
    SendInitial,
    ReceiveInitial,
    SendUnacknowledged,
    SendNext,
    SendWindow,
    ReceiveNext,
    ReceiveWindow,
    CongestionWindow,
    SlowStartThreshold,
    BytesInFlight,
    RoundTrip,
    SmoothedRoundTrip,
    RoundTripVariation,
    RetransmissionTimeout,
    Timer,
    DelayedAck,
  };
  static constexpr int kRowCount = 17;
  enum Column { Name, Client, Server, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  /// Another trace, at its start; the moment is to be set next. Costs its number of timers.
  void setTrace(std::shared_ptr<const trace::Trace> trace);
  /// Does not depend on the trace's length. Cells whose text is as it was are not announced.
  void setMoment(SimTime at);
  /// Texts anew, in the language that is shown.
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  using Texts = std::array<QString, kRowCount>;

  bool isBlind() const;
  Texts textsOf(const trace::ControlBlock& block, Side side) const;
  QString cell(Row row, const trace::ControlBlock& block, Side side) const;
  QString toolTip(const QModelIndex& index) const;

  std::shared_ptr<const trace::Trace> m_trace;
  std::optional<trace::ControlBlocks> m_blocks;
  PerSide<trace::ControlBlock> m_now;
  PerSide<Texts> m_texts;
};

}  // namespace wiretale::models
