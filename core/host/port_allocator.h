#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>

#include "core/host/host_config.h"
#include "core/host/secret.h"
#include "core/host/socket_address.h"

namespace wiretale::host {

/// Gives out ephemeral ports as RFC 6056 §3.3.4 does (double-hash): for each peer one after the other from a beginning
/// that is hard to guess, and the pace of one group of peers says nothing about another.
class PortAllocator {
 public:
  explicit PortAllocator(PortRange range) : m_range(range) {}

  /// The next port for connections to `remote` that `isFree`; none if there is none.
  std::optional<std::uint16_t> next(const Secret& secret, const SocketAddress& remote,
                                    const std::function<bool(std::uint16_t)>& isFree);

 private:
  static constexpr std::size_t kGroups = 64;

  PortRange m_range;
  std::array<std::uint32_t, kGroups> m_given{};  ///< how far each group of peers has come
};

}  // namespace wiretale::host
