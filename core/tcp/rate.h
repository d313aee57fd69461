#pragma once

#include <compare>
#include <cstdint>

#include "core/base/sim_time.h"

namespace wiretale::tcp {

/// How fast bytes flow. By default they stand still.
class Rate {
 public:
  constexpr Rate() = default;
  constexpr explicit Rate(std::uint64_t bytesPerSecond) : m_bytesPerSecond(bytesPerSecond) {}
  /// So many bytes in that time, which is > 0.
  static Rate of(std::uint64_t bytes, SimDuration time);

  std::uint64_t bytesPerSecond() const { return m_bytesPerSecond; }
  Rate times(double factor) const;
  /// Precondition: time >= 0.
  std::uint64_t bytesIn(SimDuration time) const;
  /// Precondition: the rate is not 0.
  SimDuration timeFor(std::uint64_t bytes) const;

  auto operator<=>(const Rate&) const = default;

 private:
  std::uint64_t m_bytesPerSecond = 0;
};

}  // namespace wiretale::tcp
