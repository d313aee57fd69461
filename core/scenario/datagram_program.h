#pragma once

#include <cstdint>
#include <string>

#include "core/base/sim_time.h"

namespace wiretale::scenario {

// What an application does with UDP, step by step. It has one socket, on its party's port; every datagram goes to the
// other party's. Nothing here concerns TCP, whose connection may go on beside it.

/// Takes the port: before, the host knows nobody who would want a datagram. Connected, the socket takes datagrams of
/// the other party only and learns when ICMP says that there is nobody (RFC 1122 §4.1.3.3).
struct Bind {
  bool connected = false;
  bool operator==(const Bind&) const = default;
};

/// Sends a datagram: `text` if it is not empty, else `bytes` bytes of a pattern, perhaps none.
struct SendDatagram {
  std::uint64_t bytes = 0;
  std::string text;

  std::uint64_t size() const { return text.empty() ? bytes : text.size(); }
  bool operator==(const SendDatagram&) const = default;
};

/// Waits for a datagram and takes it.
struct ReceiveDatagram {
  SimDuration timeout{};  ///< no longer than this; 0: for ever
  bool operator==(const ReceiveDatagram&) const = default;
};

/// Asks, and waits for an answer; asks again if none comes, as a DNS client does (RFC 1035 §7.2).
struct Query {
  std::string text;
  SimDuration timeout = 1s;    ///< for the first attempt; each further one waits twice as long
  std::uint32_t attempts = 3;  ///< in all
  bool operator==(const Query&) const = default;
};

/// Answers each of the next datagrams with one of its own.
struct Answer {
  std::string text;
  std::uint32_t count = 1;  ///< of datagrams answered; 0: all that ever come
  SimDuration after{};      ///< time it takes to find the answer
  bool operator==(const Answer&) const = default;
};

/// Sends numbered frames at a steady rate, whatever becomes of them, as a camera does.
struct StreamFrames {
  std::uint32_t count = 1;
  std::uint64_t bytes = 1'000;  ///< of each
  SimDuration every = 40ms;
  bool operator==(const StreamFrames&) const = default;
};

/// Shows such frames, each at its time: the first `delay` after it came, every further one `every` later. What is not
/// there by then is left out.
struct PlayFrames {
  std::uint32_t count = 1;
  SimDuration every = 40ms;
  SimDuration delay = 100ms;
  bool operator==(const PlayFrames&) const = default;
};

/// Sends numbered frames one at a time: the next when the one before has been acknowledged, again when that takes too
/// long. What TCP would do with a window of one segment.
struct SendInTurn {
  std::uint32_t count = 1;
  std::uint64_t bytes = 1'000;
  SimDuration timeout = 200ms;
  std::uint32_t attempts = 8;  ///< for each frame
  bool operator==(const SendInTurn&) const = default;
};

/// Takes such frames, acknowledges each, and knows one that comes again.
struct TakeInTurn {
  std::uint32_t count = 1;
  SimDuration linger = 1s;  ///< how long behind the last it acknowledges repeated ones: as TIME-WAIT
  bool operator==(const TakeInTurn&) const = default;
};

/// How a party's UDP is set.
struct UdpSettings {
  bool checksum = true;                   ///< of what it sends
  bool dontFragment = false;              ///< what does not fit the link is dropped rather than cut up
  std::uint32_t receiveBuffer = 212'992;  ///< bytes, as Linux has it
  SimDuration reassemblyTimeout = 30s;    ///< how long fragments wait for the rest (RFC 1122 §3.3.2)
  bool operator==(const UdpSettings&) const = default;
};

}  // namespace wiretale::scenario
