#include "core/tls/find_extension.h"

namespace wiretale::tls {
namespace {

/// Steps over a record's fields; stands at the end for good once a field reaches beyond it.
class Walk {
 public:
  explicit Walk(std::span<const std::byte> bytes) : m_bytes(bytes) {}

  std::uint64_t place() const { return m_place; }
  bool atEnd() const { return m_place >= m_bytes.size(); }

  std::uint64_t number(std::uint64_t width) {
    std::uint64_t value = 0;
    for (std::uint64_t i = 0; i < width && !atEnd(); ++i) {
      value = value << 8 | std::to_integer<std::uint64_t>(m_bytes[m_place++]);
    }
    return value;
  }
  void skip(std::uint64_t count) { m_place = count < m_bytes.size() - m_place ? m_place + count : m_bytes.size(); }
  /// A field behind its length.
  void skipField(std::uint64_t lengthWidth) { skip(number(lengthWidth)); }

 private:
  std::span<const std::byte> m_bytes;
  std::uint64_t m_place = 0;
};

}  // namespace

std::optional<std::uint64_t> findExtension(std::span<const std::byte> record, std::uint16_t type) {
  constexpr std::uint64_t kHandshake = 22;
  constexpr std::uint64_t kClientHello = 1;
  Walk walk(record);
  if (walk.number(1) != kHandshake) return std::nullopt;
  walk.skip(4);  // version, length
  if (walk.number(1) != kClientHello) return std::nullopt;
  walk.skip(3 + 2 + 32);  // length, version, random
  walk.skipField(1);      // session ID
  walk.skipField(2);      // cipher suites
  walk.skipField(1);      // compression methods
  walk.skip(2);           // length of all extensions
  while (!walk.atEnd()) {
    const std::uint64_t place = walk.place();
    if (walk.number(2) == type) return place;
    walk.skipField(2);
  }
  return std::nullopt;
}

}  // namespace wiretale::tls
