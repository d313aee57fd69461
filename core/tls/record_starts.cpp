#include "core/tls/record_starts.h"

namespace wiretale::tls {
namespace {

constexpr std::uint64_t kHeader = 5;

}  // namespace

std::optional<std::uint64_t> recordEnd(std::span<const std::byte> stream, std::uint64_t begin) {
  if (begin > stream.size() || stream.size() - begin < kHeader) return std::nullopt;
  const auto octet = [&](std::uint64_t place) { return std::to_integer<std::uint64_t>(stream[begin + place]); };
  const std::uint64_t length = octet(3) << 8 | octet(4);
  if (stream.size() - begin - kHeader < length) return std::nullopt;
  return begin + kHeader + length;
}

std::vector<std::uint64_t> recordStarts(std::span<const std::byte> stream) {
  std::vector<std::uint64_t> starts;
  for (std::optional<std::uint64_t> place = 0; place && *place < stream.size(); place = recordEnd(stream, *place)) {
    starts.push_back(*place);
  }
  return starts;
}

}  // namespace wiretale::tls
