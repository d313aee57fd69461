#include "core/udp/receive_queue.h"

#include <cassert>

namespace wiretale::udp {

void ReceiveQueue::add(const Datagram& datagram) {
  assert(hasRoomFor(datagram.length));
  m_datagrams.push_back(datagram);
  m_bytes += datagram.length + kOverhead;
}

std::optional<Datagram> ReceiveQueue::take() {
  if (m_datagrams.empty()) return std::nullopt;
  const Datagram datagram = m_datagrams.front();
  m_datagrams.pop_front();
  m_bytes -= datagram.length + kOverhead;
  return datagram;
}

}  // namespace wiretale::udp
