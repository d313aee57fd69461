#include "ui/diagram/timer_index.h"

#include <algorithm>
#include <bit>

namespace wiretale::diagram {
namespace {

constexpr std::size_t kExamples = 12;
constexpr int kMostInRow = 4;

std::size_t lengthClass(SimDuration length) {
  const auto count = static_cast<std::uint64_t>(std::max<std::int64_t>(length.count(), 1));
  return static_cast<std::size_t>(std::bit_width(count)) - 1;
}

}  // namespace

TimerIndex::TimerIndex(const trace::Trace& trace) : m_trace(&trace) {
  for (const TimerChain& chain : joinTimers(trace)) {
    const trace::TimerSpan& timer = trace.timers[chain.timer];
    const std::size_t length = lengthClass(timer.ended - chain.since);
    m_byLength[length].push_back(chain);
    if (timer.outcome == trace::TimerOutcome::Fired) m_fired.push_back(chain);
    addExample(chain, length);
  }
  const auto keep = [](std::vector<TimerChain>& chains) {
    std::ranges::stable_sort(chains, {}, &TimerChain::since);
    chains.shrink_to_fit();
  };
  for (auto& chains : m_byLength) keep(chains);
  keep(m_fired);
}

void TimerIndex::addExample(const TimerChain& chain, std::size_t length) {
  const trace::TimerSpan& timer = m_trace->timers[chain.timer];
  Kind& kind = m_kinds[timer.side][static_cast<std::size_t>(timer.kind)];
  kind.longest = std::max(kind.longest, timer.ended - chain.since);
  kind.fired |= timer.outcome == trace::TimerOutcome::Fired;
  if (kind.examples.size() < kExamples || lengthClass(m_trace->timers[kind.examples.back()].deadline -
                                                      m_trace->timers[kind.examples.back()].started) < length) {
    kind.examples.push_back(chain.timer);
  }
}

std::vector<TimerChain> TimerIndex::between(SimTime from, SimTime to, SimDuration least, SimDuration row) const {
  std::vector<TimerChain> found;
  for (std::size_t length = lengthClass(least); length < kLengths; ++length) {
    const auto& chains = m_byLength[length];
    if (chains.empty()) continue;
    const SimDuration longest(length < 62 ? std::int64_t{1} << (length + 1) : std::int64_t{1} << 62);
    const SimTime since = from.time_since_epoch() > longest ? from - longest : kSessionStart;
    auto chain = std::ranges::lower_bound(chains, since, {}, &TimerChain::since);
    for (; chain != chains.end() && chain->since <= to; ++chain) {
      const SimTime ended = m_trace->timers[chain->timer].ended;
      if (ended >= from && ended - chain->since >= least) found.push_back(*chain);
    }
  }
  for (SimTime start = from; start <= to; start += std::max(row, SimDuration(1))) {
    auto chain = std::ranges::lower_bound(m_fired, start, {}, &TimerChain::since);
    if (chain == m_fired.end()) break;
    if (chain->since > start) start += (chain->since - start) / std::max(row, SimDuration(1)) * row;
    for (int i = 0; i < kMostInRow && chain != m_fired.end() && chain->since < start + row; ++i) {
      if (chain->since <= to) found.push_back(*chain);
      ++chain;
    }
  }
  std::ranges::sort(found, {}, &TimerChain::timer);
  const auto twice = std::ranges::unique(found, {}, &TimerChain::timer);
  found.erase(twice.begin(), twice.end());
  return found;
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
