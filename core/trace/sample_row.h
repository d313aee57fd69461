#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "core/trace/packed_integer.h"

/// How a row of samples is written: a header with the width of each difference (2 bits), that of the time (2 bits) and
/// whether a round trip was measured; then the time since the row before and the differences that are not 0, lowest
/// byte first. From the kFewRows-th row on only the number of a header that came before is written, from 1; in front of
/// another one stands a 0. Everything that a run does for each packet is inline.
namespace wiretale::trace::sample_row {

inline constexpr packed::Widths kWidths{0, 2, 3, 8};
inline constexpr std::size_t kTime = 14;  ///< behind the quantities
inline constexpr std::uint32_t kMeasuredBit = std::uint32_t{1} << (2 * (kTime + 1));
inline constexpr std::size_t kHeaderBytes = 4;
inline constexpr std::uint32_t kFewRows = 64;
inline constexpr std::size_t kMostBytes = 1 + kHeaderBytes + 8 * (kTime + 1);
static_assert(2 * (kTime + 1) < 32);

inline std::uint8_t widthOf(std::uint32_t header, std::size_t place) {
  return kWidths[(header >> (2 * place)) & 3U];
}

/// Small differences, up or down, become small numbers.
inline std::uint64_t folded(std::uint64_t difference) {
  return (difference << 1) ^ (0 - (difference >> 63));
}

/// The headers of a side's rows: there are few different ones.
class Headers {
 public:
  /// The number of a header; 0 if it has none, and then it has one the next time, unless there are too many.
  std::uint8_t numberOf(std::uint32_t header) {
    std::uint8_t& number = m_numbers[(header * 0x9E37'79B1U) >> 26];
    if (number != 0 && m_headers[number - 1U] == header) [[likely]]
      return number;
    if (m_headers.size() == kMost) return 0;
    m_headers.push_back(header);
    number = static_cast<std::uint8_t>(m_headers.size());
    return 0;
  }
  std::uint32_t operator[](std::uint8_t number) const { return m_headers[number - 1U]; }

  bool operator==(const Headers&) const = default;

 private:
  static constexpr std::size_t kMost = 255;

  std::vector<std::uint32_t> m_headers;
  std::array<std::uint8_t, 64> m_numbers{};  ///< by what is left of a header; the latest of those that fall together
};

/// Writes one row.
class Writer {
 public:
  Writer(std::byte* to, std::uint64_t passed, bool measured, bool numbered)
      : m_begin(to),
        m_out(to + (numbered ? 1 : 0) + kHeaderBytes),
        m_time((passed == 0 ? 0 : packed::widthCode<kWidths>(passed)) << (2 * kTime)),
        m_header(measured ? kMeasuredBit : 0) {
    packed::store(passed, m_out);
    m_out += widthOf(m_time, kTime);
  }

  void change(std::size_t place, std::uint64_t& last, std::uint64_t value) {
    if (value == last) [[likely]]
      return;
    const std::uint64_t bits = folded(value - last);
    last = value;
    const std::uint32_t code = packed::widthCode<kWidths>(bits);
    m_header |= code << (2 * place);
    packed::store(bits, m_out);
    m_out += kWidths[code];
  }

  bool empty() const { return m_header == 0; }

  std::uint32_t header() const { return m_header | m_time; }

  /// Bytes of the row, with its header.
  std::size_t finish() {
    packed::store(header(), m_begin);
    return static_cast<std::size_t>(m_out - m_begin);
  }
  /// With the number that its header has; 0: it has none.
  std::size_t finish(std::uint8_t number) {
    m_begin[0] = static_cast<std::byte>(number);
    const auto size = static_cast<std::size_t>(m_out - m_begin);
    if (number == 0) {
      packed::store(header(), m_begin + 1);
      return size;
    }
    // Nearly always so many are enough; that compiles to a few moves.
    constexpr std::size_t kUsualBytes = 32;
    const std::size_t rest = size - 1 - kHeaderBytes;
    std::byte* const from = m_begin + 1 + kHeaderBytes;
    if (rest <= kUsualBytes) [[likely]] {
      std::memmove(m_begin + 1, from, kUsualBytes);
    } else {
      std::memmove(m_begin + 1, from, rest);
    }
    return size - kHeaderBytes;
  }

 private:
  std::byte* m_begin;
  std::byte* m_out;
  std::uint32_t m_time;
  std::uint32_t m_header;
};

}  // namespace wiretale::trace::sample_row
