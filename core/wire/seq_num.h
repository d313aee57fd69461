#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <span>

namespace wiretale::wire {

/// A sequence number: arithmetic modulo 2^32 (RFC 9293 §3.4). Ordered only by `before`, which is a relation between
/// numbers less than 2^31 apart, not a total order; therefore no operator<.
class SeqNum {
 public:
  constexpr SeqNum() = default;
  constexpr explicit SeqNum(std::uint32_t raw) : m_raw(raw) {}

  constexpr std::uint32_t raw() const { return m_raw; }

  constexpr SeqNum operator+(std::uint32_t count) const { return SeqNum(m_raw + count); }
  constexpr SeqNum operator-(std::uint32_t count) const { return SeqNum(m_raw - count); }
  constexpr SeqNum& operator+=(std::uint32_t count) {
    m_raw += count;
    return *this;
  }

  /// How far `this` lies after `earlier`, modulo 2^32.
  constexpr std::uint32_t operator-(SeqNum earlier) const { return m_raw - earlier.m_raw; }

  constexpr bool operator==(const SeqNum&) const = default;

 private:
  std::uint32_t m_raw = 0;
};

constexpr bool before(SeqNum a, SeqNum b) {
  return static_cast<std::int32_t>(a - b) < 0;
}
constexpr bool beforeOrAt(SeqNum a, SeqNum b) {
  return static_cast<std::int32_t>(a - b) <= 0;
}

/// How far `number` lies after the nearest of these numbers before it, modulo 2^32.
constexpr std::uint32_t distanceFromNearest(SeqNum number, SeqNum first, std::span<const SeqNum> others) {
  std::uint32_t nearest = number - first;
  for (const SeqNum other : others) nearest = std::min(nearest, number - other);
  return nearest;
}

}  // namespace wiretale::wire
