#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <variant>

#include "core/scenario/field_table.h"

// How the tables name a member and get rows that read and write it. Only for the sources of the tables.
namespace wiretale::scenario {

constexpr std::uint64_t ns(SimDuration duration) {
  return static_cast<std::uint64_t>(duration.count());
}

// Conversion between a member's type and FieldValue.

template <typename T>
FieldValue toValue(const T& member) {
  if constexpr (std::is_same_v<T, SimTime>) {
    return member.time_since_epoch();
  } else if constexpr (std::is_same_v<T, std::optional<std::uint32_t>>) {
    return member ? FieldValue{std::uint64_t{*member}} : FieldValue{};
  } else if constexpr (std::is_unsigned_v<T> && !std::is_same_v<T, bool>) {
    return std::uint64_t{member};
  } else {
    return member;
  }
}

template <typename T>
void fromValue(T& member, const FieldValue& value) {
  if constexpr (std::is_same_v<T, SimTime>) {
    member = SimTime{std::get<SimDuration>(value)};
  } else if constexpr (std::is_same_v<T, std::optional<std::uint32_t>>) {
    const auto* const number = std::get_if<std::uint64_t>(&value);
    member = number != nullptr ? std::optional{static_cast<std::uint32_t>(*number)} : std::nullopt;
  } else if constexpr (std::is_unsigned_v<T> && !std::is_same_v<T, bool>) {
    member = static_cast<T>(std::get<std::uint64_t>(value));
  } else {
    member = std::get<T>(value);
  }
}

// Between an enumeration and the words for its enumerators, in their order.

template <typename Enum>
FieldValue wordOf(std::span<const std::string_view> words, Enum enumerator) {
  return Word{words[static_cast<std::size_t>(enumerator)]};
}

template <typename Enum>
Enum enumeratorOf(std::span<const std::string_view> words, const FieldValue& value) {
  return static_cast<Enum>(std::ranges::find(words, std::get<Word>(value).text) - words.begin());
}

template <auto Member, typename Owner>
constexpr Field<Owner> field(const FieldSpec& spec) {
  return {spec, [](const Owner& owner) { return toValue(owner.*Member); },
          [](Owner& owner, const FieldValue& value) { fromValue(owner.*Member, value); }};
}

/// A member of one alternative of a variant.
template <typename Variant, typename Action, auto Member>
constexpr Field<Variant> argument(const FieldSpec& spec) {
  return {spec, [](const Variant& action) { return toValue(std::get<Action>(action).*Member); },
          [](Variant& action, const FieldValue& value) { fromValue(std::get<Action>(action).*Member, value); }};
}

/// The same, of a number or a duration whose 0 is what counts where the field is absent.
template <typename Variant, typename Action, auto Member>
constexpr Field<Variant> argumentUnlessZero(const FieldSpec& spec) {
  Field<Variant> row = argument<Variant, Action, Member>(spec);
  row.get = [](const Variant& action) {
    const auto& member = std::get<Action>(action).*Member;
    return member == std::remove_cvref_t<decltype(member)>{} ? FieldValue{} : toValue(member);
  };
  return row;
}

template <typename Variant, typename Action>
constexpr ActionKind<Variant> kind(std::string_view name, std::string_view doc,
                                   std::span<const Field<Variant>> fields = {}, std::size_t exclusive = 0) {
  return {name, doc, [] { return Variant{Action{}}; }, fields, exclusive};
}

inline constexpr auto kUint32Max = std::numeric_limits<std::uint32_t>::max();
inline constexpr auto kUint64Max = std::numeric_limits<std::uint64_t>::max();
inline constexpr SimDuration kMonth = std::chrono::hours{24 * 30};

/// 65,535 shifted by 14 bits, the most that RFC 7323 §2.3 allows.
inline constexpr std::uint64_t kWidestWindow = 65'535ULL << 14;

inline constexpr FieldSpec kLatencySpec{
    "latency", FieldKind::Duration, "", 0, ns(10s), "", "How long a packet is under way, one way."};
inline constexpr FieldSpec kLossSpec{
    "loss", FieldKind::Probability, "", 0, 1, "", "Probability that a packet is lost."};

}  // namespace wiretale::scenario
