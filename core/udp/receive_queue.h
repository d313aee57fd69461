#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>

#include "core/udp/datagram.h"

namespace wiretale::udp {

/// The datagrams that wait for an application, each whole, in the order in which they came.
class ReceiveQueue {
 public:
  /// `limit` counts the bytes of payload and `kOverhead` for each datagram, so that empty ones end as well.
  explicit ReceiveQueue(std::uint32_t limit) : m_limit(limit) {}

  static constexpr std::uint32_t kOverhead = 64;

  bool hasRoomFor(std::uint32_t length) const { return m_bytes + length + kOverhead <= m_limit; }
  /// Precondition: hasRoomFor(datagram.length).
  void add(const Datagram& datagram);
  std::optional<Datagram> take();

  std::size_t size() const { return m_datagrams.size(); }
  /// What counts towards the limit.
  std::uint32_t bytes() const { return m_bytes; }
  std::uint32_t limit() const { return m_limit; }

 private:
  std::deque<Datagram> m_datagrams;
  std::uint32_t m_bytes = 0;
  std::uint32_t m_limit;
};

}  // namespace wiretale::udp
