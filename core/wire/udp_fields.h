#pragma once

#include <cstddef>
#include <vector>

#include "core/wire/big_endian.h"
#include "core/wire/field_row.h"

namespace wiretale::wire {

/// A UDP datagram of at least 8 bytes, or the part of one that the first fragment has, and the packet around it.
struct UdpView {
  Bytes datagram;
  Ipv4View ip;

  std::size_t length() const { return read16(datagram, 4); }
  bool lengthIsPossible() const { return length() >= 8; }
  bool isWhole() const { return length() <= datagram.size(); }
  bool isFirstFragment() const { return (read16(ip.packet, 6) & 0x2000) != 0; }
};

/// `begin`: where the datagram begins in the packet.
void addUdpFields(std::vector<Field>& fields, const UdpView& view, std::size_t begin);

}  // namespace wiretale::wire
