#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

/// How a row of samples is written: a header with the width of each difference (2 bits), that of the time (2 bits) and
/// whether a round trip was measured; then the time since the row before and the differences that are not 0, lowest
/// byte first. Everything that a run does for each packet is inline.
namespace wiretale::trace::sample_row {

inline constexpr std::array<std::uint8_t, 4> kWidths{0, 2, 3, 8};
inline constexpr std::size_t kTime = 14;  ///< behind the quantities
inline constexpr std::uint32_t kMeasuredBit = std::uint32_t{1} << (2 * (kTime + 1));
inline constexpr std::size_t kHeaderBytes = 4;
inline constexpr std::size_t kMostBytes = kHeaderBytes + 8 * (kTime + 1);
static_assert(2 * (kTime + 1) < 32);

inline std::uint32_t widthCode(std::uint64_t bits) {
  return (bits > 0 ? 1U : 0U) + (bits > 0xFFFF ? 1U : 0U) + (bits > 0xFF'FFFF ? 1U : 0U);
}

inline std::uint8_t widthOf(std::uint32_t header, std::size_t place) {
  return kWidths[(header >> (2 * place)) & 3U];
}

/// Small differences, up or down, become small numbers.
inline std::uint64_t folded(std::uint64_t difference) {
  return (difference << 1) ^ (0 - (difference >> 63));
}

/// Always all the bytes, whatever counts of them: that compiles to one store.
template <typename Integer>
void store(Integer bits, std::byte* to) {
  for (unsigned i = 0; i < sizeof bits; ++i) to[i] = static_cast<std::byte>(bits >> (8 * i));
}

/// Writes one row.
class Writer {
 public:
  Writer(std::byte* to, std::uint64_t passed, bool measured)
      : m_begin(to), m_time(widthCode(passed) << (2 * kTime)), m_header(measured ? kMeasuredBit : 0) {
    store(passed, to + kHeaderBytes);
    m_out = to + kHeaderBytes + widthOf(m_time, kTime);
  }

  void change(std::size_t place, std::uint64_t& last, std::uint64_t value) {
    if (value == last) [[likely]]
      return;
    const std::uint64_t bits = folded(value - last);
    last = value;
    const std::uint32_t code = widthCode(bits);
    m_header |= code << (2 * place);
    store(bits, m_out);
    m_out += kWidths[code];
  }

  /// Bytes of the row; 0 if nothing has changed.
  std::size_t finish() {
    if (m_header == 0) return 0;
    store(m_header | m_time, m_begin);
    return static_cast<std::size_t>(m_out - m_begin);
  }

 private:
  std::byte* m_begin;
  std::byte* m_out;
  std::uint32_t m_time;
  std::uint32_t m_header;
};

}  // namespace wiretale::trace::sample_row
