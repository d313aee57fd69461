#include "core/sim/link.h"

#include <algorithm>
#include <cmath>

#include "core/base/draw.h"
#include "core/sim/jitter.h"

namespace wiretale::sim {
namespace {

constexpr std::uint32_t kIpHeaderBytes = 20;
constexpr std::uint8_t kAtTheQueue = 16;  ///< how far a packet gets that finds it full, in 1/256 of the way
constexpr std::uint8_t kAtARouter = 128;  ///< and one that a router half way cannot pass on

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

}  // namespace

std::uint32_t Link::Parcel::bitsBehindIpHeader() const {
  return (bytes - kIpHeaderBytes) * 8;
}

Link::Link(const scenario::Scenario& scenario, Side from)
    : m_seed(scenario.seed),
      m_from(from),
      m_now(scenario.link[from]),
      m_line(m_now.bitsPerSecond),
      m_paths(m_now),
      m_losses(m_now.loss, m_now.lossBurst),
      m_changes(scenario.interventions, from),
      m_marked(scenario.interventions, from),
      m_plain(isPlain()) {}

bool Link::isPlain() const {
  const bool loses = m_losses.on() || m_now.lossEvery != 0 || m_now.corruption > 0;
  const bool limits = m_now.queueBytes != 0 || m_now.markBytes != 0 || m_now.mtu != 0;
  const bool shuffles =
      m_now.jitter > SimDuration::zero() || m_now.reordering > 0 || m_now.duplication > 0 || m_paths.several();
  return !loses && !limits && !shuffles && m_changes.empty() && m_marked.empty();
}

Carried Link::carry(SimTime now, std::uint32_t bytes, Handling handling) {
  Carried carried{.packet = {.sent = m_line.free(now), .arrives = {}}};
  Passage& packet = carried.packet;
  if (m_plain) {
    packet.arrives = m_line.take(packet.sent, bytes) + m_paths.latency(0);
    return carried;
  }
  m_incidents.clear();
  applyChangesUntil(packet.sent);
  const std::uint32_t ordinal = m_carried++;
  const Parcel parcel{ordinal, bytes, handling, m_marked.find(ordinal)};
  const std::optional<Reason> loss = lossOf(ordinal);
  if (findsQueueFull(parcel, now, packet)) return carried;
  packet.arrives = m_line.take(packet.sent, bytes) + latencyOf(ordinal) + jitterOf(ordinal);
  if (!isBarred(parcel, packet)) {
    carried.copy = copyOf(parcel, packet);
    packet.arrives += holdBack(ordinal);
    if (parcel.marked != nullptr) decideByHand(parcel, packet);
    decideFate(ordinal, parcel.bitsBehindIpHeader(), loss, packet);
    carried.waitsForNext = isHeldUp(parcel, packet);
  }
  carried.incidents = m_incidents;
  return carried;
}

void Link::applyChangesUntil(SimTime sent) {
  while (const LinkChanges::Change* const change = m_changes.next(sent)) {
    m_now.loss = change->loss.value_or(m_now.loss);
    if (change->loss) m_losses.set(m_now.loss, m_now.lossBurst);
    if (change->latency) m_paths.setLatencyOfFirst(*change->latency);
    if (!change->downFor) continue;
    m_downSince = change->at;
    m_downUntil = std::max(m_downUntil, change->at + *change->downFor);
  }
}

/// A queue with a limit drops what comes last (tail drop), one with a threshold marks who understands it (RFC 3168 §5).
/// A packet that finds the line free always goes.
bool Link::findsQueueFull(const Parcel& parcel, SimTime now, Passage& passage) {
  if (m_now.queueBytes == 0 && m_now.markBytes == 0) return false;
  const std::uint64_t waiting = m_line.waiting(now);
  const auto bytes = static_cast<std::int64_t>(waiting);
  if (m_now.queueBytes != 0 && waiting > 0 && waiting + parcel.bytes > m_now.queueBytes) {
    passage.sent = now;
    passage.arrives = now + m_paths.latency(0);
    die(parcel.ordinal, trace::Fate::Lost, {.rule = Rule::QueueFull, .values = {bytes, parcel.bytes, m_now.queueBytes}},
        passage);
    passage.diedAt = kAtTheQueue;
    return true;
  }
  passage.congestionMarked = m_now.markBytes != 0 && parcel.handling.ecnCapable && waiting >= m_now.markBytes;
  if (passage.congestionMarked) m_incidents.push_back({.rule = Rule::QueueMarked, .values = {bytes, m_now.markBytes}});
  return false;
}

/// What no packet gets past, whatever its luck.
bool Link::isBarred(const Parcel& parcel, Passage& passage) const {
  if (passage.sent < m_downUntil) {
    die(parcel.ordinal, trace::Fate::Dropped,
        {.rule = Rule::LinkWasDown,
         .values = {(m_downUntil - m_downSince).count(), (passage.sent - m_downSince).count()}},
        passage);
  } else if (m_now.mtu != 0 && parcel.bytes > m_now.mtu && parcel.handling.dontFragment) {
    die(parcel.ordinal, trace::Fate::Lost, {.rule = Rule::PacketTooLong, .values = {parcel.bytes, m_now.mtu}}, passage);
    passage.diedAt = kAtARouter;
  }
  return passage.dies;
}

SimDuration Link::jitterOf(std::uint64_t key) const {
  if (m_now.jitter <= SimDuration::zero()) return SimDuration::zero();
  return extraTime(m_now.jitterShape, m_now.jitter, drawBits(m_seed, Purpose::Jitter, m_from, key));
}

SimDuration Link::latencyOf(std::uint32_t ordinal) {
  if (!m_paths.several()) return m_paths.latency(0);
  const std::size_t path = m_paths.choose(drawUnit(m_seed, Purpose::Path, m_from, ordinal));
  m_incidents.push_back({.rule = Rule::TookPath,
                         .values = {static_cast<std::int64_t>(path) + 1, m_paths.latency(path).count(),
                                    billionths(m_paths.share(path))}});
  return m_paths.latency(path);
}

SimDuration Link::holdBack(std::uint32_t ordinal) {
  if (m_now.reordering <= 0) return SimDuration::zero();
  const double draw = drawUnit(m_seed, Purpose::Reordering, m_from, ordinal);
  if (draw >= m_now.reordering) return SimDuration::zero();
  m_incidents.push_back({.rule = Rule::HeldBack,
                         .values = {m_now.reorderingDelay.count(), billionths(m_now.reordering), billionths(draw)}});
  return m_now.reorderingDelay;
}

/// Asked once for each packet, whatever else becomes of it, so that spells do not depend on what is done by hand.
std::optional<Reason> Link::lossOf(std::uint32_t ordinal) {
  std::optional<Reason> reason;
  const std::uint32_t number = ordinal + 1;
  if (m_now.lossEvery != 0 && number % m_now.lossEvery == 0) {
    reason = {.rule = Rule::NetworkLostEvery, .values = {m_now.lossEvery, number}};
  }
  m_lossOfCopies = m_losses.threshold();
  if (!m_losses.on()) return reason;
  const double draw = drawUnit(m_seed, Purpose::Loss, m_from, ordinal);
  const bool lost = draw < m_losses.threshold();
  if (lost && !reason) reason = reasonOfLoss(draw);
  m_losses.next(lost);
  return reason;
}

Reason Link::reasonOfLoss(double draw) const {
  const std::int64_t share = billionths(m_losses.share());
  if (!m_losses.spells()) return {.rule = Rule::NetworkLost, .values = {share, billionths(draw)}};
  return {.rule = m_losses.inSpell() ? Rule::NetworkLostInSpell : Rule::NetworkLostSpellBegins,
          .values = {share, billionths(m_losses.threshold()), billionths(draw)}};
}

/// What the interventions want of it comes before the draws.
void Link::decideByHand(const Parcel& parcel, Passage& passage) {
  const MarkedPacket& marked = *parcel.marked;
  const std::uint32_t bits = parcel.bitsBehindIpHeader();
  const std::int64_t number = std::int64_t{marked.ordinal} + 1;
  passage.arrives += marked.delay;
  passage.addedOption = marked.option;
  if (marked.option)
    m_incidents.push_back({.rule = Rule::OptionAdded, .values = {marked.option->kind, marked.option->length, number}});
  if (marked.dropped) {
    die(marked.ordinal, trace::Fate::Dropped, {.rule = Rule::DroppedByHand, .values = {number}}, passage);
  } else if (marked.corrupted) {
    passage.flippedBit = marked.bit ? *marked.bit % bits : drawnBit(marked.ordinal, bits);
    passage.reason = {.rule = Rule::ChecksumWrongByHand, .values = {*passage.flippedBit, number}};
  }
}

/// What dies on its way is not worth holding up.
bool Link::isHeldUp(const Parcel& parcel, Passage& passage) {
  if (parcel.marked == nullptr || !parcel.marked->heldAtMost || passage.dies) return false;
  const SimDuration atMost = *parcel.marked->heldAtMost;
  passage.arrives += atMost;
  m_incidents.push_back(
      {.rule = Rule::HeldToBeOvertaken, .values = {atMost.count(), std::int64_t{parcel.ordinal} + 1}});
  return true;
}

void Link::decideFate(std::uint64_t key, std::uint32_t bits, const std::optional<Reason>& loss,
                      Passage& passage) const {
  if (passage.dies) return;
  if (loss) return die(key, trace::Fate::Lost, *loss, passage);
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
std::optional<Copy> Link::copyOf(const Parcel& parcel, const Passage& original) const {
  const MarkedPacket* const marked = parcel.marked;
  if (marked != nullptr && marked->dropped) return std::nullopt;
  if (marked == nullptr || !marked->copyAfter) {
    return m_now.duplication > 0 ? drawCopy(parcel, original) : std::nullopt;
  }
  Copy copy{.passage = original,
            .reason = {.rule = Rule::DuplicatedByHand, .values = {std::int64_t{parcel.ordinal} + 1}}};
  copy.passage.arrives += *marked->copyAfter;
  return copy;
}

std::optional<Copy> Link::drawCopy(const Parcel& parcel, const Passage& original) const {
  const double draw = drawUnit(m_seed, Purpose::Duplication, m_from, parcel.ordinal);
  if (draw >= m_now.duplication) return std::nullopt;
  const std::uint64_t key = keyOfCopy(parcel.ordinal);
  Copy copy{.passage = original,
            .reason = {.rule = Rule::NetworkDuplicated, .values = {billionths(m_now.duplication), billionths(draw)}}};
  copy.passage.arrives += jitterOf(key) - jitterOf(parcel.ordinal);
  std::optional<Reason> loss;
  const double fate = drawUnit(m_seed, Purpose::Loss, m_from, key);
  if (fate < m_lossOfCopies) {
    loss = {.rule = Rule::NetworkLost, .values = {billionths(m_lossOfCopies), billionths(fate)}};
  }
  decideFate(key, parcel.bitsBehindIpHeader(), loss, copy.passage);
  return copy;
}

std::uint32_t Link::drawnBit(std::uint64_t key, std::uint32_t bits) const {
  return static_cast<std::uint32_t>(drawBits(m_seed, Purpose::CorruptedBit, m_from, key) % bits);
}

}  // namespace wiretale::sim
