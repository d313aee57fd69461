#pragma once

#include <bit>
#include <cstdint>

namespace wiretale::tcp {

/// How much of a receive buffer's memory a packet takes in Linux on a 64-bit machine (skb->truesize), bytes, where the
/// device copies it into memory of its own, as a TUN device does. `packetLength`: headers and payload.
constexpr std::uint32_t memoryOfPacket(std::uint32_t packetLength) {
  constexpr std::uint32_t kCacheLine = 64;
  constexpr std::uint32_t kHeadroom = 64;      // NET_SKB_PAD
  constexpr std::uint32_t kSharedInfo = 320;   // struct skb_shared_info, behind the bytes
  constexpr std::uint32_t kDescription = 256;  // struct sk_buff, apart from them
  const std::uint32_t bytes = (kHeadroom + packetLength + kCacheLine - 1) / kCacheLine * kCacheLine + kSharedInfo;
  return std::bit_ceil(bytes) + kDescription;  // kmalloc() gives powers of two
}

static_assert(memoryOfPacket(1'040) == 2'304 && memoryOfPacket(1'500) == 2'304);

}  // namespace wiretale::tcp
