#include "ui/diagram/state_layout.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace wiretale::diagram {
namespace {

struct StateInks {
  Ink band;
  Ink name;
};

StateInks inksOf(tcp::State state) {
  switch (state) {
    case tcp::State::SynSent:
    case tcp::State::SynReceived:
      return {Ink::BandOpening, Ink::BandOpening};
    case tcp::State::Established:
      return {Ink::BandEstablished, Ink::Established};
    case tcp::State::FinWait1:
    case tcp::State::FinWait2:
    case tcp::State::CloseWait:
    case tcp::State::Closing:
    case tcp::State::LastAck:
      return {Ink::BandClosing, Ink::BandClosing};
    case tcp::State::TimeWait:
      return {Ink::BandTimeWait, Ink::BandTimeWait};
    case tcp::State::Closed:
    case tcp::State::Listen:
      break;
  }
  return {Ink::BandIdle, Ink::Secondary};
}

QString stateName(tcp::State state) {
  const std::string_view name = tcp::nameOf(state);
  return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// A state that a packet's arrival led to begins where that packet's arrow ends.
double entryY(const trace::Trace& trace, const DiagramLayout& frame, const PacketOffsets& offsets,
              const trace::StateSpan& span) {
  if (span.cause < trace.packets.size() && trace.packets[span.cause].arrives == span.from) {
    return arrivalY(trace, frame, offsets, span.cause);
  }
  return frame.axis.yAt(span.from);
}

TextShape nameShape(const DiagramLayout& layout, const StateRow& row, tcp::State state, Side side,
                    const Metrics& metrics, const TextMeasurer& measurer) {
  const bool client = side == Side::Client;
  const double out = layout.bandWidth / 2 + layout.barRoom[side] + metrics.nameGap();
  TextShape shape;
  shape.text = stateName(state);
  shape.font = FontRole::State;
  shape.width = measurer.width(shape.text, shape.font) * metrics.scale;
  shape.scale = static_cast<float>(metrics.scale);
  shape.align = client ? TextShape::Align::End : TextShape::Align::Start;
  shape.anchor = {layout.laneX[side] + (client ? -out : out), row.nameY + 4.5 * metrics.scale};
  shape.ink = row.name;
  shape.event = {EventRef::Kind::State, side, row.index};
  shape.halo = true;
  return shape;
}

/// The band of one state, interrupted where time is folded.
void addBand(DiagramLayout& layout, const StateRow& row, Side side) {
  const double left = layout.laneX[side] - layout.bandWidth / 2;
  double top = row.top;
  const auto addUpTo = [&](double bottom) {
    if (bottom <= top) return;
    const QRectF rect(left, top, layout.bandWidth, bottom - top);
    layout.bands.push_back({rect, row.band, {EventRef::Kind::State, side, row.index}});
  };
  for (const FoldShape& fold : layout.folds) {
    if (fold.middle() <= top || fold.middle() >= row.bottom) continue;
    addUpTo(fold.middle() - fold.gap / 2);
    top = fold.middle() + fold.gap / 2;
  }
  addUpTo(row.bottom);
}

void addLeader(DiagramLayout& layout, const StateRow& row, Side side, const Metrics& metrics) {
  if (row.nameY - row.top < metrics.stateLine() / 2) return;
  const double outwards = side == Side::Client ? -1 : 1;
  const double edge = layout.laneX[side] + outwards * (layout.bandWidth / 2 + layout.barRoom[side]);
  layout.leaders.push_back({{edge, row.top + 0.5}, {edge + outwards * (metrics.nameGap() - 2), row.nameY}});
}

}  // namespace

std::vector<StateRow> stateRows(const trace::Trace& trace, const DiagramLayout& frame, const PacketOffsets& offsets,
                                Side side, const Metrics& metrics) {
  std::vector<trace::Index> all(trace.states[side].size());
  std::iota(all.begin(), all.end(), trace::Index{0});
  return stateRows(trace, frame, offsets, side, metrics, all, std::numeric_limits<double>::infinity());
}

std::vector<StateRow> stateRows(const trace::Trace& trace, const DiagramLayout& frame, const PacketOffsets& offsets,
                                Side side, const Metrics& metrics, std::span<const trace::Index> states,
                                double furthest) {
  const auto& spans = trace.states[side];
  std::vector<StateRow> rows;
  if (trace.connections.empty() && spans.size() == 1) return rows;  // datagrams alone: no state is anybody's
  rows.reserve(states.size());
  double free = -1e9;
  for (const trace::Index i : states) {
    const StateInks inks = inksOf(spans[i].state);
    StateRow row{.index = i, .band = inks.band, .name = inks.name};
    row.top = entryY(trace, frame, offsets, spans[i]);
    if (!rows.empty()) row.top = std::max(row.top, rows.back().top);
    if (!rows.empty()) rows.back().bottom = row.top;
    row.bottom = frame.axis.yAt(spans[i].to);
    // What a side was before the session's first moment needs no name.
    row.named = !(i == 0 && spans.size() > 1 && spans[i].from == spans[i].to);
    row.nameY = std::max(row.top + 3 * metrics.scale, free);
    row.named = row.named && row.nameY - row.top <= furthest;
    if (row.named) free = row.nameY + metrics.stateLine();
    rows.push_back(row);
  }
  return rows;
}

void addStates(DiagramLayout& layout, const trace::Trace& trace, const std::vector<StateRow>& rows, Side side,
               const TextMeasurer& measurer, const Metrics& metrics) {
  for (const StateRow& row : rows) {
    if (row.band != Ink::BandIdle) addBand(layout, row, side);
    if (!row.named) continue;
    layout.texts.push_back(nameShape(layout, row, trace.states[side][row.index].state, side, metrics, measurer));
    addLeader(layout, row, side, metrics);
  }
}

double widestStateName(const TextMeasurer& measurer, const Metrics& metrics) {
  double widest = 0;
  for (int i = 0; i < tcp::kStateCount; ++i) {
    widest = std::max(widest, measurer.width(stateName(static_cast<tcp::State>(i)), FontRole::State));
  }
  return widest * metrics.scale;
}

}  // namespace wiretale::diagram
