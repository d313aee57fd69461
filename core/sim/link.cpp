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

/// The draws for a packet are keyed by its ordinal, those for its copy by a number that no packet has.
std::uint64_t keyOfCopy(std::uint32_t ordinal) {
  return (std::uint64_t{1} << 32) + ordinal;
}

/// Where a packet dies is for the eye only: past the middle, where labels have been read, well before the other lane.
std::uint8_t deathPoint(std::uint64_t seed, Side from, std::uint64_t key) {
  const double share = 0.55 + 0.25 * drawUnit(seed, Purpose::DeathPoint, from, key);
  return static_cast<std::uint8_t>(share * 256);
}

SimDuration transmissionTime(std::uint32_t bytes, std::uint64_t bitsPerSecond) {
  if (bitsPerSecond == 0) return SimDuration::zero();
  const std::uint64_t bitNanoseconds = std::uint64_t{bytes} * 8 * 1'000'000'000;
  return SimDuration(static_cast<std::int64_t>((bitNanoseconds + bitsPerSecond - 1) / bitsPerSecond));
}

constexpr std::uint32_t kIpHeaderBytes = 20;

}  // namespace

Link::Link(const scenario::Scenario& scenario, Side from)
    : m_seed(scenario.seed), m_from(from), m_now(scenario.link[from]), m_marked(scenario.interventions, from) {
  for (const scenario::Intervention& intervention : scenario.interventions) {
    if (const auto* loss = std::get_if<scenario::ChangeLoss>(&intervention)) {
      if (loss->from == from) m_changes.push_back({.at = loss->at, .loss = loss->loss});
    } else if (const auto* latency = std::get_if<scenario::ChangeLatency>(&intervention)) {
      if (latency->from == from) m_changes.push_back({.at = latency->at, .latency = latency->latency});
    }
  }
  // Stable: of two changes at one instant, the one that stands later in the scenario wins.
  std::stable_sort(m_changes.begin(), m_changes.end(), [](const Change& a, const Change& b) { return a.at < b.at; });
}

Carried Link::carry(SimTime now, std::uint32_t bytes) {
  Carried carried{.packet = {.sent = std::max(now, m_freeAt), .arrives = {}}};
  Passage& packet = carried.packet;
  applyChangesUntil(packet.sent);
  m_freeAt = packet.sent + transmissionTime(bytes, m_now.bitsPerSecond);
  const std::uint32_t ordinal = m_carried++;
  const std::uint32_t bits = (bytes - kIpHeaderBytes) * 8;
  packet.arrives = m_freeAt + m_now.latency + jitterOf(ordinal);
  const MarkedPacket* const marked = m_marked.find(ordinal);
  carried.copy = copyOf(ordinal, bits, marked, packet);
  if (marked != nullptr) decideByHand(*marked, bits, packet);
  decideFate(ordinal, bits, packet);
  return carried;
}

void Link::applyChangesUntil(SimTime sent) {
  for (; m_changesDone < m_changes.size() && m_changes[m_changesDone].at <= sent; ++m_changesDone) {
    const Change& change = m_changes[m_changesDone];
    m_now.loss = change.loss.value_or(m_now.loss);
    m_now.latency = change.latency.value_or(m_now.latency);
  }
}

SimDuration Link::jitterOf(std::uint64_t key) const {
  if (m_now.jitter <= SimDuration::zero()) return SimDuration::zero();
  const double share = drawUnit(m_seed, Purpose::Jitter, m_from, key);
  return SimDuration(std::llround(share * static_cast<double>(m_now.jitter.count())));
}

/// What the interventions want of it comes before the draws.
void Link::decideByHand(const MarkedPacket& marked, std::uint32_t bits, Passage& passage) const {
  const std::int64_t number = std::int64_t{marked.ordinal} + 1;
  passage.arrives += marked.delay;
  if (marked.dropped) {
    die(marked.ordinal, trace::Fate::Dropped, {.rule = Rule::DroppedByHand, .values = {number}}, passage);
  } else if (marked.corrupted) {
    passage.flippedBit = marked.bit ? *marked.bit % bits : drawnBit(marked.ordinal, bits);
    passage.reason = {.rule = Rule::ChecksumWrongByHand, .values = {*passage.flippedBit, number}};
  }
}

void Link::decideFate(std::uint64_t key, std::uint32_t bits, Passage& passage) const {
  if (passage.dies) return;
  if (m_now.loss > 0) {
    const double draw = drawUnit(m_seed, Purpose::Loss, m_from, key);
    if (draw < m_now.loss) {
      const Reason reason{.rule = Rule::NetworkLost, .values = {billionths(m_now.loss), billionths(draw)}};
      return die(key, trace::Fate::Lost, reason, passage);
    }
  }
  if (m_now.corruption <= 0 || passage.flippedBit) return;
  const double draw = drawUnit(m_seed, Purpose::Corruption, m_from, key);
  if (draw >= m_now.corruption) return;
  passage.flippedBit = drawnBit(key, bits);
  passage.reason = {.rule = Rule::ChecksumWrong,
                    .values = {*passage.flippedBit, billionths(m_now.corruption), billionths(draw)}};
}

void Link::die(std::uint64_t key, trace::Fate fate, const Reason& reason, Passage& passage) const {
  passage.dies = true;
  passage.fate = fate;
  passage.reason = reason;
  passage.flippedBit.reset();
  passage.diedAt = deathPoint(m_seed, m_from, key);
}

/// A packet that is dropped by hand has no copy. To a copy that is made by hand nothing happens on its way; one that
/// the network makes fares as any packet, by draws of its own.
std::optional<Copy> Link::copyOf(std::uint32_t ordinal, std::uint32_t bits, const MarkedPacket* marked,
                                 const Passage& original) const {
  const bool byHand = marked != nullptr && marked->copyAfter;
  if ((marked != nullptr && marked->dropped) || (!byHand && m_now.duplication <= 0)) return std::nullopt;
  Copy copy{.passage = {.sent = original.sent, .arrives = original.arrives}, .reason = {}};
  if (byHand) {
    copy.passage.arrives += *marked->copyAfter;
    copy.reason = {.rule = Rule::DuplicatedByHand, .values = {std::int64_t{ordinal} + 1}};
    return copy;
  }
  const double draw = drawUnit(m_seed, Purpose::Duplication, m_from, ordinal);
  if (draw >= m_now.duplication) return std::nullopt;
  copy.passage.arrives += jitterOf(keyOfCopy(ordinal)) - jitterOf(ordinal);
  decideFate(keyOfCopy(ordinal), bits, copy.passage);
  copy.reason = {.rule = Rule::NetworkDuplicated, .values = {billionths(m_now.duplication), billionths(draw)}};
  return copy;
}

std::uint32_t Link::drawnBit(std::uint64_t key, std::uint32_t bits) const {
  return static_cast<std::uint32_t>(drawBits(m_seed, Purpose::CorruptedBit, m_from, key) % bits);
}

}  // namespace wiretale::sim
