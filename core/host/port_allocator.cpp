#include "core/host/port_allocator.h"

namespace wiretale::host {

std::optional<std::uint16_t> PortAllocator::next(const Secret& secret, const SocketAddress& remote,
                                                 const std::function<bool(std::uint16_t)>& isFree) {
  const FourTuple peer{.remote = remote};
  const auto offset = static_cast<std::uint32_t>(secret.hash(Secret::Use::PortOffset, peer));
  std::uint32_t& given = m_given[secret.hash(Secret::Use::PortIndex, peer) % kGroups];
  // RFC 6056 §3.3.4: "port = min_ephemeral + (offset + table[index]) % num_ephemeral; table[index]++"
  for (std::uint32_t tried = 0; tried < m_range.size(); ++tried) {
    const auto port = static_cast<std::uint16_t>(m_range.first + (offset + given) % m_range.size());
    ++given;
    if (isFree(port)) return port;
  }
  return std::nullopt;
}

}  // namespace wiretale::host
