#pragma once

#include <vector>

#include "core/tls/octets.h"

namespace wiretale::tls {

/// The handshake messages that lie in a content one behind the other. DTLS: put together from fragments that lie there
/// in order, each with its header as of one fragment.
inline std::vector<Octets> messagesIn(wire::Bytes content, bool dtls = false) {
  const std::size_t header = dtls ? 12 : 4;
  const auto read24 = [&](std::size_t at) {
    return (std::size_t{wire::read8(content, at)} << 16) + wire::read16(content, at + 1);
  };
  std::vector<Octets> messages;
  while (content.size() >= header) {
    const std::size_t part = dtls ? read24(9) : read24(1);
    if (header + part > content.size()) break;
    if (dtls && read24(6) > 0) {
      append(messages.back(), content.subspan(header, part));
    } else {
      messages.push_back(toOctets(content.first(header + part)));
      for (std::size_t i = 0; dtls && i < 3; ++i) messages.back()[9 + i] = messages.back()[1 + i];
    }
    content = content.subspan(header + part);
  }
  return messages;
}

/// The records that lie in a stream one behind the other.
inline std::vector<Octets> recordsIn(wire::Bytes stream, bool dtls = false) {
  const std::size_t header = dtls ? 13 : 5;
  std::vector<Octets> records;
  while (stream.size() >= header) {
    const std::size_t length = header + wire::read16(stream, header - 2);
    if (length > stream.size()) break;
    records.push_back(toOctets(stream.first(length)));
    stream = stream.subspan(length);
  }
  return records;
}

}  // namespace wiretale::tls
