#include "core/trace/option_table.h"

#include <algorithm>
#include <span>

#include "core/wire/tcp_option.h"

namespace wiretale::trace {

OptionTable::Index OptionTable::add(const wire::TcpOptions& options) {
  if (options.empty()) return kNone;
  const auto index = static_cast<Index>(m_bytes.size());
  const std::size_t size = wire::sizeOf(options);
  m_bytes.resize(m_bytes.size() + 1 + size);
  m_bytes[index] = static_cast<std::byte>(size);
  wire::writeOptions(options, std::span(m_bytes).last(size));
  return index;
}

OptionTable::Index OptionTable::add(const wire::TcpOptions& options, std::uint8_t kind, std::uint8_t length) {
  const std::size_t own = wire::sizeOf(options);
  const std::size_t room = wire::kMostOptionBytes - own;
  // One that claims what cannot be takes a word.
  const std::size_t size = length < 2 || length > room ? 4 : (length + std::size_t{3}) / 4 * 4;
  if (size > room) return add(options);
  const auto index = static_cast<Index>(m_bytes.size());
  m_bytes.resize(m_bytes.size() + 1 + size + own);
  m_bytes[index] = static_cast<std::byte>(size + own);
  const auto all = std::span(m_bytes).last(size + own);
  std::ranges::fill(all.first(size), static_cast<std::byte>(wire::TcpOptionKind::NoOperation));
  all[0] = static_cast<std::byte>(kind);
  all[1] = static_cast<std::byte>(length);
  wire::writeOptions(options, all.last(own));
  return index;
}

wire::Bytes OptionTable::bytes(Index index) const {
  const auto size = std::to_integer<std::size_t>(m_bytes[index]);
  return std::span(m_bytes).subspan(index + 1, size);
}

}  // namespace wiretale::trace
