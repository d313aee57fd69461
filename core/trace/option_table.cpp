#include "core/trace/option_table.h"

#include <algorithm>
#include <span>

#include "core/wire/tcp_option.h"

namespace wiretale::trace {

/// The next entry, to be filled.
std::span<std::byte> OptionTable::begin(std::size_t size) {
  std::byte* const entry = m_bytes.room(1 + size);
  entry[0] = static_cast<std::byte>(size);
  m_bytes.add(1 + size);
  return {entry + 1, size};
}

OptionTable::Index OptionTable::add(const wire::TcpOptions& options) {
  if (options.empty()) return kNone;
  const auto index = static_cast<Index>(m_bytes.size());
  const std::size_t size = wire::sizeOf(options);
  wire::writeOptions(options, begin(size));
  return index;
}

OptionTable::Index OptionTable::add(const wire::TcpOptions& options, std::uint8_t kind, std::uint8_t length) {
  const std::size_t own = wire::sizeOf(options);
  const std::size_t room = wire::kMostOptionBytes - own;
  // One that claims what cannot be takes a word.
  const std::size_t size = length < 2 || length > room ? 4 : (length + std::size_t{3}) / 4 * 4;
  if (size > room) return add(options);
  const auto index = static_cast<Index>(m_bytes.size());
  const std::span<std::byte> all = begin(size + own);
  std::ranges::fill(all.first(size), static_cast<std::byte>(wire::TcpOptionKind::NoOperation));
  all[0] = static_cast<std::byte>(kind);
  all[1] = static_cast<std::byte>(length);
  wire::writeOptions(options, all.last(own));
  return index;
}

wire::Bytes OptionTable::bytes(Index index) const {
  const std::byte* const entry = m_bytes.data() + index;
  return {entry + 1, std::to_integer<std::size_t>(*entry)};
}

}  // namespace wiretale::trace
