#include "core/wire/tcp_option.h"

namespace wiretale::wire {

std::optional<TcpOption> TcpOptionReader::next() {
  if (m_ended || m_offset >= m_options.size()) return std::nullopt;
  const auto kind = static_cast<TcpOptionKind>(read8(m_options, m_offset));
  if (kind == TcpOptionKind::EndOfList) {
    m_ended = true;
    return take(1, false);
  }
  if (kind == TcpOptionKind::NoOperation) return take(1, false);
  const std::size_t left = m_options.size() - m_offset;
  const std::size_t length = left < 2 ? 0 : read8(m_options, m_offset + 1);
  const bool broken = length < 2 || length > left;
  m_ended = broken;
  return take(broken ? left : length, broken);
}

TcpOption TcpOptionReader::take(std::size_t length, bool broken) {
  const TcpOption option{.kind = static_cast<TcpOptionKind>(read8(m_options, m_offset)),
                         .offset = m_offset,
                         .bytes = m_options.subspan(m_offset, length),
                         .broken = broken};
  m_offset += length;
  return option;
}

}  // namespace wiretale::wire
