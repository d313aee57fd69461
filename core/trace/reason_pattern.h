#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/base/reason.h"
#include "core/trace/packed_integer.h"

namespace wiretale::trace {

/// What many reasons of one rule have in common: which of their values are always the same, and in how many bytes the
/// others fit. Such a reason is written as the pattern's number and the values that vary. A run writes two or three for
/// each packet, so that is inline.
class ReasonPattern {
 public:
  static constexpr std::size_t kMostBytes = 24;

  /// That of this reason alone: nothing varies.
  explicit ReasonPattern(const Reason& reason) : m_rule(reason.rule) {
    for (std::size_t i = 0; i < m_values.size(); ++i) m_values[i].fixed = bitsOf(reason, i);
  }

  /// The next looser one, which `reason` fits as well: what differs varies from now on. Precondition: the same rule.
  ReasonPattern loosenedFor(const Reason& reason) const;

  /// Precondition, here and below: the same rule.
  bool fits(const Reason& reason) const {
    std::uint64_t wrong = 0;
    for (std::size_t i = 0; i < m_values.size(); ++i) wrong |= m_values[i].amiss(bitsOf(reason, i));
    return wrong == 0;
  }
  /// Whether it is the one that was written last with this pattern.
  bool repeats(const Reason& reason) const {
    std::uint64_t differs = m_uses == 0 ? 1 : 0;
    for (std::size_t i = 0; i < m_last.size(); ++i) differs |= m_last[i] ^ bitsOf(reason, i);
    return differs == 0;
  }
  /// It is not written again. Gives where it stands.
  std::uint32_t repeat() {
    m_uses = kSeveral;
    return m_lastIndex;
  }
  /// Whether it has been of use more than once.
  bool serves() const { return m_uses == kSeveral; }

  /// Writes the values that vary, at most kMostBytes, whole words; gives behind the last byte that counts. `index`: of
  /// the entry they belong to.
  std::byte* write(const Reason& reason, std::uint32_t index, std::byte* to) {
    for (std::size_t i = 0; i < m_values.size(); ++i) {
      m_last[i] = bitsOf(reason, i);
      packed::store(m_last[i], to);
      to += m_values[i].width;
    }
    m_lastIndex = index;
    m_uses = m_uses == 0 ? 1 : kSeveral;
    return to;
  }
  Reason read(const std::byte* from) const;

  /// The number of the pattern that is to be tried next; 0: there is none.
  std::uint8_t looser() const { return m_looser; }
  void setLooser(std::uint8_t number) { m_looser = number; }

  bool operator==(const ReasonPattern&) const = default;

 private:
  struct Value {
    std::uint64_t fixed = 0;                 ///< the value where it is always the same, else 0
    std::uint64_t mask = ~std::uint64_t{0};  ///< the bits in which others have to agree with that
    std::uint8_t width = 0;                  ///< bytes that are written; 0: it is always the same

    std::uint64_t amiss(std::uint64_t value) const { return (value ^ fixed) & mask; }
    void vary(std::uint64_t value);

    bool operator==(const Value&) const = default;
  };
  static std::uint64_t bitsOf(const Reason& reason, std::size_t i) {
    return static_cast<std::uint64_t>(reason.values[i]);
  }

  static constexpr std::uint8_t kSeveral = 2;

  std::array<Value, 3> m_values;
  std::array<std::uint64_t, 3> m_last{};
  std::uint32_t m_lastIndex = 0;
  Rule m_rule;
  std::uint8_t m_looser = 0;
  std::uint8_t m_uses = 0;  ///< 0, 1 or kSeveral
};

}  // namespace wiretale::trace
