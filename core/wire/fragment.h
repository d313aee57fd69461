#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "core/wire/big_endian.h"

namespace wiretale::wire {

/// The part of an IP packet's data that one fragment carries (RFC 791 §3.2).
struct FragmentRange {
  std::uint32_t offset = 0;  ///< bytes, a multiple of 8
  std::uint32_t length = 0;  ///< bytes
  bool more = false;         ///< it is not the last

  std::uint32_t end() const { return offset + length; }
  bool operator==(const FragmentRange&) const = default;
};

/// How so many bytes of data are cut up for a link: all fragments but the last as long as they may be, in multiples of
/// 8. One range if all fits. Precondition: the MTU has room for a header and 8 bytes (RFC 791: at least 68).
std::vector<FragmentRange> fragmentRanges(std::uint32_t dataBytes, std::uint32_t mtu, std::uint32_t headerBytes = 20);

/// The fragment of a whole IPv4 packet that carries this part of its data. Precondition: the data have it.
std::vector<std::byte> cutFragment(Bytes packet, const FragmentRange& range);

/// The packets that a router makes of one that is longer than the next link's MTU; the packet itself if it fits. A
/// fragment can be cut up again. The error says why it cannot be: it may not, or it is no whole IPv4 packet.
tl::expected<std::vector<std::vector<std::byte>>, std::string> fragmentPacket(Bytes packet, std::uint32_t mtu);

}  // namespace wiretale::wire
