#include "ui/models/control_block_model.h"

#include <utility>

#include "ui/text/number_text.h"
#include "ui/text/quantity_text.h"
#include "ui/text/scenario_text.h"
#include "ui/text/state_text.h"

namespace wiretale::models {

namespace {

using trace::ControlBlock;
using trace::Quantity;
using Row = ControlBlockModel::Row;

const QString kNothing = QStringLiteral("–");

bool isQuantity(Row row) {
  return row >= Row::SendInitial && row <= Row::RetransmissionTimeout;
}

Quantity quantityOf(Row row) {
  return static_cast<Quantity>(static_cast<int>(row) - static_cast<int>(Row::SendInitial));
}

/// Whether the number is counted from an initial sequence number, and whose.
bool isSequence(Quantity quantity) {
  return quantity == Quantity::SendUnacknowledged || quantity == Quantity::SendNext ||
         quantity == Quantity::ReceiveNext;
}

Quantity initialFor(Quantity quantity) {
  return quantity == Quantity::ReceiveNext ? Quantity::ReceiveInitial : Quantity::SendInitial;
}

std::uint32_t distance(std::uint64_t number, std::uint64_t initial) {
  return static_cast<std::uint32_t>(number) - static_cast<std::uint32_t>(initial);
}

SimDuration durationOf(std::uint64_t nanoseconds) {
  return SimDuration(static_cast<std::int64_t>(nanoseconds));
}

bool wasMeasured(const ControlBlock& block) {
  return block[Quantity::SmoothedRoundTrip] > 0;
}

QString durationCell(Quantity quantity, const ControlBlock& block) {
  const bool exists = quantity == Quantity::RetransmissionTimeout ? block[quantity] > 0 : wasMeasured(block);
  return exists ? text::duration(durationOf(block[quantity])) : kNothing;
}

QString sequenceCell(Quantity quantity, const ControlBlock& block) {
  const Quantity initial = initialFor(quantity);
  if (block[quantity] == 0 && block[initial] == 0) return kNothing;
  return text::number(distance(block[quantity], block[initial]));
}

QString quantityCell(Quantity quantity, const ControlBlock& block) {
  if (isSequence(quantity)) return sequenceCell(quantity, block);
  if (quantity >= Quantity::RoundTrip) return durationCell(quantity, block);
  if (quantity == Quantity::SendInitial || quantity == Quantity::ReceiveInitial) {
    return block[quantity] == 0 ? kNothing : text::number(static_cast<std::int64_t>(block[quantity]));
  }
  if (block[quantity] == trace::kUnset ||
      (quantity >= Quantity::CongestionWindow && block[Quantity::CongestionWindow] == 0)) {
    return kNothing;
  }
  return ControlBlockModel::tr("%1 B").arg(text::number(static_cast<std::int64_t>(block[quantity])));
}

const trace::RunningTimer* timerFor(Row row, const ControlBlock& block) {
  for (const trace::RunningTimer& timer : block.running()) {
    if ((timer.kind == tcp::TimerKind::DelayedAck) == (row == Row::DelayedAck)) return &timer;
  }
  return nullptr;
}

QString timerCell(Row row, const ControlBlock& block) {
  const trace::RunningTimer* const timer = timerFor(row, block);
  if (timer == nullptr) return kNothing;
  const QString left = text::duration(timer->left);
  return row == Row::DelayedAck ? left : QStringLiteral("%1 %2").arg(text::timerLabel(timer->kind), left);
}

QString nameOf(Row row) {
  if (isQuantity(row)) return text::quantityName(quantityOf(row));
  if (row == Row::State) return ControlBlockModel::tr("state");
  return row == Row::Timer ? ControlBlockModel::tr("timer") : text::timerLabel(tcp::TimerKind::DelayedAck);
}

}  // namespace

void ControlBlockModel::setTrace(std::shared_ptr<const trace::Trace> trace) {
  beginResetModel();
  m_blocks.reset();
  m_trace = std::move(trace);
  m_blocks.emplace(*m_trace);
  m_now = {};
  for (const Side side : kSides) m_texts[side] = textsOf(m_now[side], side);
  endResetModel();
}

void ControlBlockModel::setMoment(SimTime at) {
  if (!m_blocks) return;
  for (const Side side : kSides) {
    const ControlBlock block = m_blocks->at(side, at);
    if (block == std::exchange(m_now[side], block)) continue;
    const Texts before = std::exchange(m_texts[side], textsOf(block, side));
    const int column = side == Side::Client ? Client : Server;
    for (int row = 0; row < kRowCount; ++row) {
      const auto place = static_cast<std::size_t>(row);
      if (before[place] != m_texts[side][place]) Q_EMIT dataChanged(index(row, column), index(row, column));
    }
  }
}

void ControlBlockModel::retranslate() {
  for (const Side side : kSides) m_texts[side] = textsOf(m_now[side], side);
  Q_EMIT dataChanged(index(0, 0), index(kRowCount - 1, ColumnCount - 1));
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

/// What an end keeps in mind is not on the wire.
bool ControlBlockModel::isBlind() const {
  return m_trace != nullptr && m_trace->insight == trace::Insight::Wire;
}

ControlBlockModel::Texts ControlBlockModel::textsOf(const ControlBlock& block, Side side) const {
  Texts texts;
  for (int row = 0; row < kRowCount; ++row)
    texts[static_cast<std::size_t>(row)] = cell(static_cast<Row>(row), block, side);
  return texts;
}

QString ControlBlockModel::cell(Row row, const ControlBlock& block, Side /*side*/) const {
  if (isBlind()) return kNothing;
  if (row == Row::State) return text::stateName(block.state);
  return isQuantity(row) ? quantityCell(quantityOf(row), block) : timerCell(row, block);
}

/// What the row means; of a relative number also the absolute one.
QString ControlBlockModel::toolTip(const QModelIndex& index) const {
  const auto row = static_cast<Row>(index.row());
  const bool general = index.column() == Name || isBlind();
  if (row == Row::State) {
    return general ? QString() : text::stateSentence(m_now[static_cast<Side>(index.column() - 1)].state);
  }
  if (!isQuantity(row)) {
    const trace::RunningTimer* timer = general ? nullptr : timerFor(row, m_now[static_cast<Side>(index.column() - 1)]);
    return timer == nullptr ? tr("How long the timer that runs has still to run.") : text::timerSentence(timer->kind);
  }
  const Quantity quantity = quantityOf(row);
  const QString tip = QStringLiteral("%1\n%2").arg(text::quantitySentence(quantity), text::quantitySource(quantity));
  if (general || !isSequence(quantity)) return tip;
  const ControlBlock& block = m_now[static_cast<Side>(index.column() - 1)];
  return tip + QLatin1Char('\n') + tr("absolute: %1").arg(text::number(static_cast<std::int64_t>(block[quantity])));
}

int ControlBlockModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kRowCount;
}

int ControlBlockModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant ControlBlockModel::data(const QModelIndex& index, int role) const {
  const auto place = static_cast<std::size_t>(index.row());
  if (role == Qt::ToolTipRole) return toolTip(index);
  if (role == Qt::TextAlignmentRole) {
    return QVariant((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  }
  if (role == Qt::AccessibleTextRole && index.column() != Name) {
    const Side side = static_cast<Side>(index.column() - 1);
    return tr("%1, %2: %3").arg(nameOf(static_cast<Row>(index.row())), text::roleName(side), m_texts[side][place]);
  }
  if (role != Qt::DisplayRole) return {};
  if (index.column() == Name) return nameOf(static_cast<Row>(index.row()));
  return m_texts[static_cast<Side>(index.column() - 1)][place];
}

QVariant ControlBlockModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  return section == Name ? QString() : text::roleName(static_cast<Side>(section - 1));
}

}  // namespace wiretale::models
