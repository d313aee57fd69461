#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace wiretale {

/// The two parties of a session. A direction is named by the side that sends.
enum class Side : std::uint8_t { Client, Server };

inline constexpr std::array kSides{Side::Client, Side::Server};

constexpr Side otherSide(Side side) {
  return side == Side::Client ? Side::Server : Side::Client;
}

/// One T for each side, indexed by Side.
template <typename T>
struct PerSide {
  std::array<T, 2> values{};

  constexpr T& operator[](Side side) { return values[static_cast<std::size_t>(side)]; }
  constexpr const T& operator[](Side side) const { return values[static_cast<std::size_t>(side)]; }
  constexpr auto begin() { return values.begin(); }
  constexpr auto end() { return values.end(); }
  constexpr auto begin() const { return values.begin(); }
  constexpr auto end() const { return values.end(); }
  bool operator==(const PerSide&) const = default;
};

}  // namespace wiretale
