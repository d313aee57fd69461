#include "core/format/listing_lines.h"

#include <algorithm>
#include <cstddef>

namespace wiretale::format {
namespace {

using Kind = ListingLine::Kind;
using trace::Index;
using trace::kNoIndex;

class Collector {
 public:
  explicit Collector(const trace::Trace& trace) : m_trace(trace) {
    // A timer has two lines at most, everything else one.
    m_lines.reserve(trace.packets.size() + 2 * trace.timers.size() + trace.appEvents.size() + 32);
  }

  std::vector<ListingLine> collect() {
    for (std::size_t i = 0; i < m_trace.packets.size(); ++i) {
      add(m_trace.packets[i].sent, Kind::Packet, m_trace.packets[i].from, i);
    }
    for (Side side : kSides) states(side);
    std::size_t index = 0;
    for (const trace::TimerSpan& span : m_trace.timers) timer(span, index++);
    for (std::size_t i = 0; i < m_trace.appEvents.size(); ++i) {
      add(m_trace.appEvents[i].at, Kind::App, m_trace.appEvents[i].side, i);
    }
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const ListingLine& a, const ListingLine& b) {
      return a.at != b.at ? a.at < b.at : a.kind < b.kind;
    });
    return std::move(m_lines);
  }

 private:
  void add(SimTime at, Kind kind, Side side, std::size_t index) {
    m_lines.push_back({at, kind, side, static_cast<Index>(index)});
  }

  void states(Side side) {
    const auto& spans = m_trace.states[side];
    for (std::size_t i = 1; i < spans.size(); ++i) {
      add(spans[i].from, spans[i].cause == kNoIndex ? Kind::State : Kind::StateByArrival, side, i);
    }
  }

  void timer(const trace::TimerSpan& span, std::size_t index) {
    const bool ends = span.outcome == trace::TimerOutcome::Fired || span.outcome == trace::TimerOutcome::Stopped;
    if (ends && span.started == span.ended) return add(span.started, Kind::InstantTimer, span.side, index);
    add(span.started, Kind::TimerStart, span.side, index);
    if (ends) add(span.ended, Kind::TimerEnd, span.side, index);
  }

  const trace::Trace& m_trace;
  std::vector<ListingLine> m_lines;
};

}  // namespace

std::vector<ListingLine> listingLines(const trace::Trace& trace) {
  return Collector(trace).collect();
}

}  // namespace wiretale::format
