#pragma once

#include <cstddef>
#include <string>

namespace wiretale::wire {

/// Which header or layer a field belongs to.
enum class Layer : unsigned char { Ipv4, Tcp, Udp, Icmp, Payload, Tls, X509, Http };

/// One field of a packet: where it stands, what it holds, what that means. In a list of fields, those that follow with
/// a greater depth are parts of it; a field without parts is a leaf.
struct Field {
  Layer layer = Layer::Ipv4;
  std::string name;        ///< as the RFC calls it: "Sequence Number"
  std::size_t offset = 0;  ///< first byte within the packet
  std::size_t length = 0;  ///< bytes it touches
  std::string value;       ///< as the wire has it: "0x4000", "49152"
  std::string meaning;     ///< one English phrase with the value's sense; may be empty
  std::string rfc;         ///< "RFC 9293 §3.1"
  unsigned char depth = 0;
  bool broken = false;  ///< cut off or contradictory: the meaning says what is wrong
};

}  // namespace wiretale::wire
