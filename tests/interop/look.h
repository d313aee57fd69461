#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "core/base/reason.h"
#include "core/capture/sightings.h"
#include "core/trace/trace.h"

namespace wiretale::testing {

/// What an interface has seen of one side's packets so far in this connection.
struct Flow {
  bool any = false;
  bool old = false;  ///< some of it belongs to a connection before this one: its sender has not noticed that it is gone
  wire::SeqNum first{};  ///< the number with which it began
  wire::SeqNum next{};   ///< behind the last number it used; the byte of a window probe does not count
  wire::SeqNum ack{};
  std::uint16_t window = 0;
};

/// A packet at one host's interface, as our records tell it and as it looks to somebody who sees only that interface.
struct Look {
  trace::PacketRecord packet;
  bool sentHere = false;
  Rule sent = Rule::None;     ///< why it was sent
  Rule arrived = Rule::None;  ///< what the host did with it; None if it sent it
  bool overtaken = false;     ///< one that its sender sent later was seen before
  bool again = false;         ///< it was seen before: the network made a copy
  bool needed = false;        ///< what caused it did not acknowledge it
  bool reopens = false;       ///< the first SYN seen of a connection after the first
  bool old = false;           ///< it belongs to the connection before the one whose SYN was seen last
  Flow own;                   ///< of its sender, before it
  Flow other;                 ///< of the other side
  bool otherProbed = false;   ///< the other side's last packet was a keep-alive probe or a window probe

  std::uint32_t length() const { return packet.payloadLength; }
  /// It takes sequence numbers.
  bool carries() const;
  /// An ACK and nothing else.
  bool bare() const;
  wire::SeqNum end() const;
  /// It begins with numbers that were seen already.
  bool behind() const { return own.any && wire::before(packet.seq, own.next); }
  /// A bare ACK with the number and the place of its sender's last packet.
  bool acknowledgesNothingNew() const;
  /// And with its window.
  bool repeats() const { return acknowledgesNothingNew() && packet.window == own.window; }
};

/// All packets that the host's interface sees, in order. A connection begins with the SYN of whoever opens it.
std::vector<Look> looksOf(const trace::Trace& trace, Side host);

}  // namespace wiretale::testing
