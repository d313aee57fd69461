#include "core/tcp/timestamps.h"

#include <chrono>

namespace wiretale::tcp {
namespace {

/// RFC 7323 §5.5: a clock of 1 ms changes its sign bit after 24.8 days.
constexpr SimDuration kValidFor = std::chrono::hours(24 * 24);

bool isBefore(std::uint32_t a, std::uint32_t b) {
  return static_cast<std::int32_t>(a - b) < 0;
}

/// Spreads the bits of a number over the whole word (the finalizer of MurmurHash3).
std::uint32_t spread(std::uint32_t bits) {
  bits = (bits ^ (bits >> 16)) * 0x85EB'CA6BU;
  bits = (bits ^ (bits >> 13)) * 0xC2B2'AE35U;
  return bits ^ (bits >> 16);
}

}  // namespace

Timestamping::Timestamping(wire::SeqNum initialSequence) : m_offset(spread(initialSequence.raw()) | 1U) {}

std::uint32_t Timestamping::value(SimTime now) const {
  return m_offset + static_cast<std::uint32_t>((now - kSessionStart) / 1ms);
}

void Timestamping::start(std::uint32_t value, SimTime now) {
  m_recent = value;
  m_recentAt = now;
}

bool Timestamping::isOld(std::uint32_t value, SimTime now) const {
  return isBefore(value, m_recent) && now - m_recentAt <= kValidFor;
}

bool Timestamping::isNew(std::uint32_t value) const {
  return isBefore(m_recent, value);
}

void Timestamping::arrived(std::uint32_t value, wire::SeqNum seq, SimTime now) {
  if (isOld(value, now) || wire::before(m_lastAckSent, seq)) return;
  m_recent = value;
  m_recentAt = now;
}

SimDuration Timestamping::behindRecent(std::uint32_t value) const {
  return std::chrono::milliseconds(m_recent - value);
}

SimDuration Timestamping::elapsedSince(std::uint32_t echo, SimTime now) const {
  return std::chrono::milliseconds(value(now) - echo);
}

}  // namespace wiretale::tcp
