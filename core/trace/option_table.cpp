#include "core/trace/option_table.h"

#include <span>

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

wire::TcpOptions OptionTable::operator[](Index index) const {
  const auto size = std::to_integer<std::size_t>(m_bytes[index]);
  return wire::readOptions(std::span(m_bytes).subspan(index + 1, size));
}

}  // namespace wiretale::trace
