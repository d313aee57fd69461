#pragma once

#include <cstdint>
#include <optional>

#include "core/base/reason.h"
#include "core/base/side.h"
#include "core/base/sim_time.h"
#include "core/tcp/state.h"
#include "core/tcp/timer_kind.h"
#include "core/wire/tcp_segment.h"

namespace wiretale::trace {

/// Index into one of a trace's arrays.
using Index = std::uint32_t;
inline constexpr Index kNoIndex = 0xFFFF'FFFF;

/// Index into Trace::connections.
using ConnectionIndex = std::uint16_t;
inline constexpr ConnectionIndex kNoConnection = 0xFFFF;

enum class Fate : std::uint8_t {
  Delivered,
  Lost,      ///< the network's random loss, or nobody has the address
  Dropped,   ///< by an intervention
  InFlight,  ///< still on its way when the run ended at its time limit
};

/// What an IP packet carries.
enum class Protocol : std::uint8_t { Tcp, Udp, Icmp };

/// One packet: what was sent, why, and what became of it. Bytes are made on demand (trace/packet_bytes.h). A copy that
/// the network made is a record of its own, behind that of the packet.
struct PacketRecord {
  SimTime sent;                 ///< leaves the sender
  SimTime arrives;              ///< reaches the receiver, or would have
  std::uint64_t streamOffset;   ///< of the payload in the sender's byte stream
  wire::SeqNum seq;             ///< absolute
  wire::SeqNum ack;             ///< absolute
  std::uint32_t payloadLength;  ///< bytes
  std::uint32_t ordinal;        ///< its number among the packets its sender sent, from 0; a copy has its original's
  Index cause;                  ///< the packet whose arrival made the sender send it; kNoIndex: a timer or a call
  Index sentReason;             ///< into Trace::reasons; of a copy: why the network made it
  Index arrivalReason;          ///< what the receiver did with it, or why it never arrived
  Index options;                ///< into Trace::options; kNoIndex: none. Not of TCP: into Trace::datagrams
  std::uint16_t window;         ///< of a fragment of a datagram: its number, from 1
  ConnectionIndex connection;   ///< whose numbers it has; kNoConnection: it does not carry TCP
  wire::TcpFlags flags;
  std::uint8_t diedAt;  ///< how far a packet that died got, in 1/256 of the way; 0 unless it died
  Side from : 1;
  Fate fate : 2;
  bool retransmission : 1;
  bool copy : 1;       ///< the network made it of the packet before, nobody sent it
  bool forged : 1;     ///< somebody in the middle made it; it has the ordinal of a packet that he watched
  bool corrupted : 1;  ///< Trace::damages says which bit is wrong
  Protocol protocol : 2;
  std::uint8_t ecn : 2;  ///< of the IP header, RFC 3168 §5

  bool operator==(const PacketRecord&) const = default;

  bool arrived() const { return fate == Fate::Delivered; }
  bool died() const { return fate == Fate::Lost || fate == Fate::Dropped; }
  /// When it arrived or died.
  SimTime ends() const { return died() ? sent + (arrives - sent) * diedAt / 256 : arrives; }
};
static_assert(sizeof(PacketRecord) <= 64);

/// A bit of a packet that was flipped on the way.
struct Damage {
  Index packet;       ///< into Trace::packets
  std::uint32_t bit;  ///< counted from the first bit behind the IP header, 0
  Index reason;       ///< why the receiver discards it

  bool operator==(const Damage&) const = default;
};

/// Of a packet with URG.
struct UrgentPointer {
  Index packet;  ///< into Trace::packets
  std::uint16_t pointer;

  bool operator==(const UrgentPointer&) const = default;
};

/// One end of a connection.
struct Address {
  std::uint32_t address = 0;  ///< IPv4, host order
  std::uint16_t port = 0;

  bool operator==(const Address&) const = default;
};

/// A connection, from its first SYN on. Two that follow each other with the same addresses and ports are two.
struct Connection {
  PerSide<Address> ends;
  PerSide<std::optional<wire::SeqNum>> initialSequence;  ///< of the SYN of that side; none: it never sent one
  Index firstPacket = kNoIndex;
  Index lastPacket = kNoIndex;
  ConnectionIndex previous = kNoConnection;  ///< the one before with the same addresses and ports
  ConnectionIndex next = kNoConnection;      ///< the one after

  bool operator==(const Connection&) const = default;
};

/// A stretch of time that one side spent in one state.
struct StateSpan {
  SimTime from;
  SimTime to;    ///< end of the trace for the last span
  Index reason;  ///< why the state was entered; kNoIndex for the first span
  Index cause;   ///< the packet whose arrival led here, or kNoIndex
  tcp::State state;
  ConnectionIndex connection = kNoConnection;  ///< whose state; none of a listener's LISTEN, and before the first

  bool operator==(const StateSpan&) const = default;
};

enum class TimerOutcome : std::uint8_t {
  Fired,
  Stopped,
  Replaced,  ///< started anew before it ran out
  Running,   ///< when the trace ended
};

struct TimerSpan {
  SimTime started;
  SimTime deadline;
  SimTime ended;
  Index startReason;
  Index endReason;  ///< kNoIndex when Replaced or Running
  Side side;
  tcp::TimerKind kind;
  TimerOutcome outcome;
  ConnectionIndex connection = kNoConnection;

  bool operator==(const TimerSpan&) const = default;
};

/// What an application did or got to know.
struct AppEvent {
  enum class Kind : std::uint8_t {
    Listened,
    Connected,
    SentBytes,
    ReceivedBytes,
    SawEnd,
    Closed,
    Aborted,
    Refused,     ///< ECONNREFUSED
    WasReset,    ///< ECONNRESET
    TimedOut,    ///< ETIMEDOUT
    BrokenPipe,  ///< EPIPE
    NoPortLeft,  ///< EADDRNOTAVAIL
    PortInUse,   ///< EADDRINUSE
    Flooded,     ///< `bytes` counts SYNs
    Bound,       ///< `bytes` is the UDP port
    SentDatagram,
    ReceivedDatagram,
    NoDatagram,     ///< none came in time
    Unreachable,    ///< ICMP told that nobody is there (ECONNREFUSED)
    GaveUp,         ///< `bytes` is the number of attempts
    FrameShown,     ///< `bytes` is the frame's number, here and below
    FrameMissing,   ///< it was not there when its time came
    FrameLate,      ///< it came when its time was over
    FrameRepeated,  ///< it was there already
    Secured,        ///< the TLS handshake is done
    TlsFailed,
    StoppedReading,
    ReadsAgain,
  };
  SimTime at;
  std::uint64_t bytes;  ///< or what else the kind counts
  Side side;
  Kind kind;
  ConnectionIndex connection = kNoConnection;  ///< that it is about, if it is about one
  Index reason = kNoIndex;                     ///< why a call failed

  bool operator==(const AppEvent&) const = default;
};

}  // namespace wiretale::trace
