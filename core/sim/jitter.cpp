#include "core/sim/jitter.h"

#include <cmath>

namespace wiretale::sim {
namespace {

double unit(std::uint64_t bits) {
  return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

/// Natural logarithm of x in (0, 1], by the series of the inverse hyperbolic tangent near 1.
double logarithm(double x) {
  constexpr double kLog2 = 0.693147180559945309417;
  int exponent = 0;
  double mantissa = std::frexp(x, &exponent);
  if (mantissa < 0.7) {
    mantissa *= 2;
    --exponent;
  }
  const double t = (mantissa - 1) / (mantissa + 1);
  const double square = t * t;
  double sum = 0;
  for (int term = 25; term >= 1; term -= 2) sum = sum * square + 1.0 / term;
  return 2 * t * sum + exponent * kLog2;
}

/// The mean of four uniform draws, which is near the normal distribution (Irwin and Hall), found for one draw by
/// halving: the sum's distribution function is F(x) = Σ (−1)^k C(4,k) (x−k)^4 / 4!, of which the terms up to 1 count
/// below 2.
double bell(std::uint64_t bits) {
  const double u = unit(bits);
  const bool upper = u > 0.5;
  const double target = upper ? 1 - u : u;  // the density is symmetric about 2
  double low = 0;
  double high = 2;
  for (int step = 0; step < 44; ++step) {
    const double x = (low + high) / 2;
    const double first = x * x * x * x;
    const double y = x > 1 ? x - 1 : 0;
    const double sum = (first - 4 * y * y * y * y) / 24;
    (sum < target ? low : high) = x;
  }
  const double x = upper ? 4 - low : low;
  return x / 4;
}

double heavyTail(double u) {
  // Pareto (Lomax) of shape 2, cut off at kLongestTail: F(x) = (1 − (1+x)^−2) / (1 − (1+longest)^−2).
  constexpr double kWhole = 1 - 1 / ((1 + kLongestTail) * (1 + kLongestTail));
  return 1 / std::sqrt(1 - u * kWhole) - 1;
}

}  // namespace

double extraShare(scenario::JitterShape shape, std::uint64_t bits) {
  switch (shape) {
    case scenario::JitterShape::Uniform:
      return unit(bits);
    case scenario::JitterShape::Normal:
      return bell(bits);
    case scenario::JitterShape::Exponential:
      return -logarithm(1 - unit(bits));
    case scenario::JitterShape::HeavyTail:
      return heavyTail(unit(bits));
  }
  return 0;
}

SimDuration extraTime(scenario::JitterShape shape, SimDuration scale, std::uint64_t bits) {
  return SimDuration(std::llround(extraShare(shape, bits) * static_cast<double>(scale.count())));
}

}  // namespace wiretale::sim
