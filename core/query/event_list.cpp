#include "core/query/event_list.h"

#include <algorithm>
#include <array>
#include <compare>

namespace wiretale::query {
namespace {

using trace::EventRef;
using trace::Index;
using trace::Trace;
using Kind = EventRef::Kind;

constexpr unsigned kIndexBits = 29;

bool isCall(trace::AppEvent::Kind kind) {
  using App = trace::AppEvent::Kind;
  constexpr std::array kCalls{App::Listened, App::SentBytes, App::Closed,       App::Aborted,
                              App::Flooded,  App::Bound,     App::SentDatagram, App::GaveUp};
  return std::ranges::find(kCalls, kind) != kCalls.end();
}

/// Where an event stands among all.
struct Key {
  SimTime at;
  int rank = 0;
  Side side = Side::Client;
  Index index = 0;

  auto operator<=>(const Key&) const = default;
};

Key keyOf(const Trace& trace, const EventRef& event) {
  int rank = 1;
  if (event.kind == Kind::App) rank = isCall(trace.appEvents[event.index].kind) ? 0 : 2;
  if (event.kind == Kind::Packet) rank = 3;
  if (event.kind == Kind::Timer) rank = 4;
  return {trace::timeOf(trace, event), rank, event.kind == Kind::State ? event.side : Side::Client, event.index};
}

/// Appends to `rows` the wanted ones of `count` events, in order; mostly they are already.
template <class Make>
void appendStream(std::vector<EventRef>& rows, const Trace& trace, Index first, std::size_t count,
                  const trace::EventSet* only, const Make& make) {
  const auto begin = static_cast<std::ptrdiff_t>(rows.size());
  for (Index i = first; i < count; ++i) {
    const EventRef event = make(i);
    if (only == nullptr || only->contains(event)) rows.push_back(event);
  }
  const auto before = [&](const EventRef& a, const EventRef& b) { return keyOf(trace, a) < keyOf(trace, b); };
  if (!std::is_sorted(rows.begin() + begin, rows.end(), before)) std::sort(rows.begin() + begin, rows.end(), before);
  std::inplace_merge(rows.begin(), rows.begin() + begin, rows.end(), before);
}

}  // namespace

std::uint32_t EventList::packed(const EventRef& event) {
  const bool server = event.kind == Kind::State && event.side == Side::Server;
  const auto stream = server ? 5U : static_cast<std::uint32_t>(event.kind);
  return (stream << kIndexBits) | event.index;
}

EventRef EventList::unpacked(std::uint32_t row) {
  const std::uint32_t stream = row >> kIndexBits;
  const Index index = row & ((1U << kIndexBits) - 1);
  return stream == 5 ? trace::stateEvent(Side::Server, index)
                     : EventRef{static_cast<Kind>(stream), Side::Client, index};
}

EventList::EventList(const Trace& trace, const trace::EventSet* only) {
  std::vector<EventRef> rows;
  for (const Side side : kSides) {
    appendStream(rows, trace, 1, trace.states[side].size(), only,
                 [side](Index index) { return trace::stateEvent(side, index); });
  }
  appendStream(rows, trace, 0, trace.appEvents.size(), only, trace::appEvent);
  appendStream(rows, trace, 0, trace.timers.size(), only, trace::timerEvent);
  appendStream(rows, trace, 0, trace.packets.size(), only, trace::packetEvent);
  m_rows.reserve(rows.size());
  std::ranges::transform(rows, std::back_inserter(m_rows), &EventList::packed);
}

std::size_t EventList::rowOf(const Trace& trace, const EventRef& event) const {
  if (!trace::holds(trace, event)) return size();
  const Key wanted = keyOf(trace, event);
  const auto row =
      std::ranges::lower_bound(m_rows, wanted, {}, [&](std::uint32_t each) { return keyOf(trace, unpacked(each)); });
  const bool found = row != m_rows.end() && unpacked(*row) == event;
  return found ? static_cast<std::size_t>(row - m_rows.begin()) : size();
}

std::size_t EventList::rowsUntil(const Trace& trace, SimTime at) const {
  const auto end = std::ranges::upper_bound(m_rows, at, {},
                                            [&](std::uint32_t each) { return trace::timeOf(trace, unpacked(each)); });
  return static_cast<std::size_t>(end - m_rows.begin());
}

}  // namespace wiretale::query
