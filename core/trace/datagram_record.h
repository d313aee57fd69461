#pragma once

#include <cstdint>

#include "core/wire/fragment.h"

namespace wiretale::trace {

/// What there is to know of a packet that carries UDP or ICMP, or a fragment of it, beside its PacketRecord. Of an ICMP
/// message, ports, length and number are those of the datagram that it is about.
struct DatagramRecord {
  std::uint64_t content = 0;          ///< where the datagram's payload begins in Trace::datagramBytes
  std::uint32_t length = 0;           ///< bytes of the payload, all fragments together
  std::uint32_t number = 0;           ///< with which the application tells it from others; 0: none
  std::uint32_t about = 0xFFFF'FFFF;  ///< of an ICMP message: the packet that it quotes
  wire::FragmentRange part{};         ///< of the datagram, header and payload, what is in this packet
  std::uint16_t sourcePort = 0;
  std::uint16_t destinationPort = 0;
  std::uint16_t identification = 0;  ///< of the IP header
  std::uint16_t fragment = 1;        ///< its number among the fragments, from 1
  std::uint16_t fragments = 1;       ///< 1: not cut up
  bool hasChecksum = true;
  bool dontFragment = false;

  bool isFragment() const { return fragments > 1; }
  bool operator==(const DatagramRecord&) const = default;
};

/// What else there is to say of a packet: what the network did to it on its way (the path it took, a mark, that it was
/// held back), and what either side made of it beside its judgement.
struct Incident {
  std::uint32_t packet = 0;  ///< into Trace::packets
  std::uint32_t reason = 0;  ///< into Trace::reasons
  bool atReceiver = false;   ///< who tells it: the side that got the packet, not its sender

  bool operator==(const Incident&) const = default;
};

}  // namespace wiretale::trace
