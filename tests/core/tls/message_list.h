#pragma once

#include <vector>

#include "core/tls/octets.h"

namespace wiretale::tls {

/// The handshake messages that lie in a content one behind the other.
inline std::vector<Octets> messagesIn(wire::Bytes content) {
  std::vector<Octets> messages;
  while (content.size() >= 4) {
    const std::size_t length = 4 + (std::size_t{wire::read8(content, 1)} << 16) + wire::read16(content, 2);
    if (length > content.size()) break;
    messages.push_back(toOctets(content.first(length)));
    content = content.subspan(length);
  }
  return messages;
}

/// The records that lie in a stream one behind the other.
inline std::vector<Octets> recordsIn(wire::Bytes stream) {
  std::vector<Octets> records;
  while (stream.size() >= 5) {
    const std::size_t length = std::size_t{5} + wire::read16(stream, 3);
    if (length > stream.size()) break;
    records.push_back(toOctets(stream.first(length)));
    stream = stream.subspan(length);
  }
  return records;
}

}  // namespace wiretale::tls
