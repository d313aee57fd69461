#include "core/sim/link.h"

#include <algorithm>
#include <cmath>
#include <variant>

#include "core/base/draw.h"

namespace wiretale::sim {
namespace {

/// Probabilities travel in reasons as integers in units of 1e-9.
std::int64_t billionths(double probability) {
  return std::llround(probability * 1e9);
}

/// Where a packet dies is for the eye only: past the middle, where labels have been read, well before the other lane.
std::uint8_t deathPoint(std::uint64_t seed, Side from, std::uint32_t ordinal) {
  const double share = 0.55 + 0.25 * drawUnit(seed, Purpose::DeathPoint, from, ordinal);
  return static_cast<std::uint8_t>(share * 256);
}

SimDuration transmissionTime(std::uint32_t bytes, std::uint64_t bitsPerSecond) {
  if (bitsPerSecond == 0) return SimDuration::zero();
  const std::uint64_t bitNanoseconds = std::uint64_t{bytes} * 8 * 1'000'000'000;
  return SimDuration(static_cast<std::int64_t>((bitNanoseconds + bitsPerSecond - 1) / bitsPerSecond));
}

}  // namespace

Link::Link(const scenario::Scenario& scenario, Side from)
    : m_seed(scenario.seed), m_from(from), m_now(scenario.link[from]) {
  for (const scenario::Intervention& intervention : scenario.interventions) {
    if (const auto* loss = std::get_if<scenario::ChangeLoss>(&intervention)) {
      if (loss->from == from) m_changes.push_back({.at = loss->at, .loss = loss->loss});
    } else if (const auto* latency = std::get_if<scenario::ChangeLatency>(&intervention)) {
      if (latency->from == from) m_changes.push_back({.at = latency->at, .latency = latency->latency});
    } else if (const auto* drop = std::get_if<scenario::DropPacket>(&intervention)) {
      if (drop->from == from) m_drops.push_back(drop->ordinal);
    }
  }
  // Stable: of two changes at one instant, the one that stands later in the scenario wins.
  std::stable_sort(m_changes.begin(), m_changes.end(), [](const Change& a, const Change& b) { return a.at < b.at; });
  std::sort(m_drops.begin(), m_drops.end());
}

Passage Link::carry(SimTime now, std::uint32_t bytes) {
  Passage passage{.sent = std::max(now, m_freeAt), .arrives = {}, .reason = {}};
  applyChangesUntil(passage.sent);
  m_freeAt = passage.sent + transmissionTime(bytes, m_now.bitsPerSecond);
  passage.arrives = m_freeAt + m_now.latency;
  decideFate(m_carried++, passage);
  return passage;
}

void Link::applyChangesUntil(SimTime sent) {
  for (; m_changesDone < m_changes.size() && m_changes[m_changesDone].at <= sent; ++m_changesDone) {
    const Change& change = m_changes[m_changesDone];
    m_now.loss = change.loss.value_or(m_now.loss);
    m_now.latency = change.latency.value_or(m_now.latency);
  }
}

void Link::decideFate(std::uint32_t ordinal, Passage& passage) {
  if (isDroppedByHand(ordinal)) {
    passage.fate = trace::Fate::Dropped;
    passage.reason = {.rule = Rule::DroppedByHand, .values = {std::int64_t{ordinal} + 1}};
  } else {
    if (m_now.loss <= 0) return;
    const double draw = drawUnit(m_seed, Purpose::Loss, m_from, ordinal);
    if (draw >= m_now.loss) return;
    passage.fate = trace::Fate::Lost;
    passage.reason = {.rule = Rule::NetworkLost, .values = {billionths(m_now.loss), billionths(draw)}};
  }
  passage.dies = true;
  passage.diedAt = deathPoint(m_seed, m_from, ordinal);
}

bool Link::isDroppedByHand(std::uint32_t ordinal) {
  while (m_dropsDone < m_drops.size() && m_drops[m_dropsDone] < ordinal) ++m_dropsDone;
  return m_dropsDone < m_drops.size() && m_drops[m_dropsDone] == ordinal;
}

}  // namespace wiretale::sim
