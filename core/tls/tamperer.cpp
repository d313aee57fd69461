#include "core/tls/tamperer.h"

#include <algorithm>
#include <cstdlib>
#include <span>

#include "core/tls/find_extension.h"
#include "core/tls/record_starts.h"

namespace wiretale::tls {
namespace {

constexpr std::byte kHandshake{22};
constexpr std::byte kClientKeyExchange{16};
constexpr std::uint16_t kSupportedVersions = 43;
constexpr std::byte kUnknownExtension{0xff};  // 43 becomes 0xff2b, of which no server knows anything

Alteration changed(Side from, Bytes& stream, std::uint64_t place, std::byte value) {
  Alteration done{.from = from, .offset = place, .original = {stream[place]}};
  stream[place] = value;
  return done;
}

Alteration flipped(Side from, Bytes& stream, std::uint64_t place) {
  return changed(from, stream, place, stream[place] ^ std::byte{1});
}

/// Behind the record when the point lies beyond it.
std::uint64_t placeOf(const TamperPoint& point, std::uint64_t begin, std::uint64_t end) {
  const auto count = static_cast<std::uint64_t>(std::abs(std::int64_t{point.byte}));
  const std::uint64_t within = std::min(count, end - begin);
  return point.byte < 0 ? end - within : begin + within;
}

}  // namespace

std::optional<Alteration> Tamperer::strike(Side from, Bytes& stream) {
  while (!m_done) {
    const std::uint64_t begin = m_seen[from];
    const std::optional<std::uint64_t> end = recordEnd(stream, begin);
    if (!end) return std::nullopt;
    std::optional<Alteration> done = strikeRecord(from, stream, begin, *end);
    m_seen[from] = *end;
    ++m_records[from];
    if (!done) continue;
    m_done = true;
    return done;
  }
  return std::nullopt;
}

std::optional<Alteration> Tamperer::strikeRecord(Side from, Bytes& stream, std::uint64_t begin, std::uint64_t end) {
  const TamperPoint& point = m_config.tamperPoint;
  const bool atPoint = from == point.from && m_records[from] == point.record;
  const std::uint64_t place = placeOf(point, begin, end);
  const std::span record = std::span(stream).subspan(begin, end - begin);
  switch (m_config.tampering) {
    case Tampering::RecordCorrupted:
      if (!atPoint) return std::nullopt;
      return flipped(from, stream, std::min(place, end - 1));
    case Tampering::Truncated: {
      if (!atPoint) return std::nullopt;
      const Alteration done{.from = from, .offset = place, .cut = stream.size() - place};
      stream.resize(place);
      return done;
    }
    case Tampering::ClientKeyExchangeCorrupted:
      if (from == Side::Server || record.size() < 6 || record[0] != kHandshake || record[5] != kClientKeyExchange) {
        return std::nullopt;
      }
      return flipped(from, stream, end - 1);
    case Tampering::DowngradeStripped: {
      if (from == Side::Server) return std::nullopt;
      const std::optional<std::uint64_t> extension = findExtension(record, kSupportedVersions);
      if (!extension) return std::nullopt;
      return changed(from, stream, begin + *extension, kUnknownExtension);
    }
    case Tampering::None:
    case Tampering::PlainHttp:
      break;
  }
  return std::nullopt;
}

}  // namespace wiretale::tls
