#include <array>

#include <fmt/format.h>

#include "core/base/format_duration.h"
#include "core/explain/explain.h"

namespace wiretale::explain {
namespace {

/// "1448" becomes "1,448".
std::string grouped(std::int64_t value) {
  const std::string digits = fmt::to_string(value);
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const bool afterDigit = i > 0 && digits[i - 1] != '-';
    if (afterDigit && (digits.size() - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text;
}

/// Units of 1e-9 as a percentage with up to four significant digits: "30 %", "0.1 %", "99.99 %".
std::string percentage(std::int64_t billionths) {
  return fmt::format("{:.4g} %", static_cast<double>(billionths) / 1e7);
}

/// Bytes per second in bits, with up to three significant digits: "9.91 Mbit/s".
std::string rate(std::int64_t bytesPerSecond) {
  constexpr std::array kUnits{"bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s"};
  double shown = static_cast<double>(bytesPerSecond) * 8;
  std::size_t unit = 0;
  for (; shown >= 999.5 && unit + 1 < kUnits.size(); ++unit) shown /= 1'000;
  return fmt::format("{:.3g} {}", shown, kUnits[unit]);
}

}  // namespace

std::string formatValue(std::int64_t value, ValueKind kind) {
  switch (kind) {
    case ValueKind::None:
      return {};
    case ValueKind::Count:
      return grouped(value);
    case ValueKind::Bytes:
      return fmt::format("{} {}", grouped(value), value == 1 ? "byte" : "bytes");
    case ValueKind::Sequence:
    case ValueKind::OwnSequence:
    case ValueKind::PeerSequence:
    case ValueKind::Port:
      return fmt::to_string(value);
    case ValueKind::Duration:
      return displayDuration(SimDuration(value));
    case ValueKind::Measured:
      return value == 0 ? "not measured yet" : displayDuration(SimDuration(value));
    case ValueKind::Probability:
      return percentage(value);
    case ValueKind::Address:
      return fmt::format("{}.{}.{}.{}", (value >> 24) & 0xFF, (value >> 16) & 0xFF, (value >> 8) & 0xFF, value & 0xFF);
    case ValueKind::Rate:
      return rate(value);
  }
  return {};
}

}  // namespace wiretale::explain
