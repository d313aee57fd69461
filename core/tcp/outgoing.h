#pragma once

#include <cstdint>
#include <optional>

#include "core/base/reason.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::tcp {

/// A segment to put on the wire, and why.
struct Outgoing {
  wire::TcpSegment segment{};
  std::uint64_t streamOffset = 0;  ///< where its payload begins in the sender's byte stream, from 0
  bool retransmission = false;     ///< takes sequence numbers that were sent before
  Reason reason{};
};

/// The RST for a segment that meets no connection on `localPort` (RFC 9293 §3.10.7.1); none for a RST.
std::optional<Outgoing> answerWithoutConnection(const wire::TcpSegment& segment, std::uint16_t localPort);

}  // namespace wiretale::tcp
