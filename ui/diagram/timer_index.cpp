#include "ui/diagram/timer_index.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace wiretale::diagram {
namespace {

constexpr std::size_t kExamples = 12;
constexpr int kMostInRow = 4;

std::size_t lengthClass(SimDuration length) {
  const auto count = static_cast<std::uint64_t>(std::max<std::int64_t>(length.count(), 1));
  return static_cast<std::size_t>(std::bit_width(count)) - 1;
}

}  // namespace

TimerIndex::Chains::Chains(std::vector<TimerChain> chains) {
  std::ranges::stable_sort(chains, {}, &TimerChain::since);
  since.reserve(chains.size());
  timers.reserve(chains.size());
  for (const TimerChain& chain : chains) {
    since.push_back(chain.since);
    timers.push_back(chain.timer);
  }
}

std::size_t TimerIndex::Chains::from(SimTime at) const {
  return static_cast<std::size_t>(std::ranges::lower_bound(since, at) - since.begin());
}

TimerIndex::TimerIndex(const trace::Trace& trace) : m_trace(&trace) {
  std::array<std::vector<TimerChain>, kLengths> byLength;
  std::vector<TimerChain> fired;
  const auto first = trace.timers.begin();
  auto last = first;
  for (const TimerChain& chain : joinTimers(trace)) {
    last += chain.timer - (last - first);
    const trace::TimerSpan timer = *last;
    byLength[lengthClass(timer.ended - chain.since)].push_back(chain);
    if (timer.outcome == trace::TimerOutcome::Fired) fired.push_back(chain);
    addExample(chain, timer);
  }
  for (std::size_t length = 0; length < kLengths; ++length) m_byLength[length] = Chains(std::move(byLength[length]));
  m_fired = Chains(std::move(fired));
}

void TimerIndex::addExample(const TimerChain& chain, const trace::TimerSpan& timer) {
  Kind& kind = m_kinds[timer.side][static_cast<std::size_t>(timer.kind)];
  const SimDuration length = timer.ended - chain.since;
  kind.longest = std::max(kind.longest, length);
  kind.fired |= timer.outcome == trace::TimerOutcome::Fired;
  if (kind.examples.size() >= kExamples && kind.lastExample >= lengthClass(length)) return;
  kind.examples.push_back(chain.timer);
  kind.lastExample = lengthClass(timer.deadline - timer.started);
}

std::vector<TimerChain> TimerIndex::between(SimTime from, SimTime to, SimDuration least, SimDuration row) const {
  std::vector<TimerChain> found;
  for (std::size_t length = lengthClass(least); length < kLengths; ++length) {
    addLong(m_byLength[length], length, from, to, least, found);
  }
  addFired(from, to, std::max(row, SimDuration(1)), found);
  std::ranges::sort(found, {}, &TimerChain::timer);
  const auto twice = std::ranges::unique(found, {}, &TimerChain::timer);
  found.erase(twice.begin(), twice.end());
  return found;
}

void TimerIndex::addLong(const Chains& chains, std::size_t length, SimTime from, SimTime to, SimDuration least,
                         std::vector<TimerChain>& found) const {
  if (chains.empty()) return;
  const SimDuration longest(length < 62 ? std::int64_t{1} << (length + 1) : std::int64_t{1} << 62);
  const SimTime since = from.time_since_epoch() > longest ? from - longest : kSessionStart;
  for (std::size_t i = chains.from(since); i < chains.size() && chains.since[i] <= to; ++i) {
    const SimTime ended = m_trace->timers[chains.timers[i]].ended;
    if (ended >= from && ended - chains.since[i] >= least) found.push_back(chains[i]);
  }
}

void TimerIndex::addFired(SimTime from, SimTime to, SimDuration row, std::vector<TimerChain>& found) const {
  for (SimTime start = from; start <= to; start += row) {
    std::size_t i = m_fired.from(start);
    if (i == m_fired.size()) return;
    if (m_fired.since[i] > start) start += (m_fired.since[i] - start) / row * row;
    for (int inRow = 0; inRow < kMostInRow && i < m_fired.size() && m_fired.since[i] < start + row; ++inRow, ++i) {
      if (m_fired.since[i] <= to) found.push_back(m_fired[i]);
    }
  }
}

const TimerIndex::Kind& TimerIndex::kindOf(Side side, tcp::TimerKind kind) const {
  return m_kinds[side][static_cast<std::size_t>(kind)];
}

bool TimerIndex::hasAny(Side side, tcp::TimerKind kind, SimDuration least) const {
  return kindOf(side, kind).fired || kindOf(side, kind).longest >= std::max(least, SimDuration(1));
}

const std::vector<trace::Index>& TimerIndex::examples(Side side, tcp::TimerKind kind) const {
  return kindOf(side, kind).examples;
}

}  // namespace wiretale::diagram
