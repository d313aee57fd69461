#include "core/trace/reason_pattern.h"

#include <algorithm>
#include <bit>

namespace wiretale::trace {

/// From now on it takes other values as well, as long as the widest so far. Those that follow may well be a little
/// larger.
void ReasonPattern::Value::vary(std::uint64_t value) {
  constexpr int kNarrowest = 2;
  const int bytes = std::max<int>({(static_cast<int>(std::bit_width(value)) + 7) / 8, kNarrowest, width});
  width = static_cast<std::uint8_t>(bytes > 4 ? 8 : bytes);
  mask = width == 8 ? 0 : ~std::uint64_t{0} << (8 * width);
  fixed = 0;
}

ReasonPattern ReasonPattern::loosenedFor(const Reason& reason) const {
  ReasonPattern loosened(reason);
  for (std::size_t i = 0; i < m_values.size(); ++i) {
    loosened.m_values[i] = m_values[i];
    if (m_values[i].amiss(bitsOf(reason, i)) != 0) loosened.m_values[i].vary(bitsOf(reason, i));
  }
  return loosened;
}

Reason ReasonPattern::read(const std::byte* from) const {
  Reason reason{.rule = m_rule};
  for (std::size_t i = 0; i < m_values.size(); ++i) {
    const Value& value = m_values[i];
    reason.values[i] = static_cast<std::int64_t>(value.fixed | packed::load(from, value.width));
    from += value.width;
  }
  return reason;
}

}  // namespace wiretale::trace
