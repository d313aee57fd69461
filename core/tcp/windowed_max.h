#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace wiretale::tcp {

/// The largest value of the last `Rounds` rounds, the present one included. A value per round is kept, as only the
/// largest of each can matter; time passes with each value that comes, not without.
template <typename Value, std::size_t Rounds>
class WindowedMax {
 public:
  /// Precondition: rounds do not go back.
  void add(const Value& value, std::uint64_t round) {
    passTo(round);
    Value& best = m_best[round % Rounds];
    best = std::max(best, value);
    m_max = std::max(m_max, value);
  }
  /// Value{} before the first one.
  const Value& max() const { return m_max; }

 private:
  void passTo(std::uint64_t round) {
    if (round == m_round) return;
    const std::uint64_t over = std::min<std::uint64_t>(round - m_round, Rounds);
    for (std::uint64_t i = 0; i < over; ++i) m_best[(round - i) % Rounds] = Value{};
    m_round = round;
    m_max = *std::ranges::max_element(m_best);
  }

  std::array<Value, Rounds> m_best{};
  std::uint64_t m_round = 0;
  Value m_max{};
};

}  // namespace wiretale::tcp
