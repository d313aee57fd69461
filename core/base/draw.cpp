#include "core/base/draw.h"

namespace wiretale {
namespace {

// Finaliser of the SplitMix64 generator (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators", 2014).
constexpr std::uint64_t mix(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

constexpr std::uint64_t kGoldenGamma = 0x9E3779B97F4A7C15ULL;

}  // namespace

std::uint64_t drawBits(std::uint64_t seed, Purpose purpose, Side from, std::uint64_t ordinal) {
  const std::uint64_t stream = (static_cast<std::uint64_t>(purpose) << 8) | static_cast<std::uint64_t>(from);
  const std::uint64_t key = mix(mix(seed + kGoldenGamma) ^ (stream * kGoldenGamma));
  return mix(key + (ordinal + 1) * kGoldenGamma);
}

double drawUnit(std::uint64_t seed, Purpose purpose, Side from, std::uint64_t ordinal) {
  return static_cast<double>(drawBits(seed, purpose, from, ordinal) >> 11) * 0x1.0p-53;
}

}  // namespace wiretale
