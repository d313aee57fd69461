#include "core/trace/reason_table.h"

#include <array>
#include <limits>

#include "core/trace/packed_integer.h"

namespace wiretale::trace {
namespace {

/// Patterns are worth their while where there are many reasons: entries that begin before this place are whole, those
/// behind it begin with the number of their pattern, or 0.
constexpr std::size_t kFewBytes = 4096;

constexpr std::size_t kMostPatterns = std::numeric_limits<std::uint8_t>::max();

// A whole entry: the rule, the widths of the three values (2 bits each), then the values.
static_assert(static_cast<unsigned>(Rule::Count) <= 256, "a rule no longer fits its byte");

constexpr packed::Widths kWidths{0, 2, 4, 8};

Reason readWhole(const std::byte* entry) {
  Reason reason{.rule = static_cast<Rule>(entry[0])};
  const auto codes = static_cast<unsigned>(entry[1]);
  entry += 2;
  for (std::size_t i = 0; i < reason.values.size(); ++i) {
    const std::uint8_t width = kWidths[(codes >> (2 * i)) & 3U];
    reason.values[i] = static_cast<std::int64_t>(packed::load(entry, width));
    entry += width;
  }
  return reason;
}

}  // namespace

ReasonTable::Index ReasonTable::add(const Reason& reason) {
  if (m_bytes.size() < kFewBytes) return addWhole(reason, 0);
  const std::uint8_t number = patternFor(reason);
  if (number == 0) return addWhole(reason, 1);
  ReasonPattern& pattern = m_patterns[number - 1U];
  if (pattern.repeats(reason)) return pattern.repeat();
  std::byte* const entry = m_bytes.room(1 + ReasonPattern::kMostBytes);
  const auto index = static_cast<Index>(m_bytes.size());
  entry[0] = static_cast<std::byte>(number);
  const std::byte* const end = pattern.write(reason, index, entry + 1);
  m_bytes.add(static_cast<std::size_t>(end - entry));
  return index;
}

/// The number of the tightest that fits, a new one if there is none; 0: there is no room for it.
std::uint8_t ReasonTable::patternFor(const Reason& reason) {
  if (m_tightest.empty()) m_tightest.resize(static_cast<std::size_t>(Rule::Count));
  std::uint8_t tighter = 0;
  std::uint8_t number = m_tightest[static_cast<std::size_t>(reason.rule)];
  while (number != 0 && !m_patterns[number - 1U].fits(reason)) {
    tighter = number;
    number = m_patterns[number - 1U].looser();
  }
  return number == 0 && m_patterns.size() < kMostPatterns ? addPattern(reason, tighter) : number;
}

/// Behind `tighter`, or in its place if that was of use but once; 0: it is the first of its rule.
std::uint8_t ReasonTable::addPattern(const Reason& reason, std::uint8_t tighter) {
  m_patterns.push_back(tighter == 0 ? ReasonPattern(reason) : m_patterns[tighter - 1U].loosenedFor(reason));
  const auto number = static_cast<std::uint8_t>(m_patterns.size());
  std::uint8_t& first = m_tightest[static_cast<std::size_t>(reason.rule)];
  if (tighter == 0 || (tighter == first && !m_patterns[tighter - 1U].serves())) {
    first = number;
  } else {
    m_patterns[tighter - 1U].setLooser(number);
  }
  return number;
}

/// Behind a number that it does not have, where there are numbers.
ReasonTable::Index ReasonTable::addWhole(const Reason& reason, std::size_t behind) {
  // 27 used at most; a value is stored whole, and the next one overwrites its zeros
  std::byte* const entry = m_bytes.room(32);
  entry[0] = std::byte{0};
  std::byte* const whole = entry + behind;
  std::byte* out = whole + 2;
  unsigned codes = 0;
  for (std::size_t i = 0; i < reason.values.size(); ++i) {
    const auto bits = static_cast<std::uint64_t>(reason.values[i]);
    if (bits == 0) continue;
    const unsigned code = packed::widthCode<kWidths>(bits);
    codes |= code << (2 * i);
    packed::store(bits, out);
    out += kWidths[code];
  }
  whole[0] = static_cast<std::byte>(reason.rule);
  whole[1] = static_cast<std::byte>(codes);
  const auto index = static_cast<Index>(m_bytes.size());
  m_bytes.add(static_cast<std::size_t>(out - entry));
  return index;
}

Reason ReasonTable::operator[](Index index) const {
  const std::byte* const entry = m_bytes.data() + index;
  if (index < kFewBytes) return readWhole(entry);
  const auto number = std::to_integer<std::uint8_t>(entry[0]);
  return number == 0 ? readWhole(entry + 1) : m_patterns[number - 1U].read(entry + 1);
}

}  // namespace wiretale::trace
