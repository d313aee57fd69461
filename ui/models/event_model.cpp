#include "ui/models/event_model.h"

#include <utility>

#include "ui/text/number_text.h"
#include "ui/text/packet_text.h"
#include "ui/text/reason_text.h"
#include "ui/text/scenario_text.h"
#include "ui/text/state_text.h"

namespace wiretale::models {

using trace::EventRef;
using Kind = EventRef::Kind;

void EventModel::show(std::shared_ptr<const trace::Trace> trace, query::EventList list) {
  beginResetModel();
  m_trace = std::move(trace);
  m_list = std::move(list);
  endResetModel();
}

int EventModel::rowOf(const EventRef& event) const {
  if (m_trace == nullptr) return -1;
  const std::size_t row = m_list.rowOf(*m_trace, event);
  return row < m_list.size() ? static_cast<int>(row) : -1;
}

int EventModel::lastRowUntil(SimTime at) const {
  return m_trace == nullptr ? -1 : static_cast<int>(m_list.rowsUntil(*m_trace, at)) - 1;
}

int EventModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_list.size());
}

/// An eavesdropper is told no reasons.
int EventModel::columnCount(const QModelIndex& parent) const {
  if (parent.isValid()) return 0;
  return m_trace != nullptr && m_trace->insight == trace::Insight::Wire ? Why : ColumnCount;
}

QVariant EventModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  switch (role) {
    case Qt::DisplayRole:
      return cell(event(index.row()), index.column());
    case Qt::ToolTipRole:
      return index.column() == Why ? cell(event(index.row()), Why) : QVariant();
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(static_cast<int>(
          Qt::AlignVCenter | (index.column() <= Time || index.column() == Length ? Qt::AlignRight : Qt::AlignLeft)));
    default:
      return {};
  }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>(Qt::AlignVCenter | (section <= Time || section == Length ? Qt::AlignRight : Qt::AlignLeft));
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Number:
      return tr("Packet");
    case Time:
      return tr("Time");
    case Who:
      return tr("Who");
    case What:
      return tr("What");
    case Length:
      return tr("Bytes");
    case Why:
      return tr("Why");
    default:
      return {};
  }
}

QString EventModel::cell(const EventRef& event, int column) const {
  const trace::Trace& trace = *m_trace;
  const bool isPacket = event.kind == Kind::Packet;
  switch (column) {
    case Number:
      return isPacket ? text::number(std::int64_t{event.index} + 1) : QString();
    case Time:
      return text::instant(trace::timeOf(trace, event));
    case Who:
      return text::partyName(trace.endpoints[trace::sideOf(trace, event)].name);
    case What:
      return what(event);
    case Length:
      return isPacket && trace.packets[event.index].payloadLength > 0
                 ? text::number(trace.packets[event.index].payloadLength)
                 : QString();
    case Why:
      return why(event);
    default:
      return {};
  }
}

QString EventModel::what(const EventRef& event) const {
  const trace::Trace& trace = *m_trace;
  switch (event.kind) {
    case Kind::Packet: {
      const trace::PacketRecord& packet = trace.packets[event.index];
      QString title = text::packetTitle(trace, event.index);
      if (packet.retransmission) title = tr("%1 (again)").arg(title);
      return packet.arrived() ? title : tr("%1 (%2)").arg(title, text::fateName(packet.fate));
    }
    case Kind::State:
      return QStringLiteral("%1 → %2").arg(text::stateName(trace.states[event.side][event.index - 1].state),
                                           text::stateName(trace.states[event.side][event.index].state));
    case Kind::Timer: {
      const trace::TimerSpan& timer = trace.timers[event.index];
      return tr("%1: %2, %3")
          .arg(text::timerName(timer.kind), text::duration(timer.deadline - timer.started),
               text::outcomeName(timer.outcome));
    }
    case Kind::App:
      return text::appEventSentence(trace, trace.appEvents[event.index]);
    case Kind::None:
      break;
  }
  return {};
}

QString EventModel::why(const EventRef& event) const {
  const Reason reason = trace::reasonOf(*m_trace, event);
  if (reason.rule == Rule::None) return {};
  return text::sentence(*m_trace, reason, trace::sideOf(*m_trace, event), trace::connectionOf(*m_trace, event));
}

QString EventModel::textOf(const QList<int>& rows) const {
  QString lines;
  const int columns = columnCount();
  for (const int row : rows) {
    for (int column = 0; column < columns; ++column)
      lines += cell(event(row), column) + QLatin1Char(column + 1 < columns ? '\t' : '\n');
  }
  return lines;
}

QString EventModel::csvOf(const QList<int>& rows) const {
  const auto quoted = [](QString text) {
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
      return text;
    return QStringLiteral("\"%1\"").arg(text.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
  };
  QStringList cells;
  for (int column = 0; column < columnCount(); ++column)
    cells += quoted(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
  QString lines = cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
  for (const int row : rows) {
    cells.clear();
    for (int column = 0; column < columnCount(); ++column) cells += quoted(cell(event(row), column));
    lines += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
  }
  return lines;
}

}  // namespace wiretale::models
