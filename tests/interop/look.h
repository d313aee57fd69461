#pragma once

#include <cstdint>
#include <vector>

#include "core/base/reason.h"
#include "core/capture/capture.h"
#include "core/trace/trace.h"

namespace wiretale::testing {

/// What an interface has seen of one side's packets so far in this connection.
struct Flow {
  bool any = false;
  bool foreign = false;  ///< some of it is not its sender's word here: forged, or left over from a connection before
  bool foreignLast = false;  ///< the last of it is
  bool probed = false;       ///< a window probe with a byte has left, `next`
  bool asks = false;         ///< its last packet looks like a keep-alive probe: empty, with the number before `next`
  bool old = false;  ///< some of it belongs to a connection before this one: its sender has not noticed that it is gone
  bool beganWithReset = false;
  wire::SeqNum first{};    ///< the number with which it began
  wire::SeqNum next{};     ///< behind the last number it used; the byte of a window probe does not count
  wire::SeqNum claimed{};  ///< behind the last number seen, whoever used it and whatever for
  wire::SeqNum chained{};  ///< how far each segment seen began where the ones before had ended, from the first on
  wire::SeqNum ack{};
  std::uint16_t window = 0;
  Rule arrived = Rule::None;  ///< what the host did with the last of it
};

/// A packet at one host's interface or on the wire, as our records tell it and as it looks to somebody who sees only
/// what passes there.
struct Look {
  trace::PacketRecord packet;
  capture::PointOfView view = capture::PointOfView::Wire;
  bool sentHere = false;      ///< its sender's own, as it leaves
  Rule sent = Rule::None;     ///< why it was sent
  Rule arrived = Rule::None;  ///< what the host did with it; None if it sent it. On the wire: what will become of it
  bool overtaken = false;     ///< one that its sender sent later was seen before
  bool again = false;         ///< it was seen before: the network made a copy
  bool foreign = false;       ///< somebody else made it, or it belongs to a connection before
  bool needed = false;   ///< nobody had acknowledged it when it was sent: not what it follows from, nor anything else
  bool reopens = false;  ///< the first SYN seen of a connection after the first
  bool old = false;      ///< it belongs to the connection before the one whose SYN was seen last
  Flow own;              ///< of its sender, before it
  Flow other;            ///< of the other side
  bool otherProbed = false;  ///< the other side's last packet was a keep-alive probe or a window probe

  std::uint32_t length() const { return packet.payloadLength; }
  /// It takes sequence numbers.
  bool carries() const;
  /// An ACK and nothing else.
  bool bare() const;
  wire::SeqNum end() const;
  /// It begins with numbers that were seen already.
  bool behind() const { return own.any && wire::before(packet.seq, own.next); }
  bool onWire() const { return view == capture::PointOfView::Wire; }
  /// A bare ACK with the number and the place of its sender's last packet.
  bool acknowledgesNothingNew() const;
  /// And with its window.
  bool repeats() const { return acknowledgesNothingNew() && packet.window == own.window; }
};

/// All packets that pass there, in order. A connection begins with the SYN of whoever opens it; those from other ports
/// are apart. Of a packet that does not carry TCP only the packet is told.
std::vector<Look> looksOf(const trace::Trace& trace, capture::PointOfView view);

}  // namespace wiretale::testing
