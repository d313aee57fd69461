#pragma once

#include <cmath>
#include <cstdint>

#include "core/sim/link.h"
#include "tests/core/sim/sessions.h"

namespace wiretale::testing {

inline constexpr int kMillion = 1'000'000;

/// Mean and variance of what is added.
class Moments {
 public:
  void add(double value) {
    ++m_count;
    const double delta = value - m_mean;
    m_mean += delta / static_cast<double>(m_count);
    m_squares += delta * (value - m_mean);
  }
  double mean() const { return m_mean; }
  double variance() const { return m_squares / static_cast<double>(m_count); }
  std::int64_t count() const { return m_count; }

 private:
  std::int64_t m_count = 0;
  double m_mean = 0;
  double m_squares = 0;
};

/// The link from the client of an empty session with these values.
inline sim::Link linkWith(const scenario::LinkDirection& direction, std::uint64_t seed = 42) {
  scenario::Scenario s = emptySession();
  s.seed = seed;
  s.link[Side::Client] = direction;
  return sim::Link(s, Side::Client);
}

}  // namespace wiretale::testing
